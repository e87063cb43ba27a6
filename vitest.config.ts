import { defineConfig, type Plugin } from 'vitest/config'

// Build scripts are plain JavaScript, without types. The name is no literal, so that none are asked for.
const build = new URL('build/letters.js', import.meta.url).href
const { readyLetters } = (await import(build)) as { readyLetters: (folder: string) => Plugin }

// A second, machine-readable report where the caller asks for one.
const report = process.env.REJECTKIT_TEST_REPORT

export default defineConfig({
  // As in the program that people install; test/letters/ready-made.test.ts compares it with what is compiled on the spot.
  plugins: [readyLetters('templates/letters')],
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    globalSetup: 'test/tidy.ts',
    setupFiles: 'test/fuzz.ts',
    // What costs is loading: the tagger, the speller, the patterns. No test leaves anything behind in a module.
    isolate: false,
    // All cores: one left free, as is usual, would be half of a small machine.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    // Real files, real processes: the slowest single test starts a dozen of them.
    testTimeout: 60_000,
    // Dates are read in the local time zone; the tests state theirs.
    env: { TZ: 'Europe/London' },
  },
})
