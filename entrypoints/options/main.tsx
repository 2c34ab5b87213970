/** Starts the options page. */
import { render } from 'preact';
import { Page } from '../../components/page';
import { realServices } from '../../components/real-services';
import { Options } from '../../components/views/options/options';

const noHistory = () => Promise.reject(new Error('the history is not connected yet'));

const services = await realServices(noHistory);
document.title = services.translator.t('app.name');
const root = document.getElementById('app');
if (root) {
  render(
    <Page services={services}>
      <Options />
    </Page>,
    root,
  );
}
