/*
 * The page's own solver, as sites' visitors run them: orders a task at the service, waits for the answer and
 * puts it where the widget would have put it. It solves nothing by itself.
 */
(() => {
  const config = window.siteConfig ?? {};
  const TYPES = {
    recaptcha2: 'RecaptchaV2Task',
    recaptcha3: 'RecaptchaV3TaskProxyless',
    'recaptcha-enterprise': 'RecaptchaV2EnterpriseTask',
    hcaptcha: 'HCaptchaTask',
    turnstile: 'TurnstileTask',
    geetest3: 'GeeTestTask',
    geetest4: 'GeeTestTask',
    image: 'ImageToTextTask',
  };

  const callFetch = (url, body) =>
    fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).then((response) => response.json());

  const callXhr = (url, body) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.setRequestHeader('Content-Type', 'application/json');
      request.onload = () => resolve(JSON.parse(request.responseText));
      request.onerror = () => reject(new Error('network'));
      request.send(JSON.stringify(body));
    });

  /** Orders a task and polls until it is ready: `{ taskId, solution }`. */
  async function solve({
    clientKey,
    task,
    base = 'https://api.capmonster.cloud',
    via = 'fetch',
    pollMs = 50,
    quality,
  } = {}) {
    const call = via === 'xhr' ? callXhr : callFetch;
    const ordered = {
      type: TYPES[config.kind],
      websiteURL: location.href,
      websiteKey: config.siteKey,
      ...config.task,
      ...task,
      ...(quality ? { worldQuality: quality } : {}),
    };
    const created = await call(`${base}/createTask`, { clientKey, task: ordered });
    if (created.errorId) throw new Error(created.errorCode);
    for (;;) {
      const result = await call(`${base}/getTaskResult`, { clientKey, taskId: created.taskId });
      if (result.errorId) throw new Error(result.errorCode);
      if (result.status === 'ready') return { taskId: created.taskId, solution: result.solution };
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }

  const tokenOf = (solution) => solution.gRecaptchaResponse ?? solution.token;

  /** The response fields of the page's widget; made where the kind has none of its own. */
  function responseFields() {
    const names = ['g-recaptcha-response', 'h-captcha-response', 'cf-turnstile-response', config.field];
    const form = document.getElementById('form');
    const found = [...form.elements].filter(({ name }) => names.includes(name));
    if (found.length > 0) return found;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = config.field ?? 'g-recaptcha-response';
    form.append(field);
    return [field];
  }

  /** Puts a solution where the widget's own answer would be, and calls the widget's callback. */
  function inject(solution) {
    if (config.fields) return window.siteInject(solution);
    const token = tokenOf(solution);
    for (const field of responseFields()) field.value = token;
    const holder = document.querySelector('[data-callback]');
    const callback = holder && window[holder.getAttribute('data-callback')];
    if (typeof callback === 'function') callback(token);
    return token;
  }

  /**
   * The whole of a visitor's attempt. `solution`: use this one instead of ordering; `values`: inputs by name;
   * `announce`: a task number to announce by the public message.
   */
  async function solveAndSubmit({ values = {}, solution, announce, ...order } = {}) {
    const solved = solution ? { taskId: announce ?? null, solution } : await solve(order);
    inject(solved.solution);
    if (announce) window.postMessage({ type: 'capmonster-task', taskId: announce }, location.origin);
    window.site.fill({ ...defaults(), ...values });
    const answer = await window.site.submit();
    return { taskId: solved.taskId, answer };
  }

  const defaults = () =>
    document.querySelector('[name=password]')
      ? { user: 'ada', password: 'correct horse' }
      : { email: 'ada@example.com', message: 'Hello' };

  window.solver = { solve, inject, solveAndSubmit };
  if (window.site) window.site.solveAndSubmit = solveAndSubmit;
})();
