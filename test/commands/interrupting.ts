/** Real import processes, killed on the way, and what is in the log afterwards. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openLog } from '../../src/store/log.ts'
import { childProgram } from '../child-programs.ts'

const CHILD = childProgram('import-child.ts', import.meta.url)

export interface Ended {
  /** Null where it was killed. */
  code: number | null
  /** In milliseconds. */
  took: number
}

/** Imports in a process of its own, which is killed after some milliseconds, or where the n-th row is to be written. */
export async function importing(
  folder: string,
  paths: readonly string[],
  { after, row = 0 }: { after?: number; row?: number } = {},
): Promise<Ended> {
  const started = performance.now()
  const child = spawn(process.execPath, [CHILD, folder, String(row), ...paths], { stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  if (after !== undefined) {
    await Promise.race([wait(after), ended])
    child.kill('SIGKILL')
  }
  return { code: await ended, took: performance.now() - started }
}

/** All that the log of this folder holds, with numbers for the names that differ from one import to the next. */
export function contentOf(folder: string): string {
  const file = join(folder, 'data', 'log.sqlite')
  if (!existsSync(file)) return '[]'
  const log = openLog(file, { now: () => new Date() })
  try {
    const { problems } = log.check() as { problems?: unknown[] }
    const names = new Map<string, number>()
    const text = JSON.stringify([...log.entries()], (key, value) => {
      if (!['uid', 'batch', 'application', 'letter'].includes(key) || typeof value !== 'string') return value
      if (!names.has(value)) names.set(value, names.size)
      return names.get(value)
    })
    return problems?.length ? `damaged: ${JSON.stringify(problems)}` : text
  } finally {
    log.close()
  }
}
