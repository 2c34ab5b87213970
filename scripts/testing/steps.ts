/** One step of `npm test`. */
export interface Step {
  name: string;
  /** The command, as a shell of the project's folder takes it. */
  command: string;
  /** Set when the command is vitest: then its tests count one by one. */
  suite?: true;
  /** Steps without which this one says nothing: when one of them failed, this one counts as failed unrun. */
  needs?: string[];
}

const vitest = (project: string) => `vitest run --project ${project}`;

const demo = (browser: string) =>
  `npm run --silent start -- --once --headless --no-build --browser ${browser}`;

/** Everything that `npm test` does, in the order that fails fastest. */
export const STEPS: Step[] = [
  { name: 'browsers', command: 'node scripts/browsers.ts --ensure' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'translations', command: 'npm run --silent translations' },
  { name: 'dead-code', command: 'npm run --silent dead-code' },
  { name: 'unit', command: vitest('unit'), suite: true },
  // Zipping builds both browsers' folders first, just as `npm run build` does.
  { name: 'build', command: 'npm run --silent zip' },
  { name: 'packaging', command: vitest('packaging'), suite: true, needs: ['browsers', 'build'] },
  { name: 'demo', command: demo('chromium'), needs: ['browsers', 'build'] },
  { name: 'demo-firefox', command: demo('firefox'), needs: ['browsers', 'build'] },
  { name: 'e2e', command: vitest('e2e'), suite: true, needs: ['browsers', 'build'] },
  // The day's part of it; the whole takes hours.
  { name: 'matrix', command: vitest('matrix'), suite: true, needs: ['browsers', 'build'] },
];

/** The verdict against the labelled responses in ../shared/corpus; only where that folder is. */
export const CORPUS_STEP: Step = { name: 'corpus', command: 'node scripts/corpus-gate.ts' };
