import preact from '@preact/preset-vite';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          // Properties run hundreds of cases, and a machine that also runs browsers is slow.
          testTimeout: 20_000,
          include: ['{utils,components,entrypoints,e2e,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, '.output/**'],
        },
      },
      {
        test: {
          name: 'packaging',
          include: ['scripts/packaging/*.check.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          // A step of its own.
          exclude: [...configDefaults.exclude, 'e2e/matrix.e2e.ts'],
          // Each file starts browsers of its own; two at once is what two cores carry, as most of a test is waiting.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'matrix',
          include: ['e2e/matrix.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
