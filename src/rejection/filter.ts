/** Which applications are wanted, and in which order. */
import {
  type ApplicationRecord,
  appliedOn,
  STAGES,
  STATES,
  type Stage,
  type Standing,
  type State,
  standingOf,
} from './application.ts'
import { type Day, dayOf } from './days.ts'
import { plain } from './lookup.ts'
import type { Kind, Reason } from './rejection.ts'

/** Within a field any of the values will do; all of the fields have to fit. What is not given fits everything. */
export interface Filter {
  /** Part of the company's name. */
  company?: readonly string[]
  /** The furthest stage that was reached. */
  stage?: readonly Stage[]
  kind?: readonly Kind[]
  reason?: readonly Reason[]
  /** Part of where the role was found. */
  source?: readonly string[]
  state?: readonly State[]
  /** Something happened on that day or later, and on that day or earlier. */
  since?: Day
  until?: Day
  /** Words that all stand somewhere in what the log holds: names, notes, letters, contacts. */
  text?: readonly string[]
}

/** True when the application fits the filter. */
export function fits(record: ApplicationRecord, filter: Filter): boolean {
  const { stage, state, kind, reason } = standingOf(record.events)
  return (
    holdsAny(record.company, filter.company) &&
    holdsAny(record.source ?? '', filter.source) &&
    isAny(stage, filter.stage) &&
    isAny(state, filter.state) &&
    isAny(kind, filter.kind) &&
    isAny(reason, filter.reason) &&
    hadNews(record, filter) &&
    (filter.text ?? []).every((text) => holdsWords(record, text))
  )
}

function isAny<T>(value: T | null, wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value))
}

function holdsAny(text: string, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.some((part) => plain(text).includes(plain(part)))
}

function hadNews(record: ApplicationRecord, { since, until }: Filter): boolean {
  if (since === undefined && until === undefined) return true
  const days = record.events.map(({ at }) => at)
  const known = days.length > 0 ? days : [dayOf(new Date(record.createdAt))]
  return known.some((day) => (since === undefined || day >= since) && (until === undefined || day <= until))
}

function holdsWords(record: ApplicationRecord, text: string): boolean {
  const all = plain(
    [
      record.company,
      record.role,
      record.source,
      record.url,
      ...record.events.map(({ note }) => note),
      ...record.letters.flatMap(({ purpose, subject, body }) => [purpose, subject, body]),
      ...record.contacts.flatMap(({ name, address }) => [name, address]),
    ].join(' '),
  )
  return plain(text)
    .split(' ')
    .every((word) => all.includes(word))
}

/** The ways to sort; each in the direction that is wanted most often. */
export const SORTS = ['newest', 'company', 'role', 'stage', 'state', 'applied', 'last-contact'] as const
export type Sort = (typeof SORTS)[number]

/** The applications in this order; equal ones stay the newest first, as they came. What is not known comes last. */
export function sorted(newestFirst: readonly ApplicationRecord[], by: Sort): ApplicationRecord[] {
  if (by === 'newest') return [...newestFirst]
  return newestFirst
    .map((record) => ({ record, key: keyFor(record, by) }))
    .sort((a, b) => compared(a.key, b.key))
    .map(({ record }) => record)
}

type Key = string | number | null

function keyFor(record: ApplicationRecord, by: Exclude<Sort, 'newest'>): { key: Key; latestFirst: boolean } {
  const standing: Standing = standingOf(record.events)
  switch (by) {
    case 'company':
      return { key: plain(record.company), latestFirst: false }
    case 'role':
      return { key: plain(record.role) || null, latestFirst: false }
    case 'stage':
      return { key: STAGES.indexOf(standing.stage), latestFirst: true }
    case 'state':
      return { key: STATES.indexOf(standing.state), latestFirst: false }
    case 'applied':
      return { key: appliedOn(record), latestFirst: true }
    case 'last-contact':
      return { key: standing.lastContact, latestFirst: true }
  }
}

function compared(a: { key: Key; latestFirst: boolean }, b: { key: Key; latestFirst: boolean }): number {
  if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1
  const order = a.key < b.key ? -1 : a.key > b.key ? 1 : 0
  return a.latestFirst ? -order : order
}
