/** What is due as an answer: the letter that waits to be sent, the reply to a no, the thanks for feedback. */
import type { Event } from '../application.ts'
import { addDays, type Day, spellDay } from '../days.ts'
import { REPLY_LATE_DAYS, REPLY_ON_TIME_DAYS } from '../follow-up.ts'
import { advise } from '../playbook.ts'
import { PURPOSES, type Purpose, suitsKind } from '../purpose.ts'
import { type Case, type Finding, isAfterTalk, NEWS, writtenOn } from './case.ts'

/** Letters that are no answer to a no: to somebody else, for another moment, or notes for the person's own use. */
export const NO_ANSWER: readonly (string | null)[] = [
  'check-in',
  'after-interview',
  'call-sheet',
  'referrer-thanks',
  'connection-note',
]

/** Letters that thank for feedback, when they go out after it. */
const THANKS: readonly (string | null)[] = ['feedback-thanks', 'thank-you', 'runner-up', null]

/** The last letter, while it is not marked as sent. A newer one takes the place of those before it. */
export function letterToSend({ record, events, sent, standing, today }: Case): Finding | null {
  const letter = record.letters.findLast((each) => each.purpose !== 'call-sheet')
  if (!letter || letter.sentAt || ['hired', 'withdrawn'].includes(standing.state)) return null
  const on = writtenOn(letter)
  const wentOut = sent.some(
    (event) => event.letter === letter.id || (event.letter === null && event.at >= on),
  )
  const isOvertaken = events.some((event) => NEWS.includes(event.type) && event.at > on)
  if (wentOut || isOvertaken) return null
  return {
    since: on,
    from: on,
    on,
    until: addDays(on, REPLY_LATE_DAYS),
    why: `Written ${on === today ? 'today' : `on ${spellDay(on, today)}`}, and not marked as sent.`,
    purpose: PURPOSES.find((purpose) => purpose === letter.purpose) ?? null,
    letter,
  }
}

/** A no that someone spent time on, and that no letter has answered: until the second day, then late, then not. */
export function replyToNo(it: Case): Finding | null {
  const { no, sent, standing, today } = it
  // A no of an unknown day may be a year old.
  if (!no || no.dayUnknown || !isAfterTalk(it)) return null
  if (sent.some((event) => event.at >= no.at && !NO_ANSWER.includes(event.purpose))) return null
  const on = addDays(no.at, REPLY_ON_TIME_DAYS)
  const until = addDays(no.at, REPLY_LATE_DAYS)
  const late = `It is late, and still worth it until ${spellDay(until, today)}.`
  const close = 'A no at the last stage is often a close call: a short letter keeps you in mind.'
  const short = 'Someone spent time with you: a short, specific thank-you is remembered.'
  return {
    since: no.at,
    from: no.at,
    on,
    until,
    why: today > on ? late : standing.kind === 'final-round' ? close : short,
    purpose: replyPurpose(it),
  }
}

/** The letter that the playbook recommends for this no, with those in mind that went out for it. */
function replyPurpose({ no, standing, sent, today, figures }: Case): Purpose {
  const { kind, stage, reason, rejectedOn, lastContact } = standing
  const after = sent.filter((event) => no && event.at >= no.at).map((event) => event.purpose)
  const advice = advise({
    today,
    kind,
    stage,
    reason,
    rejectedOn,
    lastContact,
    formCase: 'none',
    byPhone: no?.byPhone ?? false,
    decisionBy: null,
    reapplyAfter: no?.reapplyAfter ?? null,
    // Thanks for feedback are a line of their own, which stands for this one.
    feedback: false,
    ground: null,
    sent: PURPOSES.filter((purpose) => after.includes(purpose)),
    lastLetterOn: null,
    figures,
  })
  return advice.purpose ?? (kind === 'final-round' ? 'runner-up' : 'thank-you')
}

/** Feedback that came with a no or after one, and that no letter of thanks has followed. */
export function thanksForFeedback({ events, no, standing, sent }: Case): Finding | null {
  const feedback = events.findLast((event) => event.type === 'feedback')
  if (!feedback || !no || !suitsKind('feedback-thanks', standing.kind ?? 'none')) return null
  const at = events.indexOf(feedback)
  const isThanked = sent.some(
    (event) =>
      THANKS.includes(event.purpose) &&
      // Their day may be the same; then the order of entry tells, save for the letter that is about nothing else.
      (event.at > feedback.at || events.indexOf(event) > at || isThanksFor(event, feedback.at)),
  )
  if (isThanked) return null
  // What they said while all was open is thanked for with the no at the earliest.
  const from = feedback.at > no.at ? feedback.at : no.at
  return {
    since: from,
    from,
    on: addDays(from, REPLY_ON_TIME_DAYS),
    until: null,
    why: 'They took the time to tell you. Thank them, and leave it undiscussed.',
    purpose: 'feedback-thanks',
  }
}

function isThanksFor(event: Event, day: Day): boolean {
  return event.type === 'letter-sent' && event.purpose === 'feedback-thanks' && event.at >= day
}
