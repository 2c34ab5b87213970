/** The gallery's first page: every view and state, as small windows that open large. */
const POPUP_STATES = ['busy', 'empty', 'no-key', 'troubled', 'loading', 'failed'];
const OPTION_VIEWS = ['overview', 'history', 'sites', 'guardrails', 'by-hand', 'settings'];

const addresses = [
  ...POPUP_STATES.map((state) => ({ name: `popup, ${state}`, href: `?view=popup&state=${state}` })),
  ...OPTION_VIEWS.flatMap((view) =>
    ['busy', 'troubled', 'empty'].map((state) => ({
      name: `${view}, ${state}`,
      href: `?view=options&state=${state}#${view}`,
    })),
  ),
  { name: 'welcome', href: '?view=welcome&state=no-key' },
];

export function GalleryIndex() {
  return (
    <main style={{ padding: '2rem' }}>
      <h1>Gallery</h1>
      <p>Add lang=ru, lang=long or lang=rtl to an address for other languages and the pseudo-languages.</p>
      <ul>
        {addresses.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
