import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseOf } from '../../../src/patterns/counts/course.ts'
import type { Step } from '../../../src/patterns/patterns.ts'
import { STAGES, standingOf } from '../../../src/rejection/application.ts'
import {
  anyHistory,
  applied,
  find,
  history,
  plain,
  reached,
  rejected,
  silent,
  TODAY,
  turnedDown,
  waitingAt,
} from '../searches.ts'

const stageOf = (patterns: ReturnType<typeof find>, stage: Step) => {
  const found = patterns.stages.find((each) => each.stage === stage)
  if (!found) throw new Error(stage)
  return found
}

describe('a search counted by hand', () => {
  // Ten applications: 4 turned down at once, 1 silent for months, 1 waiting since last week, 1 withdrawn; of the other
  // three one was turned down by the recruiter, one skipped the technical stage and failed in the final round, one waits.
  const search = [
    ...turnedDown(4, 'applied'),
    history([applied('2026-05-01')]),
    history([applied('2026-11-14')]),
    history([applied('2026-06-01'), plain('withdrew', '2026-06-04')]),
    history([
      applied('2026-06-01'),
      reached('2026-06-11', 'recruiter-screen'),
      rejected('2026-06-20', 'recruiter-screen'),
    ]),
    history([
      applied('2026-06-01'),
      reached('2026-06-11', 'recruiter-screen'),
      reached('2026-06-21', 'hiring-manager'),
      reached('2026-07-01', 'final-round'),
      rejected('2026-07-08', 'final-round'),
    ]),
    history([applied('2026-10-20'), reached('2026-11-12', 'hiring-manager')]),
  ]
  const patterns = find(search)

  it('has the counts', () => {
    expect(patterns.counts).toEqual({
      applications: 10,
      waiting: 2,
      rejected: 6,
      silent: 1,
      withdrawn: 1,
      hired: 0,
      assumedSilent: 1,
      conversations: 3,
      offers: 0,
    })
    expect(patterns.period).toEqual({
      since: null,
      until: null,
      first: '2026-05-01',
      last: '2026-11-14',
      today: TODAY,
      hiredOn: null,
    })
  })

  it.each([
    [
      'applied',
      { entered: 10, passed: 3, ended: 5, silent: 1, waiting: 1, withdrawn: 1, skipped: 0, passRate: 3 / 8 },
    ],
    ['recruiter-screen', { entered: 3, passed: 2, ended: 1, waiting: 0, skipped: 1, passRate: 2 / 3 }],
    ['hiring-manager', { entered: 2, passed: 1, ended: 0, waiting: 1, skipped: 0, passRate: 1 }],
    ['technical', { entered: 1, passed: 1, ended: 0, waiting: 0, skipped: 1, passRate: 1 }],
    ['final-round', { entered: 1, passed: 0, ended: 1, waiting: 0, passRate: 0 }],
  ] as const)('at %s', (stage, figures) => {
    expect(stageOf(patterns, stage)).toMatchObject(figures)
  })

  it('has exact intervals: 3 of 8 is 8.5 to 75.5 % (Clopper and Pearson)', () => {
    expect(stageOf(patterns, 'applied').low).toBeCloseTo(0.08523, 5)
    expect(stageOf(patterns, 'applied').high).toBeCloseTo(0.75514, 5)
  })

  it('has the median time at the first stage, heeding those who wait', () => {
    // Ten stays: ended after 10, 10, 14, 14, 14, 14, 21 (silence) and 23 days; going on for 6; cut short after 3.
    // At 10 days 8 are left of whom 2 move on: 6/8; at 14 days 4 of 6: 1/4. So the median is 14.
    expect(stageOf(patterns, 'applied').time).toMatchObject({ known: 10, stillThere: 2, median: 14 })
  })

  it('has no time at a stage where nobody told the day on which it began or was over', () => {
    const undated = <E extends object>(event: E) => ({ ...event, dayUnknown: true })
    const timesOf = (...events: Parameters<typeof history>[0]) =>
      find([history(events)])
        .stages.map(({ time: { known } }) => known)
        .slice(0, 3)
    const at = '2026-06-01'
    expect([
      timesOf(applied(at), undated(rejected(at, 'applied'))),
      timesOf(
        applied(at),
        undated(reached(at, 'recruiter-screen')),
        rejected('2026-06-20', 'recruiter-screen'),
      ),
      timesOf(applied(at), undated(plain('withdrew', at))),
      timesOf(applied(at), undated(plain('offered', at)), undated(plain('hired', at))),
      timesOf(undated(applied(at)), rejected('2026-06-20', 'applied')),
      timesOf(applied(at), undated(reached(at, 'recruiter-screen')), reached('2026-06-20', 'hiring-manager')),
    ]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 1],
    ])
  })

  it('shows who went from where to where, skipping what was skipped', () => {
    expect(patterns.paths).toEqual([
      { from: 'applied', to: 'recruiter-screen', count: 2 },
      { from: 'applied', to: 'hiring-manager', count: 1 },
      { from: 'applied', to: 'waiting', count: 1 },
      { from: 'applied', to: 'rejected', count: 4 },
      { from: 'applied', to: 'silent', count: 1 },
      { from: 'applied', to: 'withdrawn', count: 1 },
      { from: 'recruiter-screen', to: 'hiring-manager', count: 1 },
      { from: 'recruiter-screen', to: 'rejected', count: 1 },
      { from: 'hiring-manager', to: 'final-round', count: 1 },
      { from: 'hiring-manager', to: 'waiting', count: 1 },
      { from: 'final-round', to: 'rejected', count: 1 },
    ])
  })

  it('is over once they are hired, and goes on when they send another', () => {
    const hired = history([applied('2026-09-01'), plain('hired', '2026-10-02')])
    const over = (more: ReturnType<typeof history>[]) => find([hired, ...more]).period.hiredOn
    expect(over(turnedDown(2, 'applied', '2026-10-01'))).toBe('2026-10-02')
    expect(over([history([applied('2026-10-03')])])).toBeNull()
    expect(over([history([applied('2026-10-02'), plain('hired', '2026-10-20')])])).toBe('2026-10-20')
    expect(find(search).period.hiredOn).toBeNull()
    // The offer fell through after all.
    expect(find([history([...hired.events, rejected('2026-10-05', 'offer')])]).period.hiredOn).toBeNull()
  })

  it('has every month, empty ones too', () => {
    expect(patterns.months.map(({ month, applications }) => [month, applications])).toEqual([
      ['2026-05', 1],
      ['2026-06', 7],
      ['2026-07', 0],
      ['2026-08', 0],
      ['2026-09', 0],
      ['2026-10', 1],
      ['2026-11', 1],
    ])
  })
})

