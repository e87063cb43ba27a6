/** What the tests of `rejectkit log` share. */
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rejectkit, type TestOptions, testWorld } from '../world.ts'

export interface Listed {
  id: number
  company: string
  role: string
  source: string | null
  url: string | null
  stage: string
  kind: string | null
  reason: string | null
  state: string
  rejectedOn: string | null
  letters: { purpose: string; sentAt: string | null }[]
  events: { type: string; at: string; note: string; [field: string]: unknown }[]
}

/** Folders of logs whose first application was added so; a copy is there ten times sooner. */
const BEGUN = new Map<string, string>()

/** One log, and the program run on it. */
export function logIn(folder = testWorld().folder) {
  const log = (argv: string[], options: TestOptions = {}) =>
    rejectkit(['log', ...argv], { folder, ...options })
  const file = `${folder}/data/log.sqlite`
  return {
    folder,
    log,
    /** Adds an application whose answer is still to come; returns its number. */
    async waiting(company = 'Linden', role = 'Data Engineer', ...more: string[]): Promise<number> {
      const flags = ['--company', company, '--role', role, ...more]
      const begun = BEGUN.get(flags.join('\n'))
      const isFirst = !existsSync(file)
      if (isFirst && begun) cpSync(join(begun, 'data'), join(folder, 'data'), { recursive: true })
      if (isFirst && begun) return 1
      const { out } = await log(['add', ...flags, '--json', '--quiet'])
      if (isFirst && !begun) {
        const kept = testWorld().folder
        cpSync(join(folder, 'data'), join(kept, 'data'), { recursive: true })
        BEGUN.set(flags.join('\n'), kept)
      }
      return JSON.parse(out).application
    },
    async listed(...flags: string[]): Promise<Listed[]> {
      return JSON.parse((await log(['list', '--json', ...flags])).out).applications
    },
    async only(): Promise<Listed> {
      const [first, ...more] = JSON.parse((await log(['list', '--json'])).out).applications
      if (!first || more.length > 0) throw new Error('there is not exactly one application')
      return first
    },
    /** The bytes of the log, to see that nothing was written. */
    bytes: () => readFileSync(file).toString('base64'),
  }
}
