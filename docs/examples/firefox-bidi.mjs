// Firefox through WebDriver BiDi, as Puppeteer speaks it; the solver is plain HTTP in Node, beside the browser.
// KEY=… SITE=https://… EXTENSION=path/to/unpacked/folder node firefox-bidi.mjs
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const { KEY, SITE, EXTENSION, SERVICE = 'https://api.capmonster.cloud' } = process.env;
const { BROWSER = '/usr/bin/firefox-esr', PREFS = '{}', INSECURE = '' } = process.env;
async function call(method, body) {
  const init = { method: 'POST', body: JSON.stringify({ clientKey: KEY, ...body }) };
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${SERVICE}/${method}`, { ...init, headers })).json();
}

const prefs = { extraPrefsFirefox: JSON.parse(PREFS), acceptInsecureCerts: INSECURE !== '' };
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: BROWSER, ...prefs });
await browser.installExtension(EXTENSION);
const page = await browser.newPage();
await page.goto(SITE);
const websiteKey = await page.$eval('[data-sitekey]', (element) => element.dataset.sitekey);
const task = { type: 'TurnstileTask', websiteURL: SITE, websiteKey };
const { taskId } = await call('createTask', { task });

// The hand-over. Said before the answer is there, it also shows how fresh the answer is.
await page.evaluate((id) => postMessage({ type: 'capmonster-task', taskId: id }, origin), taskId);

let result = { status: 'processing' };
for (; result.status === 'processing'; await sleep(2000)) result = await call('getTaskResult', { taskId });
const field = await page.waitForSelector('[name=cf-turnstile-response]');
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