describe('silence', () => {
  const firstStage = (events: Parameters<typeof history>[0], silenceDays?: number) => {
    const {
      entered,
      ended,
      waiting,
      silent: quiet,
    } = stageOf(find([history(events)], { silenceDays }), 'applied')
    return { entered, ended, waiting, silent: quiet }
  }
  const ended = { entered: 1, ended: 1, waiting: 0, silent: 1 }
  const waiting = { entered: 1, ended: 0, waiting: 1, silent: 0 }

  it('is a no after 21 days, and not after 20', () => {
    expect(firstStage([applied('2026-10-30')])).toEqual(ended)
    expect(firstStage([applied('2026-10-31')])).toEqual(waiting)
  })

  it('is a no after as many days as are set', () => {
    expect(firstStage([applied('2026-10-30')], 22)).toEqual(waiting)
    expect(firstStage([applied('2026-11-10')], 10)).toEqual(ended)
  })

  it('comes back when they answer, and is silence again when nothing follows', () => {
    const quiet = [applied('2026-09-01'), silent('2026-10-01', '2026-09-01')]
    expect(firstStage(quiet)).toEqual(ended)
    expect(firstStage([...quiet, plain('replied', '2026-11-15')])).toEqual(waiting)
    expect(firstStage([...quiet, plain('replied', '2026-10-15')])).toEqual(ended)
  })

  it('never follows an offer, which is not theirs to answer', () => {
    const patterns = find([history([applied('2026-01-05'), plain('offered', '2026-02-01')])])
    expect(patterns.counts).toMatchObject({ waiting: 1, silent: 0, offers: 1 })
  })

  it('lasts the set days, whenever somebody got round to logging it', () => {
    const late = history([applied('2026-03-01'), silent('2026-09-01', '2026-03-01')])
    expect(stageOf(find([late]), 'applied').time.median).toBe(21)
  })
})

