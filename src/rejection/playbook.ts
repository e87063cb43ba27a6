/** Situation in, advice out. Each rule is a row that says in one line why it holds, and names its source. */
import type { FormCase, Ground } from './answers.ts'
import type { Stage } from './application.ts'
import { addDays, type Day, spellDay } from './days.ts'
import {
  checkInFrom,
  type Lateness,
  latenessOf,
  REVISIT_DAYS,
  replyUntil,
  SILENCE_DAYS,
  wasInterviewed,
} from './follow-up.ts'
import type { Purpose } from './purpose.ts'
import type { Kind, Reason } from './rejection.ts'

/** The published sources behind the rules, by their short names. */
export const SOURCES = {
  challenge: '"How to Challenge a Job Rejection and Come Out on Top", Dice Insights',
  respond: '"How to respond to job rejection – and even make it work for you", Ask a Manager / U.S. News',
  after: '"How to get a job after being rejected", Real Life Career Advice',
  reconsider: '"Can You Ask to be Reconsidered for a Job?"',
  handle: '"How do you handle a job rejection?"',
  users: 'what users of job-search trackers ask for in public issue threads',
  practice: 'common practice',
} as const
export type Source = keyof typeof SOURCES

/** All that the advice depends on. `null` where it is not known or does not apply. */
export interface Situation {
  today: Day
  kind: Kind
  stage: Stage
  reason: Reason | null
  formCase: FormCase
  byPhone: boolean
  rejectedOn: Day | null
  lastContact: Day | null
  decisionBy: Day | null
  feedback: boolean
  ground: Ground | null
  /** What the log knows: letters of which purposes went out for this application. */
  sent: readonly Purpose[]
}

export interface Why {
  text: string
  source: Source
}

/** A letter that may be written here, with the reason for or against it. */
export interface Offer {
  purpose: Purpose
  because: string
  /** Set where the playbook advises against this letter; the person may still go on. */
  weak: boolean
}

/**
 * `reply` and `purpose` are the recommendation (`purpose` null: write nothing); `from` and `until` bound the days
 * on which to send it. `instead` says what to do when not writing; `offers` is in order, the recommended first.
 */
export interface Advice {
  reply: boolean
  purpose: Purpose | null
  from: Day | null
  until: Day | null
  why: Why[]
  instead: Why[]
  next: Why[]
  offers: Offer[]
}

/** Reasons on which asking again has a sound, checkable ground (playbook 3). */
const SOUND_REASONS: readonly Reason[] = [
  'missing-requirement',
  'overqualified',
  'experience',
  'assessment',
  'salary',
  'availability',
  'location-or-visa',
]

/** Reasons on which it has none: nothing in them is a fact that could be put right. */
const WEAK_REASONS: readonly Reason[] = [
  'culture-fit',
  'internal-candidate',
  'role-filled',
  'role-cancelled',
  'role-paused',
]

interface Facts extends Situation {
  lateness: Lateness | null
  checkInFrom: Day | null
}

interface Rule {
  part: 'why' | 'instead' | 'next'
  source: Source
  when: (s: Facts) => boolean
  say: (s: Facts) => string
}

const answered = (s: Facts) => s.kind === 'post-interview' || s.kind === 'final-round'
const plainForm = (s: Facts) => s.kind === 'form' && s.formCase === 'none'
const checkInUsed = (s: Facts) => s.kind === 'silent' && s.sent.includes('check-in')
const checkInDue = (s: Facts) =>
  s.kind === 'silent' && !checkInUsed(s) && s.checkInFrom !== null && s.today >= s.checkInFrom
const stillWaiting = (s: Facts) => s.kind === 'silent' && !checkInUsed(s) && !checkInDue(s)
const day = (s: Facts, of: Day | null) => (of ? spellDay(of, s.today, { weekday: true }) : '')

