/** Starts the popup: asks the background while its own language loads, so that one picture shows it all. */
import { render } from 'preact';
import { currentTab } from '../../components/current-tab';
import { Page } from '../../components/page';
import { realServices } from '../../components/real-services';
import { Popup } from '../../components/views/popup/popup';
import { send } from '../../utils/messaging/commands-client';
import type { PopupView } from '../../utils/protocol/views';

/** How long the first picture waits for the background; a person sees no delay below a tenth of a second. */
const PATIENCE_MS = 60;

const noHistory = () => Promise.reject(new Error('the popup does not open the history'));

async function readEarly(): Promise<{ tabId: number; view: Promise<PopupView | undefined> }> {
  const tabId = (await currentTab()) ?? -1;
  // A failure shows itself when the popup reads again.
  return { tabId, view: send({ type: 'popup.read', tabId }).catch(() => undefined) };
}

const [services, { tabId, view }] = await Promise.all([realServices(noHistory), readEarly()]);
const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
const initial = await Promise.race([view, late]);
document.title = services.translator.t('app.name');
const root = document.getElementById('app');
if (root) {
  render(
    <Page services={services}>
      <Popup tabId={tabId} initial={initial} />
    </Page>,
    root,
  );
}
