import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real files, real processes: the slowest single test starts a dozen of them.
    testTimeout: 60_000,
    // Dates are read in the local time zone; the tests state theirs.
    env: { TZ: 'Europe/London' },
  },
})