/** The playbook's rules, in the order in which they are said. */
const RULES: readonly Rule[] = [
  {
    part: 'why',
    source: 'handle',
    when: plainForm,
    say: () =>
      'A form rejection comes from a template, and nobody waits for an answer to it. Log it and move on.',
  },
  {
    part: 'why',
    source: 'practice',
    when: (s) => s.kind === 'form' && s.formCase === 'referred',
    say: () => 'The form needs no answer, but the person who put your name forward does: thank them.',
  },
  {
    part: 'why',
    source: 'reconsider',
    when: (s) => s.kind === 'form' && s.formCase === 'overlooked',
    say: () =>
      'One factual note is fair when a hard requirement that you meet was overlooked. One, and short.',
  },
  {
    part: 'why',
    source: 'handle',
    when: stillWaiting,
    say: (s) =>
      wasInterviewed(s.stage)
        ? `Give them until ${day(s, s.checkInFrom)}: the date they named, or ten working days after an interview.`
        : `Give them until ${day(s, s.checkInFrom)}, three weeks after the last contact. Sooner looks impatient and changes nothing.`,
  },
  {
    part: 'why',
    source: 'handle',
    when: checkInDue,
    say: () => 'One short check-in is fine now. One, ever: after it, count the silence as a no.',
  },
  {
    part: 'why',
    source: 'handle',
    when: checkInUsed,
    say: () => 'You have sent the one check-in. A second one only costs you; count the silence as a no.',
  },
  {
    part: 'why',
    source: 'respond',
    when: (s) => s.kind === 'post-interview' && s.lateness !== 'long-past',
    say: () =>
      'Someone spent time with you, and few people write back: a short, specific thank-you is remembered.',
  },
  {
    part: 'why',
    source: 'after',
    when: (s) => s.kind === 'final-round' && s.lateness !== 'long-past',
    say: () =>
      'A no at the last stage is often a close call. Write to the recruiter and the hiring manager: first choices decline, and roles reopen.',
  },
  {
    part: 'why',
    source: 'respond',
    when: (s) => answered(s) && s.lateness === 'on-time',
    say: (s) =>
      s.rejectedOn === s.today
        ? 'Let the first sting pass, an hour at least, and send it within a day.'
        : 'It is best sent today; a day or two after the no is the limit.',
  },
  {
    part: 'why',
    source: 'respond',
    when: (s) => answered(s) && s.lateness === 'late',
    say: () => 'It is late, but not too late: the letter says so in half a sentence.',
  },
  {
    part: 'why',
    source: 'respond',
    when: (s) => answered(s) && s.lateness === 'long-past',
    say: () =>
      'More than three weeks on, a reply to the no has lost its moment. A note to stay in touch works better, once you have something of use to them.',
  },
  {
    part: 'why',
    source: 'handle',
    when: (s) => answered(s) && s.feedback,
    say: () => 'They gave you feedback, which is rare. Thank them for it, and leave it undiscussed.',
  },
  {
    part: 'why',
    source: 'respond',
    when: (s) => s.byPhone && answered(s),
    say: () =>
      'If a call is still to come: thank them, ask what one thing would have closed the gap, ask to stay in touch. The email follows.',
  },
  {
    part: 'instead',
    source: 'handle',
    when: (s) => plainForm(s) || s.kind === 'silent',
    say: () => 'An hour of disappointment is fair. Then send the next application, today.',
  },
  {
    part: 'instead',
    source: 'handle',
    when: plainForm,
    say: () => 'Keep it in the log: one form says nothing, but many show where the search gets stuck.',
  },
  {
    part: 'instead',
    source: 'users',
    when: (s) => s.kind === 'silent',
    say: () => 'Silence can turn: if they answer after all, the application reopens.',
  },
  {
    part: 'next',
    source: 'respond',
    when: (s) => answered(s),
    say: () => 'Connect with the hiring manager. Note the date, and one thing to mention later.',
  },
  {
    part: 'next',
    source: 'handle',
    when: (s) => answered(s) && s.rejectedOn !== null,
    say: (s) =>
      `Look at their openings again around ${day(s, addDays(s.rejectedOn ?? s.today, REVISIT_DAYS))}.`,
  },
  {
    part: 'next',
    source: 'handle',
    when: () => true,
    say: () =>
      'Send the next application today. This was one answer to one application, not a verdict on you.',
  },
]

