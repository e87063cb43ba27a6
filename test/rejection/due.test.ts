import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIGURES } from '../../src/rejection/follow-up.ts'
import {
  APPLIED,
  day,
  type Happened,
  linesOn,
  listOn,
  markOf,
  no,
  noonOf,
  PRIYA,
  record,
  sent,
} from './due/help.ts'

/** What one application alone gives, on the days named. */
type Row = [when: string, at: number, expected: 'due' | 'overdue' | null]

describe('a reply to a no', () => {
  const turnedDown = [APPLIED, no(10)]
  it.each<Row>([
    ['the day before the no is written', 9, 'due'],
    ['the day of the no', 10, 'due'],
    ['the second day after it, which is the last on time', 12, 'due'],
    ['the third day', 13, 'overdue'],
    ['three weeks after it, the last day on which it is late', 31, 'overdue'],
    ['the day after that', 32, null],
  ])('%s', (_, at, expected) => {
    // A no of tomorrow is one that was entered with a day ahead: it is not hidden from who asks for the days ahead.
    expect(markOf('reply', at, [record(turnedDown)], { days: 1 })).toBe(expected)
  })

  it.each<[string, Happened[], boolean]>([
    ['after an interview', [no(10)], true],
    ['at the last stage', [no(10, 'final-round')], true],
    ['of a form', [no(10, 'form')], false],
    ['after which they looked again', [no(10), [11, { type: 'reconsidered' }]], false],
    ['after which the person withdrew', [no(10), [11, { type: 'withdrew' }]], false],
    ['answered with thanks', [no(10), sent(10, 'thank-you')], false],
    ['answered by a letter that the log does not know', [no(10), sent(11, null)], false],
    ['answered by asking for feedback', [no(10), sent(11, 'feedback-request')], false],
    ['with an old check-in', [sent(8, 'check-in'), no(10)], true],
    [
      'with a thank-you for an earlier no',
      [no(2), sent(3, 'thank-you'), [5, { type: 'reconsidered' }], no(10)],
      true,
    ],
    ['with a note to the one who referred', [no(10), sent(11, 'referrer-thanks')], true],
    ['with an invitation on a network', [no(10), sent(11, 'connection-note')], true],
    ['with an answer from them, and none from here', [no(10), [11, { type: 'replied' }]], true],
  ])('to a no %s', (_, happened, expected) => {
    expect(markOf('reply', 11, [record([APPLIED, ...happened])]) !== null).toBe(expected)
  })

  it.each([
    ['post-interview', {}, 'thank-you'],
    ['final-round', {}, 'runner-up'],
    ['post-interview', { reason: 'overqualified' }, 'overqualified'],
  ] as const)('to a no %s %j is the letter that the playbook recommends', (kind, more, purpose) => {
    const { due } = listOn(11, [record([APPLIED, no(10, kind, more)])])
    expect(due[0]?.purpose).toBe(purpose)
  })

  it('says that it is late from the third day on', () => {
    const whyOn = (at: number) => listOn(at, [record(turnedDown)]).due[0]?.why
    expect(whyOn(12)).toContain('Someone spent time with you')
    expect(whyOn(13)).toBe('It is late, and still worth it until 5 March.')
  })

  it('a thank-you for an earlier no does not stand in the way of the next one', () => {
    const twice = record([no(0), sent(1, 'thank-you'), [5, { type: 'reconsidered' }], no(10)])
    expect(listOn(11, [twice]).due[0]?.purpose).toBe('thank-you')
  })
})