describe('the period', () => {
  const search = [...turnedDown(2, 'applied', '2026-03-01'), ...turnedDown(3, 'applied', '2026-04-01')]

  it.each([
    [{ since: '2026-03-02' }, 3],
    [{ since: '2026-03-01' }, 5],
    [{ until: '2026-03-01' }, 2],
    [{ since: '2026-03-01', until: '2026-03-31' }, 2],
    [{ since: '2027-01-01' }, 0],
  ])('is by the day of application, both ends included: %o', (period, count) => {
    expect(find(search, period).counts.applications).toBe(count)
  })

  it('takes the first event for the day where no application is logged', () => {
    expect(find([history([rejected('2026-03-09')])], { since: '2026-03-09' }).counts.applications).toBe(1)
  })
})

describe('time at a stage', () => {
  it('is not made up where the day is not known', () => {
    // The no says that the final round was reached, but not when.
    const patterns = find([history([applied('2026-03-01'), rejected('2026-04-01', 'final-round')])])
    expect(patterns.stages.map(({ time }) => time.known)).toEqual([0, 0, 0, 0, 0])
  })
})

describe('an empty log', () => {
  it('is no error, and says nothing', () => {
    const patterns = find([])
    expect(patterns).toMatchObject({ bottleneck: null, letters: [], allLetters: null, months: [], paths: [] })
    for (const stage of patterns.stages)
      expect(stage).toMatchObject({
        entered: 0,
        passRate: null,
        low: 0,
        high: 1,
        verdict: 'too-few',
        decisionsMissing: 10,
      })
  })
})

describe('any search at all', () => {
  const some = fc.array(anyHistory, { maxLength: 12 })

  it('adds up', () => {
    fc.assert(
      fc.property(some, (search) => {
        const { counts, stages, paths } = find(search)
        expect(counts.waiting + counts.rejected + counts.silent + counts.withdrawn + counts.hired).toBe(
          search.length,
        )
        let entered = search.length
        for (const stage of stages) {
          expect(stage.entered).toBe(entered)
          expect(stage.passed + stage.ended + stage.waiting + stage.withdrawn).toBe(entered)
          expect(stage.low).toBeLessThanOrEqual(stage.passRate ?? 0)
          expect(stage.high).toBeGreaterThanOrEqual(stage.passRate ?? 1)
          entered = stage.passed
        }
        expect(counts.offers).toBe(entered)
        const ends = paths.filter(({ to }) => !(STAGES as readonly string[]).includes(to))
        expect(ends.reduce((sum, { count }) => sum + count, 0)).toBe(search.length)
      }),
    )
  })

  it('stands as the log says, except for silence that nobody has logged', () => {
    fc.assert(
      fc.property(anyHistory, (each) => {
        const course = courseOf(each, { today: TODAY, silenceDays: 21 })
        const standing = standingOf(each.events)
        expect(STAGES[course.furthest]).toBe(standing.stage)
        expect(course.assumedSilent ? 'waiting' : course.outcome).toBe(standing.state)
      }),
      { numRuns: 500 },
    )
  })

  it('has the same rates with one more application that waits', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...STAGES), (search, stage) => {
        const rates = (patterns: ReturnType<typeof find>) =>
          patterns.stages.map(({ passRate, low, high }) => [passRate, low, high])
        const before = rates(find(search))
        const after = rates(find([...search, ...waitingAt(1, stage)]))
        // Waiting at a stage, it has passed those before it; from there on it changes nothing.
        const from = STAGES.indexOf(stage)
        expect(after.slice(from)).toEqual(before.slice(from))
        for (const [index, rate] of before.slice(0, from).entries())
          expect(after[index]?.[0]).toBeGreaterThanOrEqual(rate[0] ?? 0)
      }),
    )
  })

  it('is the same in whatever order it is read', () => {
    fc.assert(
      fc.property(some, (search) => {
        const { feedback: _, ...there } = find(search)
        const { feedback: __, ...back } = find([...search].reverse())
        expect(back).toEqual(there)
      }),
    )
  })

  it('does not mind in which order the days of an application are told', () => {
    fc.assert(
      fc.property(anyHistory, (each) => {
        const days = new Set(each.events.map(({ at }) => at))
        fc.pre(days.size === each.events.length)
        const turned = { ...each, events: [...each.events].reverse() }
        expect(find([turned])).toEqual(find([each]))
      }),
    )
  })
})
