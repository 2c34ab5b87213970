import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** The verdict's tables and weights, gzipped: they are read each time the worker starts. */
const MODEL_LIMIT = 60 * 1024;

it('keeps the weights of the verdict small', () => {
  const files = readdirSync('utils/verdict', { recursive: true, encoding: 'utf8' });
  const weights = files.filter(
    (file) => /(?:weights|model)[^/\\]*\.(?:json|ts)$/.test(file) && !file.includes('.test.'),
  );
  const bytes = weights.map((file) => gzipSync(readFileSync(`utils/verdict/${file}`), { level: 9 }).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MODEL_LIMIT);
});
