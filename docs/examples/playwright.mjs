// Playwright with Chromium; the solver is these few lines of plain HTTP in Node, beside the browser.
// KEY=… SITE=https://… EXTENSION=path/to/unpacked/folder node playwright.mjs
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const { KEY, SITE, EXTENSION, SERVICE = 'https://api.capmonster.cloud' } = process.env;
const { BROWSER = '/usr/bin/chromium', BROWSER_ARGS = '--disable-gpu' } = process.env;
async function call(method, body) {
  const init = { method: 'POST', body: JSON.stringify({ clientKey: KEY, ...body }) };
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${SERVICE}/${method}`, { ...init, headers })).json();
}

const own = [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`];
const args = [...own, ...BROWSER_ARGS.split(' ')];
const browser = await chromium.launchPersistentContext('', { executablePath: BROWSER, args });
const page = await browser.newPage();
await page.goto(SITE);
const websiteKey = await page.getAttribute('[data-sitekey]', 'data-sitekey');
const task = { type: 'TurnstileTask', websiteURL: SITE, websiteKey };
const { taskId } = await call('createTask', { task });

// The hand-over. Said before the answer is there, it also shows how fresh the answer is.
await page.evaluate((id) => postMessage({ type: 'capmonster-task', taskId: id }, origin), taskId);

let result = { status: 'processing' };
for (; result.status === 'processing'; await sleep(2000)) result = await call('getTaskResult', { taskId });
const field = page.locator('[name=cf-turnstile-response]').first();
await field.evaluate((element, token) => element.setAttribute('value', token), result.solution.token);
await page.click('button[type=submit]');

// Optional: wait until the task is accepted, reported, or not reported for a reason.
const fate = await page.evaluate((id) => {
  postMessage({ type: 'capmonster-task-fate', taskId: id }, origin);
  const hasEnded = ({ data }) => data.type === 'capmonster-task-fate-is' && data.taskId === id && data.ended;
  return new Promise((done) => addEventListener('message', (event) => hasEnded(event) && done(event.data)));
}, taskId);
console.log(fate.fate, fate.reason ?? '');
await browser.close();
