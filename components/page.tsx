/** What every page of the extension has around its views: services, live region, toasts, a safety net. */
import { Component, type ComponentChildren } from 'preact';
import { LiveRegion } from './live';
import { type Services, ServicesProvider, useWords } from './services';
import { Toaster } from './toast';
import './tokens.css';
import './base.css';
import './ui/ui.css';
import './ui/ui-extra.css';
import './ui/disclosure.css';
import { Button } from './ui/button';
import { Empty } from './ui/parts';

function Broken() {
  const { t } = useWords();
  return (
    <Empty icon="cross" title={t('app.broken')}>
      <Button onPress={() => location.reload()}>{t('action.reload')}</Button>
    </Empty>
  );
}

/** A view that throws is a bug; the person gets a sentence and a way on instead of an empty window. */
class Net extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };
  override componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ broken: true });
  }
  render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

export function Page({ services, children }: { services: Services; children: ComponentChildren }) {
  return (
    <ServicesProvider value={services}>
      <LiveRegion>
        <Toaster>
          <Net>{children}</Net>
        </Toaster>
      </LiveRegion>
    </ServicesProvider>
  );
}

/** Shown instead of a view when the background did not answer the first question. */
export function NoAnswer({ onRetry }: { onRetry: () => unknown }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <Empty icon="cross" title={t('app.noAnswer')}>
        <Button onPress={onRetry}>{t('action.retry')}</Button>
      </Empty>
    </div>
  );
}
