import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Event,
  furthest,
  type Happening,
  inOrder,
  STAGES,
  type Standing,
  standingOf,
} from '../../src/rejection/application.ts'

/** Events as the log holds them, in the order in which they were entered. */
const log = (...entries: (Happening & { at: string })[]): Event[] =>
  entries.map((entry, index) => ({ ...entry, note: '', id: index + 1, uid: `u${index}`, batch: `b${index}` }))

const applied = (at: string) => ({ type: 'applied', at }) as const
const reached = (at: string, stage: (typeof STAGES)[number]) => ({ type: 'reached', at, stage }) as const
const rejected = (at: string, stage: (typeof STAGES)[number] = 'applied') =>
  ({ type: 'rejected', at, stage, kind: 'form', reason: 'salary' }) as const
const silent = (at: string, lastContact: string, stage: (typeof STAGES)[number] = 'applied') =>
  ({ type: 'silent', at, stage, lastContact }) as const
const plain = (
  type: 'replied' | 'reconsidered' | 'invited-again' | 'offered' | 'hired' | 'withdrew',
  at: string,
) => ({ type, at }) as const

const NO_MORE = { kind: null, reason: null, rejectedOn: null }

describe('the ladder', () => {
  it('has the later of two stages', () => {
    for (const [low, one] of STAGES.entries())
      for (const [high, other] of STAGES.entries())
        expect(furthest(one, other)).toBe(STAGES[Math.max(low, high)])
  })
})

describe('where an application stands', () => {
  const table: [string, Event[], Partial<Standing>][] = [
    ['nothing is known', [], { stage: 'applied', state: 'waiting', lastContact: null, ...NO_MORE }],
    [
      'applied',
      log(applied('2026-10-01')),
      { stage: 'applied', state: 'waiting', lastContact: '2026-10-01' },
    ],
    [
      'a first call',
      log(applied('2026-10-01'), reached('2026-10-08', 'recruiter-screen')),
      { stage: 'recruiter-screen', state: 'waiting', lastContact: '2026-10-08', ...NO_MORE },
    ],
    [
      'a form rejection',
      log(applied('2026-10-01'), rejected('2026-10-09')),
      {
        stage: 'applied',
        state: 'rejected',
        kind: 'form',
        reason: 'salary',
        rejectedOn: '2026-10-09',
        lastContact: '2026-10-09',
      },
    ],
    [
      'given up',
      log(applied('2026-10-01'), silent('2026-10-23', '2026-10-01')),
      { state: 'silent', kind: 'silent', reason: null, rejectedOn: '2026-10-23', lastContact: '2026-10-01' },
    ],
    [
      'offered',
      log(reached('2026-10-01', 'final-round'), plain('offered', '2026-10-05')),
      { stage: 'offer', state: 'waiting', lastContact: '2026-10-05', ...NO_MORE },
    ],
    [
      'an offer that was taken back',
      log(plain('offered', '2026-10-05'), rejected('2026-10-07', 'offer')),
      { stage: 'offer', state: 'rejected', rejectedOn: '2026-10-07' },
    ],
    [
      'hired',
      log(plain('offered', '2026-10-05'), plain('hired', '2026-10-07')),
      { stage: 'offer', state: 'hired', ...NO_MORE },
    ],
    [
      'hired after a no',
      log(rejected('2026-10-05', 'final-round'), plain('hired', '2026-10-20')),
      { stage: 'offer', state: 'hired', ...NO_MORE },
    ],
    [
      'invited again, to a later round',
      log(rejected('2026-10-05'), { type: 'invited-again', at: '2026-10-20', stage: 'technical' }),
      { stage: 'technical', state: 'waiting', lastContact: '2026-10-20', ...NO_MORE },
    ],
  ]

  it.each(table)('%s', (_, events, standing) => {
    expect(standingOf(events)).toMatchObject(standing)
  })
})

describe('a rejection never erases the stage that was reached', () => {
  it.each([
    [
      'a form after a final round',
      log(reached('2026-10-01', 'final-round'), rejected('2026-10-05', 'applied')),
    ],
    [
      'entered first, the round after it',
      log(rejected('2026-10-05', 'applied'), reached('2026-10-01', 'final-round')),
    ],
    ['silence', log(reached('2026-10-01', 'final-round'), silent('2026-10-25', '2026-10-02', 'applied'))],
    ['two of them', log(rejected('2026-10-01', 'final-round'), rejected('2026-10-05', 'recruiter-screen'))],
  ])('%s', (_, events) => {
    expect(standingOf(events).stage).toBe('final-round')
  })

  it('and may raise it', () => {
    expect(standingOf(log(applied('2026-10-01'), rejected('2026-10-05', 'technical'))).stage).toBe(
      'technical',
    )
  })
})

