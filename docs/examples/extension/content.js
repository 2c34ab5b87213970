const widget = document.querySelector('[data-sitekey]');
if (widget) {
  const task = { type: 'TurnstileTask', websiteURL: location.href, websiteKey: widget.dataset.sitekey };
  chrome.runtime.sendMessage(task).then((token) => {
    document.querySelector('[name=cf-turnstile-response]').value = token;
  });
}
