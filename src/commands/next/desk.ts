/** What every part of `next` works with: the day, the log if there is one, the figures, and the list itself. */
import { type Day, dayOf } from '../../rejection/days.ts'
import { type DueList, dueList, type KeptDraft } from '../../rejection/due.ts'
import type { Figures } from '../../rejection/follow-up.ts'
import type { Log, Sitting } from '../../store/log.ts'
import { figureOf } from '../../store/settings.ts'
import type { World } from '../../world.ts'
import { type Screen, screenFor } from '../common.ts'
import { logIfThere } from '../log-if-there.ts'
import type { NextOptions } from '../next.ts'
import { figuresFrom, settingsFor } from '../settings.ts'

export interface NextDesk {
  options: NextOptions
  world: World
  screen: Screen
  today: Day
  /** Null where there is no log yet: looking does not create one. */
  log: Log | null
  days: number
  figures: Figures
}

export async function layNextDesk(options: NextOptions, world: World): Promise<NextDesk> {
  const screen = screenFor(world, options)
  const { settings } = settingsFor(world, screen)
  return {
    options,
    world,
    screen,
    today: dayOf(world.now()),
    log: await logIfThere(options, world, screen),
    days: options.days ?? figureOf(settings, 'nextDays'),
    figures: figuresFrom(settings),
  }
}

/** What is due, as the log stands now. */
export function lookUp({ log, world, today, days, figures }: NextDesk): DueList {
  return dueList({
    applications: log?.applications() ?? [],
    reminders: log?.reminders() ?? [],
    // One that another window has open is not waiting for anybody.
    drafts: (log?.sittings() ?? []).filter(({ holder }) => !world.isRunning(holder)).map(keptDraft),
    ...{ today, days, figures },
  })
}

// What a sitting holds was typed in a window that may have died half-way: any part of it can be missing.
function keptDraft({ id, updatedAt, answers }: Sitting): KeptDraft {
  const kept = (answers as { answers?: Record<string, unknown> } | null)?.answers ?? {}
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
  return { id, updatedAt, company: text(kept.company), role: text(kept.role), purpose: text(kept.purpose) }
}
