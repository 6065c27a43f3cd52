import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// What draws gets a DOM; everything else runs in plain Node, as it does in the app.
const drawn = {
  environment: 'jsdom' as const,
  // Two cores are shared with whatever else runs.
  testTimeout: 120_000,
  setupFiles: ['tests/unit/renderer/jsdom.ts'],
};

export default defineConfig({
  plugins: [react()],
  test: {
    // The disk of a busy build machine can be very slow.
    testTimeout: 60_000,
    // Some build the program that they try.
    hookTimeout: 120_000,
    // Files share the modules of their worker: a new DOM and React for each took most of the time.
    isolate: false,
    // By itself it leaves a core free for somebody who watches.
    maxWorkers: '100%',
    // Never silently: `npm test` names what passed the second time only.
    retry: process.env['CI'] === undefined ? 0 : 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/renderer/**', 'tests/unit/**/*.long.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Long runs of luck and faults: `npm test` has them, `npm run check` does not. A long one
          // that shares helpers with quick ones stands beside them as `*.long.test.ts`.
          name: 'endurance',
          environment: 'node',
          include: ['tests/endurance/**/*.test.ts', 'tests/unit/**/*.long.test.ts'],
          exclude: ['tests/unit/renderer/**'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Luck that ran out once is a bug found, not a slow machine.
          retry: 0,
        },
      },
      {
        extends: true,
        test: {
          ...drawn,
          name: 'renderer',
          include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/renderer/**/*.long.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          ...drawn,
          // Whole pages, drawn for every test anew: seconds of processor each. `npm test` has them.
          name: 'pages',
          include: ['tests/unit/renderer/**/*.long.test.tsx'],
        },
      },
    ],
  },
});
