/**
 * What is due for an application, one rule for each thing. A rule tells on what it rests (`since`), when its time
 * begins (`from`), by when it is best done (`on`), and when its time is over (`until`).
 */

import type { Event, Letter } from '../application.ts'
import { isPerson } from '../contact.ts'
import { addDays, type Day, spellDay } from '../days.ts'
import {
  CHECK_IN_UNTIL_DAYS,
  checkInFrom,
  nextTouchFrom,
  REPLY_LATE_DAYS,
  REPLY_ON_TIME_DAYS,
  REVISIT_FOR_DAYS,
} from '../follow-up.ts'
import type { Source } from '../playbook/rules.ts'
import { advise } from '../playbook.ts'
import { PURPOSES, type Purpose, suitsKind } from '../purpose.ts'
import { begunOn, type Case, type What, writtenOn } from './case.ts'

export interface Found {
  /** The day of what it rests on: a word said before that day was about something else. */
  since: Day
  from: Day
  on: Day
  /** The last day on which it makes sense; null where it always does. */
  until: Day | null
  why: string
  /** The letter that it asks for; null where it asks for none. */
  purpose: Purpose | null
  /** The letter that is written already. */
  letter?: Letter
  /** Whom it is about. */
  person?: string
}

export interface DueRule {
  what: Exclude<What, 'draft'>
  source: Source
  find: (it: Case) => Found | null
  /**
   * What `done` means: `for-this` no, letter or piece of feedback; `for-good`; or one round of what `recurs`, which
   * the rule reckons with itself.
   */
  done: 'for-this' | 'for-good' | 'recurs'
  /** What `never` covers: this one letter, or all of the kind for this application. */
  never: 'for-this' | 'for-good'
  /** True where the playbook closes the window: putting it off does not move its end. */
  closes: boolean
}

/** Letters that are no answer to a no: to somebody else, for another moment, or notes for the person's own use. */
const NO_ANSWER: readonly (string | null)[] = [
  'check-in',
  'after-interview',
  'call-sheet',
  'referrer-thanks',
  'connection-note',
]

/** Letters that thank for feedback, when they go out after it. */
const THANKS: readonly (string | null)[] = ['feedback-thanks', 'thank-you', 'runner-up', null]

/** Things that, once done, were a word to them. */
const TOUCHES: readonly string[] = ['reply', 'feedback-thanks', 'check-in', 'keep-in-touch']

/** What makes a letter pointless that was written before it: the application stands elsewhere since. */
const NEWS: readonly Event['type'][] = [
  'reached',
  'rejected',
  'reconsidered',
  'invited-again',
  'offered',
  'hired',
  'withdrew',
]

export const DUE_RULES: readonly DueRule[] = [
  {
    what: 'letter',
    source: 'practice',
    find: letterToSend,
    done: 'for-this',
    never: 'for-this',
    closes: false,
  },
  { what: 'reply', source: 'respond', find: replyToNo, done: 'for-this', never: 'for-good', closes: true },
  {
    what: 'feedback-thanks',
    source: 'handle',
    find: thanksForFeedback,
    done: 'for-this',
    never: 'for-good',
    closes: false,
  },
  { what: 'check-in', source: 'handle', find: checkIn, done: 'for-good', never: 'for-good', closes: true },
  {
    what: 'keep-in-touch',
    source: 'respond',
    find: keepInTouch,
    done: 'recurs',
    never: 'for-good',
    closes: false,
  },
  { what: 'revisit', source: 'handle', find: revisit, done: 'for-this', never: 'for-good', closes: false },
]

/** The rule for a thing, or undefined for a word that is none. */
export function ruleFor(what: string): DueRule | undefined {
  return DUE_RULES.find((rule) => rule.what === what)
}

