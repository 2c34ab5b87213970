/**
 * The shortcut and the context menu. In Firefox both are the browser's own: the keys are pressed, the menu is opened
 * by the right button and its entry chosen. Chromium takes no keys for `chrome.commands` and shows no native menu
 * when it is driven from outside; there the browser's list of commands and menus is asked, and the event that a key
 * or an entry raises is dispatched in the worker. So what is not seen in Chromium is the way from key to event.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { evaluateInChrome } from '../browsers/firefox-chrome.ts';
import { command } from '../support/commands.ts';
import { awaitRow } from '../support/database.ts';
import { openPopup, press, reads, tabOf } from '../support/pages.ts';
import { buy } from '../support/visitor.ts';
import { type Scene, SOON } from './scene.ts';
import { inWorker, openOwnPopup } from './worker.ts';

const REPORT = 'report-newest';

/** What the browser itself says that the extension has registered. */
const registered = (options: Page) =>
  options.evaluate(async () => {
    const { commands } = Reflect.get(globalThis, 'chrome');
    const all = (await commands.getAll()) as { name: string; shortcut: string }[];
    return all.map(({ name, shortcut }) => `${name}: ${shortcut}`).sort();
  });

/** Presses the keys of the report's shortcut over a page. */
async function pressShortcut(scene: Scene, page: Page, host: string): Promise<void> {
  await page.bringToFront();
  if (scene.session.name === 'chromium') {
    const tabId = await tabOf(scene.options, host);
    return inWorker(scene.session, 'commands', 'onCommand', [REPORT, { id: tabId }]);
  }
  await evaluateInChrome(scene.session.browser, `(() => {${pressed('J')}})()`);
}

/** What runs in Firefox's own window to press a letter with Alt and Shift, as the system would hand it over. */
const pressed = (letter: string) => `
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('the keyboard is taken');
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key: '${letter}', code: 'Key${letter}', keyCode: ${letter.charCodeAt(0)} },
  ].map((key) => new KeyboardEvent('', key));
  for (const key of keys) keyboard.keydown(key);
  for (const key of keys.reverse()) keyboard.keyup(key);`;

/** Opens the popup by its keys, waits until its panel stands there, closes it, and gives the page that it showed. */
const OPEN = `(async () => {
  const shown = new Promise((done) => {
    window.addEventListener('popupshown', ({ target }) => {
      const popup = target.querySelector?.('.webextension-popup-browser');
      if (popup) done([target, popup.currentURI.spec]);
    }, true);
  });
  ${pressed('K')}
  const [panel, address] = await shown;
  panel.hidePopup();
  return address;
})()`;

/** Opens the menu over an element and chooses the report. */
async function chooseInMenu(scene: Scene, page: Page, host: string, over: string): Promise<void> {
  await page.bringToFront();
  if (scene.session.name === 'chromium') {
    const tabId = await tabOf(scene.options, host);
    const info = { menuItemId: REPORT, editable: false, pageUrl: page.url() };
    return inWorker(scene.session, 'contextMenus', 'onClicked', [info, { id: tabId }]);
  }
  await page.click(over, { button: 'right' });
  await evaluateInChrome(scene.session.browser, CHOOSE);
}

/** Runs in Firefox's own window: waits for the menu, finds the entry by its id and activates it. */
const CHOOSE = `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
  const entry = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith('${REPORT}'));
  if (!entry) throw new Error('no entry: ' + [...menu.querySelectorAll('menuitem')].map(({ id }) => id).join(' '));
  const hidden = new Promise((done) => menu.addEventListener('popuphidden', done, { once: true }));
  entry.doCommand();
  menu.hidePopup();
  await hidden;
})()`;

export function shortcutTests(scene: Scene, browser: 'chromium' | 'firefox'): void {
  describe('shortcut and menu', () => {
    async function bought(kind?: string) {
      const { host, page } = await scene.visit(kind);
      const { taskId } = await buy(page, scene.world);
      await awaitRow(scene.options, 'tasks', (one) => one.taskId === taskId && one.verification === 'done');
      return { host, page, taskId };
    }

    const awaitState = (taskId: number, state: 'queued' | 'dismissed') =>
      awaitRow(scene.options, 'outbox', (one) => one.taskId === taskId && one.state === state);

    it('are registered with the browser', async () => {
      const keys = ['_execute_action: Alt+Shift+K', `${REPORT}: Alt+Shift+J`];
      expect(await registered(scene.options)).toEqual(keys);
    });

    it('the shortcut reports the newest token, which the popup can take back', async () => {
      const { host, page, taskId } = await bought();
      await pressShortcut(scene, page, host);
      await awaitState(taskId, 'queued');
      const popup = await openPopup(scene.session, await tabOf(scene.options, host));
      scene.open.push(popup);
      await press(popup, `Undo the report of task ${taskId}`);
      await reads(popup, `Task ${taskId} will not be reported.`);
      await awaitState(taskId, 'dismissed');
      expect(scene.world.api.reports({ taskId })).toEqual([]);
    });

    it('the other opens the popup over the tab', async () => {
      const { host, page } = await scene.visit();
      await page.bringToFront();
      if (browser === 'firefox') {
        expect(await evaluateInChrome(scene.session.browser, OPEN)).toMatch(/\/popup\.html$/);
        return;
      }
      const popup = await openOwnPopup(scene.session);
      await reads(popup, host);
      const margins = await popup.evaluate(() => innerWidth - document.body.clientWidth);
      expect(margins, 'beside the popup').toBe(0);
      await popup.close();
    });

    it('the menu over the page reports', async () => {
      const { host, page, taskId } = await bought();
      await chooseInMenu(scene, page, host, 'body');
      await scene.world.api.nextReport({ taskId, errorCode: null }, SOON);
    });

    // Over Chromium's menu nothing would differ but a field of the event that is made up here.
    if (browser === 'chromium') return;

    it('the menu over a captcha reports', async () => {
      const { host, page, taskId } = await bought('recaptcha2');
      await chooseInMenu(scene, page, host, 'iframe');
      await awaitState(taskId, 'queued');
      await command(scene.options, { type: 'report.undo', taskId });
    });
  });
}
