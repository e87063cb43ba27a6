/** An application, the ladder it climbs, and what follows from the list of things that happened to it. */
import type { Contact } from './contact.ts'
import type { Day } from './days.ts'
import type { Kind, Reason } from './rejection.ts'

/** The stages in order. Reaching a later one counts as having passed the earlier ones. */
export const STAGES = [
  'applied',
  'recruiter-screen',
  'hiring-manager',
  'technical',
  'final-round',
  'offer',
] as const
export type Stage = (typeof STAGES)[number]

export const STAGE_LABELS: Record<Stage, string> = {
  applied: 'applied, and no conversation yet',
  'recruiter-screen': 'a first call with a recruiter or HR',
  'hiring-manager': 'an interview with the hiring manager',
  technical: 'a technical round, task or assessment',
  'final-round': 'the final round',
  offer: 'an offer',
}

/** The same, for how far it went before their no. */
export const NO_AT_LABELS: Record<Stage, string> = { ...STAGE_LABELS, offer: 'an offer, later withdrawn' }

/** The later of two stages. */
export function furthest(a: Stage, b: Stage): Stage {
  return STAGES.indexOf(a) >= STAGES.indexOf(b) ? a : b
}

/** True from the first conversation on. */
export function wasInterviewed(stage: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf('recruiter-screen')
}

/** The kind of a no that was spoken after this stage was reached. */
export function kindAt(stage: Stage): Exclude<Kind, 'silent'> {
  if (isLast(stage)) return 'final-round'
  return wasInterviewed(stage) ? 'post-interview' : 'form'
}

/** True where nothing but the job comes after. */
export function isLast(stage: Stage): boolean {
  return stage === 'final-round' || stage === 'offer'
}

/**
 * What can happen to an application. Events are appended and never changed, so history cannot be lost. `dayUnknown`:
 * it happened, and nobody told when. The day it stands under is then only the earliest that is known, or today.
 */
export type Happening =
  | { type: 'applied'; dayUnknown?: boolean }
  | { type: 'reached'; stage: Stage; dayUnknown?: boolean }
  | {
      type: 'rejected'
      stage: Stage
      kind: Kind
      reason: Reason
      byPhone?: boolean
      reapplyAfter?: Day
      dayUnknown?: boolean
    }
  | { type: 'silent'; stage: Stage; lastContact: Day }
  | { type: 'letter-sent'; purpose: string | null; letter: number | null }
  | { type: 'replied' }
  | { type: 'feedback' }
  | { type: 'reconsidered' }
  | { type: 'invited-again'; stage?: Stage }
  | { type: 'offered'; dayUnknown?: boolean }
  | { type: 'hired'; dayUnknown?: boolean }
  | { type: 'withdrew'; dayUnknown?: boolean }
  | { type: 'note' }

/** True where it happened, and nobody told when: it stands under a day that need not be its own. */
export function isOfUnknownDay(event: NewEvent): boolean {
  return 'dayUnknown' in event && event.dayUnknown === true
}

export const EVENT_TYPES = [
  'applied',
  'reached',
  'rejected',
  'silent',
  'letter-sent',
  'replied',
  'feedback',
  'reconsidered',
  'invited-again',
  'offered',
  'hired',
  'withdrew',
  'note',
] as const satisfies readonly Happening['type'][]
export type EventType = (typeof EVENT_TYPES)[number]

/** A happening on a day, with the person's own words about it (`note`, empty when none). */
export type NewEvent = Happening & { at: Day; note: string }

/** An event as the log holds it: `id` is short and local, `batch` groups what one command wrote. */
export type Event = NewEvent & { id: number; uid: string; batch: string }

/** What a person applied for. `uid` is unique over all machines; `id` is short and local. */
export interface Application {
  id: number
  uid: string
  company: string
  role: string
  source: string | null
  url: string | null
  createdAt: string
}

/** A letter as it was written. `sentAt` stays null until the person says that it went out. */
export interface Letter {
  id: number
  applicationId: number
  purpose: string
  template: string
  register: string
  to: string[]
  subject: string
  body: string
  createdAt: string
  sentAt: string | null
}

