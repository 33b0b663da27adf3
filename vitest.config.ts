import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000 } },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          environment: 'node',
          setupFiles: 'e2e/no-stray-requests.ts',
          // A slow machine waits longer for what comes in the end; what never comes fails at the shortest of these.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
          // One browser at a time: two cores are what a test machine has.
          fileParallelism: false,
        },
      },
      {
        // The same tests as in `e2e`, with every attack that is collected beside the project: `npm run test:security`.
        test: {
          name: 'security',
          include: [
            ...['tests/security/**/*.test.ts', 'tests/redos/*.test.ts', 'tests/transfer/{csv,json-scan}.test.ts'],
            ...['tests/browser/unreadable.test.ts', 'e2e/security/**/*.test.ts', 'e2e/built.test.ts'],
            ...[
              'e2e/web-ext-lint.test.ts',
              'e2e/options-hostile.test.ts',
              'e2e/frames.test.ts',
              'e2e/unreadable.test.ts',
            ],
          ],
          environment: 'node',
          env: { SECURITY_CORPUS: process.env.SECURITY_CORPUS ?? join(import.meta.dirname, '../shared/security') },
          setupFiles: 'e2e/no-stray-requests.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'reliability',
          include: ['e2e/reliability/**/*.test.ts'],
          environment: 'node',
          // Hundreds of rounds each; `npm test` runs a few of them, as part of e2e.
          env: { RELIABILITY: 'full' },
          globalSetup: 'e2e/reliability/report.ts',
          testTimeout: 3_600_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
