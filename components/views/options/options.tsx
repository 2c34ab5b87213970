/** The options page: navigation at the side, one view beside it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../services';
import { Icon } from '../../ui/icon';
import { ByHandView } from '../by-hand/by-hand-view';
import { Guardrails } from '../guardrails/guardrails';
import { HistoryView } from '../history/history-view';
import { Overview } from '../overview/overview';
import { SettingsView } from '../settings/settings-view';
import { SitesView } from '../sites/sites-view';
import { ROUTES, type RouteId, useRoute } from './routes';
import './options.css';

function View({ id, params }: { id: RouteId; params: URLSearchParams }) {
  switch (id) {
    case 'settings':
      return <SettingsView />;
    case 'by-hand':
      return <ByHandView />;
    case 'history':
      return <HistoryView params={params} />;
    case 'sites':
      return <SitesView params={params} />;
    case 'guardrails':
      return <Guardrails />;
    case 'overview':
      return <Overview />;
  }
}

function Navigation({ current }: { current: RouteId }) {
  const { t } = useWords();
  return (
    <nav aria-label={t('nav.name')}>
      <ul class="nav">
        {ROUTES.map(({ id, icon }) => (
          <li key={id}>
            <a href={`#${id}`} class="nav__link" aria-current={id === current ? 'page' : undefined}>
              <Icon name={icon} />
              {t(`nav.${id}`)}
            </a>
          </li>
        ))}
        <li>
          <a href="/welcome.html" class="nav__link">
            <Icon name="eye" />
            {t('nav.welcome')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

export function Options() {
  const { t } = useWords();
  const route = useRoute();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // A new view is a new page to a screen reader: the focus goes to its heading, but not on the first one.
  // At once, not after the next frame: by then the person may be typing.
  useLayoutEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
    document.title = `${t(`nav.${route.id}`)} · ${t('app.name')}`;
  }, [route.id]);
  return (
    <div class="options">
      <button type="button" class="skip" onClick={() => heading.current?.focus()}>
        {t('nav.skip')}
      </button>
      <header class="options__side">
        <div class="options__stick">
          <div class="options__brand">
            <img src="/icon/48.png" alt="" width="32" height="32" />
            <div>
              <strong>{t('app.name')}</strong>
              <span class="soft small">{t('app.unofficial')}</span>
            </div>
          </div>
          <Navigation current={route.id} />
        </div>
      </header>
      <main class="options__main">
        <h1 tabIndex={-1} ref={heading}>
          {t(`nav.${route.id}`)}
        </h1>
        <View id={route.id} params={route.params} />
      </main>
    </div>
  );
}
