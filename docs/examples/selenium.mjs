// Selenium with Chromium and the ChromeDriver on the PATH; the solver is plain HTTP in Node, beside the browser.
// KEY=… SITE=https://… EXTENSION=path/to/unpacked/folder node selenium.mjs
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, By, until } from 'selenium-webdriver';
import { Options } from 'selenium-webdriver/chrome.js';

const { KEY, SITE, EXTENSION, SERVICE = 'https://api.capmonster.cloud' } = process.env;
const { BROWSER = '/usr/bin/chromium', BROWSER_ARGS = '--disable-gpu' } = process.env;
async function call(method, body) {
  const init = { method: 'POST', body: JSON.stringify({ clientKey: KEY, ...body }) };
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${SERVICE}/${method}`, { ...init, headers })).json();
}

const options = new Options().setBinaryPath(BROWSER);
options.addArguments('--headless=new', `--load-extension=${EXTENSION}`, ...BROWSER_ARGS.split(' '));
const driver = await new Builder().forBrowser('chrome').setChromeOptions(options).build();
await driver.manage().setTimeouts({ script: 120_000 });
await driver.get(SITE);
const websiteKey = await driver.findElement(By.css('[data-sitekey]')).getAttribute('data-sitekey');
const task = { type: 'TurnstileTask', websiteURL: SITE, websiteKey };
const { taskId } = await call('createTask', { task });

// The hand-over. Said before the answer is there, it also shows how fresh the answer is.
await driver.executeScript("postMessage({ type: 'capmonster-task', taskId: arguments[0] }, origin)", taskId);

let result = { status: 'processing' };
for (; result.status === 'processing'; await sleep(2000)) result = await call('getTaskResult', { taskId });
const field = await driver.wait(until.elementLocated(By.name('cf-turnstile-response')), 10_000);
await driver.executeScript('arguments[0].value = arguments[1]', field, result.solution.token);
await driver.findElement(By.css('button[type=submit]')).click();
// Optional: wait until the task is accepted, reported, or not reported for a reason.
const script = `const [taskId, done] = arguments;
  postMessage({ type: 'capmonster-task-fate', taskId }, origin);
  const hasEnded = ({ data }) => data.type === 'capmonster-task-fate-is' && data.taskId === taskId && data.ended;
  addEventListener('message', (event) => hasEnded(event) && done(event.data));`;
const fate = await driver.executeAsyncScript(script, taskId);
console.log(fate.fate, fate.reason ?? '');
await driver.quit();
