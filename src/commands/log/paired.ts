/** Several events on one command line, each with the details that stand behind it. */
import type { Option } from 'commander'
import { wrongUse } from '../../fault.ts'
import type { EventType, Stage } from '../../rejection/application.ts'
import type { Kind, Reason } from '../../rejection/rejection.ts'

/** A flag as it was typed; the order of them all says what belongs together. */
export interface Said {
  flag: string
  value: string
}

/** What is said about one event. */
export interface Details {
  stage?: Stage
  kind?: Kind
  reason?: Reason
  at?: string
  note?: string
}

export interface Telling extends Details {
  event: EventType
  /** The letter that went out, where there are several. */
  letter?: number
}

/** Has the flag, once checked, written down in its turn: commander itself forgets in which order flags came. */
export function inTurn(option: Option, said: Said[]): Option {
  const check = option.parseArg
  const flag = option.attributeName()
  return option.argParser((value: string) => {
    check?.(value, undefined)
    said.push({ flag, value })
    return value
  })
}

const TAKEN_BY: Partial<Record<keyof Details, readonly EventType[]>> = {
  stage: ['reached', 'invited-again', 'silent', 'rejected'],
  kind: ['rejected'],
  reason: ['rejected'],
}

/**
 * The events, each with its details: those behind its own `--event`, for the first one also those before it. An
 * `--at` before the first holds for all. `rest` are the details where there is no event at all.
 * @throws Fault (wrong use) for a detail that the event has no use for: it would be lost without a word.
 */
export function paired(said: readonly Said[]): { tellings: Telling[]; rest: Details } {
  const tellings: Telling[] = []
  const before: Details = {}
  for (const { flag, value } of said) {
    if (flag === 'event') {
      tellings.push({ ...(tellings.length === 0 ? before : dayOnly(before)), event: value as EventType })
      continue
    }
    const current = tellings.at(-1) ?? before
    const name = flag as keyof Details
    const isShared = current !== before && current[name] === before[name]
    if (current[name] !== undefined && !isShared)
      throw wrongUse(`--${flag} was given twice${tellings.length > 0 ? ' for one --event' : ''}.`)
    Object.assign(current, { [name]: value })
  }
  for (const telling of tellings) refuseUseless(telling)
  return { tellings, rest: tellings.length === 0 ? before : {} }
}

function dayOnly({ at }: Details): Details {
  return at === undefined ? {} : { at }
}

/** True for an event that has a use for all of these details. */
export function takesAll(event: EventType, details: Details): boolean {
  return Object.entries(TAKEN_BY).every(
    ([detail, events]) => details[detail as keyof Details] === undefined || events.includes(event),
  )
}

function refuseUseless(telling: Telling): void {
  for (const [detail, events] of Object.entries(TAKEN_BY)) {
    if (telling[detail as keyof Details] === undefined || events.includes(telling.event)) continue
    throw wrongUse(
      `--${detail} goes with --event ${events.join(', ')}, and not with ${telling.event}. ` +
        'Several events can be said at once: --event reached --stage technical --event withdrew',
    )
  }
}
