/**
 * The watcher: isolated world, every frame, document_start. Until the page handles a captcha answer it is three
 * listeners on the window and nothing else (`build/lazy-watcher.ts` adds them, and runs this on their first event);
 * `chrome.runtime` and the document are touched only then.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearAnnouncement } from './announcements.ts';
import { door } from './door.ts';
import { hearFormData } from './forms.ts';
import { hearPage } from './page.ts';

export default defineUnlistedScript(() => ({
  page: hearPage,
  form: hearFormData,
  message: hearAnnouncement,
  door,
}));
