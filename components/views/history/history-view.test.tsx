// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createHistory } from '../../../utils/history/history';
import { openDatabase } from '../../../utils/storage/database';
import type { HistorySource } from '../../data';
import { ENTRIES, NOW } from '../../gallery/demo-data';
import { show } from '../../test-page';
import { HistoryView } from './history-view';

let history: HistorySource;
let turn = 0;

beforeEach(async () => {
  turn += 1;
  const filled = createHistory({
    db: await openDatabase({ name: `history-view-${turn}` }),
    clock: () => NOW,
  });
  for (const { id: _, ...entry } of ENTRIES) await filled.add(entry);
  history = filled;
});

const view = (search = '') => <HistoryView params={new URLSearchParams(search)} />;
const source = () => ({ history: async () => history });

it('counts what there is and what fits', async () => {
  const { screen, user } = show(view(), source());
  expect(await screen.findByText('4 entries')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Outcome'), 'expired');
  expect(await screen.findByText('1 entry')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findByText('4 entries')).toBeTruthy();
});

it('opens at a site that the address names, among the sites known', async () => {
  const { screen } = show(view('site=shop.example'), source());
  expect(await screen.findByText('2 entries')).toBeTruthy();
  expect((await screen.findByRole('option', { name: 'forum.example' })).textContent).toBe('forum.example');
});

it('says what will appear, and that nothing matches', async () => {
  history = createHistory({ db: await openDatabase({ name: 'history-view-empty' }) });
  const { screen, user } = show(view(), source());
  expect(await screen.findByText('No history yet')).toBeTruthy();
  await user.type(screen.getByLabelText('Search'), 'nothing');
  expect(await screen.findByText('Nothing matches')).toBeTruthy();
});

it('says so when the history cannot be read, and tries again', async () => {
  let failures = 0;
  const { screen, user } = show(view(), {
    history: async () => {
      failures += 1;
      if (failures <= 2) throw new Error('blocked');
      return history;
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('4 entries')).toBeTruthy();
});
