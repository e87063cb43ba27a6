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
  const isNo = (event: Event) => event.type === 'rejected'
  return {
    record,
    events,
    standing,
    no: standing.state === 'rejected' ? (events.findLast(isNo) as Of<'rejected'>) : null,
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
