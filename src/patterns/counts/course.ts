/** Where an application went, as far as the count needs it. */
import { inOrder, type NewEvent, STAGES, type State, standingOf } from '../../rejection/application.ts'
import type { Day } from '../../rejection/days.ts'
import type { Kind, Reason } from '../../rejection/rejection.ts'
import type { Clock, History } from '../history.ts'
import { dayNumber, dayOfNumber } from './day-number.ts'
import { type Trace, traceOf } from './trace.ts'

/** Stages are their places on the ladder, 0 to 5. */
export interface Course {
  id: number
  role: string
  source: string | null
  appliedOn: Day
  furthest: number
  /** The stages of which the log has a trace, one bit each. */
  seen: number
  outcome: State
  /** True where the log has no such event: nothing came for the set days. */
  assumedSilent: boolean
  /** Since when they have the job, where that is how it stands. */
  hiredOn: Day | null
  /** The reason of the no that stands, where they said no. */
  reason: Reason | null
  stays: Stay[]
  firstNo: No | null
  letters: SentLetter[]
  feedback: readonly NewEvent[]
}

/** Days at a stage: until something came of it (`ended`), or so far. */
export interface Stay {
  stage: number
  days: number
  ended: boolean
}

export interface No {
  kind: Kind
  reason: Reason | null
  on: Day
  cameBack: boolean
}

export interface SentLetter {
  purpose: string
  register: string
  /** The no that stood when it was sent; `none` before any. */
  kind: Kind | 'none'
  on: Day
  answered: boolean
  feedback: boolean
  reopened: boolean
}

const OFFER = STAGES.indexOf('offer')

/** Reads an application's course off its history. */
export function courseOf(history: History, clock: Clock): Course {
  const events = inOrder(withSentLetters(history))
  const standing = standingOf(events)
  const trace = traceOf(events, history.letters, clock.silenceDays)
  const appliedOn = trace.appliedOn ?? firstDay(events) ?? history.createdAt.slice(0, 10)
  const silentFrom = dayNumber(standing.lastContact ?? appliedOn) + clock.silenceDays
  // After an offer it is not theirs to answer.
  const assumedSilent =
    standing.state === 'waiting' && standing.stage !== 'offer' && silentFrom <= dayNumber(clock.today)
  const outcome = assumedSilent ? 'silent' : standing.state
  return {
    id: history.id,
    role: history.role,
    source: history.source,
    appliedOn,
    furthest: STAGES.indexOf(standing.stage),
    seen: trace.seen,
    outcome,
    assumedSilent,
    hiredOn: outcome === 'hired' ? trace.hiredOn : null,
    reason: standing.reason,
    stays: staysOf(trace, outcome, assumedSilent ? silentFrom : null, clock.today),
    firstNo: trace.firstNo ?? (assumedSilent ? assumedNo(silentFrom) : null),
    letters: trace.letters,
    feedback: trace.feedback,
  }
}

// A note may be written on any day about any other.
function firstDay(events: readonly NewEvent[]): Day | null {
  return events.find(({ type }) => type !== 'note')?.at ?? null
}

function assumedNo(from: number): No {
  return { kind: 'silent', reason: null, on: dayOfNumber(from), cameBack: false }
}

/** The stays that are over, and the one at the furthest stage, which may be going on. */
function staysOf(trace: Trace, outcome: State, silentFrom: number | null, today: Day): Stay[] {
  const { stage, since, endedOn, stays } = trace
  if (since === null || stage === OFFER) return stays
  const until = silentFrom ?? dayNumber(endedOn ?? today)
  const days = Math.max(0, until - dayNumber(since))
  return [...stays, { stage, days, ended: outcome === 'rejected' || outcome === 'silent' }]
}

/** The events, and one for each letter that was already sent when it was logged. */
function withSentLetters({ events, letters }: History): readonly NewEvent[] {
  if (letters.length === 0) return events
  const unsaid = letters.filter(
    ({ id, sentAt }) =>
      sentAt !== null && !events.some((event) => event.type === 'letter-sent' && event.letter === id),
  )
  const said = unsaid.map(
    ({ id, purpose, sentAt }): NewEvent => ({
      type: 'letter-sent',
      at: (sentAt ?? '').slice(0, 10),
      note: '',
      purpose,
      letter: id,
    }),
  )
  return [...events, ...said]
}
