/**
 * The watcher: isolated world, every frame, document_start. Until the page handles a captcha answer it is three
 * listeners on the window and nothing else; `chrome.runtime` and the document are touched only then.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearAnnouncement } from './announcements.ts';
import { TO_WATCHER } from './channel.ts';
import { offerDoor } from './door.ts';
import { hearFormData } from './forms.ts';
import { hearPage } from './page.ts';

export default defineUnlistedScript(() => {
  addEventListener(TO_WATCHER, hearPage);
  addEventListener('formdata', hearFormData, true);
  addEventListener('message', hearAnnouncement);
  offerDoor();
});
