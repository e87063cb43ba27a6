/** What holds in a situation: the words in which the playbook's rules and offers are written. */
import { type Day, daysBetween, spellDay } from '../days.ts'
import { CHECK_IN_UNTIL_DAYS, checkInFrom, type Lateness, latenessOf } from '../follow-up.ts'
import type { Reason } from '../rejection.ts'
import type { Situation } from './situation.ts'

/** A situation with what follows from its days. */
export interface Facts extends Situation {
  /** How late a reply would be; null where there is no day of a no. */
  lateness: Lateness | null
  /** The first day for the check-in; null where nothing is silent. */
  checkInFrom: Day | null
}

/** The facts of a situation. */
export function factsOf(situation: Situation): Facts {
  const { kind, rejectedOn, lastContact, today, figures } = situation
  return {
    ...situation,
    lateness: rejectedOn ? latenessOf(rejectedOn, today) : null,
    checkInFrom:
      kind === 'silent' && lastContact ? checkInFrom({ ...situation, lastContact }, figures) : null,
  }
}

/** Reasons that are about terms, not about the person. */
const TERMS: readonly Reason[] = ['salary', 'availability', 'location-or-visa']

export const overTerms = (s: Facts) => s.reason !== null && TERMS.includes(s.reason)
export const toldNo = (s: Facts) => s.kind !== null && s.kind !== 'silent'
/** A no after a talk, which is worth an answer. */
export const answered = (s: Facts) => s.kind === 'post-interview' || s.kind === 'final-round'
export const plainForm = (s: Facts) => s.kind === 'form' && s.formCase === 'none' && !s.feedback

export const checkInUsed = (s: Facts) => s.kind === 'silent' && s.sent.includes('check-in')
export const checkInTooLate = (s: Facts) => {
  const since = silentSince(s)
  return s.kind === 'silent' && since !== null && daysBetween(since, s.today) > CHECK_IN_UNTIL_DAYS
}
export const checkInDue = (s: Facts) =>
  s.kind === 'silent' &&
  !checkInUsed(s) &&
  !checkInTooLate(s) &&
  s.checkInFrom !== null &&
  s.today >= s.checkInFrom
export const stillWaiting = (s: Facts) =>
  s.kind === 'silent' && !checkInUsed(s) && !checkInTooLate(s) && !checkInDue(s)

// The silence counts from the date that they named, where that came after their last word.
function silentSince({ lastContact, decisionBy }: Facts): Day | null {
  return lastContact && decisionBy && decisionBy > lastContact ? decisionBy : lastContact
}

/** `Tuesday 3 November`; empty where there is no such day. */
export const weekday = (s: Facts, day: Day | null) => (day ? spellDay(day, s.today, { weekday: true }) : '')
