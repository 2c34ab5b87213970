/** Starts the popup. */
import { render } from 'preact';
import { currentTab } from '../../components/current-tab';
import { Page } from '../../components/page';
import { realServices } from '../../components/real-services';
import { Popup } from '../../components/views/popup/popup';

const noHistory = () => Promise.reject(new Error('the popup does not open the history'));

const [services, tabId] = await Promise.all([realServices(noHistory), currentTab()]);
document.title = services.translator.t('app.name');
const root = document.getElementById('app');
if (root) {
  render(
    <Page services={services}>
      <Popup tabId={tabId ?? -1} />
    </Page>,
    root,
  );
}
