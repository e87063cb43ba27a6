/** Made-up histories for the tests of patterns. */
import fc from 'fast-check'
import type { History } from '../../src/patterns/history.ts'
import { type PatternsOptions, patternsOf } from '../../src/patterns/patterns-of.ts'
import {
  EVENT_TYPES,
  type Happening,
  type NewEvent,
  STAGES,
  type Stage,
} from '../../src/rejection/application.ts'
import { addDays, type Day } from '../../src/rejection/days.ts'
import { KINDS, REASONS } from '../../src/rejection/rejection.ts'

export const TODAY: Day = '2026-11-20'

let lastId = 0

/** An application and what happened to it, in the order of entry. */
export function history(
  events: (Happening & { at: Day; note?: string })[],
  more: Partial<Omit<History, 'events'>> = {},
): History {
  lastId += 1
  return {
    id: lastId,
    role: 'Engineer',
    source: null,
    createdAt: '2026-01-05T09:00:00.000Z',
    letters: [],
    ...more,
    events: events.map((event): NewEvent => ({ note: '', ...event })),
  }
}

export const applied = (at: Day) => ({ type: 'applied', at }) as const
export const reached = (at: Day, stage: Stage) => ({ type: 'reached', at, stage }) as const
export const rejected = (at: Day, stage: Stage = 'applied') =>
  ({
    type: 'rejected',
    at,
    stage,
    kind: stage === 'applied' ? 'form' : 'post-interview',
    reason: 'experience',
  }) as const
export const silent = (at: Day, lastContact: Day, stage: Stage = 'applied') =>
  ({ type: 'silent', at, stage, lastContact }) as const
export const plain = (
  type: 'replied' | 'reconsidered' | 'invited-again' | 'offered' | 'hired' | 'withdrew' | 'feedback',
  at: Day,
) => ({ type, at }) as const

export const find = (histories: Iterable<History>, options: Partial<PatternsOptions> = {}) =>
  patternsOf(histories, { today: TODAY, ...options })

/** Applications that got to the stage and were turned down there; they applied on this day. */
export function turnedDown(
  count: number,
  stage: Stage,
  on: Day = '2026-06-01',
  more: Partial<History> = {},
): History[] {
  const way = stage === 'applied' ? [] : [reached(addDays(on, 7), stage)]
  return Array.from({ length: count }, () =>
    history([applied(on), ...way, rejected(addDays(on, 14), stage)], more),
  )
}

/** Applications that got to the stage and wait there for an answer. */
export function waitingAt(count: number, stage: Stage): History[] {
  const way = stage === 'applied' ? [] : [reached('2026-11-16', stage)]
  return Array.from({ length: count }, () => history([applied('2026-11-10'), ...way]))
}

const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-10', days))
const happening: fc.Arbitrary<Happening & { at: Day }> = fc
  .record({
    type: fc.constantFrom(...EVENT_TYPES),
    at: day,
    stage: fc.constantFrom(...STAGES),
    kind: fc.constantFrom(...KINDS),
    reason: fc.constantFrom(...REASONS),
    lastContact: day,
    purpose: fc.constantFrom('thank-you', 'check-in', null),
  })
  .map(({ type, at, stage, kind, reason, lastContact, purpose }): Happening & { at: Day } => {
    if (type === 'reached') return { type, at, stage }
    if (type === 'rejected') return { type, at, stage, kind, reason }
    if (type === 'silent') return { type, at, stage, lastContact }
    if (type === 'letter-sent') return { type, at, purpose, letter: null }
    return { type, at } as Happening & { at: Day }
  })

/** Any history at all. */
export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(fc.array(happening, { maxLength: 7 }), fc.constantFrom('LinkedIn', 'referral', null))
  .map(([events, source]) => history(events, { source }))
