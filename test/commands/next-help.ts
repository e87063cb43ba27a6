/** A log for tests of `next`, made by real commands over several days. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rejectkit, type TestOptions, type TestWorld } from '../world.ts'

export const ME = ['--me', 'Sam Reed <sam@reed.example>']

/** A folder with a log, and the program run in it on a day. */
export function newSearch(): {
  folder: string
  on: (day: string, argv: string[], options?: TestOptions) => Promise<TestWorld & { code: number }>
} {
  const folder = mkdtempSync(join(tmpdir(), 'rejectkit-next-'))
  const on = (day: string, argv: string[], options: TestOptions = {}) =>
    rejectkit(argv, { folder, now: `${day}T12:00:00`, ...options })
  return { folder, on }
}

/** The flags that log an application of this day, and nothing else. */
export const applied = (company: string, day: string) => [
  ...['draft', '--no-input', '--company', company, '--role', 'Data Engineer', '--kind', 'silent'],
  ...['--stage', 'applied', '--last-contact', day, '--purpose', 'none', ...ME],
]

/** The flags that log a no, and write no letter. */
export const rejected = (
  company: string,
  day: string,
  kind: 'form' | 'post-interview' | 'final-round',
  ...more: string[]
) => [
  ...['draft', '--no-input', '--company', company, '--role', 'Data Engineer', '--kind', kind],
  ...['--stage', { form: 'applied', 'post-interview': 'hiring-manager', 'final-round': 'final-round' }[kind]],
  ...['--rejected-on', day, '--purpose', 'none', ...ME, ...more],
]

export const PRIYA = ['--contact', 'Priya Shah <priya@linden.example> (hiring-manager)']

export interface JsonLine {
  application: number | null
  what: string
  on: string
  overdue: boolean
  why: string
  command: string
}

/** `3:reply!` for each line of the answer of `next --json`. */
export function linesIn(out: string): string[] {
  const { due } = JSON.parse(out) as { due: JsonLine[] }
  return due.map(({ application, what, overdue }) => `${application ?? '-'}:${what}${overdue ? '!' : ''}`)
}