describe('the one check-in', () => {
  const interviewed: Happened[] = [APPLIED, [0, { type: 'reached', stage: 'recruiter-screen' }]]
  it.each<Row>([
    ['the day before three weeks are over', 20, null],
    ['three weeks', 21, 'due'],
    ['the day after', 22, 'overdue'],
    ['three months', 91, 'overdue'],
    ['the day after three months', 92, null],
  ])('after an application alone: %s', (_, at, expected) => {
    expect(markOf('check-in', at, [record([APPLIED])])).toBe(expected)
  })

  it.each<Row>([
    ['the ninth working day', 13, null],
    ['the tenth working day', 14, 'due'],
    ['the day after', 15, 'overdue'],
    ['three months', 91, 'overdue'],
    ['the day after three months', 92, null],
  ])('after an interview: %s', (_, at, expected) => {
    expect(markOf('check-in', at, [record(interviewed)])).toBe(expected)
  })

  it.each<[string, Happened[], boolean]>([
    ['nothing else', [APPLIED], true],
    [
      'the silence counted as a no',
      [APPLIED, [21, { type: 'silent', stage: 'applied', lastContact: day(0) }]],
      true,
    ],
    ['the check-in sent', [APPLIED, sent(21, 'check-in')], false],
    [
      'the check-in sent, an answer, and silence again',
      [APPLIED, sent(1, 'check-in'), [2, { type: 'replied' }]],
      false,
    ],
    ['a letter of unknown purpose into the silence', [APPLIED, sent(5, null)], false],
    [
      'a letter of unknown purpose before their last word',
      [APPLIED, sent(1, null), [2, { type: 'replied' }]],
      true,
    ],
    ['thanks after the interview', [APPLIED, sent(1, 'after-interview')], true],
    ['a word from them since', [APPLIED, [10, { type: 'replied' }]], false],
    ['a no', [APPLIED, no(5)], false],
    ['an offer, which is the person’s to answer', [APPLIED, [5, { type: 'offered' }]], false],
    ['a withdrawal', [APPLIED, [5, { type: 'withdrew' }]], false],
    ['a hire', [APPLIED, [5, { type: 'hired' }]], false],
    ['nothing but a note', [[0, { type: 'note' }]], false],
  ])('after %s', (_, happened, expected) => {
    expect(markOf('check-in', 25, [record(happened)]) !== null).toBe(expected)
  })

  it('follows the days that the person set', () => {
    const figures = { ...FIGURES, silenceDays: 30, checkInWorkingDays: 5 }
    expect(markOf('check-in', 29, [record([APPLIED])], { figures })).toBeNull()
    expect(markOf('check-in', 30, [record([APPLIED])], { figures })).toBe('due')
    expect(markOf('check-in', 7, [record(interviewed)], { figures })).toBe('due')
  })
})

describe('keeping in touch', () => {
  const known = { contacts: [PRIYA] }
  it.each<Row>([
    ['the day before four weeks are over', 37, null],
    ['four weeks after the no', 38, 'due'],
    ['the day after', 39, 'overdue'],
  ])('without a letter: %s', (_, at, expected) => {
    expect(markOf('keep-in-touch', at, [record([APPLIED, no(10)], known)])).toBe(expected)
  })

  it.each<[string, Happened[], number]>([
    ['the reply', [sent(11, 'thank-you')], 39],
    ['the first note', [sent(11, 'thank-you'), sent(39, 'stay-in-touch')], 67],
    ['a note of the last fresh day', [sent(191, 'stay-in-touch')], 219],
    ['a note of the first day that is not fresh: each quarter', [sent(192, 'stay-in-touch')], 283],
    ['a letter before the no: counted from the no', [sent(5, 'after-interview')], 38],
  ])('after %s', (_, happened, from) => {
    const it = [record([APPLIED, no(10), ...happened], known)]
    expect(markOf('keep-in-touch', from - 1, it)).toBeNull()
    expect(markOf('keep-in-touch', from, it)).toBe('due')
  })

  it.each<[string, Happened[], Parameters<typeof record>[1], boolean]>([
    ['a person known after an interview', [no(10)], known, true],
    ['a person known at the last stage', [no(10, 'final-round')], known, true],
    ['a person known, and a form', [no(10, 'form')], known, false],
    ['nobody known', [no(10)], {}, false],
    ['a team and no person', [no(10)], { contacts: [{ ...PRIYA, name: 'Linden Talent Team' }] }, false],
    ['silence after an interview', [[5, { type: 'reached', stage: 'technical' }]], known, false],
  ])('with %s', (_, happened, more, expected) => {
    expect(markOf('keep-in-touch', 60, [record([APPLIED, ...happened], more)]) !== null).toBe(expected)
  })

  it('writes to one company once, whatever the number of roles there', () => {
    const both = [
      record([APPLIED, no(10)], { id: 1, company: 'Linden', ...known }),
      record([APPLIED, no(12)], { id: 2, company: 'Linden GmbH', ...known }),
    ]
    expect(linesOn(45, both).filter((line) => line.includes('touch'))).toEqual(['2:keep-in-touch!'])
    const written = [
      record([APPLIED, no(10), sent(30, 'thank-you')], { id: 1, company: 'Linden', ...known }),
      both[1],
    ]
    expect(
      linesOn(
        45,
        written.flatMap((each) => each ?? []),
      ).filter((line) => line.includes('touch')),
    ).toEqual([])
  })

  it('takes companies whose names have no letters for different ones', () => {
    const both = [1, 2].map((id) => record([APPLIED, no(10)], { id, company: '🙂'.repeat(id), ...known }))
    expect(linesOn(39, both)).toEqual(['1:keep-in-touch!', '2:keep-in-touch!'])
  })

  it('follows the days that the person set', () => {
    const figures = { ...FIGURES, touchDays: 40, touchDaysLater: 100 }
    const later = [record([no(10), sent(200, 'stay-in-touch')], known)]
    expect([299, 300].map((at) => markOf('keep-in-touch', at, later, { figures }))).toEqual([null, 'due'])
    expect(markOf('keep-in-touch', 49, [record([no(10)], known)], { figures })).toBeNull()
    expect(markOf('keep-in-touch', 50, [record([no(10)], known)], { figures })).toBe('due')
  })
})

