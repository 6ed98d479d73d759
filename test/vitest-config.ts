// How the tests run: from the project's root, with time enough for a busy machine, properties with a known seed.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/known-seed.ts'],
    // files are read in the machine's own time zone
    env: { TZ: 'UTC' },
    // one less than the cores by default, which would leave one of two idle
    maxWorkers: '100%',
    // files of a worker share their imports, most of which are large and none of which remember anything of a test
    isolate: false,
    // a journey takes its time on a busy machine; none is a claim about speed
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
