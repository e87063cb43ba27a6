import { describe, expect, it } from 'vitest'
import { type Event, standingOf } from '../../../src/rejection/application.ts'
import { APPLIED, day, type Happened, listOn, markOf, no, noonOf, PRIYA, record, sent, word } from './help.ts'

type Mark = 'due' | 'overdue' | null

describe('put off', () => {
  it.each<[string, number, Mark]>([
    ['the day before', 29, null],
    ['the day', 30, 'due'],
    ['the day after', 31, 'overdue'],
    ['the last day that the playbook leaves', 91, 'overdue'],
    ['the day after that: putting it off does not move the end', 92, null],
  ])('a check-in until day 30: %s', (_, at, expected) => {
    const reminders = [word('check-in', 'snoozed', 22, 30)]
    expect(markOf('check-in', at, [record([APPLIED])], { reminders })).toBe(expected)
  })

  it.each<[string, number, Mark]>([
    ['before', 219, null],
    ['on the day, though half a year is over', 220, 'due'],
    ['as long as it would have had', 311, 'overdue'],
    ['after that', 312, null],
  ])('another look until day 220: %s', (_, at, expected) => {
    const reminders = [word('revisit', 'snoozed', 110, 220)]
    expect(markOf('revisit', at, [record([no(10)])], { reminders })).toBe(expected)
  })

  it('a reply keeps its day where it is put off to an earlier one', () => {
    const reminders = [word('reply', 'snoozed', 10, 11)]
    const it = [record([no(10)])]
    expect([10, 11, 12, 13].map((at) => markOf('reply', at, it, { reminders }))).toEqual([
      null,
      'due',
      'due',
      'overdue',
    ])
  })

  it('a day before its time changes nothing', () => {
    const reminders = [word('check-in', 'snoozed', 2, 10)]
    expect(markOf('check-in', 20, [record([APPLIED])], { reminders })).toBeNull()
    expect(markOf('check-in', 21, [record([APPLIED])], { reminders })).toBe('due')
  })

  it('a reply, to a day after its time: it does not come back', () => {
    const reminders = [word('reply', 'snoozed', 11, 40)]
    const it = [record([no(10)])]
    for (const days of [0, 60]) expect(markOf('reply', 12, it, { reminders, days })).toBeNull()
    expect(markOf('reply', 40, it, { reminders })).toBeNull()
  })

  it('does not outlast what it was about: after their answer, silence counts anew', () => {
    const reminders = [word('check-in', 'snoozed', 22, 80)]
    const it = [record([APPLIED, [30, { type: 'replied' }]])]
    expect(markOf('check-in', 50, it, { reminders })).toBeNull()
    expect(markOf('check-in', 51, it, { reminders })).toBe('due')
  })

  it('does not reach into a new no', () => {
    const reminders = [word('reply', 'snoozed', 11, 20)]
    const twice: Happened[] = [no(10), [12, { type: 'reconsidered' }], no(15)]
    expect(markOf('reply', 16, [record(twice)], { reminders })).toBe('due')
  })

  it('keeping in touch stays put off over a letter', () => {
    const reminders = [word('keep-in-touch', 'snoozed', 40, 100)]
    const it = [record([no(10), sent(45, 'stay-in-touch')], { contacts: [PRIYA] })]
    expect(markOf('keep-in-touch', 99, it, { reminders })).toBeNull()
    expect(markOf('keep-in-touch', 100, it, { reminders })).toBe('due')
  })

  it('hides a written letter, and what it stands for with it', () => {
    const it = [record([no(10)], { letters: [{ createdAt: noonOf(10) }] })]
    const reminders = [word('letter', 'snoozed', 10, 14)]
    expect(listOn(11, it, { reminders }).due).toEqual([])
    expect(markOf('letter', 14, it, { reminders })).toBe('due')
  })
})

describe('done', () => {
  const feedback = (at: number): Happened => [at, { type: 'feedback' }]
  it.each<[string, Happened[], number, Mark]>([
    ['reply', [no(10)], 12, null],
    ['reply', [no(10), [13, { type: 'reconsidered' }], no(20)], 21, 'due'],
    ['revisit', [no(10)], 110, null],
    ['revisit', [no(10), [13, { type: 'reconsidered' }], no(20)], 111, 'due'],
    ['feedback-thanks', [no(10), feedback(11)], 12, null],
    ['feedback-thanks', [no(10), feedback(11), feedback(15)], 16, 'due'],
    // One check-in, ever: also when they answered, and fell silent once more.
    ['check-in', [APPLIED], 22, null],
    ['check-in', [APPLIED, [30, { type: 'replied' }]], 60, null],
  ])('%s after %j, on day %i', (what, happened, at, expected) => {
    const it = [record(happened)]
    expect(markOf(what, at, it)).not.toBeNull()
    expect(markOf(what, at, it, { reminders: [word(what, 'done', 12)] })).toBe(expected)
  })

  it('said on the day of the no, it is about that no', () => {
    expect(markOf('reply', 10, [record([no(10)])], { reminders: [word('reply', 'done', 10)] })).toBeNull()
  })

  it.each([
    ['keep-in-touch', 50, 78],
    // By telephone, say: whoever has answered has been in touch.
    ['reply', 20, 48],
    ['feedback-thanks', 20, 48],
  ])('%s is a word to them: the next one four weeks on', (what, saidOn, next) => {
    const it = [record([no(10)], { contacts: [PRIYA] })]
    const reminders = [word(what, 'done', saidOn)]
    expect(markOf('keep-in-touch', next - 1, it, { reminders })).toBeNull()
    expect(markOf('keep-in-touch', next, it, { reminders })).toBe('due')
  })

  it('another look is no word to them', () => {
    const it = [record([no(10)], { contacts: [PRIYA] })]
    expect(markOf('keep-in-touch', 38, it, { reminders: [word('revisit', 'done', 30)] })).toBe('due')
  })
})

