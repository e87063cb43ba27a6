import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/rejection/answers.ts'
import {
  type ApplicationRecord,
  type Happening,
  type NewEvent,
  STAGES,
  standingOf,
} from '../../src/rejection/application.ts'
import { addDays } from '../../src/rejection/days.ts'
import { answersFrom, newEvents } from '../../src/rejection/history.ts'
import { KINDS, REASONS } from '../../src/rejection/rejection.ts'
import { readAnswers } from '../../src/rejection/typed-answers.ts'

const TODAY = '2026-11-22'
const ago = (days: number) => addDays(TODAY, -days)

function recordOf(events: NewEvent[], more: Partial<ApplicationRecord> = {}): ApplicationRecord {
  return {
    id: 1,
    uid: 'a',
    company: 'Linden',
    role: 'Data Engineer',
    source: null,
    url: null,
    createdAt: '2026-11-01T09:00:00Z',
    letters: [],
    contacts: [],
    ...more,
    events: events.map((event, index) => ({ ...event, id: index + 1, uid: `u${index}`, batch: 'b' })),
  }
}
const happened = (at: string, happening: Happening, note = ''): NewEvent => ({ ...happening, at, note })
const then = (record: ApplicationRecord, events: NewEvent[]) => recordOf([...record.events, ...events])

const NO: Answers = {
  company: 'Linden',
  role: 'Data Engineer',
  arrival: 'email',
  stage: 'technical',
  kind: 'post-interview',
  rejectedOn: ago(1),
  reason: 'assessment',
}
const SILENCE: Answers = { stage: 'technical', kind: 'silent', arrival: 'nothing', lastContact: ago(30) }

describe('what a draft adds to the log', () => {
  it('is nothing while kind or stage are not known', () => {
    for (const answers of [{}, { kind: 'form' }, { stage: 'applied' }] as Answers[])
      expect(newEvents(answers, null, TODAY)).toEqual([])
  })

  it('is the rejection, on its day', () => {
    expect(newEvents(NO, null, TODAY)).toEqual([
      {
        type: 'rejected',
        at: ago(1),
        note: '',
        stage: 'technical',
        kind: 'post-interview',
        reason: 'assessment',
      },
    ])
  })

  it('remembers that it came by phone', () => {
    expect(newEvents({ ...NO, arrival: 'phone' }, null, TODAY)).toMatchObject([{ byPhone: true }])
  })

  it.each([
    ['not asked for', undefined],
    ['left empty', null as unknown as undefined],
  ])('has a reason even where it was %s', (_, reason) => {
    expect(newEvents({ ...NO, reason }, null, TODAY)).toMatchObject([{ reason: 'none-given' }])
  })

  it('is the rejection and, apart from it, the feedback in their words', () => {
    expect(newEvents({ ...NO, feedback: 'more SQL' }, null, TODAY)).toEqual([
      expect.objectContaining({ type: 'rejected' }),
      { type: 'feedback', at: ago(1), note: 'more SQL' },
    ])
  })

  it('is feedback of today, where the no had been logged before', () => {
    const record = recordOf(newEvents(NO, null, TODAY))
    expect(newEvents({ ...NO, feedback: 'more SQL' }, record, TODAY)).toEqual([
      { type: 'feedback', at: TODAY, note: 'more SQL' },
    ])
  })

  it.each([null, undefined, ''])('is no feedback for %j', (feedback) => {
    expect(newEvents({ ...NO, feedback }, null, TODAY)).toHaveLength(1)
  })
})

