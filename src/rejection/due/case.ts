/** One application as the rules of what is due look at it: its history in order, and what the person said about it. */
import {
  type ApplicationRecord,
  type Event,
  type Happening,
  inOrder,
  type Letter,
  type Standing,
  standingOf,
} from '../application.ts'
import { type Day, dayOf } from '../days.ts'
import type { Figures } from '../follow-up.ts'
import { byCompany } from '../found/names.ts'
import type { Purpose } from '../purpose.ts'

/** What can be due, in the order of its weight: what is half done comes first, what is only a good habit last. */
export const WHATS = [
  'draft',
  'letter',
  'reply',
  'feedback-thanks',
  'check-in',
  'keep-in-touch',
  'revisit',
] as const
export type What = (typeof WHATS)[number]

/** A word about a thing that is due, as the log keeps it; the latest for each application and thing counts. */
export interface SaidReminder {
  applicationId: number
  what: string
  until: Day | null
  state: 'snoozed' | 'done' | 'never'
  recordedAt: string
}

/** The same word, with the day on which it was said. */
export interface Word {
  state: SaidReminder['state']
  until: Day | null
  saidOn: Day
}

type Of<T extends Happening['type']> = Extract<Event, { type: T }>

export interface Case {
  record: ApplicationRecord
  events: readonly Event[]
  standing: Standing
  /** The no that stands, where it was spoken. */
  no: Of<'rejected'> | null
  sent: readonly Of<'letter-sent'>[]
  words: ReadonlyMap<string, Word>
  /** The other applications at this company: whoever writes to it writes to the same people. */
  siblings: readonly Case[]
  today: Day
  figures: Figures
}

/**
 * What a rule finds in a case: on what it rests (`since`), when its time begins (`from`), by when it is best done
 * (`on`), and when its time is over (`until`).
 */
export interface Finding {
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

/** All applications as cases, each with those at the same company. */
export function casesOf(
  records: readonly ApplicationRecord[],
  reminders: readonly SaidReminder[],
  context: Pick<Case, 'today' | 'figures'>,
): Case[] {
  const words = wordsByApplication(reminders)
  const cases = records.map((record) => caseOf(record, words.get(record.id) ?? new Map(), context))
  const groups = byCompany(cases.map((it) => ({ company: it.record.company, it })))
  for (const group of groups.values()) {
    const together = group.map(({ it }) => it)
    for (const it of together) it.siblings = together.filter((other) => other !== it)
  }
  return cases
}

function caseOf(
  record: ApplicationRecord,
  words: Case['words'],
  context: Pick<Case, 'today' | 'figures'>,
): Case {
  const events = inOrder(record.events)
  const standing = standingOf(record.events)
  return {
    record,
    events,
    standing,
    no:
      standing.state === 'rejected' ? (events.findLast((event) => event.type === 'rejected') ?? null) : null,
    sent: events.filter((event) => event.type === 'letter-sent'),
    words,
    siblings: [],
    ...context,
  }
}

/** The words of each application by what they are about. */
function wordsByApplication(reminders: readonly SaidReminder[]): Map<number, Map<string, Word>> {
  const all = new Map<number, Map<string, Word>>()
  for (const { applicationId, what, state, until, recordedAt } of reminders) {
    const words = all.get(applicationId) ?? new Map<string, Word>()
    words.set(what, { state, until, saidOn: dayOf(new Date(recordedAt)) })
    all.set(applicationId, words)
  }
  return all
}

/** The day on which a letter was written. */
export function writtenOn(letter: Letter): Day {
  return dayOf(new Date(letter.createdAt))
}

/** The day on which an application began: its first event, or its entry where it has none. */
export function begunOn(record: ApplicationRecord): Day {
  return inOrder(record.events)[0]?.at ?? dayOf(new Date(record.createdAt))
}

/** True for a no from someone who had spoken with the person. */
export function isAfterTalk({ standing }: Case): boolean {
  return standing.kind === 'post-interview' || standing.kind === 'final-round'
}

/** What makes a letter pointless that was written before it: the application stands elsewhere since. */
export const NEWS: readonly Event['type'][] = [
  'reached',
  'rejected',
  'reconsidered',
  'invited-again',
  'offered',
  'hired',
  'withdrew',
]

/** True after an offer: then it is the person who owes an answer. */
export function hasOpenOffer(events: readonly Event[]): boolean {
  return events.findLast((event) => NEWS.includes(event.type))?.type === 'offered'
}
