/** The playbook's rules as data. Each row says in one line why it holds, and names its source. */

import { wasInterviewed } from '../application.ts'
import { addDays } from '../days.ts'
import { FIGURES } from '../follow-up.ts'
import {
  answered,
  checkInDue,
  checkInTooLate,
  checkInUsed,
  type Facts,
  overTerms,
  plainForm,
  stillWaiting,
  toldNo,
  weekday,
} from './facts.ts'

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

export interface Rule {
  part: 'why' | 'instead' | 'next'
  source: Source
  when: (s: Facts) => boolean
  say: (s: Facts) => string
}

// The playbook's own figures in its words, a person's own in digits.
const workingDays = ({ figures: { checkInWorkingDays: count } }: Facts) =>
  count === FIGURES.checkInWorkingDays
    ? 'ten working days'
    : `${count} working ${count === 1 ? 'day' : 'days'}`
const silenceDays = ({ figures: { silenceDays: count } }: Facts) =>
  count === FIGURES.silenceDays ? 'three weeks' : `${count} days`

/** The playbook's rules, in the order in which they are said. */
export const RULES: readonly Rule[] = [
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
        ? `Give them until ${weekday(s, s.checkInFrom)}: the date they named, or ${workingDays(s)} after an interview.`
        : `Give them until ${weekday(s, s.checkInFrom)}, ${silenceDays(s)} after the last contact. Sooner looks impatient and changes nothing.`,
  },
  {
    part: 'why',
    source: 'handle',
    when: checkInDue,
    say: () => 'One short check-in is fine now. One, ever: after it, count the silence as a no.',
  },
  {
    part: 'why',
    source: 'practice',
    when: (s) => checkInTooLate(s) && !checkInUsed(s),
    say: () => 'After three months of silence nobody there has an answer for you any more. Count it as a no.',
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
    source: 'challenge',
    when: (s) => answered(s) && s.lateness !== 'long-past' && s.reason === 'overqualified',
    say: () =>
      'Behind "overqualified" is a worry that you would leave again: say why you want this level, and what the rest brings them.',
  },
  {
    part: 'why',
    source: 'reconsider',
    when: (s) => answered(s) && s.lateness !== 'long-past' && overTerms(s),
    say: () => 'Terms can be met where a person cannot be changed: name a range, and what is flexible.',
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
    // The thanks for feedback follow the feedback, and excuse no delay.
    when: (s) => answered(s) && s.lateness === 'late' && !s.feedback,
    say: () => 'It is late, but not too late: the letter says so in half a sentence.',
  },
  {
    part: 'why',
    source: 'respond',
    when: (s) => answered(s) && s.lateness === 'long-past' && !s.feedback,
    say: () =>
      'More than three weeks on, a reply to the no has lost its moment. A note to stay in touch works better, once you have something of use to them.',
  },
  {
    part: 'why',
    source: 'handle',
    when: (s) => toldNo(s) && s.feedback,
    say: () => 'They gave you feedback, which is rare. Thank them for it, and leave it undiscussed.',
  },
  {
    part: 'why',
    source: 'respond',
    // The thanks for feedback and a later note to stay in touch speak of no call.
    when: (s) => s.byPhone && answered(s) && s.lateness !== 'long-past' && !s.feedback,
    say: () =>
      'They called, and the letter thanks them for that. If you are to speak once more, ask what one thing would have closed the gap, and whether you may stay in touch; the letter follows.',
  },
  {
    part: 'why',
    source: 'challenge',
    when: (s) => s.kind === null,
    say: () => 'Before they decide, a short thank-you can still add the point that did not come across.',
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
    when: answered,
    say: () => 'Connect with the hiring manager. Note the date, and one thing to mention later.',
  },
  {
    part: 'next',
    source: 'handle',
    when: (s) => answered(s) && s.rejectedOn !== null && s.reapplyAfter === null,
    say: (s) =>
      `Look at their openings again around ${weekday(s, addDays(s.rejectedOn ?? s.today, s.figures.revisitDays))}.`,
  },
  {
    part: 'next',
    source: 'users',
    when: (s) => toldNo(s) && s.reapplyAfter !== null,
    say: (s) => `They said when to apply again: from ${weekday(s, s.reapplyAfter)} on.`,
  },
  {
    part: 'next',
    source: 'handle',
    when: (s) => s.kind === null,
    say: () => 'Send the next application today: waiting is easier with another one out.',
  },
  {
    part: 'next',
    source: 'handle',
    when: (s) => s.kind === 'silent',
    say: () => 'Send the next application today. One silence is not a verdict on you.',
  },
  {
    part: 'next',
    source: 'handle',
    when: toldNo,
    say: () =>
      'Send the next application today. This was one answer to one application, not a verdict on you.',
  },
]
