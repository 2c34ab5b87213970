import { describe, expect, it } from 'vitest';
import type { Import } from './sources.ts';
import { importsOf, sourcesIn } from './sources.ts';

/** Folders of utils by their place in the pipeline: each may use those on earlier lines only. */
const LAYERS = [
  ['protocol'],
  ['captcha', 'i18n', 'messaging', 'verdict'],
  ['attribution', 'capmonster', 'storage'],
  ['guardrails', 'history', 'ledger'],
  ['outbox'],
];

/** Folders whose bundles run in pages. */
const IN_PAGES = ['entrypoints/page-script', 'entrypoints/page-extra', 'entrypoints/watcher'];

const importsIn = (folder: string) => sourcesIn(folder).flatMap((file) => importsOf(file));
const shown = (bad: Import[]) => bad.map(({ file, target }) => `${file} imports ${target}`);
const layerOf = (path: string) => LAYERS.findIndex((names) => names.includes(path.split('/')[1] ?? ''));
const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');

describe('importsOf', () => {
  it('reads values, types, re-exports and bare imports', () => {
    const text = `import type { A } from '../b/a.ts';\nexport { b } from './b.ts';\nimport 'c';\nimport {\n  d,\n} from '@d/e';`;
    expect(importsOf('utils/x/y.ts', text)).toEqual([
      { file: 'utils/x/y.ts', target: 'utils/b/a.ts', relative: true, typeOnly: true },
      { file: 'utils/x/y.ts', target: 'utils/x/b.ts', relative: true, typeOnly: false },
      { file: 'utils/x/y.ts', target: 'c', relative: false, typeOnly: false },
      { file: 'utils/x/y.ts', target: '@d/e', relative: false, typeOnly: false },
    ]);
  });
});

describe('imports go one way', () => {
  it('utils knows neither entrypoints nor components', () => {
    const bad = importsIn('utils').filter(({ target }) => /^(?:entrypoints|components|e2e)\//.test(target));
    expect(shown(bad)).toEqual([]);
  });

  it('components know no entrypoint', () => {
    const bad = importsIn('components').filter(({ target }) => /^(?:entrypoints|e2e)\//.test(target));
    expect(shown(bad)).toEqual([]);
  });

  it('every folder of utils has its place in the pipeline', () => {
    const folders = new Set(sourcesIn('utils').map(folderOf));
    expect([...folders].filter((folder) => layerOf(folder) < 0)).toEqual([]);
  });

  it('inside utils nothing is imported from further up the pipeline', () => {
    const bad = importsIn('utils').filter(
      ({ file, target, typeOnly }) =>
        !typeOnly &&
        target.startsWith('utils/') &&
        folderOf(file) !== folderOf(target) &&
        layerOf(target) >= layerOf(file),
    );
    expect(shown(bad)).toEqual([]);
  });
});

describe.each(IN_PAGES)('%s', (folder) => {
  const running = importsIn(folder).filter(({ typeOnly }) => !typeOnly);

  it('imports no library', () => {
    const bad = running.filter(
      ({ relative, target }) => !relative && !target.startsWith('wxt/utils/define-'),
    );
    expect(shown(bad)).toEqual([]);
  });

  it('runs nothing of the background or the pages', () => {
    const bad = running.filter(({ target }) =>
      /^(?:entrypoints\/(?:background|popup|options)|components)\//.test(target),
    );
    expect(shown(bad)).toEqual([]);
  });
});
