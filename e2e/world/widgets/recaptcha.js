/* The public API of reCAPTCHA v2, v3 and Enterprise: developers.google.com/recaptcha/docs/display and /v3. */
(() => {
  const address = document.currentScript.src;
  const query = new URL(address).searchParams;
  const enterprise = /enterprise\.js/.test(address);
  const key = query.get('render');
  const scored = key !== null && key !== 'explicit' && key !== 'onload';
  const kind = enterprise ? 'recaptcha-enterprise' : scored ? 'recaptcha3' : 'recaptcha2';
  const base = enterprise ? 'enterprise' : 'api2';
  const config = {
    title: 'reCAPTCHA',
    frame: `https://www.google.com/recaptcha/${base}/anchor?kind=${kind}`,
    lifeMs: 120_000,
    fields: () => ['g-recaptcha-response'],
    fieldId: (name, index) => (scored ? `${name}-100000` : index === 0 ? name : `${name}-${index}`),
  };
  const clients = {};
  window.___grecaptcha_cfg = { clients, count: 0 };

  function render(container, params) {
    const id = captchaWorld.render(container, params, config);
    clients[id] = { id, sitekey: params.sitekey, callback: params.callback };
    return id;
  }

  /** v3: execute(siteKey, { action }); invisible v2: execute(widgetId). */
  function execute(target, { action } = {}) {
    if (typeof target !== 'string') return captchaWorld.solve(target ?? captchaWorld.first());
    const url = `https://www.google.com/world/issue?kind=${kind}&k=${target}&host=${location.host}&action=${action ?? ''}`;
    return fetch(url)
      .then((response) => response.json())
      .then(({ token }) => token);
  }

  const api = {
    ready: (then) => queueMicrotask(then),
    render,
    execute,
    reset: captchaWorld.reset,
    getResponse: captchaWorld.getResponse,
  };
  window.grecaptcha = enterprise ? { ...window.grecaptcha, enterprise: api, ready: api.ready } : api;

  if (scored) {
    const badge = document.createElement('div');
    badge.className = 'grecaptcha-badge';
    badge.style.cssText = 'position:fixed;right:0;bottom:14px';
    const add = () => {
      document.body.append(badge);
      render(badge, { sitekey: key, size: 'invisible' });
    };
    if (document.body) add();
    else document.addEventListener('DOMContentLoaded', add);
  } else if (key !== 'explicit') {
    const go = () => {
      for (const element of document.querySelectorAll('.g-recaptcha')) {
        if (element.childElementCount === 0) render(element, captchaWorld.dataParams(element));
      }
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', go);
    else go();
  }
  captchaWorld.announce(address);
})();
