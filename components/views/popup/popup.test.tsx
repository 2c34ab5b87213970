// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { KEY, NOW, POPUP, POPUPS, task } from '../../gallery/demo-data';
import { show } from '../../test-page';
import { Popup } from './popup';

const popup = <Popup tabId={7} />;

describe('this tab', () => {
  it('says what the one click will report, before it does', async () => {
    const { screen } = show(popup);
    const button = await screen.findByRole('button', { name: 'Report this token' });
    const description = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toContain('Will report task 7654321 as a rejected Turnstile token.');
  });

  it('reports the newest task and lets it be undone', async () => {
    const { screen, services, user } = show(popup);
    await user.click(await screen.findByRole('button', { name: 'Report this token' }));
    expect(services.sent).toContainEqual({ type: 'report.task', taskId: 7654321, tabId: 7, undoMs: 5000 });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(services.sent).toContainEqual({ type: 'report.undo', taskId: 7654321 });
    expect(screen.getByRole('status').textContent).toContain('will not be reported');
  });

  it('warns when the site accepted the token', async () => {
    const accepted = task({ state: 'judged', submittedAt: NOW - 5000, outcome: 'accepted' });
    const { screen } = show(popup, { popup: { ...POPUP, tasks: [accepted] } });
    expect(await screen.findByText('But the site accepted this token.')).toBeTruthy();
  });

  it('offers no report for a task reported, or too old', async () => {
    const reported = task({ state: 'reported', report: { state: 'accepted', errorCode: null } });
    const old = task({ taskId: 5, createdAt: NOW - 301_000 });
    const { screen } = show(popup, { popup: { ...POPUP, tasks: [reported, old] } });
    await screen.findByText('#7654321');
    expect(screen.queryByRole('button', { name: /^Report (this|task)/ })).toBeNull();
  });

  it('sends or drops a held report', async () => {
    const { screen, services, user } = show(popup);
    await user.click(await screen.findByRole('button', { name: 'Report task 7654318' }));
    await user.click(screen.getByRole('button', { name: 'Dismiss the report of task 7654318' }));
    expect(services.sent).toContainEqual({ type: 'reports.release', taskIds: [7654318], undoMs: 5000 });
    expect(services.sent).toContainEqual({ type: 'report.dismiss', taskId: 7654318 });
  });

  it('takes a report back that was not sent yet, wherever it was asked for', async () => {
    const going = task({ report: { state: 'queued', errorCode: null, undoable: true } });
    const { screen, services, user } = show(popup, { popup: { ...POPUP, tasks: [going] } });
    await user.click(await screen.findByRole('button', { name: 'Undo the report of task 7654321' }));
    expect(services.sent).toContainEqual({ type: 'report.undo', taskId: 7654321 });
  });

  it('names the life that is left', async () => {
    const { screen } = show(popup);
    const [first] = await screen.findAllByRole('meter', { name: 'Life of the token' });
    expect(first?.getAttribute('aria-valuetext')).toBe('Token lives 4 min 51 sec longer');
  });

  it('gives the keyboard the way back, and tells screen readers what became of a task', async () => {
    let view = POPUP;
    const { screen, services, user } = show(popup, { answers: { 'popup.read': async () => view } });
    const button = await screen.findByRole('button', { name: 'Report this token' });
    button.focus();
    await user.keyboard('{Enter}');
    expect((await screen.findByRole('button', { name: /^Undo/ })) === document.activeElement).toBe(true);
    const [first, ...others] = POPUP.tasks;
    if (!first) throw new Error('the demo has tasks');
    view = { ...POPUP, tasks: [{ ...first, report: { state: 'sending', errorCode: null } }, ...others] };
    services.change({ what: 'tasks' });
    const news = await screen.findByText('Task 7654321: Reporting…');
    expect(news.closest('[role=status]')).not.toBeNull();
  });

  it('reads again when the background says that something changed', async () => {
    const { screen, services } = show(popup);
    await screen.findByText('#7654321');
    const reads = () => services.sent.filter(({ type }) => type === 'popup.read').length;
    const before = reads();
    services.change({ what: 'tasks' });
    expect(reads()).toBe(before + 1);
  });
});

