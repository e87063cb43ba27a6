/** Silence: the one check-in into it, and the no that may be assumed once nothing has come for long enough. */
import { type Application, isOfUnknownDay, type NewEvent } from '../application.ts'
import { addDays, type Day, dayOf, spellDay } from '../days.ts'
import { CHECK_IN_UNTIL_DAYS, checkInFrom } from '../follow-up.ts'
import { type Case, type Finding, hasOpenOffer } from './case.ts'

/** The one check-in after silence. A letter of unknown purpose into the silence may have been it, and twice is worse. */
export function checkIn({ standing, sent, events, figures, today }: Case): Finding | null {
  const { state, stage, lastContact } = standing
  if (!lastContact || !(state === 'silent' || (state === 'waiting' && !hasOpenOffer(events)))) return null
  const isUsed = sent.some(
    (event) => event.purpose === 'check-in' || (event.purpose === null && event.at >= lastContact),
  )
  if (isUsed) return null
  // Ten working days count from a talk; where its day is unknown, the three weeks of all others do.
  const isDated = !events.some((event) => event.at === lastContact && isOfUnknownDay(event))
  const from = checkInFrom({ stage: isDated ? stage : 'applied', lastContact, decisionBy: null }, figures)
  return {
    since: lastContact,
    from,
    on: from,
    until: addDays(lastContact, CHECK_IN_UNTIL_DAYS),
    why: `No word ${isDated ? 'since' : 'is noted since'} ${spellDay(lastContact, today)}. One short question is fine, once.`,
    purpose: 'check-in',
  }
}

/** A silence that is noticed by itself. */
export interface Silence {
  application: Pick<Application, 'id' | 'company' | 'role'>
  /** The day of the last event. */
  since: Day
  /** What is logged once the person agrees. */
  event: NewEvent
}

/** The silence of an application that waits, once nothing has happened for the set days; else null. */
export function silenceOf({ record, events, standing, words, today, figures }: Case): Silence | null {
  if (standing.state !== 'waiting' || hasOpenOffer(events)) return null
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
