/** Silence that is noticed by itself: who has had no word for so long that a no may be assumed. */
import type { Application, NewEvent } from '../application.ts'
import { addDays, type Day, dayOf } from '../days.ts'
import type { Case } from './case.ts'
import { isTheirTurn } from './rules.ts'

export interface Silence {
  application: Pick<Application, 'id' | 'company' | 'role'>
  /** The day of the last event. */
  since: Day
  /** What is logged once the person agrees. */
  event: NewEvent
}

/** The silence of an application that waits, once nothing has happened for the set days; else null. */
export function silenceOf({ record, events, standing, words, today, figures }: Case): Silence | null {
  if (standing.state !== 'waiting' || isTheirTurn(events)) return null
  const since = events.at(-1)?.at ?? dayOf(new Date(record.createdAt))
  if (addDays(since, figures.silenceDays) > today) return null
  const word = words.get('silence')
  const isHeld = word && (word.state !== 'snoozed' || (word.until !== null && word.until > today))
  if (isHeld && (word.state === 'never' || since <= word.saidOn)) return null
  const { id, company, role } = record
  const { stage, lastContact } = standing
  return {
    application: { id, company, role },
    since,
    event: { type: 'silent', at: today, note: '', stage, lastContact: lastContact ?? since },
  }
}
