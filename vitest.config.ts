import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-for-all.ts'],
    setupFiles: ['test/support/set-up.ts'],
    testTimeout: 20_000,
    // Most tests wait for sockets, processes and a browser: a worker for each core, not one less.
    maxWorkers: '100%',
  },
})
