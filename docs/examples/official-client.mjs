// The official npm client beside the browser. It keeps the task's number to itself, so its own call is listened to.
// KEY=… SITE=https://… EXTENSION=path/to/unpacked/folder node official-client.mjs
import client from '@zennolab_com/capmonstercloud-client';
import puppeteer from 'puppeteer-core';

const { KEY, SITE, EXTENSION, SERVICE = 'https://api.capmonster.cloud' } = process.env;
const { BROWSER = '/usr/bin/chromium', BROWSER_ARGS = '--disable-gpu' } = process.env;
const { CapMonsterCloudClientFactory, ClientOptions, TurnstileRequest } = client;
const options = new ClientOptions({ clientKey: KEY, serviceUrl: SERVICE });
const solver = CapMonsterCloudClientFactory.Create(options);

const extension = { pipe: true, enableExtensions: [EXTENSION], args: BROWSER_ARGS.split(' ') };
const browser = await puppeteer.launch({ executablePath: BROWSER, ...extension });
const page = await browser.newPage();
await page.goto(SITE);
const websiteKey = await page.$eval('[data-sitekey]', (element) => element.dataset.sitekey);

// The hand-over: the client's own step, which nobody documents but which knows the number.
let taskId;
const create = solver.CreateTask.bind(solver);
solver.CreateTask = async (...order) => {
  const created = await create(...order);
  taskId = created.taskId;
  await page.evaluate((id) => postMessage({ type: 'capmonster-task', taskId: id }, origin), taskId);
  return created;
};
const { solution } = await solver.Solve(new TurnstileRequest({ websiteURL: SITE, websiteKey }));

const field = await page.waitForSelector('[name=cf-turnstile-response]');
await field.evaluate((element, token) => element.setAttribute('value', token), solution.token);
await page.click('button[type=submit]');
// Optional: wait until the task is accepted, reported, or not reported for a reason.
const fate = await page.evaluate((id) => {
  postMessage({ type: 'capmonster-task-fate', taskId: id }, origin);
  const hasEnded = ({ data }) => data.type === 'capmonster-task-fate-is' && data.taskId === id && data.ended;
  return new Promise((done) => addEventListener('message', (event) => hasEnded(event) && done(event.data)));
}, taskId);
console.log(fate.fate, fate.reason ?? '');
await browser.close();
