/*
 * What the vendors' public scripts have in common: a container becomes a hidden response field and a frame; the
 * frame's token goes into the field and to the callback, and is gone after its life or a reset. Two vendors'
 * scripts on one page share this.
 */
globalThis.captchaWorld ??= (() => {
  const widgets = new Map();
  let count = 0;

  const callbackOf = (value) => (typeof value === 'string' ? window[value] : value);

  function tell(widget, name, ...rest) {
    const callback = callbackOf(widget.params[name]);
    if (typeof callback === 'function') callback(...rest);
  }

  function setToken(widget, token) {
    widget.token = token;
    widget.expired = false;
    for (const field of widget.fields) field.value = token;
    clearTimeout(widget.timer);
    if (token) widget.timer = setTimeout(() => expire(widget.id), widget.lifeMs);
  }

  function expire(id) {
    const widget = widgets.get(id);
    setToken(widget, '');
    widget.expired = true;
    widget.frame?.contentWindow?.postMessage({ widgetId: id, event: 'expired' }, '*');
    tell(widget, 'expired-callback');
    if (widget.refreshes) void solve(id);
  }

  /** Asks the widget's own frame for a token, as after a click of the visitor. */
  function solve(id) {
    const widget = widgets.get(id);
    return new Promise((resolve) => {
      widget.waiting.push(resolve);
      const ask = () => widget.frame.contentWindow.postMessage({ widgetId: id, event: 'solve' }, '*');
      if (widget.ready) ask();
      else widget.whenReady = ask;
    });
  }

  function fail(id, code) {
    tell(widgets.get(id), 'error-callback', code);
  }

  function onMessage(event) {
    const widget = widgets.get(event.data?.widgetId);
    if (!widget || event.source !== widget.frame?.contentWindow) return;
    if (event.data.event === 'init') {
      widget.ready = true;
      widget.whenReady?.();
      return;
    }
    if (event.data.event !== 'complete') return;
    setToken(widget, event.data.token);
    for (const done of widget.waiting.splice(0)) done(event.data.token);
    tell(widget, 'callback', event.data.token);
  }
  window.addEventListener('message', onMessage);

  function makeField(name, index, config) {
    const field = document.createElement(config.fieldTag ?? 'textarea');
    if (config.fieldTag === 'input') field.type = 'hidden';
    field.name = name;
    field.id = config.fieldId?.(name, index) ?? name;
    field.style.display = 'none';
    return field;
  }

  function makeFrame(id, config, params) {
    const frame = document.createElement('iframe');
    const query = new URLSearchParams({ k: params.sitekey ?? '', id, host: location.host });
    frame.src = `${config.frame}${config.frame.includes('?') ? '&' : '?'}${query}`;
    frame.width = '304';
    frame.height = '78';
    frame.title = config.title;
    frame.style.border = '0';
    if (config.frameAttribute) frame.setAttribute(config.frameAttribute, id);
    if (params.size === 'invisible' || config.hidden) frame.style.display = 'none';
    return frame;
  }

  /** Builds a widget in the container; gives its id. */
  function render(container, params, config) {
    const element =
      typeof container === 'string' ? document.getElementById(container.replace('#', '')) : container;
    const index = count++;
    const id = config.makeId?.(index) ?? index;
    const widget = { id, params, lifeMs: config.lifeMs, refreshes: config.refreshes?.(params) ?? false };
    Object.assign(widget, { token: '', waiting: [], element, fields: [] });
    widget.fields = config.fields(params).map((name) => makeField(name, index, config));
    widget.frame = makeFrame(id, config, params);
    const host = document.createElement('div');
    const root = config.closedShadow ? host.attachShadow({ mode: 'closed' }) : host;
    root.append(widget.frame);
    element.append(host, ...widget.fields);
    widgets.set(id, widget);
    return id;
  }

  function reset(id) {
    const widget = widgets.get(id ?? first());
    if (!widget) return;
    setToken(widget, '');
    widget.frame.contentWindow?.postMessage({ widgetId: widget.id, event: 'reset' }, '*');
  }

  function remove(id) {
    const widget = widgets.get(id);
    clearTimeout(widget.timer);
    widget.element.replaceChildren();
    widgets.delete(id);
  }

  /** The widget meant when no id is given: the first that still stands in the page. */
  const first = () => [...widgets.values()].find(({ element }) => element.isConnected)?.id;
  const getResponse = (id) => {
    const widget = widgets.get(id ?? first());
    return widget?.fields[0]?.value || widget?.token || '';
  };

  /** Renders every element of a class once the document is there, as the vendors do by themselves. */
  function renderAll(selector, config, readParams) {
    const go = () => {
      for (const element of document.querySelectorAll(selector)) {
        if (element.childElementCount === 0) render(element, readParams(element), config);
      }
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', go);
    else go();
  }

  /** `data-*` attributes as parameters: `data-expired-callback` gives `expired-callback`. */
  function dataParams(element) {
    return Object.fromEntries(
      [...element.attributes]
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => [name.slice(5), value]),
    );
  }

  /** Calls the function that `onload=` of the script's address names. */
  function announce(address) {
    const name = new URL(address).searchParams.get('onload');
    if (name) queueMicrotask(() => window[name]?.());
  }

  return {
    widgets,
    render,
    renderAll,
    dataParams,
    reset,
    remove,
    getResponse,
    solve,
    expire,
    fail,
    announce,
    first,
  };
})();
