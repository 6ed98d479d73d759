// How the tests run: from the project's root, with time enough for a busy machine, properties with a known seed.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/known-seed.ts'],
    // one less than the cores by default, which would leave one of two idle
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