describe('another look at a company', () => {
  it.each<Row>([
    ['the day before three months are over', 100, null],
    ['three months after the no', 101, 'due'],
    ['the day after', 102, 'overdue'],
    ['half a year after the no', 192, 'overdue'],
    ['the day after that', 193, null],
  ])('after a talk: %s', (_, at, expected) => {
    expect(markOf('revisit', at, [record([APPLIED, no(10)])])).toBe(expected)
  })

  it.each<[string, Happened, number | null]>([
    ['they named a later day', no(10, 'final-round', { reapplyAfter: day(190) }), 190],
    ['they named an earlier day', no(10, 'post-interview', { reapplyAfter: day(40) }), 40],
    ['a form named a day', no(10, 'form', { reapplyAfter: day(190) }), 190],
    ['a form named none', no(10, 'form'), null],
  ])('where %s', (_, happened, from) => {
    const it = [record([APPLIED, happened])]
    expect(markOf('revisit', (from ?? 101) - 1, it)).toBeNull()
    expect(markOf('revisit', from ?? 101, it)).toBe(from === null ? null : 'due')
  })

  it('has a letter where they know the person, and none after a form', () => {
    const purposeAfter = (happened: Happened) => listOn(101, [record([happened])]).due.at(-1)?.purpose
    expect(purposeAfter(no(10))).toBe('reapply')
    expect(purposeAfter(no(10, 'form', { reapplyAfter: day(101) }))).toBeNull()
  })

  it.each<[string, Happened[], boolean]>([
    ['a letter that asks for the new role', [sent(90, 'reapply')], false],
    ['a question about another role, in these months', [sent(103, 'other-role')], false],
    ['a question about another role, with the reply', [sent(11, 'other-role')], true],
    ['a second look of theirs', [[50, { type: 'reconsidered' }]], false],
  ])('after %s', (_, happened, expected) => {
    expect(markOf('revisit', 110, [record([no(10), ...happened])]) !== null).toBe(expected)
  })

  it('falls away with the no that named the day', () => {
    const again: Happened[] = [no(10, 'form', { reapplyAfter: day(20) }), [15, { type: 'reconsidered' }]]
    expect(linesOn(20, [record(again)])).toEqual([])
  })

  it('is taken once at a company that said no to two roles: from the later talk on', () => {
    const noes = (one: Happened, other: Happened) => [
      record([[0, { type: 'applied' }], one], { id: 1, company: 'Linden' }),
      record([[0, { type: 'applied' }], other], { id: 2, company: 'Linden' }),
    ]
    const revisits = (all: ReturnType<typeof noes>) =>
      linesOn(125, all).filter((line) => line.includes('revisit'))
    expect(revisits(noes(no(10), no(30)))).toEqual(['2:revisit!'])
    expect(revisits(noes(no(30), no(10)))).toEqual(['1:revisit!'])
    expect(revisits(noes(no(30), no(30)))).toEqual(['2:revisit!'])
    expect(revisits(noes(no(10), no(30, 'form')))).toEqual(['1:revisit!'])
  })

  it.each<[string, number, boolean]>([
    ['before the no', 9, true],
    ['on the day of the no', 10, true],
    ['after the no', 11, false],
  ])('with another application there %s', (_, begun, expected) => {
    const other = record([[begun, { type: 'applied' }]], { id: 2, company: 'Company 1' })
    expect(markOf('revisit', 110, [record([no(10)]), other]) !== null).toBe(expected)
  })

  it('follows the days that the person set, and stays as long', () => {
    const figures = { ...FIGURES, revisitDays: 200 }
    const it = [record([no(10)])]
    expect([209, 210, 301, 302].map((at) => markOf('revisit', at, it, { figures }))).toEqual([
      null,
      'due',
      'overdue',
      null,
    ])
  })
})