/** An application with all that the log knows of it. */
export interface ApplicationRecord extends Application {
  events: Event[]
  letters: Letter[]
  contacts: Contact[]
}

/** Where an application can stand: waiting on them, ended by a no or by silence, or ended by the person. */
export const STATES = ['waiting', 'rejected', 'silent', 'withdrawn', 'hired'] as const
export type State = (typeof STATES)[number]

/** What follows from the events: nothing here is stored, so nothing here can contradict the history. */
export interface Standing {
  stage: Stage
  state: State
  kind: Kind | null
  reason: Reason | null
  rejectedOn: Day | null
  lastContact: Day | null
}

/**
 * Reads an application's standing off its events. Events count in the order of their day, then of their entry.
 * A rejection never lowers the stage that was reached, and any sign of life after a no reopens the application.
 */
export function standingOf(events: readonly NewEvent[]): Standing {
  const standing: Standing = {
    stage: 'applied',
    state: 'waiting',
    kind: null,
    reason: null,
    rejectedOn: null,
    lastContact: null,
  }
  for (const event of inOrder(events)) apply(standing, event)
  return standing
}

/**
 * Events in the order in which they happened; those of one day as they come, which from the log is the order of their
 * entry. Their ids are no guide: on a machine that learned of them by merging they came in another order.
 */
export function inOrder<E extends NewEvent>(events: readonly E[]): readonly E[] {
  // Nearly all are in order as they come, and a million sortings would be felt.
  if (events.every((event, n) => n === 0 || (events[n - 1] as E).at <= event.at)) return events
  return [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The day of the application, where the log knows it. */
export function appliedOn(record: ApplicationRecord): Day | null {
  return inOrder(record.events).find(({ type }) => type === 'applied')?.at ?? null
}

function apply(standing: Standing, event: NewEvent): void {
  switch (event.type) {
    case 'applied':
      standing.lastContact ??= event.at
      return
    case 'reached':
      standing.stage = furthest(standing.stage, event.stage)
      reopen(standing, event.at)
      return
    case 'rejected':
      standing.stage = furthest(standing.stage, event.stage)
      standing.state = 'rejected'
      standing.kind = event.kind
      standing.reason = event.reason
      standing.rejectedOn = event.at
      standing.lastContact = event.at
      return
    case 'silent':
      standing.stage = furthest(standing.stage, event.stage)
      if (isOutspoken(standing, event.lastContact)) return
      standing.state = 'silent'
      standing.kind = 'silent'
      standing.reason = null
      standing.rejectedOn = event.at
      standing.lastContact = later(standing.lastContact, event.lastContact)
      return
    case 'invited-again':
      if (event.stage) standing.stage = furthest(standing.stage, event.stage)
      reopen(standing, event.at)
      return
    case 'reconsidered':
      reopen(standing, event.at)
      return
    case 'offered':
      standing.stage = 'offer'
      reopen(standing, event.at)
      return
    case 'hired':
      standing.stage = 'offer'
      end(standing, 'hired')
      return
    case 'withdrew':
      end(standing, 'withdrawn')
      return
    case 'replied':
      // Silence is reversible: whoever answers was not silent. After a spoken no, an answer to a letter is only that.
      if (standing.state === 'silent') reopen(standing, event.at)
      standing.lastContact = event.at
      return
    case 'letter-sent':
    case 'feedback':
    case 'note':
      return
    default:
      event satisfies never
  }
}

/** A no that came outweighs one assumed since: it may be entered late, found among the spam weeks after giving up. */
export function isOutspoken(standing: Standing, lastContact: Day): boolean {
  return standing.state === 'rejected' && standing.rejectedOn !== null && standing.rejectedOn >= lastContact
}

function later(a: Day | null, b: Day): Day {
  return a && a > b ? a : b
}

function reopen(standing: Standing, at: Day): void {
  end(standing, 'waiting')
  standing.lastContact = at
}

// Kind, reason and day belong to a no that stands. Withdrawing is not a rejection, and neither is being hired.
function end(standing: Standing, state: State): void {
  standing.state = state
  standing.kind = null
  standing.reason = null
  standing.rejectedOn = null
}
