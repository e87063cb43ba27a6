/** What every form of `rejectkit log` works with: options, world, screen, the day, and the log if there is one. */
import { existsSync } from 'node:fs'
import { wrongUse } from '../../fault.ts'
import { didYouMean } from '../../letters/template-nearest.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import { type Day, dayOf } from '../../rejection/days.ts'
import type { Figures } from '../../rejection/follow-up.ts'
import type { Log } from '../../store/log.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { type CommonOptions, type Screen, screenFor } from '../common.ts'
import { logIfThere } from '../log-if-there.ts'
import { figuresFrom, settingsFor } from '../settings.ts'

export interface LogbookOptions extends CommonOptions {
  dryRun?: boolean
}

export interface Logbook {
  options: LogbookOptions
  world: World
  screen: Screen
  today: Day
  figures: Figures
  /** Null where there is none yet: looking does not create it, and neither does a dry run. */
  log: Log | null
  applications: readonly ApplicationRecord[]
}

/**
 * Opens the log, if there is one; `looking`, where nothing can be done without one.
 * @throws Fault when it cannot be read, and for looking at a --db that does not exist.
 */
export async function openLogbook(
  options: LogbookOptions,
  world: World,
  looking?: 'looking',
): Promise<Logbook> {
  const screen = screenFor(world, options)
  const file = options.db ?? world.paths.log
  const log = looking || existsSync(file) ? await logIfThere(options, world, screen) : null
  return {
    options,
    world,
    screen,
    figures: figuresFrom(settingsFor(world, screen).settings),
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