/** For what a letter is the beginning: while it waits to be sent, the thing itself is not named a second time. */
export function coveredBy(purpose: string | null): readonly What[] {
  switch (purpose) {
    case 'check-in':
      return ['check-in']
    case 'stay-in-touch':
      return ['keep-in-touch']
    case 'reapply':
      return ['revisit']
    case 'feedback-thanks':
      return ['feedback-thanks', 'reply']
    default:
      return NO_ANSWER.includes(purpose) ? [] : ['reply']
  }
}

/** The last letter, while it is not marked as sent. A newer one takes the place of those before it. */
function letterToSend({ record, events, sent, standing, today }: Case): Found | null {
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
function replyToNo(it: Case): Found | null {
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
function thanksForFeedback({ events, no, standing, sent }: Case): Found | null {
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

/** The one check-in after silence. A letter of unknown purpose into the silence may have been it, and twice is worse. */
function checkIn({ standing, sent, events, figures, today }: Case): Found | null {
  const { state, stage, lastContact } = standing
  if (!lastContact || !(state === 'silent' || (state === 'waiting' && !isTheirTurn(events)))) return null
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

function isOfUnknownDay(event: Event): boolean {
  return 'dayUnknown' in event && event.dayUnknown === true
}

/** After an offer it is the person who owes an answer. */
export function isTheirTurn(events: readonly Event[]): boolean {
  return events.findLast((event) => NEWS.includes(event.type))?.type === 'offered'
}

/** A person who is known, after a talk: every four weeks at most while the no is fresh, then each quarter. */
function keepInTouch(it: Case): Found | null {
  const { record, no, siblings, figures } = it
  const person = record.contacts.find(({ name }) => isPerson(name))
  if (!no || !person || !isAfterTalk(it) || isCarriedOn(it)) return null
  // The cap is for the reader's sake, so what was written to them about another role counts too.
  const last = [no.at, ...[it, ...siblings].flatMap(wordsToThem)].sort().at(-1) ?? no.at
  const from = nextTouchFrom(last, no.at, figures) ?? no.at
  return {
    since: no.at,
    from,
    on: from,
    until: null,
    why: 'It is a while since your last word. Only with something of use to them, and no request.',
    purpose: 'stay-in-touch',
    person: person.name,
  }
}

/** The days on which the person wrote to them, or did something in place of a letter. */
function wordsToThem({ sent, words }: Case): Day[] {
  const done = [...words].filter(([what, { state }]) => state === 'done' && TOUCHES.includes(what))
  return [...sent.map((event) => event.at), ...done.map(([, { saidOn }]) => saidOn)]
}

/** True where a later no after a talk at the same company has taken the place of this one. */
function isCarriedOn({ no, record, siblings }: Case): boolean {
  return siblings.some(
    (other) =>
      no !== null &&
      other.no !== null &&
      isAfterTalk(other) &&
      (other.no.at > no.at || (other.no.at === no.at && other.record.id > record.id)),
  )
}

/** The companies that know the person, after three months; all others only where they named a day themselves. */
function revisit(it: Case): Found | null {
  const { no, sent, siblings, figures } = it
  if (!no || !(no.reapplyAfter || isAfterTalk(it)) || isCarriedOn(it)) return null
  const from = no.reapplyAfter ?? addDays(no.at, figures.revisitDays)
  const hasAsked = sent.some(
    ({ purpose, at }) => (purpose === 'reapply' && at >= no.at) || (purpose === 'other-role' && at >= from),
  )
  const hasAppliedAgain = siblings.some(({ record }) => begunOn(record) > no.at)
  if (hasAsked || hasAppliedAgain) return null
  return {
    since: no.at,
    from,
    on: from,
    until: addDays(from, REVISIT_FOR_DAYS),
    why: no.reapplyAfter
      ? 'They named this day for applying again.'
      : 'They have met you: three to six months on, a new role there is worth a look.',
    // An applicant whom nobody met has nothing to take up again: that is a plain new application.
    purpose: isAfterTalk(it) ? 'reapply' : null,
  }
}

function isAfterTalk({ standing }: Case): boolean {
  return standing.kind === 'post-interview' || standing.kind === 'final-round'
}