describe('thanks for feedback', () => {
  const feedback = (at: number): Happened => [at, { type: 'feedback' }]
  it.each<Row>([
    ['the day it came', 15, 'due'],
    ['two days later', 17, 'due'],
    ['three days later', 18, 'overdue'],
    ['half a year later', 200, 'overdue'],
  ])('%s', (_, at, expected) => {
    expect(markOf('feedback-thanks', at, [record([no(10), feedback(15)])])).toBe(expected)
  })

  it.each<[string, Happened[], boolean]>([
    ['a form', [no(10, 'form'), feedback(15)], true],
    ['none', [no(10)], false],
    ['the letter of thanks', [no(10), feedback(15), sent(15, 'feedback-thanks')], false],
    [
      'the letter of thanks, entered before the feedback',
      [no(10), sent(15, 'feedback-thanks'), feedback(15)],
      false,
    ],
    ['thanks for the no, after the feedback', [no(10), feedback(10), sent(11, 'thank-you')], false],
    [
      'thanks for the no, on the day of the feedback and after it',
      [no(10), feedback(15), sent(15, 'thank-you')],
      false,
    ],
    ['thanks for the no, before the feedback', [no(10), sent(11, 'thank-you'), feedback(15)], true],
    [
      'thanks for the no, on the day of the feedback and before it',
      [no(10), sent(15, 'thank-you'), feedback(15)],
      true,
    ],
    ['a letter that the log does not know', [no(10), feedback(15), sent(16, null)], false],
    ['a question after it', [no(10), feedback(15), sent(16, 'feedback-request')], true],
    ['more feedback than thanks', [no(10), feedback(12), sent(13, 'feedback-thanks'), feedback(15)], true],
    ['feedback while all is open', [APPLIED, feedback(15)], false],
    ['feedback while all was open, and a no', [feedback(5), no(19)], true],
    ['a second look of theirs', [no(10), feedback(15), [16, { type: 'reconsidered' }]], false],
  ])('after %s', (_, happened, expected) => {
    expect(markOf('feedback-thanks', 20, [record(happened)]) !== null).toBe(expected)
  })

  it('for what they said while all was open, counts from the no', () => {
    const it = [record([APPLIED, feedback(5), no(19)])]
    expect([18, 19, 21, 22].map((at) => markOf('feedback-thanks', at, it))).toEqual([
      null,
      'due',
      'due',
      'overdue',
    ])
  })

  it('takes the place of the reply, which would go to the same reader', () => {
    expect(linesOn(11, [record([no(10), feedback(11)])])).toEqual(['1:feedback-thanks'])
  })
})

