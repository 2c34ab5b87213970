/** Starts the welcome page. */
import { render } from 'preact';
import { Page } from '../../components/page';
import { realServices } from '../../components/real-services';
import { Welcome } from '../../components/views/welcome/welcome';

const noHistory = () => Promise.reject(new Error('the welcome page does not open the history'));

const services = await realServices(noHistory);
document.title = services.translator.t('app.name');
const root = document.getElementById('app');
if (root) {
  render(
    <Page services={services}>
      <Welcome />
    </Page>,
    root,
  );
}
