import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-for-all.ts'],
    setupFiles: ['test/support/set-up.ts'],
    testTimeout: 20_000,
  },
})
