// How the tests run: from the project's root, with time enough for a busy machine, properties with a known seed.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/known-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
