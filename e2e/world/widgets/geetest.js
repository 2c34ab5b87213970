/* The public API of GeeTest v3 (initGeetest) and v4 (initGeetest4): docs.geetest.com, client reference. */
(() => {
  const isV4 = /gt4\.js/.test(document.currentScript.src);
  const kind = isV4 ? 'geetest4' : 'geetest3';

  /** As the vendor's script does before anything is shown; the script elements stay in the document. */
  function loadSettings(key) {
    const script = document.createElement('script');
    const callback = `geetest_${Date.now()}`;
    window[callback] = () => {};
    script.src = isV4
      ? `https://gcaptcha4.geetest.com/load?callback=${callback}&captcha_id=${key}`
      : `https://api.geetest.com/gettype.php?gt=${key}&callback=${callback}`;
    document.head.append(script);
  }

  function createObject(key) {
    loadSettings(key);
    const handlers = {};
    let result = false;
    const fire = (name, ...rest) => {
      for (const handler of handlers[name] ?? []) handler(...rest);
    };
    const on = (name) => (handler) => {
      handlers[name] = [...(handlers[name] ?? []), handler];
      if (name === 'ready') queueMicrotask(handler);
      return object;
    };

    async function verify() {
      const host = isV4 ? 'gcaptcha4.geetest.com' : 'api.geetest.com';
      const url = `https://${host}/world/issue?kind=${kind}&k=${key}&host=${location.host}`;
      const { fields } = await (await fetch(url)).json();
      result = fields;
      fire('success');
    }

    function appendTo(place) {
      const element = typeof place === 'string' ? document.querySelector(place) : place;
      const box = document.createElement('div');
      box.className = isV4 ? 'geetest_captcha geetest_customTheme' : 'geetest_holder geetest_wind';
      box.innerHTML = '<button type="button" class="geetest_btn geetest_radar_btn">Click to verify</button>';
      box.firstChild.addEventListener('click', () => void verify());
      element.append(box);
      return object;
    }

    const object = {
      appendTo,
      onReady: on('ready'),
      onSuccess: on('success'),
      onError: on('error'),
      onFail: on('fail'),
      onClose: on('close'),
      getValidate: () => result,
      reset: () => {
        result = false;
        return object;
      },
      verify: () => void verify(),
      showCaptcha: () => void verify(),
      showBox: () => void verify(),
      destroy: () => document.querySelector('.geetest_captcha, .geetest_holder')?.remove(),
    };
    return object;
  }

  if (isV4)
    window.initGeetest4 = (config, then) => queueMicrotask(() => then(createObject(config.captchaId)));
  else window.initGeetest = (config, then) => queueMicrotask(() => then(createObject(config.gt)));
})();