describe('a letter that is written and not sent', () => {
  const turnedDown = [APPLIED, no(10)]
  const written = (at: number, purpose = 'thank-you', more = {}) => ({
    purpose,
    createdAt: noonOf(at),
    ...more,
  })

  it.each<Row>([
    ['the day it was written', 11, 'due'],
    ['the day after', 12, 'overdue'],
    ['three weeks later', 32, 'overdue'],
    ['the day after that', 33, null],
  ])('%s', (_, at, expected) => {
    expect(markOf('letter', at, [record(turnedDown, { letters: [written(11)] })])).toBe(expected)
  })

  it.each<[string, Happened[], ReturnType<typeof written>[], boolean]>([
    ['none sent', [], [written(11)], true],
    ['sent', [sent(12, 'thank-you', 1)], [written(11, 'thank-you', { sentAt: day(12) })], false],
    ['sent, by the event alone', [sent(12, 'thank-you', 1)], [written(11)], false],
    ['a letter of unknown number sent since', [sent(12, null)], [written(11)], false],
    ['another letter sent before', [sent(10, 'connection-note')], [written(11)], true],
    [
      'the newer of two sent',
      [sent(12, 'thank-you', 2)],
      [written(11), written(12, 'thank-you', { sentAt: day(12) })],
      false,
    ],
    ['notes for a call', [], [written(11, 'call-sheet')], false],
    ['a letter, and notes for a call', [], [written(11), written(11, 'call-sheet')], true],
    ['their second look since', [[12, { type: 'reconsidered' }]], [written(11)], false],
    ['an answer of theirs since', [[12, { type: 'replied' }]], [written(11)], true],
    ['a hire', [[11, { type: 'hired' }]], [written(11)], false],
  ])('with %s', (_, happened, letters, expected) => {
    expect(markOf('letter', 13, [record([...turnedDown, ...happened], { letters })]) !== null).toBe(expected)
  })

  it.each<[string, string, string[]]>([
    ['thanks stand for the reply', 'thank-you', ['1:letter!']],
    ['thanks for feedback stand for it too', 'feedback-thanks', ['1:letter!']],
    ['a note to the one who referred does not', 'referrer-thanks', ['1:letter!', '1:reply']],
  ])('%s', (_, purpose, expected) => {
    expect(linesOn(12, [record(turnedDown, { letters: [written(11, purpose)] })])).toEqual(expected)
  })

  it('a check-in that was written stands for the check-in, until it is too old to send', () => {
    const it = [record([APPLIED], { letters: [written(25, 'check-in')] })]
    expect(linesOn(30, it)).toEqual(['1:letter!'])
    expect(linesOn(46, it)).toEqual(['1:letter!'])
    expect(linesOn(47, it)).toEqual(['1:check-in!'])
  })

  it('names the letter that it is about', () => {
    const [line] = listOn(12, [record(turnedDown, { letters: [written(11), written(12, 'runner-up')] })]).due
    expect(line).toMatchObject({ purpose: 'runner-up', letter: { id: 2 }, on: day(12) })
  })
})

describe('a draft that was kept', () => {
  const kept = {
    id: 7,
    company: 'Company 1',
    role: 'data  engineer',
    purpose: 'thank-you',
    updatedAt: noonOf(10),
  }
  it.each<Row>([
    ['on the same day', 10, null],
    ['on the next', 11, 'due'],
    ['later', 12, 'overdue'],
    ['after three weeks', 31, 'overdue'],
    ['after more', 32, null],
  ])('%s', (_, at, expected) => {
    expect(markOf('draft', at, [], { drafts: [kept] })).toBe(expected)
  })

  it('is known as the application that it is about, and stands for its line', () => {
    const it = [record([APPLIED, no(10)])]
    expect(linesOn(11, it, { drafts: [kept] })).toEqual(['1:draft'])
    expect(linesOn(11, it, { drafts: [{ ...kept, purpose: null }] })).toEqual(['1:draft'])
    expect(linesOn(11, it, { drafts: [{ ...kept, role: 'Designer' }] })).toEqual(['-:draft', '1:reply'])
    expect(linesOn(11, it, { drafts: [{ ...kept, purpose: 'connection-note' }] })).toEqual([
      '1:draft',
      '1:reply',
    ])
  })

  it('no longer stands for anything once it is forgotten', () => {
    const it = [record([APPLIED])]
    const drafts = [{ ...kept, purpose: 'check-in', updatedAt: noonOf(22) }]
    expect(linesOn(43, it, { drafts })).toEqual(['1:draft!'])
    expect(linesOn(44, it, { drafts })).toEqual(['1:check-in!'])
  })
})

