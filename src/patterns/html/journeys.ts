/** The applications that led to a conversation, each with its days: the lines of the timeline that have names. */
import {
  type ApplicationRecord,
  inOrder,
  STAGES,
  type Stage,
  type State,
} from '../../rejection/application.ts'
import { addDays, type Day } from '../../rejection/days.ts'
import { courseOf } from '../counts/course.ts'
import type { Clock } from '../history.ts'
import type { Period } from '../patterns.ts'

export interface Journey {
  id: number
  company: string
  role: string
  from: Day
  /** The last day that is known of it; today while it is open. */
  to: Day
  /** Each stage on the day on which it was reached, the application itself first. */
  steps: { stage: Stage; on: Day }[]
  outcome: State
}

/** More lines than these are no picture any more. */
export const MOST_JOURNEYS = 30

export interface Journeys {
  /** The latest, the newest application first. */
  shown: Journey[]
  /** How many there were in all. */
  all: number
}

/** Collects journeys one by one, and never holds more than are shown. */
export function journeysIn(
  period: Pick<Period, 'since' | 'until'>,
  clock: Clock,
): { add: (record: ApplicationRecord) => void; journeys: () => Journeys } {
  let kept: Journey[] = []
  let all = 0
  const newest = () =>
    kept.sort((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : other.id - one.id))
  return {
    add(record) {
      const journey = journeyOf(record, clock)
      if (
        !journey ||
        (period.since && journey.from < period.since) ||
        (period.until && journey.from > period.until)
      )
        return
      all += 1
      kept.push(journey)
      if (kept.length > 2 * MOST_JOURNEYS) kept = newest().slice(0, MOST_JOURNEYS)
    },
    journeys: () => ({ shown: newest().slice(0, MOST_JOURNEYS), all }),
  }
}

function journeyOf(record: ApplicationRecord, clock: Clock): Journey | null {
  const course = courseOf(record, clock)
  if (course.furthest === 0) return null
  const events = inOrder(record.events)
  const steps: Journey['steps'] = [{ stage: 'applied', on: course.appliedOn }]
  for (const event of events) {
    const stage =
      event.type === 'offered' || event.type === 'hired'
        ? 'offer'
        : 'stage' in event
          ? event.stage
          : undefined
    const highest = steps.at(-1)?.stage ?? 'applied'
    if (stage && STAGES.indexOf(stage) > STAGES.indexOf(highest)) steps.push({ stage, on: event.at })
  }
  const last = events.at(-1)?.at ?? course.appliedOn
  const silent = course.assumedSilent ? addDays(last, clock.silenceDays) : last
  return {
    id: record.id,
    company: record.company,
    role: record.role,
    from: course.appliedOn,
    to: course.outcome === 'waiting' ? later(clock.today, last) : silent,
    steps,
    outcome: course.outcome,
  }
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
