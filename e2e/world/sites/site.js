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
    const place = document.getElementById('messages');
    const line = document.createElement('p');
    line.className = good ? 'message good' : 'message';
    line.setAttribute('role', good ? 'status' : 'alert');
    line.textContent = message;
    place.replaceChildren(line);
  }

  function showJson(text) {
    const answer = JSON.parse(text);
    say(answer.message ?? '', answer.success ?? answer.ok ?? false);
  }

  /** What most sites do: follow a redirect, put HTML in its place, or say what the JSON says. */
  function show(answer) {
    if (window.siteShow) return window.siteShow(answer, window.site);
    if (answer.redirected) location.href = answer.url;
    else if (answer.contentType.includes('json')) showJson(answer.text);
    else if (answer.contentType.includes('html')) {
      const page = new DOMParser().parseFromString(answer.text, 'text/html');
      const message = page.querySelector('.message');
      say(message?.textContent ?? '', message?.classList.contains('good') ?? false);
    } else if (answer.text) say(answer.text, answer.status < 400);
  }

  const fieldsOf = (form) =>
    Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string'));

  function answerOf(fields) {
    const known = /captcha|turnstile|geetest|^lot_number|^pass_token|^gen_time|^human-check/;
    return Object.fromEntries(Object.entries(fields).filter(([name]) => known.test(name)));
  }

  /** Sends the form as a click on its button does; resolves once the answer is shown (never for a document). */
  async function submit() {
    if (config.native) {
      element.requestSubmit();
      return undefined;
    }
    const fields = fieldsOf(element);
    const answer = await window.siteSend(
      { url: element.action, fields, answer: answerOf(fields), element },
      window.site,
    );
    if (answer) await show(answer);
    return answer;
  }

  if (element && !config.native) {
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      void submit();
    });
  }

  /** Fills inputs by name. */
  function fill(values) {
    for (const [name, value] of Object.entries(values)) element.elements.namedItem(name).value = value;
  }

  return { config, got, say, show, submit, fill };
})();
