/** Records, reminders and kept drafts for tests of what is due: days are counted from one Monday. */
import type { ApplicationRecord, Event, Letter, NewEvent } from '../../../src/rejection/application.ts'
import type { Contact } from '../../../src/rejection/contact.ts'
import { addDays } from '../../../src/rejection/days.ts'
import { type Due, dueList, type KeptDraft, type SaidReminder } from '../../../src/rejection/due.ts'

/** Day 0: a Monday. */
export const START = '2026-02-02'
export const day = (count: number) => addDays(START, count)
export const noonOf = (count: number) => `${day(count)}T12:00:00.000Z`

type Loose<T> = T extends unknown ? Omit<T, 'at' | 'note'> : never
/** An event on a day: `[3, { type: 'replied' }]`. */
export type Happened = [day: number, what: Loose<NewEvent>]

export const PRIYA: Contact = { name: 'Priya Shah', address: 'priya@linden.example', part: 'hiring-manager' }

export function record(
  happened: readonly Happened[],
  more: Partial<Omit<ApplicationRecord, 'letters'>> & { letters?: Partial<Letter>[] } = {},
): ApplicationRecord {
  const id = more.id ?? 1
  const events = happened.map(
    ([at, what], index) =>
      ({ ...what, at: day(at), note: '', id: index + 1, uid: `e${id}-${index}`, batch: 'b' }) as Event,
  )
  return {
    id,
    uid: `application-${id}`,
    company: `Company ${id}`,
    role: 'Data Engineer',
    source: null,
    url: null,
    createdAt: noonOf(happened[0]?.[0] ?? 0),
    contacts: [],
    ...more,
    events,
    letters: (more.letters ?? []).map((letter, index) => ({
      id: index + 1,
      applicationId: id,
      purpose: 'thank-you',
      template: 'thank-you.warm',
      register: 'warm',
      to: [],
      subject: '',
      body: '',
      createdAt: noonOf(0),
      sentAt: null,
      ...letter,
    })),
  }
}

export function word(
  what: string,
  state: SaidReminder['state'],
  saidOn: number,
  until: number | null = null,
  applicationId = 1,
): SaidReminder {
  return {
    ...{ applicationId, what, state },
    until: until === null ? null : day(until),
    recordedAt: noonOf(saidOn),
  }
}

export interface Query {
  reminders?: SaidReminder[]
  drafts?: KeptDraft[]
  days?: number
  figures?: Parameters<typeof dueList>[0]['figures']
}

export function listOn(count: number, applications: ApplicationRecord[], query: Query = {}) {
  const { reminders = [], drafts = [], days = 0, figures } = query
  return dueList({ applications, reminders, drafts, today: day(count), days, figures })
}

/** The lines of a day in short: `3:reply`, with `!` behind what is overdue. */
export function linesOn(count: number, applications: ApplicationRecord[], query: Query = {}): string[] {
  return listOn(count, applications, query).due.map(
    ({ application, what, overdue }: Due) => `${application?.id ?? '-'}:${what}${overdue ? '!' : ''}`,
  )
}

/** The line of a kind on a day: its mark, or null where there is none. */
export function markOf(
  what: string,
  count: number,
  applications: ApplicationRecord[],
  query: Query = {},
): 'due' | 'overdue' | null {
  const line = listOn(count, applications, query).due.find((each) => each.what === what)
  return line ? (line.overdue ? 'overdue' : 'due') : null
}

export const APPLIED: Happened = [0, { type: 'applied' }]

/** Turned down on a day, after a talk or at another stage. */
export function no(
  at: number,
  kind: 'form' | 'post-interview' | 'final-round' = 'post-interview',
  more: { reapplyAfter?: string; reason?: 'overqualified' | 'none-given' } = {},
): Happened {
  const stage = kind === 'form' ? 'applied' : kind === 'final-round' ? 'final-round' : 'hiring-manager'
  return [at, { type: 'rejected', stage, kind, reason: 'none-given', ...more }]
}

export function sent(at: number, purpose: string | null, letter: number | null = null): Happened {
  return [at, { type: 'letter-sent', purpose, letter }]
}
