/** The settings, as every command that heeds them takes them. */
import { Fault } from '../fault.ts'
import type { Figures } from '../rejection/follow-up.ts'
import { figureOf, readSettings, type Settings } from '../store/settings.ts'
import type { World } from '../world.ts'
import type { Screen } from './common.ts'

/** The settings; a file that cannot be read is said, left alone, and no reason to stop. `broken` tells it apart from none. */
export function settingsFor(world: World, screen: Screen): { settings: Settings; broken: boolean } {
  try {
    return { settings: readSettings(world.paths.settings), broken: false }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    screen.warn(`${error.message}\nGoing on without it.`)
    return { settings: {}, broken: true }
  }
}

/** The days that count, for all commands the same. */
export function figuresFrom(settings: Settings): Figures {
  return {
    silenceDays: figureOf(settings, 'silenceDays'),
    checkInWorkingDays: figureOf(settings, 'checkInWorkingDays'),
    touchDays: figureOf(settings, 'touchDays'),
    touchDaysLater: figureOf(settings, 'touchDaysLater'),
    revisitDays: figureOf(settings, 'revisitDays'),
  }
}