describe('before any answer', () => {
  const TALK: Answers = { arrival: 'none-yet', stage: 'technical', lastContact: ago(1) }
  const reached = { type: 'reached', stage: 'technical', at: ago(1), note: '' } as const

  it('is the stage that was reached, on the day of the talk, and no rejection', () => {
    expect(newEvents(TALK, null, TODAY)).toEqual([reached])
    expect(newEvents({ ...TALK, lastContact: undefined }, null, TODAY)).toEqual([{ ...reached, at: TODAY }])
    expect(newEvents({ arrival: 'none-yet' }, null, TODAY)).toEqual([])
  })

  it('logs no kind, day, reason or feedback that was typed before', () => {
    const stale: Answers = {
      ...TALK,
      rejectedOn: ago(1),
      reason: 'salary',
      feedback: 'more SQL',
      kind: 'silent',
    }
    expect(newEvents(stale, null, TODAY)).toEqual([reached])
  })

  it('is nothing the second time, and the next stage when they got further', () => {
    const record = recordOf(newEvents(TALK, null, TODAY))
    expect(newEvents(TALK, record, TODAY)).toEqual([])
    const further: Answers = { ...TALK, stage: 'final-round', lastContact: TODAY }
    expect(newEvents(further, record, TODAY)).toEqual([{ ...reached, stage: 'final-round', at: TODAY }])
  })

  it('waits for the answer; where they were given up, it reopens', () => {
    expect(standingOf(recordOf(newEvents(TALK, null, TODAY)).events)).toMatchObject({
      state: 'waiting',
      stage: 'technical',
      kind: null,
      lastContact: ago(1),
    })
    const givenUp = recordOf([
      happened(ago(5), { type: 'silent', stage: 'recruiter-screen', lastContact: ago(30) }),
    ])
    const reopened = then(givenUp, newEvents(TALK, givenUp, TODAY))
    expect(standingOf(reopened.events)).toMatchObject({ state: 'waiting', stage: 'technical' })
  })

  it('and when the no comes, it is the no that counts', () => {
    const record = recordOf(newEvents(TALK, null, TODAY))
    const after = then(record, newEvents({ ...NO, rejectedOn: TODAY }, record, TODAY))
    expect(standingOf(after.events)).toMatchObject({ state: 'rejected', kind: 'post-interview' })
  })
})

describe('silence', () => {
  it.each([
    [0, false],
    [20, false],
    [21, true],
    [22, true],
    [200, true],
  ])('of %i days counts as a no: %s', (days, counts) => {
    for (const stage of STAGES) {
      const types = newEvents({ ...SILENCE, stage, lastContact: ago(days) }, null, TODAY).map(
        (event) => event.type,
      )
      expect(types.includes('silent')).toBe(counts)
      expect(types).not.toContain('rejected')
    }
  })

  it('that is assumed is dated today, with the day of the last word', () => {
    expect(newEvents(SILENCE, null, TODAY)).toEqual([
      { type: 'silent', at: TODAY, note: '', stage: 'technical', lastContact: ago(30) },
    ])
  })

  it('too early logs what is waited for, so that the wait is known', () => {
    expect(newEvents({ ...SILENCE, stage: 'applied', lastContact: ago(5) }, null, TODAY)).toEqual([
      { type: 'applied', at: ago(5), note: '' },
    ])
    const early = newEvents({ ...SILENCE, lastContact: ago(5) }, null, TODAY)
    expect(early).toEqual([{ type: 'reached', stage: 'technical', at: ago(5), note: '' }])
    expect(standingOf(recordOf(early).events)).toMatchObject({ state: 'waiting', lastContact: ago(5) })
  })

  it.each(['applied', 'technical'] as const)(
    'too early (%s), with a word from them that the log does not know, starts the wait anew',
    (stage) => {
      const record = recordOf([
        happened(ago(40), { type: 'applied' }),
        happened(ago(30), { type: 'reached', stage }),
      ])
      const events = newEvents({ ...SILENCE, stage, lastContact: ago(5) }, record, TODAY)
      expect(standingOf(then(record, events).events)).toMatchObject({
        state: 'waiting',
        stage,
        lastContact: ago(5),
      })
    },
  )

  it('given up is not given up again the next day', () => {
    const record = recordOf(newEvents(SILENCE, null, TODAY))
    expect(newEvents(SILENCE, record, addDays(TODAY, 1))).toEqual([])
  })

  it('after they had answered, and a later last word, is logged anew', () => {
    const record = recordOf([
      happened(ago(100), { type: 'silent', stage: 'technical', lastContact: ago(130) }),
    ])
    expect(newEvents(SILENCE, record, TODAY)).toMatchObject([{ type: 'silent', lastContact: ago(30) }])
  })

  it('does not undo a no that is in the log', () => {
    const record = recordOf([
      happened(ago(10), { type: 'rejected', stage: 'technical', kind: 'form', reason: 'other' }),
    ])
    expect(newEvents(SILENCE, record, TODAY)).toEqual([])
  })
})

