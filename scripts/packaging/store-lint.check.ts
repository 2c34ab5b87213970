import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { BUILDS } from './built.ts';

const Message = z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) });
const Found = z.object({ errors: z.array(Message), warnings: z.array(Message), notices: z.array(Message) });

it("passes Mozilla's linter without an error, a warning or a notice", () => {
  const cli = resolve('node_modules/web-ext/bin/web-ext.js');
  const args = [cli, 'lint', '--source-dir', BUILDS.firefox, '--output', 'json', '--no-config-discovery'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(Found.parse(JSON.parse(stdout))).toEqual({ errors: [], warnings: [], notices: [] });
}, 120_000);
