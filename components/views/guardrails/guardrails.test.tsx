// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createHistory } from '../../../utils/history/history';
import { openDatabase } from '../../../utils/storage/database';
import { entry, NOW, POPUP, POPUPS } from '../../gallery/demo-data';
import { show } from '../../test-page';
import { Guardrails } from './guardrails';

async function held(name: string, at: number, taskIds = [77]) {
  const history = createHistory({ db: await openDatabase({ name }), clock: () => NOW });
  for (const taskId of taskIds) {
    const { id: _, ...one } = entry({ at, taskId, reason: { key: 'decision.ask' } });
    await history.add({ ...one, report: { ...one.report, state: 'held' } });
  }
  return { history: async () => history };
}

it('says what is paused and why, and resumes it', async () => {
  const { screen, services, user } = show(<Guardrails />, {
    ...(await held('guardrails-paused', NOW)),
    popup: POPUPS.troubled ?? POPUP,
  });
  expect(await screen.findByText(/has never taken a token and refused 10 in a row/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Resume: shop.example' }));
  expect(services.sent).toContainEqual({ type: 'pause.resume', id: 'site:shop.example' });
});

it('reports all that a pause holds back at once, says how many, and holds them again', async () => {
  const { screen, services, user } = show(<Guardrails />, {
    ...(await held('guardrails-bulk', NOW, [77, 78, 79])),
    popup: POPUPS.troubled ?? POPUP,
  });
  const all = await screen.findByRole('button', {
    name: 'Report all 3 held tasks anyway: shop.example',
  });
  await user.click(all);
  const taskIds = [79, 78, 77];
  expect(services.sent).toContainEqual({ type: 'reports.release', taskIds, undoMs: 5000 });
  await user.click(await screen.findByRole('button', { name: /^Undo/ }));
  expect(services.sent).toContainEqual({ type: 'reports.hold', taskIds });
  expect(await screen.findAllByText('3 reports are held again.')).not.toEqual([]);
});

it('names the pause of every announcer in words', async () => {
  const pause = {
    id: 'origin:*',
    scope: 'origin' as const,
    name: '*',
    reason: { key: 'pause.unknown-calls', params: { count: 12 } },
    since: NOW - 60_000,
    until: NOW + 60_000,
  };
  const { screen } = show(<Guardrails />, {
    ...(await held('guardrails-every', NOW)),
    popup: { ...POPUP, pauses: [pause] },
  });
  expect(await screen.findByText('Announcements of all sites are ignored.')).toBeTruthy();
  expect(screen.getByText(/was asked 12 times for announced tasks/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Resume: All sites' })).toBeTruthy();
});

it('reports a held one anyway, or drops it', async () => {
  const { screen, services, user } = show(<Guardrails />, await held('guardrails-held', NOW - 60_000));
  await user.click(await screen.findByRole('button', { name: 'Report anyway: 77' }));
  await user.click(screen.getByRole('button', { name: 'Dismiss the report of task 77' }));
  expect(services.sent).toContainEqual({ type: 'reports.release', taskIds: [77], undoMs: 5000 });
  expect(services.sent).toContainEqual({ type: 'report.dismiss', taskId: 77 });
});

it('offers nothing that the service has forgotten', async () => {
  const { screen } = show(<Guardrails />, await held('guardrails-old', NOW - 300_001));
  expect(await screen.findByText('Nothing is held')).toBeTruthy();
  expect(screen.getByText('Nothing is paused')).toBeTruthy();
});

it('keeps a limit within its bounds', async () => {
  const { screen, services, user } = show(<Guardrails />, await held('guardrails-limits', NOW));
  const limit = await screen.findByLabelText('Reports per site and hour');
  await user.clear(limit);
  await user.type(limit, '0');
  await user.tab();
  expect(await screen.findByText('Enter a whole number from 1 to 10,000.')).toBeTruthy();
  await user.clear(limit);
  await user.type(limit, '20');
  await user.tab();
  expect(services.sent.filter(({ type }) => type === 'settings.write')).toEqual([
    { type: 'settings.write', patch: { reportsPerSiteAndHour: 20 } },
  ]);
});
