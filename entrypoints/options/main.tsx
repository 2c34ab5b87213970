/** Starts the options page. */
import { render } from 'preact';
import { openHistory } from '../../components/open-history';
import { Page } from '../../components/page';
import { realServices } from '../../components/real-services';
import { Options } from '../../components/views/options/options';

const services = await realServices(openHistory);
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
