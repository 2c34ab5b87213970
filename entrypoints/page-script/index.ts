/**
 * The page script: main world, every frame, document_start. It watches the page's own requests for captcha
 * answers and for calls to the service, and tells the watcher of those and of nothing else. It holds no key and no
 * setting, imports no library, and touches no platform object that it does not need: in each frame the first
 * touch of one is most of its cost (bench/page-tax.ts).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFetch } from './fetch.ts';
import { disguise } from './wrap.ts';
import { watchXhr } from './xhr.ts';

export default defineUnlistedScript(() => {
  try {
    disguise();
    watchFetch();
    watchXhr();
  } catch {
    // A page that froze its globals before us is left as it is.
  }
});
