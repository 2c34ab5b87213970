/* What the world's sites do in the page: collect the form, send it the way the address asks, show the answer. */
window.site = (() => {
  const config = window.siteConfig;
  const element = document.getElementById('form');

  const got = async (response) => ({
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    url: response.url,
    redirected: response.redirected,
    text: await response.text(),
  });

  function say(message, good) {
    const line = document.createElement('p');
    line.className = good ? 'message good' : 'message';
    line.setAttribute('role', good ? 'status' : 'alert');
    line.textContent = message;
    document.getElementById('messages').replaceChildren(line);
  }

  function showJson(text) {
    const answer = JSON.parse(text);
    say(answer.message ?? '', answer.success ?? answer.ok ?? false);
  }

  function showHtml(text) {
    const line = new DOMParser().parseFromString(text, 'text/html').querySelector('.message');
    say(line?.textContent ?? config.trouble, line?.classList.contains('good') ?? false);
  }

  /** What most sites do: say what the answer says, or that there was none. */
  function show(answer) {
    if (window.siteShow && answer.status !== 0 && !answer.asked) return window.siteShow(answer, window.site);
    if (answer.contentType.includes('json')) return showJson(answer.text);
    if (answer.contentType.includes('html')) return showHtml(answer.text);
    const ok = answer.status < 400;
    return say(answer.text || (ok ? 'OK' : config.trouble), ok);
  }

  /** Asks what became of a ticket until the site knows. */
  async function ask(ticket) {
    for (;;) {
      const answer = await got(await fetch(`/job?id=${ticket}`));
      if (JSON.parse(answer.text).message !== undefined) return { ...answer, asked: true };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  function ticketed(url) {
    const ticket = crypto.randomUUID();
    const address = new URL(url);
    address.searchParams.set('ticket', ticket);
    return { url: address.href, ticket };
  }

  /** The form's fields: all, the captcha's, the others. */
  function collect() {
    const texts = [...new FormData(element)].filter(([, value]) => typeof value === 'string');
    const usual = ['g-recaptcha-response', 'h-captcha-response', config.mainField];
    const known = new Set(window.solver.placed().length > 0 ? window.solver.placed() : usual);
    return {
      fields: Object.fromEntries(texts),
      answer: Object.fromEntries(texts.filter(([name]) => known.has(name))),
      rest: Object.fromEntries(texts.filter(([name]) => !known.has(name))),
    };
  }

  /** Sends the form as a click on its button does; resolves once the answer is shown (never for a document). */
  async function submit() {
    if (config.native) {
      element.querySelector('button[type=submit]').click();
      return undefined;
    }
    try {
      const answer = await window.siteSend({ url: element.action, element, ...collect() }, window.site);
      if (answer) await show(answer);
      return answer;
    } catch {
      say(config.trouble, false);
      return undefined;
    }
  }

  if (!config.native) {
    element.addEventListener('submit', (event) => {
      if (element.dataset.sent) return;
      event.preventDefault();
      void submit();
    });
  }

  /** Fills inputs by name. */
  function fill(values) {
    for (const [name, value] of Object.entries(values)) element.elements.namedItem(name).value = value;
  }

  return { config, got, say, show, ask, ticketed, submit, fill };
})();
