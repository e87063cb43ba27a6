/** What every form of `rejectkit log` works with: options, world, screen, the day, and the log if there is one. */
import { existsSync } from 'node:fs'
import { wrongUse } from '../../fault.ts'
import { didYouMean } from '../../letters/template-nearest.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import { type Day, dayOf } from '../../rejection/days.ts'
import type { Log } from '../../store/log.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { type CommonOptions, type Screen, screenFor } from '../common.ts'

export interface LogbookOptions extends CommonOptions {
  dryRun?: boolean
}

export interface Logbook {
  options: LogbookOptions
  world: World
  screen: Screen
  today: Day
  /** Null where there is none yet: looking does not create it, and neither does a dry run. */
  log: Log | null
  applications: readonly ApplicationRecord[]
}

/** Opens the log, if there is one. @throws Fault when it cannot be read. */
export async function openLogbook(options: LogbookOptions, world: World): Promise<Logbook> {
  const file = options.db ?? world.paths.log
  const log = existsSync(file) ? await world.log({ file, readOnly: options.dryRun === true }) : null
  return {
    options,
    world,
    screen: screenFor(world, options),
    today: dayOf(world.now()),
    log,
    applications: log?.applications() ?? [],
  }
}

/** The log to write to, created where there is none. */
export async function logToWrite({ log, options, world }: Logbook): Promise<Log> {
  return log ?? world.log({ file: options.db ?? world.paths.log })
}

/** What may follow `log` instead of a number. */
export const SUBCOMMANDS = ['add', 'list', 'show', 'edit', 'remove']

/** The application of this number. @throws Fault (wrong use) when there is none. */
export function applicationOf(id: string, { applications }: Logbook): ApplicationRecord {
  const found = applications.find((record) => String(record.id) === id)
  if (found) return found
  const near = didYouMean(id, SUBCOMMANDS, (word) => `rejectkit log ${word}`)
  throw wrongUse(
    `There is no application ${safeLine(id).slice(0, 20)}.${near} rejectkit log list shows them all.`,
  )
}
