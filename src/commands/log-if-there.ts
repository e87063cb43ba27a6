/** The log for commands that only look, or that work on what is there. Looking does not create one. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fault } from '../fault.ts'
import type { Log } from '../store/log.ts'
import { inPlainWords } from '../store/trouble.ts'
import { safe } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import type { CommonOptions, Screen } from './common.ts'

/**
 * The log, or null where there is none yet, which is said: a wrong path must not look like an empty log.
 * @throws Fault where --db names a file that does not exist, or one that is no log.
 */
export async function logIfThere(
  options: CommonOptions & { dryRun?: boolean },
  world: World,
  screen: Screen,
): Promise<Log | null> {
  const file = options.db ?? world.paths.log
  if (seekLog(file, screen)) return world.log({ file, readOnly: options.dryRun === true })
  if (options.db !== undefined)
    throw new Fault(`There is no log at ${resolve(file)}. Look whether --db names the right file.`)
  // Not wrapped: a path is to be copied whole.
  if (!options.json) screen.show(safe(`There is no log at ${file} yet.`))
  return null
}

/**
 * True where there is something at the log's place. An empty file is said: a crash of the disk, or a program that syncs
 * folders, leaves one, and taken for a new log without a word it would hide the copies that lie beside it.
 */
export function seekLog(file: string, screen: Screen): boolean {
  const there = inPlainWords(file, () => statSync(file, { throwIfNoEntry: false }))
  if (there?.isFile() && there.size === 0)
    screen.warn(`The log ${resolve(file)} is an empty file. rejectkit doctor looks for a copy of it.`)
  return there !== undefined
}