describe('a no is not the end', () => {
  it.each(['replied', 'reconsidered', 'invited-again', 'offered'] as const)(
    'silence is reversible: %s reopens it',
    (type) => {
      const events = log(applied('2026-10-01'), silent('2026-10-23', '2026-10-01'), plain(type, '2026-11-02'))
      expect(standingOf(events)).toMatchObject({ state: 'waiting', lastContact: '2026-11-02', ...NO_MORE })
    },
  )

  it.each(['reconsidered', 'invited-again', 'offered'] as const)(
    'a spoken no is reopened when %s',
    (type) => {
      const events = log(rejected('2026-10-05', 'technical'), plain(type, '2026-10-20'))
      expect(standingOf(events)).toMatchObject({ state: 'waiting', lastContact: '2026-10-20', ...NO_MORE })
    },
  )

  it('an answer to a letter leaves a spoken no as it is', () => {
    const events = log(
      rejected('2026-10-05'),
      { type: 'letter-sent', at: '2026-10-06', purpose: 'thank-you', letter: 1 },
      plain('replied', '2026-10-07'),
    )
    expect(standingOf(events)).toMatchObject({ state: 'rejected', kind: 'form', rejectedOn: '2026-10-05' })
  })

  it('silence after they had answered is silence anew', () => {
    const events = log(
      silent('2026-10-23', '2026-10-01'),
      plain('replied', '2026-10-25'),
      silent('2026-11-20', '2026-10-25'),
    )
    expect(standingOf(events)).toMatchObject({
      state: 'silent',
      rejectedOn: '2026-11-20',
      lastContact: '2026-10-25',
    })
  })

  it('a no that came outweighs the one assumed, even when it was found late', () => {
    const events = log(applied('2026-10-01'), silent('2026-10-23', '2026-10-01'), rejected('2026-10-12'))
    expect(standingOf(events)).toMatchObject({
      state: 'rejected',
      kind: 'form',
      reason: 'salary',
      rejectedOn: '2026-10-12',
    })
  })

  it('the last word is the latest that is known, also when silence was logged with an earlier one', () => {
    const events = log(reached('2026-10-10', 'technical'), silent('2026-11-02', '2026-10-01', 'technical'))
    expect(standingOf(events)).toMatchObject({ state: 'silent', lastContact: '2026-10-10' })
  })

  it('silence after they came back on a no is silence, with no reason left over', () => {
    const events = log(rejected('2026-10-05', 'technical'), silent('2026-11-20', '2026-10-20'))
    expect(standingOf(events)).toMatchObject({ state: 'silent', kind: 'silent', reason: null })
  })
})

describe('withdrawing is not a rejection', () => {
  it.each([
    ['from the start', log(applied('2026-10-01'), plain('withdrew', '2026-10-05')), 'applied'],
    [
      'after an interview',
      log(reached('2026-10-01', 'technical'), plain('withdrew', '2026-10-05')),
      'technical',
    ],
    ['after an offer', log(plain('offered', '2026-10-01'), plain('withdrew', '2026-10-05')), 'offer'],
    ['after giving up', log(silent('2026-10-23', '2026-10-01'), plain('withdrew', '2026-10-25')), 'applied'],
  ])('%s', (_, events, stage) => {
    expect(standingOf(events)).toMatchObject({ state: 'withdrawn', stage, ...NO_MORE })
  })
})

describe('events that change nothing about the standing', () => {
  it.each<Happening>([
    { type: 'letter-sent', purpose: 'check-in', letter: 1 },
    { type: 'feedback' },
    { type: 'note' },
    { type: 'applied' },
  ])('$type', (happening) => {
    const before = [applied('2026-10-01'), rejected('2026-10-05', 'technical')]
    expect(standingOf(log(...before, { ...happening, at: '2026-10-06' }))).toEqual(standingOf(log(...before)))
  })
})

describe('the order of events', () => {
  it('is that of their days, then of their entry', () => {
    const events = log(rejected('2026-10-05'), applied('2026-10-01'), plain('replied', '2026-10-05'))
    expect(inOrder(events).map(({ id }) => id)).toEqual([2, 1, 3])
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  it('on one day the later entry has the last word', () => {
    const day = '2026-10-05'
    expect(standingOf(log(rejected(day), plain('invited-again', day))).state).toBe('waiting')
    expect(standingOf(log(plain('invited-again', day), rejected(day))).state).toBe('rejected')
  })

  it('a no that is entered after what came later does not close it again', () => {
    const events = log(reached('2026-10-20', 'technical'), rejected('2026-10-05'))
    expect(standingOf(events)).toMatchObject({
      state: 'waiting',
      stage: 'technical',
      lastContact: '2026-10-20',
    })
  })
})

const day = fc.integer({ min: 1, max: 28 }).map((each) => `2026-10-${String(each).padStart(2, '0')}`)
const stage = fc.constantFrom(...STAGES)
const entry = fc.oneof(
  day.map(applied),
  fc.tuple(day, stage).map(([at, to]) => reached(at, to)),
  fc.tuple(day, stage).map(([at, to]) => rejected(at, to)),
  fc.tuple(day, day, stage).map(([at, last, to]) => silent(at, last, to)),
  fc
    .tuple(fc.constantFrom('replied', 'reconsidered', 'invited-again', 'offered', 'hired', 'withdrew'), day)
    .map(([type, at]) => plain(type as 'replied', at)),
)

describe('any history at all', () => {
  it('stands the same in whatever order its days are read', () => {
    const days = fc.uniqueArray(entry, { maxLength: 8, selector: ({ at }) => at })
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat()), (entries, seeds) => {
        const events = log(...entries)
        const shuffled = [...events].sort(() => (seeds.next().value % 2 === 0 ? 1 : -1))
        expect(standingOf(shuffled)).toEqual(standingOf(events))
      }),
    )
  })

  it('never lowers a stage, and has a kind, a day and no more of a no only while it stands', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const standing = standingOf(log(...entries))
        for (const each of entries)
          if ('stage' in each) expect(furthest(standing.stage, each.stage)).toBe(standing.stage)
        const stands = standing.state === 'rejected' || standing.state === 'silent'
        expect(standing.kind !== null).toBe(stands)
        expect(standing.rejectedOn !== null).toBe(stands)
        expect(standing.reason !== null).toBe(standing.state === 'rejected')
      }),
      { numRuns: 500 },
    )
  })
})
