/* The public API of Turnstile: developers.cloudflare.com/turnstile/get-started/client-side-rendering. */
(() => {
  const address = document.currentScript.src;
  const query = new URL(address).searchParams;
  const compat = query.get('compat') === 'recaptcha';
  const config = {
    title: 'Widget containing a Cloudflare security challenge',
    frame:
      'https://challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b/turnstile/if?kind=turnstile&source=cloudflare-challenge',
    lifeMs: 300_000,
    fieldTag: 'input',
    fields: (params) => {
      if (params['response-field'] === false || params['response-field'] === 'false') return [];
      const named = params['response-field-name'];
      return compat ? ['cf-turnstile-response', 'g-recaptcha-response'] : [named ?? 'cf-turnstile-response'];
    },
    fieldId: (_name, index) => `cf-chl-widget-w${index}_response`,
    makeId: (index) => `cf-chl-widget-w${index}`,
    /** `refresh-expired` is `auto` by default: the widget then replaces a token by its own. */
    refreshes: (params) => (params['refresh-expired'] ?? 'auto') === 'auto',
    closedShadow: true,
  };

  const api = {
    ready: (then) => queueMicrotask(then),
    render: (container, params) => {
      const element = typeof container === 'string' ? document.querySelector(container) : container;
      return captchaWorld.render(element, params, config);
    },
    execute: (target) => {
      const id = captchaWorld.widgets.has(target) ? target : captchaWorld.first();
      void captchaWorld.solve(id);
    },
    reset: captchaWorld.reset,
    remove: captchaWorld.remove,
    getResponse: captchaWorld.getResponse,
    isExpired: (id) => captchaWorld.widgets.get(id ?? captchaWorld.first())?.expired ?? false,
  };
  window.turnstile = api;
  if (compat) window.grecaptcha ??= { ...api, getResponse: api.getResponse };
  if (query.get('render') !== 'explicit') {
    const selector = compat ? '.cf-turnstile, .g-recaptcha' : '.cf-turnstile';
    captchaWorld.renderAll(selector, config, captchaWorld.dataParams);
  }
  captchaWorld.announce(address);
})();