describe('report by number', () => {
  it('looks a number up and reports only after a second click', async () => {
    const { screen, services, user } = show(popup, { popup: POPUPS.empty ?? POPUP });
    await user.type(await screen.findByLabelText('Task number'), '7654321, 404');
    await user.click(screen.getByRole('button', { name: 'Look up' }));
    expect(await screen.findByText('Not found')).toBeTruthy();
    expect(services.sent.some(({ type }) => type === 'report.numbers')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Report 1 task' }));
    expect(services.sent).toContainEqual({
      type: 'report.numbers',
      taskIds: [7654321],
      what: 'token',
      tabId: 7,
      undoMs: 5000,
    });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(services.sent).toContainEqual({ type: 'reports.undo', taskIds: [7654321] });
    expect(await screen.findAllByText('1 report was taken back.')).not.toEqual([]);
  });

  it('says why a number was not reported, and offers no way back then', async () => {
    const problem = { key: 'report.other-token' };
    const { screen, user } = show(popup, {
      popup: POPUPS.empty ?? POPUP,
      answers: { 'report.numbers': async () => [{ taskId: 5, result: { ok: false, problem } }] },
    });
    await user.type(await screen.findByLabelText('Task number'), '5');
    await user.click(screen.getByRole('button', { name: 'Look up' }));
    await user.click(await screen.findByRole('button', { name: 'Report 1 task' }));
    expect(await screen.findAllByText(/^This is another task/)).not.toEqual([]);
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('does not take a pasted token for a number', async () => {
    const { screen, services, user } = show(popup, { popup: POPUPS.empty ?? POPUP });
    await user.type(await screen.findByLabelText('Task number'), '0.abcDEF');
    await user.click(screen.getByRole('button', { name: 'Look up' }));
    expect(screen.getByText('Task numbers are whole numbers, such as 7654321.')).toBeTruthy();
    expect(services.sent.some(({ type }) => type === 'task.look-up')).toBe(false);
  });
});

describe('mode, keys and problems', () => {
  it('sets the mode of this site', async () => {
    const { screen, services, user } = show(popup);
    await user.click(await screen.findByRole('radio', { name: 'Ask me' }));
    expect(services.sent).toContainEqual({ type: 'site.mode', site: 'shop.example', mode: 'ask' });
  });

  it('locks the mode where a policy sets it', async () => {
    const { screen } = show(popup, { popup: { ...POPUP, modeFrom: 'policy' } });
    expect(await screen.findByText('Set by policy')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Mode on shop.example' }).matches(':disabled')).toBe(true);
  });

  it('asks for a key first, and shows why one was refused', async () => {
    const { screen, services, user } = show(popup, {
      popup: POPUPS['no-key'] ?? POPUP,
      answers: { 'key.save': async () => ({ ok: false, problem: { key: 'api.key-unknown' } }) },
    });
    await user.type(await screen.findByLabelText('API key'), ' wrong{Enter}');
    expect(services.sent).toContainEqual({ type: 'key.save', key: 'wrong' });
    expect(await screen.findByText('The service does not know this key.')).toBeTruthy();
    expect(screen.getByLabelText('API key').getAttribute('aria-invalid')).toBe('true');
  });

  it('says the balance of a saved key', async () => {
    const { screen, user } = show(popup, { popup: POPUPS['no-key'] ?? POPUP });
    await user.type(await screen.findByLabelText('API key'), 'good');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findAllByText('Key saved. Balance: 12.3456')).length).toBeGreaterThan(0);
  });

  it('opens the field for a key that the page uses', async () => {
    const { screen, user } = show(popup, { popup: { ...POPUP, foreignKey: '91ab' } });
    expect(await screen.findByText(/uses a key ending in 91ab/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Enter key' }));
    expect(await screen.findByLabelText('API key')).toBeTruthy();
  });

  it('removes a key only after asking', async () => {
    const { screen, services, user } = show(popup);
    await user.click(await screen.findByRole('button', { name: `Remove the key ${KEY.name}`, hidden: true }));
    expect(services.sent.some(({ type }) => type === 'key.remove')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Remove', hidden: true }));
    expect(services.sent).toContainEqual({ type: 'key.remove', id: 'k1' });
  });

  it('mends each problem with its button, and shows a pause once', async () => {
    const { screen, services, user } = show(popup, { popup: POPUPS.troubled ?? POPUP });
    await user.click(await screen.findByRole('button', { name: 'Check key' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(screen.getByRole('button', { name: 'Resume: shop.example' }));
    expect(services.sent).toContainEqual({ type: 'key.check', id: 'k2' });
    expect(services.sent).toContainEqual({ type: 'outbox.retry' });
    expect(services.sent).toContainEqual({ type: 'pause.resume', id: 'site:shop.example' });
  });

  it('asks for leave to see pages where the browser withholds it', async () => {
    const { screen } = show(popup, { access: false });
    expect(await screen.findByRole('button', { name: 'Allow on all sites' })).toBeTruthy();
  });

  it('says so when the background does not answer, and tries again', async () => {
    let turn = 0;
    const { screen, user } = show(popup, {
      answers: {
        'popup.read': async () => {
          turn += 1;
          if (turn === 1) throw new Error('no receiver');
          return POPUP;
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('#7654321')).toBeTruthy();
  });
});