describe('drafting twice for one no does not count it twice', () => {
  it.each<[string, Answers]>([
    ['a no', NO],
    ['a no by phone', { ...NO, arrival: 'phone' }],
    ['a no with feedback', { ...NO, feedback: 'more SQL' }],
    ['a no with no reason', { ...NO, reason: undefined }],
    ['silence', SILENCE],
    ['silence too early', { ...SILENCE, lastContact: ago(3) }],
    ['silence too early, applied', { ...SILENCE, stage: 'applied', lastContact: ago(3) }],
  ])('%s', (_, answers) => {
    const record = recordOf(newEvents(answers, null, TODAY))
    expect(record.events).not.toEqual([])
    expect(newEvents(answers, record, TODAY)).toEqual([])
  })

  it('nor when the log knows of a further stage', () => {
    const record = recordOf([
      happened(ago(9), { type: 'reached', stage: 'final-round' }),
      ...newEvents(NO, null, TODAY),
    ])
    expect(newEvents(NO, record, TODAY)).toEqual([])
  })

  it.each<[string, Partial<Answers>]>([
    ['another kind', { kind: 'final-round', stage: 'final-round' }],
    ['another reason', { reason: 'salary' }],
    ['another day', { rejectedOn: TODAY }],
    ['a further stage', { stage: 'final-round' }],
  ])('but %s is news, and then the log says so', (_, change) => {
    const record = recordOf(newEvents(NO, null, TODAY))
    const corrected = { ...NO, ...change }
    const events = newEvents(corrected, record, TODAY)
    expect(events).toHaveLength(1)
    const { stage, kind, reason, rejectedOn } = standingOf(then(record, events).events)
    expect({ stage, kind, reason, rejectedOn }).toEqual({
      stage: corrected.stage,
      kind: corrected.kind,
      reason: corrected.reason,
      rejectedOn: corrected.rejectedOn,
    })
  })

  it('and a correction can be taken back', () => {
    const first = recordOf(newEvents(NO, null, TODAY))
    const second = then(first, newEvents({ ...NO, reason: 'salary' }, first, TODAY))
    const third = then(second, newEvents(NO, second, TODAY))
    expect(standingOf(third.events).reason).toBe('assessment')
  })

  it('the same feedback is logged once, other feedback beside it', () => {
    const record = recordOf(newEvents({ ...NO, feedback: 'more SQL' }, null, TODAY))
    expect(newEvents({ ...NO, feedback: 'more SQL' }, record, TODAY)).toEqual([])
    expect(newEvents({ ...NO, feedback: 'less SQL' }, record, TODAY)).toEqual([
      { type: 'feedback', at: TODAY, note: 'less SQL' },
    ])
  })

  it('a no after they had invited again is another no', () => {
    const record = recordOf([...newEvents(NO, null, TODAY), happened(TODAY, { type: 'invited-again' })])
    expect(newEvents({ ...NO, rejectedOn: TODAY }, record, TODAY)).toHaveLength(1)
  })
})

