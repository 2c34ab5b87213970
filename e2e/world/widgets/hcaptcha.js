/* The public API of hCaptcha: docs.hcaptcha.com/configuration. */
(() => {
  const address = document.currentScript.src;
  const compat = new URL(address).searchParams.get('recaptchacompat') !== 'off';
  const config = {
    title: 'Widget containing checkbox for hCaptcha security challenge',
    frame: 'https://newassets.hcaptcha.com/captcha/v1/world/static/hcaptcha.html?kind=hcaptcha',
    frameAttribute: 'data-hcaptcha-widget-id',
    lifeMs: 120_000,
    fields: () => (compat ? ['g-recaptcha-response', 'h-captcha-response'] : ['h-captcha-response']),
    fieldId: (name, index) => `${name}-${index}`,
    makeId: (index) => `${index}x${Math.floor(performance.now()).toString(36)}`,
  };

  function execute(id, { async = false } = {}) {
    const wanted = id ?? captchaWorld.first();
    const solved = captchaWorld.solve(wanted).then((response) => ({ response, key: api.getRespKey(wanted) }));
    return async ? solved : undefined;
  }

  const api = {
    render: (container, params) => captchaWorld.render(container, params, config),
    execute,
    reset: captchaWorld.reset,
    remove: captchaWorld.remove,
    close: () => {},
    getResponse: captchaWorld.getResponse,
    getRespKey: (id) =>
      captchaWorld.getResponse(id) ? `E0_${captchaWorld.getResponse(id).slice(60, 200)}` : '',
  };
  window.hcaptcha = api;
  if (compat) window.grecaptcha ??= api;
  if (new URL(address).searchParams.get('render') !== 'explicit') {
    const selector = compat ? '.h-captcha, .g-recaptcha' : '.h-captcha';
    captchaWorld.renderAll(selector, config, captchaWorld.dataParams);
  }
  captchaWorld.announce(address);
})();
