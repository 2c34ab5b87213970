import { describe, expect, it } from 'vitest';
import { BUILD_NAMES, gzippedSize, readBuilt } from './built.ts';

/** These run in every frame of every page: gzipped bytes that they may weigh at the most. */
const BUDGETS = { 'page-script.js': 4096, 'watcher.js': 8192, 'page-extra.js': 4096 };

describe.each(BUILD_NAMES)('the scripts in pages, built for %s', (build) => {
  it.each(Object.entries(BUDGETS))('%s stays within %i bytes gzipped', (file, budget) => {
    expect(gzippedSize(build, file)).toBeLessThanOrEqual(budget);
  });

  it.each(['page-script.js', 'page-extra.js'])('%s does not touch the extension API', (file) => {
    expect(readBuilt(build, file)).not.toMatch(/\b(?:chrome|browser)\s*(?:\.|\?\.|\[)/);
  });

  it.each(Object.keys(BUDGETS))('%s is one file without imports', (file) => {
    expect(readBuilt(build, file)).not.toMatch(/\bimport\s*[({"'*]|\bfrom\s*["']/);
  });
});
