/*
 * The page's own solver, as sites' visitors run them: orders a task at the service, waits for the answer and
 * puts it where the widget would have put it. It solves nothing by itself.
 */
window.solver = (() => {
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
  let placedNames = [];

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

  /** What the order of each kind holds besides its type. */
  async function particulars() {
    if (config.kind === 'image') {
      const source = await (await fetch(document.getElementById('captcha-image').src)).text();
      return { body: btoa(unescape(encodeURIComponent(source))) };
    }
    const page = { websiteURL: location.href };
    if (config.kind === 'geetest3') return { ...page, gt: config.siteKey, challenge: config.siteKey };
    if (config.kind === 'geetest4') {
      return { ...page, gt: config.siteKey, version: 4, initParameters: { captcha_id: config.siteKey } };
    }
    return { ...page, websiteKey: config.siteKey };
  }

  /** Orders a task and polls until it is ready: `{ taskId, solution }`. */
  async function solve(order) {
    const {
      clientKey,
      task,
      base = 'https://api.capmonster.cloud',
      via = 'fetch',
      pollMs = 50,
      quality,
    } = order;
    const call = via === 'xhr' ? callXhr : callFetch;
    const wish = quality ? { worldQuality: quality } : {};
    const ordered = { type: TYPES[config.kind], ...(await particulars()), ...task, ...wish };
    const created = await call(`${base}/createTask`, { clientKey, task: ordered });
    if (created.errorId) throw new Error(created.errorCode);
    for (;;) {
      const result = await call(`${base}/getTaskResult`, { clientKey, taskId: created.taskId });
      if (result.errorId) throw new Error(result.errorCode);
      if (result.status === 'ready') return { taskId: created.taskId, solution: result.solution };
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }

  /** The fields under which a solution of the page's kind is submitted by the vendor's own widget. */
  function fieldsOf(solution) {
    if (config.kind === 'geetest3') {
      const { challenge, validate, seccode } = solution;
      return { geetest_challenge: challenge, geetest_validate: validate, geetest_seccode: seccode };
    }
    if (config.kind === 'geetest4') return solution;
    return { [config.mainField]: solution.text ?? solution.gRecaptchaResponse ?? solution.token };
  }

  /** Puts fields into the form, into their own inputs or hidden ones, under the names that the site gave them. */
  function place(fields) {
    const form = document.getElementById('form');
    const named = window.sitePlace ? window.sitePlace(fields) : fields;
    for (const [name, value] of Object.entries(named)) {
      const found = [...form.elements].filter((field) => field.name === name);
      if (found.length === 0) {
        found.push(Object.assign(document.createElement('input'), { type: 'hidden', name }));
        form.append(found[0]);
      }
      for (const field of found) field.value = value;
    }
    placedNames = Object.keys(named);
  }

  /** Puts a solution where the widget's own answer would be, and calls the widget's callback. */
  function inject(solution) {
    place(fieldsOf(solution));
    const name = document.querySelector('[data-callback]')?.getAttribute('data-callback');
    if (name && typeof window[name] === 'function') window[name](Object.values(fieldsOf(solution))[0]);
  }

  /**
   * As the service's own extension does it: the field is marked, the window hears a message and an event, and
   * the task's number stays with that extension.
   */
  function injectAsOfficial(solution) {
    inject(solution);
    const response = Object.values(fieldsOf(solution))[0];
    for (const field of document.querySelectorAll('[name$="-response"]'))
      field.setAttribute('cm-handled', 'true');
    const messages = {
      hcaptcha: ['invokeHCaptchaCallback', { hcaptchaId: 0, response }],
      turnstile: ['invokeTurnstileCallback', { token: response }],
    };
    const usual = ['invokeReCaptcha2Callback', { responseElementId: 'g-recaptcha-response', response }];
    const [type, params] = messages[config.kind] ?? usual;
    window.postMessage({ type, params }, location.origin);
    window.dispatchEvent(
      new Event(config.kind === 'turnstile' ? 'onTurnstileTokenSuccess' : 'onRecaptchaTokenSuccess'),
    );
  }

  const defaults = () =>
    document.querySelector('[name=password]')
      ? { user: 'ada', password: 'correct horse' }
      : { email: 'ada@example.com', message: 'Hello' };

  /** The widgets' scripts load late: whoever fills their fields must wait for them. */
  const loaded = () =>
    document.readyState === 'complete'
      ? Promise.resolve()
      : new Promise((resolve) => addEventListener('load', resolve, { once: true }));

  /** Orders (unless a solution is given), puts the answer into the form and fills the other inputs. */
  async function prepare({ values = {}, solution, announce, official = false, ...order } = {}) {
    const solved = solution ? { taskId: announce ?? null, solution } : await solve(order);
    if (announce) window.postMessage({ type: 'capmonster-task', taskId: announce }, location.origin);
    await loaded();
    (official ? injectAsOfficial : inject)(solved.solution);
    window.site.fill({ ...defaults(), ...values });
    return solved;
  }

  /**
   * The whole of a visitor's attempt. `clientKey`: whose task; `quality`: what the world makes it; `solution`:
   * use this one instead; `values`: inputs by name; `announce`: a task number for the public message;
   * `official`: inject it with the marks of the service's own extension.
   */
  async function solveAndSubmit(options) {
    const frame = document.querySelector('iframe.form');
    if (frame) return frame.contentWindow.postMessage({ solveAndSubmit: options }, '*');
    const { taskId } = await prepare(options);
    return { taskId, answer: await window.site.submit() };
  }

  addEventListener('message', ({ data }) => {
    if (data?.solveAndSubmit && window.site) void solveAndSubmit(data.solveAndSubmit);
  });

  window.site ??= {};
  window.site.solveAndSubmit = solveAndSubmit;
  return { solve, inject, injectAsOfficial, place, prepare, solveAndSubmit, placed: () => placedNames };
})();