describe('never', () => {
  it.each<[string, Happened[], number]>([
    ['reply', [no(10), [13, { type: 'reconsidered' }], no(20)], 21],
    ['revisit', [no(10), [13, { type: 'reconsidered' }], no(20)], 111],
    ['feedback-thanks', [no(10), [15, { type: 'feedback' }]], 16],
    ['check-in', [APPLIED, [30, { type: 'replied' }]], 60],
    ['keep-in-touch', [no(10), sent(40, 'stay-in-touch')], 90],
  ])('%s: not for what came later either', (what, happened, at) => {
    const it = [record(happened, { contacts: [PRIYA] })]
    expect(markOf(what, at, it)).not.toBeNull()
    expect(markOf(what, at, it, { reminders: [word(what, 'never', 11)] })).toBeNull()
  })

  it('is about this application, and about this', () => {
    const it = [record([no(10)]), record([no(10)], { id: 2 })]
    const { due } = listOn(11, it, {
      reminders: [word('reply', 'never', 10), word('revisit', 'never', 10, null, 2)],
    })
    expect(due.map(({ application, what }) => `${application?.id}:${what}`)).toEqual(['2:reply'])
  })

  it('is about one letter, not about the next', () => {
    const letters = [{ createdAt: noonOf(10) }, { createdAt: noonOf(12) }]
    const reminders = [word('letter', 'never', 11)]
    expect(listOn(12, [record([no(10)], { letters: letters.slice(0, 1) })], { reminders }).due).toEqual([])
    expect(markOf('letter', 12, [record([no(10)], { letters })], { reminders })).toBe('due')
  })
})

describe('silence is noticed', () => {
  const silentOn = (at: number, happened: Happened[], reminders = [] as ReturnType<typeof word>[]) =>
    listOn(at, [record(happened)], { reminders }).silences.length === 1

  it.each<[string, Happened[], boolean[]]>([
    ['an application alone', [APPLIED], [false, true]],
    ['an interview', [[0, { type: 'reached', stage: 'technical' }]], [false, true]],
    [
      'a silence that they broke',
      [
        [-30, { type: 'silent', stage: 'applied', lastContact: day(-60) }],
        [0, { type: 'replied' }],
      ],
      [false, true],
    ],
    ['a check-in since', [[-30, { type: 'applied' }], sent(0, 'check-in')], [false, true]],
    ['a no', [no(0)], [false, false]],
    [
      'silence that is logged',
      [[0, { type: 'silent', stage: 'applied', lastContact: day(-30) }]],
      [false, false],
    ],
    ['an offer', [[0, { type: 'offered' }]], [false, false]],
    ['a withdrawal', [[0, { type: 'withdrew' }]], [false, false]],
    ['nothing at all', [], [false, true]],
  ])('after %s, on the 20th and the 21st day', (_, happened, expected) => {
    expect([20, 21].map((at) => silentOn(at, happened))).toEqual(expected)
  })

  it('after as many days as the person set', () => {
    const figures = {
      silenceDays: 40,
      checkInWorkingDays: 10,
      touchDays: 28,
      touchDaysLater: 91,
      revisitDays: 91,
    }
    const on = (at: number) => listOn(at, [record([APPLIED])], { figures }).silences.length
    expect([39, 40].map(on)).toEqual([0, 1])
  })

  it('gives the event that makes it silent, and reversible', () => {
    const interviewed = record([APPLIED, [5, { type: 'reached', stage: 'technical' }], [6, { type: 'note' }]])
    const [silence] = listOn(40, [interviewed]).silences
    expect(silence).toMatchObject({
      since: day(6),
      event: { type: 'silent', at: day(40), stage: 'technical', lastContact: day(5) },
    })
    const events = [...interviewed.events, { ...silence?.event, id: 9, uid: 'u', batch: 'b' } as Event]
    expect(standingOf(events)).toMatchObject({ state: 'silent', stage: 'technical', lastContact: day(5) })
  })

  it.each<[string, ReturnType<typeof word>, number, boolean]>([
    ['put off, before', word('silence', 'snoozed', 22, 40), 39, false],
    ['put off, on the day', word('silence', 'snoozed', 22, 40), 40, true],
    ['done', word('silence', 'done', 22), 40, false],
    ['done on the day of the last event', word('silence', 'done', 0), 40, false],
    ['done before the last event', word('silence', 'done', -1), 40, true],
    ['put off before the last event', word('silence', 'snoozed', -1, 50), 40, true],
    ['never', word('silence', 'never', 22), 400, false],
  ])('and left alone where it was %s', (_, reminder, at, expected) => {
    expect(silentOn(at, [APPLIED], [reminder])).toBe(expected)
  })
})
