/** What every part of a draft works with: the options, the world, the day, the screen, and the log if it may be used. */
import { existsSync } from 'node:fs'
import { Fault } from '../../fault.ts'
import type { Answers } from '../../rejection/answers.ts'
import { type Day, dayOf } from '../../rejection/days.ts'
import type { Figures } from '../../rejection/follow-up.ts'
import type { Log } from '../../store/log.ts'
import { type Settings, writeSettings } from '../../store/settings.ts'
import type { World } from '../../world.ts'
import { type Screen, screenFor } from '../common.ts'
import { seekLog } from '../log-if-there.ts'
import { figuresFrom, settingsFor } from '../settings.ts'
import type { DraftOptions } from './options.ts'
import { newSettings } from './start.ts'

export interface Desk {
  options: DraftOptions
  world: World
  today: Day
  screen: Screen
  /** Null under `--dry-run` without a log, and under `--no-log` with a log that cannot be opened. */
  log: Log | null
  settings: Settings
  figures: Figures
  /** Keeps the name for the next letter, where none is kept yet. A failure to do so is said, and costs nothing else. */
  keepSettings(answers: Answers): void
}

/** Lays out the desk. @throws Fault when the log is needed and cannot be opened. */
export async function layDesk(options: DraftOptions, world: World): Promise<Desk> {
  const screen = screenFor(world, options)
  const { settings, broken } = settingsFor(world, screen)
  return {
    options,
    world,
    screen,
    settings,
    figures: figuresFrom(settings),
    today: dayOf(world.now()),
    log: await logFor(options, world, screen),
    keepSettings(answers) {
      const changed = broken ? null : newSettings(settings, answers)
      if (!changed) return
      try {
        writeSettings(world.paths.settings, changed)
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        screen.warn(error.message)
      }
    },
  }
}

async function logFor(options: DraftOptions, world: World, screen: Screen): Promise<Log | null> {
  const file = options.db ?? world.paths.log
  if (options.dryRun) return existsSync(file) ? world.log({ file, readOnly: true }) : null
  try {
    seekLog(file, screen)
    return await world.log({ file })
  } catch (error) {
    if (options.log || !(error instanceof Fault)) throw error
    screen.warn(`${error.message}\nGoing on without it, as you asked; answers are not kept between runs.`)
    return null
  }
}