describe('the list', () => {
  it('looks ahead as far as it is told, and says when the next thing begins', () => {
    const it = [record([APPLIED])]
    expect(linesOn(6, it, { days: 14 })).toEqual([])
    expect(listOn(6, it, { days: 14 }).nextOn).toBe(day(21))
    expect(linesOn(7, it, { days: 14 })).toEqual(['1:check-in'])
    expect(listOn(7, it, { days: 14 }).nextOn).toBeNull()
  })

  it('has the overdue first, then what is open, then what comes; where nobody was met comes last', () => {
    const all = [
      record([[60, { type: 'applied' }]], { id: 1 }),
      record([[50, { type: 'applied' }]], { id: 2 }),
      record([[55, { type: 'reached', stage: 'technical' }]], { id: 3 }),
      record([no(73)], { id: 4 }),
      record([no(70)], { id: 5 }),
      record([no(60), [73, { type: 'feedback' }]], { id: 6 }),
      record([no(20)], { id: 7, contacts: [PRIYA] }),
    ]
    expect(linesOn(74, all, { days: 14 })).toEqual([
      '5:reply!',
      '3:check-in!',
      '7:keep-in-touch!',
      '2:check-in!',
      '4:reply',
      '6:feedback-thanks',
      '1:check-in',
    ])
  })

  it('has what comes in the order of its days', () => {
    const all = [
      record([[10, { type: 'reached', stage: 'technical' }]], { id: 1 }),
      record([no(-70)], { id: 2 }),
      record([[4, { type: 'applied' }]], { id: 3 }),
    ]
    // 2 on day 21, 1 on day 24 (a Thursday and ten working days), 3 on day 25.
    expect(linesOn(12, all, { days: 14 })).toEqual(['2:revisit', '1:check-in', '3:check-in'])
  })

  it('never has a line twice, or one whose time is over, and is the same for the same log', () => {
    const type = fc.constantFrom(
      'applied',
      'replied',
      'feedback',
      'reconsidered',
      'withdrew',
      'note',
      'offered',
    )
    const happened = fc.oneof(
      fc.tuple(fc.nat(200), fc.record({ type })),
      fc.nat(200).map((at) => no(at)),
      fc.nat(200).map((at) => no(at, 'form')),
      fc
        .tuple(fc.nat(200), fc.constantFrom('thank-you', 'check-in', null))
        .map(([at, purpose]) => sent(at, purpose)),
    )
    fc.assert(
      fc.property(fc.array(fc.array(happened as fc.Arbitrary<Happened>)), fc.nat(250), (histories, at) => {
        const all = histories.map((history, index) => record(history, { id: index + 1, contacts: [PRIYA] }))
        const { due } = listOn(at, all, { days: 14 })
        const names = due.map(({ application, what }) => `${application?.id}:${what}`)
        expect(new Set(names).size).toBe(names.length)
        for (const each of due) {
          expect(each.until === null || each.until >= day(at)).toBe(true)
          expect(each.from <= day(at + 14) && each.from <= each.on).toBe(true)
          expect(each.overdue).toBe(each.on < day(at))
        }
        expect(due.map(({ overdue }) => overdue)).toEqual(
          due
            .map(({ overdue }) => overdue)
            .sort()
            .reverse(),
        )
        expect(listOn(at, all, { days: 14 }).due).toEqual(due)
      }),
    )
  })
})
