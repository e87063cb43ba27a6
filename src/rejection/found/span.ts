/** Whether news of a day belongs to an application, or to another one at the same company for the same role. */
import { inOrder, type NewEvent, standingOf } from '../application.ts'
import { type Day, daysBetween } from '../days.ts'

/** From when to when an application has been going, as far as it is known. */
export interface Span {
  first: Day | null
  last: Day | null
  /** It begins where the person applied: little about it can be older. */
  hasStart: boolean
  isOver: boolean
}

/** From when to when an application with these events has been going. */
export function spanOf(events: readonly NewEvent[]): Span {
  const told = inOrder(events.filter(({ type }) => type !== 'note'))
  const { state } = standingOf(told)
  return {
    first: told[0]?.at ?? null,
    last: told.at(-1)?.at ?? null,
    hasStart: told[0]?.type === 'applied',
    // An application given up for lost may still be answered.
    isOver: state !== 'waiting' && state !== 'silent',
  }
}

/** Who is told "we have your application" this long after the last news has applied anew. */
const APPLIED_ANEW_DAYS = 60
/** The same after a no. A few days pass until the last of several programs has sent its own mail. */
const APPLIED_ANEW_AFTER_END_DAYS = 7
/** Words after a no (the portal's own mail, an answer to a thank-you) come within this time. */
const AFTERWORDS_DAYS = 60
/** Nobody decides later than this. */
const DECIDED_WITHIN_DAYS = 365
/** People note the day on which they applied, programs that on which they got to it. */
const START_DAYS = 14

/** True where news of this day can be about the application. `isStart`: it says that an application has come in. */
export function isWithin(
  { first, last, hasStart, isOver }: Span,
  date: Day | null,
  isStart: boolean,
): boolean {
  if (date === null || first === null || last === null) return true
  if (date < first) return daysBetween(date, first) <= (hasStart ? START_DAYS : DECIDED_WITHIN_DAYS)
  const gap = daysBetween(last, date)
  if (isStart) return gap <= (isOver ? APPLIED_ANEW_AFTER_END_DAYS : APPLIED_ANEW_DAYS)
  return gap <= (isOver ? AFTERWORDS_DAYS : DECIDED_WITHIN_DAYS)
}