const day = fc.integer({ min: 0, max: 60 }).map(ago)
const stage = fc.constantFrom(...STAGES)
const reason = fc.constantFrom(...REASONS)
const kind = fc.constantFrom(...KINDS)
const spokenKind = fc.constantFrom('form', 'post-interview', 'final-round' as const)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .constantFrom(
      'applied',
      'replied',
      'reconsidered',
      'invited-again',
      'offered',
      'hired',
      'withdrew',
      'note',
    )
    .map((type) => ({ type }) as Happening),
  stage.map((to): Happening => ({ type: 'reached', stage: to })),
  fc.record({ stage, reason, kind: spokenKind }).map((each) => ({ type: 'rejected', ...each }) as Happening),
  fc.record({ stage, lastContact: day }).map((each): Happening => ({ type: 'silent', ...each })),
)
// Nobody gives up before the last word came.
const possible = (at: string, each: Happening) =>
  each.type === 'silent' && each.lastContact > at ? each.lastContact : at
const history = fc
  .array(fc.tuple(day, happening), { maxLength: 6 })
  .map((entries) => recordOf(entries.map(([at, each]) => happened(possible(at, each), each))))
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  stage,
  kind,
  reason,
  arrival: fc.constantFrom('email', 'phone', 'portal'),
  rejectedOn: day,
  lastContact: day,
  feedback: fc.constantFrom(null, 'more SQL'),
})

describe('any history at all', () => {
  it('says it once: what was just logged is not news', () => {
    fc.assert(
      fc.property(fc.option(history), anyAnswers, (record, answers) => {
        const events = newEvents(answers, record, TODAY)
        expect(newEvents(answers, then(record ?? recordOf([]), events), TODAY)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('knows no less of the stage afterwards', () => {
    fc.assert(
      fc.property(history, anyAnswers, (record, answers) => {
        const before = STAGES.indexOf(standingOf(record.events).stage)
        const after = standingOf(then(record, newEvents(answers, record, TODAY)).events).stage
        expect(STAGES.indexOf(after)).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('given as answers adds nothing to itself', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (record) => {
        const { answers } = await readAnswers({ ...answersFrom(record) }, {}, TODAY)
        expect(newEvents(answers, record, TODAY)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('what the log knows, as answers', () => {
  it('is company and role alone, of an application without events', () => {
    expect(answersFrom(recordOf([]))).toEqual({ company: 'Linden', role: 'Data Engineer' })
  })

  it('is all of a no: and read as answers, it is what had been said', async () => {
    const said: Answers = { ...NO, arrival: 'phone', feedback: 'more SQL', source: 'a friend' }
    const record = recordOf(newEvents(said, null, TODAY), {
      source: 'a friend',
      contacts: [{ name: "O'Neil, Mary", address: 'mary@linden.example', part: 'recruiter' }],
    })
    const { answers, problems } = await readAnswers({ ...answersFrom(record) }, {}, TODAY)
    expect(problems).toEqual([])
    expect(answers).toMatchObject(said)
    expect(answers.contacts).toEqual(record.contacts)
  })

  it('is all of a silence', () => {
    expect(answersFrom(recordOf(newEvents(SILENCE, null, TODAY)))).toMatchObject({
      kind: 'silent',
      stage: 'technical',
      lastContact: ago(30),
    })
  })

  it('is no kind of no while they wait, nor after withdrawing or being hired', () => {
    for (const type of ['invited-again', 'withdrew', 'hired'] as const) {
      const record = recordOf([...newEvents(NO, null, TODAY), happened(TODAY, { type })])
      for (const name of ['kind', 'reason', 'rejectedOn', 'arrival'])
        expect(answersFrom(record)).not.toHaveProperty(name)
    }
  })

  it('tells how the no that counts came, whatever was entered after it', () => {
    const older = happened(ago(40), {
      type: 'rejected',
      stage: 'applied',
      kind: 'form',
      reason: 'other',
      byPhone: true,
    })
    const record = recordOf([...newEvents(NO, null, TODAY), older])
    expect(answersFrom(record)).toMatchObject({ kind: 'post-interview', arrival: 'email' })
  })
})
