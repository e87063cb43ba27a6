/** The log for commands that only look, or that work on what is there. Looking does not create one. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fault } from '../fault.ts'
import type { Log } from '../store/log.ts'
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
  if (existsSync(file)) return world.log({ file, readOnly: options.dryRun === true })
  if (options.db !== undefined)
    throw new Fault(`There is no log at ${resolve(file)}. Look whether --db names the right file.`)
  // Not wrapped: a path is to be copied whole.
  if (!options.json) screen.show(safe(`There is no log at ${file} yet.`))
  return null
}
