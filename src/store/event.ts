/** Events as rows and back. The same checks hold both ways, so what goes in is what can be read. */

import { Fault } from '../fault.ts'
import {
  EVENT_TYPES,
  type Event,
  type EventType,
  type Happening,
  type NewEvent,
  STAGES,
} from '../rejection/application.ts'
import { type Day, isDay } from '../rejection/days.ts'
import { KINDS, REASONS } from '../rejection/rejection.ts'

type Check = (value: unknown) => boolean
type FieldsOf<T extends EventType> = Exclude<keyof Extract<Happening, { type: T }>, 'type'>

const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const isStage = oneOf(STAGES)
const isText: Check = (value) => typeof value === 'string'
const isFlag: Check = (value) => typeof value === 'boolean'
const isId: Check = (value) => Number.isSafeInteger(value)
const isDate: Check = (value) => typeof value === 'string' && isDay(value)

/**
 * Every field that a type of event has beyond day and note. Only these are stored: the type of this table makes the
 * compiler ask for a line when the domain gains a field, which else would be lost without a word.
 */
const FIELDS: { readonly [T in EventType]: { readonly [F in FieldsOf<T>]-?: Check } } = {
  applied: { dayUnknown: optional(isFlag) },
  reached: { stage: isStage, dayUnknown: optional(isFlag) },
  rejected: {
    stage: isStage,
    kind: oneOf(KINDS),
    reason: oneOf(REASONS),
    byPhone: optional(isFlag),
    reapplyAfter: optional(isDate),
    dayUnknown: optional(isFlag),
  },
  silent: { stage: isStage, lastContact: isDate },
  'letter-sent': { purpose: orNull(isText), letter: orNull(isId) },
  replied: {},
  feedback: {},
  reconsidered: {},
  'invited-again': { stage: optional(isStage) },
  offered: { dayUnknown: optional(isFlag) },
  hired: { dayUnknown: optional(isFlag) },
  withdrew: { dayUnknown: optional(isFlag) },
  note: {},
}

/** What the event table holds of an event, apart from who wrote it and when. */
export interface EventColumns {
  type: string
  at: string
  note: string
  stage: string | null
  kind: string | null
  reason: string | null
  detail: string
}

export interface EventRow extends EventColumns {
  id: number
  uid: string
  batch: string
  tick: number
  position: number
  application_id: number
  recorded_at: string
}

/** The columns for an event. Throws a Fault when it has an unknown type, an impossible day or a field that is wrong. */
export function columnsOf(event: NewEvent): EventColumns {
  const happening = readable(event as unknown as Record<string, unknown>)
  if (!happening)
    throw badEvent(`An event of type "${event.type}" has an unknown type or a field that is wrong`)
  if (!isDate(event.at)) throw badEvent(`"${event.at}" is not a calendar day (YYYY-MM-DD)`)
  if (!isText(event.note)) throw badEvent(`The note of an event of type "${event.type}" is not text`)
  const { type, stage = null, kind = null, reason = null, ...detail } = happening as Record<string, unknown>
  return {
    type: type as string,
    at: event.at,
    note: event.note,
    stage: stage as string | null,
    kind: kind as string | null,
    reason: reason as string | null,
    detail: JSON.stringify(detail),
  }
}

/**
 * The event in a row. One that cannot be read (edited by hand, or damaged) comes back as a note that says so: it must
 * neither hide the rest of the log nor change where the application stands.
 */
export function eventOf(row: EventRow): Event {
  const common = { at: dayIn(row), id: row.id, uid: row.uid, batch: row.batch }
  const { type, stage, kind, reason } = row
  const columns = Object.fromEntries(
    Object.entries({ type, stage, kind, reason }).filter(([, v]) => v !== null),
  )
  const detail = parsed(row.detail)
  const happening = detail && readable({ ...detail, ...columns })
  if (happening) return { ...happening, note: row.note, ...common }
  const apology = `(an event of type "${row.type}" that cannot be read)`
  return { type: 'note', note: row.note === '' ? apology : `${apology} ${row.note}`, ...common }
}

/** The happening among these fields, without any that its type does not have; null when one is missing or wrong. */
function readable(fields: Record<string, unknown>): Happening | null {
  const type = EVENT_TYPES.find((known) => known === fields.type)
  if (!type) return null
  const happening: Record<string, unknown> = { type }
  for (const [field, check] of Object.entries<Check>(FIELDS[type])) {
    const value = fields[field]
    if (!check(value)) return null
    if (value !== undefined) happening[field] = value
  }
  return happening as Happening
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

// Everything that reckons with days relies on their being real ones.
function dayIn(row: EventRow): Day {
  return [row.at, row.recorded_at.slice(0, 10)].find(isDay) ?? '1970-01-01'
}

function badEvent(what: string): Fault {
  return new Fault(`${what}, so nothing of this change was written to the log.`)
}
