import { describe, expect, it } from 'vitest'
import type { Happening } from '../../../src/rejection/application.ts'
import { applied, find, history, plain, rejected } from '../searches.ts'

const sent = (at: string, purpose = 'thank-you', letter: number | null = null) =>
  ({ type: 'letter-sent', at, purpose, letter }) as const
const lettersAfter = (...events: (Happening & { at: string })[]) =>
  find([history([applied('2026-03-01'), rejected('2026-03-10', 'technical'), ...events])]).letters

describe('a letter', () => {
  it.each([
    ['nothing came', [], { answered: 0, rate: 0 }],
    ['they answered', [plain('replied', '2026-03-20')], { answered: 1, rate: 1 }],
    ['feedback came', [plain('feedback', '2026-03-20')], { answered: 1, feedback: { successes: 1 } }],
    ['they looked again', [plain('reconsidered', '2026-03-20')], { answered: 1, reopened: { successes: 1 } }],
    [
      'they invited again',
      [plain('invited-again', '2026-05-20')],
      { answered: 1, reopened: { successes: 1 } },
    ],
    ['the answer came before', [plain('replied', '2026-03-11')], { answered: 0 }],
    ['the same no was entered again', [rejected('2026-03-20', 'technical')], { answered: 0 }],
  ])('after which %s', (_, events, figures) => {
    expect(lettersAfter(sent('2026-03-12'), ...events)).toMatchObject([
      { purpose: 'thank-you', kind: 'post-interview', sent: 1, waiting: 0, ...figures },
    ])
  })

  it('that went out lately and was not answered is outside the rate', () => {
    expect(lettersAfter(sent('2026-11-01'))).toMatchObject([
      { sent: 1, waiting: 1, answered: 0, rate: null, low: 0, high: 1 },
    ])
    expect(lettersAfter(sent('2026-11-01'), plain('replied', '2026-11-03'))).toMatchObject([
      { waiting: 0, rate: 1 },
    ])
  })

  it('is given what came before the next one', () => {
    const letters = lettersAfter(
      sent('2026-03-12'),
      sent('2026-06-12', 'stay-in-touch'),
      plain('replied', '2026-06-14'),
    )
    expect(letters).toMatchObject([
      { purpose: 'stay-in-touch', answered: 1 },
      { purpose: 'thank-you', answered: 0 },
    ])
  })

  it('to ask whether the role is open counts a no as an answer', () => {
    const events = [applied('2026-03-01'), sent('2026-03-25', 'check-in'), rejected('2026-03-27')]
    expect(find([history(events)]).letters).toMatchObject([
      { purpose: 'check-in', kind: 'silent', answered: 1 },
    ])
  })

  it('has the register in which it was written', () => {
    const letters = [{ id: 7, purpose: 'thank-you', register: 'formal', sentAt: null }]
    expect(find([history([sent('2026-03-12', 'thank-you', 7)], { letters })]).letters).toMatchObject([
      { register: 'formal' },
    ])
  })

  it('that had gone out when it was logged counts, and once', () => {
    const letters = [{ id: 7, purpose: 'thank-you', register: 'warm', sentAt: '2026-03-12' }]
    const alone = history([rejected('2026-03-10')], { letters })
    const both = history([rejected('2026-03-10'), sent('2026-03-12', 'thank-you', 7)], { letters })
    for (const each of [alone, both])
      expect(find([each]).letters).toMatchObject([{ sent: 1, kind: 'form', register: 'warm' }])
  })

  it('that was drafted and not sent does not', () => {
    const letters = [{ id: 7, purpose: 'thank-you', register: 'warm', sentAt: null }]
    expect(find([history([rejected('2026-03-10')], { letters })])).toMatchObject({
      letters: [],
      allLetters: null,
    })
  })
})

describe('all letters together', () => {
  it("are the person's own response rate: 3 of 4 is 19.4 to 99.4 %", () => {
    const one = (answer: boolean) =>
      history([
        rejected('2026-03-10'),
        sent('2026-03-11'),
        ...(answer ? [plain('replied', '2026-03-12')] : []),
      ])
    const { allLetters } = find([one(true), one(true), one(true), one(false)])
    expect(allLetters).toMatchObject({ sent: 4, answered: 3, rate: 0.75 })
    expect(allLetters?.low).toBeCloseTo(0.19412, 4)
    expect(allLetters?.high).toBeCloseTo(0.99369, 4)
  })
})
