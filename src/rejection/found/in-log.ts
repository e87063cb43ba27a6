/** What of a finding the log holds already. */
import { type ApplicationRecord, furthest, type NewEvent, standingOf } from '../application.ts'
import type { Day } from '../days.ts'
import { byCompany, companyKey, mayBeSameRole, sameRole } from './names.ts'
import { isWithin, spanOf } from './span.ts'

/** What is known of a piece of news when it has to be told whose it is. */
export interface News {
  company: string
  role: string
  date: Day | null
  /** Says that an application has come in: it may be a new one. */
  isStart: boolean
}

/** The log, to be asked which of its applications news is about. */
export interface LogIndex {
  /** The application, and whether another would have fitted as well; null where it is a new one. */
  recordFor(news: News): { record: ApplicationRecord; isGuess: boolean } | null
  /** Its news is being gathered: what does not belong there is about another application. */
  take(record: ApplicationRecord): void
}

export function indexOf(log: readonly ApplicationRecord[]): LogIndex {
  const ofCompany = byCompany(log)
  const taken = new Set<ApplicationRecord>()
  return {
    recordFor({ company, role, date, isStart }) {
      const fitting = (ofCompany.get(companyKey(company)) ?? [])
        .filter((record) => !taken.has(record) && mayBeSameRole(record.role, role))
        .map((record) => ({ record, span: spanOf(record.events), isSame: sameRole(record.role, role) }))
        .filter(({ span }) => isWithin(span, date, isStart))
      const open = fitting.filter(({ span }) => !span.isOver)
      const same = fitting.find(({ isSame }) => isSame)
      const best = same ?? open[0] ?? fitting[0]
      return best ? { record: best.record, isGuess: !same && open.length > 1 } : null
    },
    take: (record) => void taken.add(record),
  }
}

/** Events as far as they are known while a finding is put together: those of the log, then those found. */
export interface Held {
  events: NewEvent[]
  /** Adds an event unless the log or the finding says the same; true when it was added. */
  add(event: NewEvent): boolean
}

/** Begins with what the log holds of an application; with nothing for a new one. */
export function heldOf(record: ApplicationRecord | null): Held {
  const events: NewEvent[] = [...(record?.events ?? [])]
  return {
    events,
    add(event) {
      if (isHeld(event, events)) return false
      events.push(event)
      return true
    },
  }
}

// What is told twice (a reminder, the portal's mail and the recruiter's) has happened once.
function isHeld(event: NewEvent, held: readonly NewEvent[]): boolean {
  switch (event.type) {
    case 'applied':
      return held.some(
        ({ type, at }) => type === 'applied' || (type !== 'note' && type !== 'feedback' && at <= event.at),
      )
    case 'reached': {
      const { state, stage } = standingOf(held.filter(({ at }) => at <= event.at))
      return state === 'waiting' && stage !== 'applied' && furthest(stage, event.stage) === stage
    }
    case 'rejected': {
      const { state, stage } = standingOf(held)
      return state === 'rejected' && furthest(stage, event.stage) === stage
    }
    default:
      return held.some(({ type, note }) => type === event.type && note === event.note)
  }
}
