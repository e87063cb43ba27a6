/** The settings, as every command that heeds them takes them. */
import { Fault } from '../fault.ts'
import { readSettings, type Settings } from '../store/settings.ts'
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
