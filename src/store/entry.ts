/** The log as lines of JSON: what each type of line holds, and how it is checked when it comes from elsewhere. */
import { isDay } from '../rejection/days.ts'
import { FIELDS } from './facts.ts'
import { isEvidence } from './messages.ts'
import { REMINDER_STATES } from './reminders.ts'
import { REMOVABLE } from './removal.ts'
import { wellFormed } from './well-formed.ts'

/** The version of the lines. A program that knows less refuses the line, and says so. */
export const ENTRY_VERSION = 1

export type EntryType = (typeof REMOVABLE)[number] | 'removal' | 'change'

/**
 * One line. `application` and `letter` are uids. A `hidden` line wraps one that is not there any more (removed, or
 * taken back): it is needed to give it back, and a reader that goes by the type passes over it.
 */
export type Entry = { type: EntryType | 'hidden'; version: number } & Record<string, unknown>

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isName: Check = (value) => typeof value === 'string' && value !== '' && value.length <= 1000
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const isDate: Check = (value) => typeof value === 'string' && isDay(value)
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
// Far beyond any clock, and far enough from the last whole number that a log can go on counting from it.
const isTick: Check = (value) => isCount(value) && (value as number) <= 2 ** 52
const isInstant: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string)

const place = { uid: isName, batch: isName, tick: isTick, position: isCount }
const ofApplication = { ...place, application: isName }

/** What a line of each type must have. Whether the values make sense together is seen when it is written. */
const SHAPES: Record<EntryType, Record<string, Check>> = {
  application: { ...place, createdAt: isInstant, original: isObject },
  letter: {
    ...ofApplication,
    createdAt: isInstant,
    purpose: isText,
    template: isText,
    register: isText,
    to: listOf(isText),
    subject: isText,
    body: isText,
    sentAt: orNull(isText),
  },
  event: {
    ...ofApplication,
    recordedAt: isInstant,
    event: isName,
    at: isDate,
    note: isText,
    stage: orNull(isText),
    kind: orNull(isText),
    reason: orNull(isText),
    detail: isObject,
  },
  contact: { ...ofApplication, name: isText, address: orNull(isText), part: isText },
  message: {
    ...ofApplication,
    recordedAt: isInstant,
    messageId: isText,
    at: orNull(isDate),
    verdict: isText,
    evidence: listOf(isEvidence),
    text: orNull(isText),
  },
  fact: { ...ofApplication, recordedAt: isInstant, field: oneOf(FIELDS), value: orNull(isText) },
  reminder: {
    ...ofApplication,
    recordedAt: isInstant,
    what: isText,
    until: orNull(isDate),
    state: oneOf(REMINDER_STATES),
  },
  removal: { uid: isName, what: oneOf(REMOVABLE), batch: isName, removedAt: isInstant },
  change: {
    batch: isName,
    tick: isTick,
    recordedAt: isInstant,
    command: isText,
    summary: isText,
    undoes: orNull(isName),
  },
}

/** In this order a line finds what it refers to already written. */
export const ENTRY_TYPES = Object.keys(SHAPES) as EntryType[]

/** A line that has all that its type must have, or why it is none. A `hidden` line is unwrapped. */
export function checkedEntry(line: unknown, isWrapped = false): { entry: Entry } | { why: string } {
  if (!isObject(line)) return { why: 'it is no JSON object' }
  const { type, version, entry } = line as Record<string, unknown>
  if (version !== ENTRY_VERSION) {
    return { why: Number.isSafeInteger(version) ? `its version is ${version}` : 'it has no version' }
  }
  if (type === 'hidden' && !isWrapped) return checkedEntry(entry, true)
  const known = ENTRY_TYPES.find((each) => each === type)
  if (!known)
    return { why: isText(type) ? `its type "${(type as string).slice(0, 40)}" is unknown` : 'it has no type' }
  const fields: Entry = { type: known, version: ENTRY_VERSION }
  for (const [field, check] of Object.entries(SHAPES[known])) {
    const value = wellFormed((line as Record<string, unknown>)[field])
    if (!check(value)) return { why: `its "${field}" is missing or wrong` }
    fields[field] = value
  }
  return { entry: fields }
}