/** What the playbook advises here. Pure: the same situation always gives the same advice. */
export function advise(situation: Situation): Advice {
  const facts: Facts = {
    ...situation,
    lateness: situation.rejectedOn ? latenessOf(situation.rejectedOn, situation.today) : null,
    checkInFrom:
      situation.kind === 'silent' && situation.lastContact
        ? checkInFrom({ ...situation, lastContact: situation.lastContact })
        : null,
  }
  const offers = offersFor(facts)
  const purpose = offers[0] && !offers[0].weak ? offers[0].purpose : null
  return {
    reply: purpose !== null,
    purpose,
    from: facts.checkInFrom,
    until: purpose && answered(facts) && facts.rejectedOn ? replyUntil(facts.rejectedOn, facts.today) : null,
    why: said('why', facts),
    instead: purpose ? [] : said('instead', facts),
    next: said('next', facts),
    offers,
  }
}

/** True once so many days have passed without a word that a no is assumed. */
export function isAssumedNo(lastContact: Day, today: Day): boolean {
  return addDays(lastContact, SILENCE_DAYS) <= today
}

function said(part: Rule['part'], facts: Facts): Why[] {
  return RULES.filter((rule) => rule.part === part && rule.when(facts)).map((rule) => ({
    text: rule.say(facts),
    source: rule.source,
  }))
}

/** Letters that may be written here, the best first. */
function offersFor(s: Facts): Offer[] {
  switch (s.kind) {
    case 'silent':
      return [checkInOffer(s)]
    case 'form':
      return formOffers(s)
    case 'post-interview':
    case 'final-round':
      return answeredOffers(s).sort((a, b) => Number(a.weak) - Number(b.weak))
    default:
      return s.kind satisfies never
  }
}

function checkInOffer(s: Facts): Offer {
  if (checkInUsed(s)) return weak('check-in', 'the one check-in has been used')
  if (stillWaiting(s)) return weak('check-in', `too early before ${day(s, s.checkInFrom)}`)
  return good('check-in', 'once, and then no more')
}

function formOffers(s: Facts): Offer[] {
  if (s.formCase === 'referred') return [good('referrer-thanks', 'they lent you their name')]
  if (s.formCase === 'overlooked') return [good('reconsider', 'one fact, if you can show it')]
  return [
    weak('thank-you', 'nobody reads the answers to a form'),
    weak('reconsider', 'only with a fact that was overlooked'),
  ]
}

function answeredOffers(s: Facts): Offer[] {
  const late = s.lateness === 'long-past'
  const thanks: Purpose = s.kind === 'final-round' ? 'runner-up' : 'thank-you'
  const offers = [
    late
      ? weak(thanks, 'more than three weeks have passed')
      : good(thanks, 'always right, and asks for nothing'),
    late
      ? weak('feedback-request', 'after three weeks they hardly remember')
      : good('feedback-request', 'one question; do not count on an answer'),
    reconsiderOffer(s),
  ]
  if (s.kind === 'final-round') offers.push(good('thank-you', 'shorter, where it was not close'))
  if (s.feedback) offers.unshift(good('feedback-thanks', 'they took the time to tell you'))
  return offers.map((offer) => (late && offer.purpose === 'thank-you' ? { ...offer, weak: true } : offer))
}

function reconsiderOffer(s: Facts): Offer {
  if (s.ground === 'none' || (s.reason && WEAK_REASONS.includes(s.reason)))
    return weak('reconsider', 'a slim chance: the reason they gave is not one that facts can change')
  if (s.lateness === 'long-past') return weak('reconsider', 'more than three weeks have passed')
  if (s.reason && SOUND_REASONS.includes(s.reason))
    return good('reconsider', 'only with facts that they can check')
  return weak('reconsider', 'only if you have a fact that they did not')
}

function good(purpose: Purpose, because: string): Offer {
  return { purpose, because, weak: false }
}

function weak(purpose: Purpose, because: string): Offer {
  return { purpose, because, weak: true }
}
