import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORM_CASES, GROUNDS } from '../../src/rejection/answers.ts'
import { STAGES, wasInterviewed } from '../../src/rejection/application.ts'
import { addDays, daysBetween } from '../../src/rejection/days.ts'
import { FIGURES, isAssumedNo } from '../../src/rejection/follow-up.ts'
import { SOURCES, type Source } from '../../src/rejection/playbook/rules.ts'
import type { Situation } from '../../src/rejection/playbook/situation.ts'
import { type Advice, advise } from '../../src/rejection/playbook.ts'
import { PURPOSES, type Purpose, suitsKind } from '../../src/rejection/purpose.ts'
import { KINDS, type Kind, REASONS, type Reason } from '../../src/rejection/rejection.ts'

const TODAY = '2026-11-22'
const ago = (days: number) => addDays(TODAY, -days)

const DEFAULT: Situation = {
  today: TODAY,
  kind: 'form',
  stage: 'applied',
  reason: 'none-given',
  formCase: 'none',
  byPhone: false,
  rejectedOn: TODAY,
  lastContact: null,
  decisionBy: null,
  reapplyAfter: null,
  feedback: false,
  ground: null,
  sent: [],
  lastLetterOn: null,
  figures: FIGURES,
}
const STAGE_OF = {
  silent: 'applied',
  form: 'applied',
  'post-interview': 'technical',
  'final-round': 'final-round',
} as const

const on = (kind: Kind, more: Partial<Situation> = {}): Advice =>
  advise({
    ...DEFAULT,
    kind,
    stage: STAGE_OF[kind],
    ...(kind === 'silent' && { rejectedOn: null, lastContact: ago(21) }),
    ...more,
  })
const texts = (advice: Advice) => [...advice.why, ...advice.instead, ...advice.next].map(({ text }) => text)
const said = (advice: Advice, source: Source, text: RegExp) =>
  expect([...advice.why, ...advice.instead, ...advice.next]).toContainEqual({
    text: expect.stringMatching(text),
    source,
  })
const unsaid = (advice: Advice, text: RegExp) => expect(texts(advice).join('\n')).not.toMatch(text)
const offered = (advice: Advice) =>
  advice.offers.map(({ purpose, standing }) => (standing === 'good' ? purpose : `(${purpose})`))
const advised = (advice: Advice) =>
  advice.offers.filter(({ standing }) => standing === 'good').map(({ purpose }) => purpose)
const offerOf = (advice: Advice, purpose: Purpose) => advice.offers.find((offer) => offer.purpose === purpose)
const TALKED = ['post-interview', 'final-round'] as const
const TERMS: readonly Reason[] = ['salary', 'availability', 'location-or-visa']
/** Letters that answer a no, and so lose their moment after three weeks. */
const ANSWERS: Purpose[] = [
  ...(['thank-you', 'runner-up', 'feedback-request', 'reconsider', 'formal-letter'] as const),
  ...(['overqualified', 'other-terms', 'work-sample', 'call-sheet'] as const),
]

describe('silence', () => {
  it.each([
    [0, false],
    [20, false],
    [21, true],
    [22, true],
    [91, true],
  ])('a no is assumed three weeks after the last word: after %i days, %s', (days, assumed) => {
    expect(isAssumedNo(ago(days), TODAY, FIGURES)).toBe(assumed)
    expect(on('silent', { lastContact: ago(days) })).toMatchObject({
      reply: assumed,
      purpose: assumed ? 'check-in' : null,
      from: addDays(ago(days), 21),
    })
  })

  it('before that, the program says until when to wait, and that sooner changes nothing', () => {
    const advice = on('silent', { lastContact: ago(20) })
    said(advice, 'handle', /^Give them until Monday 23 November, three weeks after/)
    expect(offered(advice)).toEqual(['(check-in)'])
    expect(advice.offers[0]?.because).toContain('23 November')
  })

  it.each(STAGES.filter(wasInterviewed))('after an interview (%s) it is ten working days', (stage) => {
    const monday = '2026-11-09'
    expect(on('silent', { stage, lastContact: monday, today: '2026-11-22' }).reply).toBe(false)
    expect(on('silent', { stage, lastContact: monday, today: '2026-11-23' })).toMatchObject({
      purpose: 'check-in',
      from: '2026-11-23',
    })
  })

  it('of more than three months is a no, and gets no check-in any more', () => {
    for (const days of [92, 400]) {
      const advice = on('silent', { lastContact: ago(days) })
      expect(isAssumedNo(ago(days), TODAY, FIGURES)).toBe(true)
      expect(advice).toMatchObject({ reply: false, purpose: null })
      expect(offered(advice)).toEqual(['(check-in)'])
      said(advice, 'practice', /three months of silence/)
      unsaid(advice, /Give them until|check-in is fine/)
    }
  })

  it('counts from the date that they named for the decision, however long ago the talk was', () => {
    const named = (days: number) =>
      on('silent', { stage: 'technical', lastContact: ago(100), decisionBy: ago(days) })
    expect(named(-1)).toMatchObject({ purpose: null, from: addDays(TODAY, 2) })
    expect(named(1).purpose).toBe('check-in')
    expect(named(91).purpose).toBe('check-in')
    expect(named(92).purpose).toBeNull()
  })

  it('after an interview, a date that they named wins: the day after it', () => {
    const named = { stage: 'technical', lastContact: ago(60), decisionBy: TODAY } as const
    expect(on('silent', named)).toMatchObject({ reply: false, from: addDays(TODAY, 1) })
    expect(on('silent', { ...named, today: addDays(TODAY, 1) })).toMatchObject({ purpose: 'check-in' })
    expect(on('silent', { ...named, lastContact: ago(2), decisionBy: ago(1) }).purpose).toBe('check-in')
  })

  it('gets one check-in, ever', () => {
    for (const days of [5, 21, 60, 400]) {
      const advice = on('silent', { lastContact: ago(days), sent: ['check-in'] })
      expect(advice).toMatchObject({ reply: false, purpose: null })
      expect(offered(advice)).toEqual(['(check-in)'])
      said(advice, 'handle', /You have sent the one check-in/)
    }
    said(on('silent'), 'handle', /One, ever/)
  })

  it('keeps its check-in when another letter went out before', () => {
    expect(on('silent', { sent: ['referrer-thanks'] }).purpose).toBe('check-in')
  })

  it('is reversible, and the program says so where nothing is to be written', () => {
    said(on('silent', { lastContact: ago(3) }), 'users', /Silence can turn.*reopens/)
    said(on('silent', { sent: ['check-in'] }), 'users', /Silence can turn.*reopens/)
  })

  it.each(REASONS)('has no other letter than the check-in, whatever the reason (%s)', (reason) => {
    expect(offered(on('silent', { reason, feedback: true, ground: 'new-since', byPhone: true }))).toEqual([
      'check-in',
    ])
  })
})

describe('a form rejection', () => {
  it.each(REASONS)('needs no answer, whatever reason it holds (%s): log it and move on', (reason) => {
    const advice = on('form', { reason })
    expect(advice).toMatchObject({ reply: false, purpose: null, until: null, from: null })
    said(advice, 'handle', /template.*Log it and move on/)
    said(advice, 'handle', /Keep it in the log/)
    const own =
      reason === 'overqualified' ? ['(overqualified)'] : TERMS.includes(reason) ? ['(other-terms)'] : []
    expect(offered(advice)).toEqual(['(reconsider)', '(clarify)', '(thank-you)', ...own])
  })

  it('earns a thank-you to the person who referred or recruited you, and to nobody else', () => {
    const advice = on('form', { formCase: 'referred' })
    expect(offered(advice)).toEqual(['referrer-thanks', '(reconsider)', '(clarify)', '(thank-you)'])
    expect(advice).toMatchObject({ reply: true, purpose: 'referrer-thanks' })
    said(advice, 'practice', /put your name forward.*thank them/)
    unsaid(advice, /nobody waits/)
  })

  it('earns one factual note where a hard requirement was overlooked', () => {
    const advice = on('form', { formCase: 'overlooked' })
    expect(offered(advice)).toEqual(['reconsider', 'clarify', '(thank-you)'])
    expect(advice).toMatchObject({ reply: true, purpose: 'reconsider' })
    said(advice, 'reconsider', /One factual note/)
  })

  it.each(['reconsider', 'clarify', 'formal-letter'] as const)('and one only: none after a %s', (purpose) => {
    const advice = on('form', { formCase: 'overlooked', sent: [purpose] })
    expect(advised(advice)).toEqual([])
    expect(advice).toMatchObject({ reply: false, purpose: null })
  })

  it('earns thanks for feedback, once', () => {
    expect(advised(on('form', { feedback: true }))).toEqual(['feedback-thanks'])
    expect(advised(on('form', { feedback: true, sent: ['feedback-thanks'] }))).toEqual([])
    expect(advised(on('form', { formCase: 'referred', sent: ['referrer-thanks'] }))).toEqual([])
  })
})

describe('a no after an interview', () => {
  it.each([
    [0, TODAY, addDays(TODAY, 1), /first sting pass, an hour at least.*within a day/],
    [1, ago(1), TODAY, /best sent today/],
    [2, ago(2), TODAY, /best sent today; a day or two after the no is the limit/],
  ])('is answered within a day, never after more than two: day %i', (_, rejectedOn, until, text) => {
    for (const [kind, purpose] of [
      ['post-interview', 'thank-you'],
      ['final-round', 'runner-up'],
    ] as const) {
      const advice = on(kind, { rejectedOn })
      expect(advice).toMatchObject({ reply: true, purpose, until })
      said(advice, 'respond', text)
      unsaid(advice, /It is late|three weeks/)
    }
  })

  it.each([3, 10, 21])('is answered late after %i days, and the letter says so', (days) => {
    for (const kind of ['post-interview', 'final-round'] as const) {
      const advice = on(kind, { rejectedOn: ago(days) })
      expect(advice).toMatchObject({ reply: true, until: addDays(ago(days), 21) })
      said(advice, 'respond', /late, but not too late.*half a sentence/)
      unsaid(advice, /best sent|More than three weeks/)
    }
  })

  it('excuses no delay where the letter is one of thanks for feedback', () => {
    const advice = on('post-interview', { rejectedOn: ago(10), feedback: true })
    expect(advice.purpose).toBe('feedback-thanks')
    unsaid(advice, /It is late/)
  })

  it.each([22, 90, 400])('is not answered after %i days: a note to stay in touch instead', (days) => {
    for (const kind of TALKED)
      for (const reason of REASONS)
        for (const byPhone of [true, false]) {
          const advice = on(kind, { rejectedOn: ago(days), reason, byPhone })
          expect(advice).toMatchObject({ reply: true, purpose: 'stay-in-touch', until: null })
          said(advice, 'respond', /More than three weeks on.*stay in touch/)
          unsaid(
            advice,
            /It is late|They called|best sent|spent time|close call|would leave again|Terms can be met/,
          )
          expect(advised(advice).filter((purpose) => ANSWERS.includes(purpose))).toEqual([])
        }
  })

  it('where a person spent time, gets a short and specific thank-you', () => {
    said(on('post-interview'), 'respond', /spent time.*specific thank-you/)
  })

  it('at the final round is written to the recruiter and the hiring manager: often a close call', () => {
    said(on('final-round'), 'after', /close call.*recruiter and the hiring manager/)
    unsaid(on('post-interview'), /close call/)
  })

  it('by phone is not thanked for the call where the letter thanks for feedback', () => {
    for (const kind of TALKED) unsaid(on(kind, { byPhone: true, feedback: true }), /They called/)
  })

  it('by phone is thanked for the call, and told what to say if there is another', () => {
    for (const kind of ['post-interview', 'final-round'] as const) {
      const advice = on(kind, { byPhone: true })
      said(advice, 'respond', /letter thanks them for that.*one thing.*stay in touch/)
      expect(advice.reply).toBe(true)
      unsaid(on(kind), /They called/)
    }
  })

  it('with feedback, thanks for the feedback first, and does not discuss it', () => {
    for (const kind of ['post-interview', 'final-round'] as const) {
      const advice = on(kind, { feedback: true })
      expect(advice.purpose).toBe('feedback-thanks')
      expect(advice.offers).toHaveLength(on(kind).offers.length + 1)
      said(advice, 'handle', /feedback.*undiscussed/)
      unsaid(on(kind), /undiscussed/)
    }
  })

  it('connects with the hiring manager, and notes one thing to mention later', () => {
    for (const kind of ['post-interview', 'final-round'] as const)
      said(on(kind), 'respond', /Connect with the hiring manager/)
    unsaid(on('form'), /Connect/)
    unsaid(on('silent'), /Connect/)
  })

  it('is looked at again after three to six months', () => {
    for (const kind of ['post-interview', 'final-round'] as const) {
      const advice = on(kind, { rejectedOn: '2026-11-02', today: '2026-11-02' })
      said(advice, 'handle', /openings again around Monday,? 1 February 2027/)
      const months = daysBetween('2026-11-02', '2027-02-01') / 30.4
      expect(months).toBeGreaterThan(2.9)
      expect(months).toBeLessThan(6)
    }
    unsaid(on('form'), /openings again/)
  })
})

describe('which letters are offered, by reason', () => {
  const SOUND: Reason[] = [
    ...(['missing-requirement', 'overqualified', 'experience', 'assessment'] as const),
    ...(['salary', 'availability', 'location-or-visa'] as const),
  ]
  const WEAK: Reason[] = ['culture-fit', 'internal-candidate', 'role-filled', 'role-cancelled', 'role-paused']
  const UNKNOWN: Reason[] = ['none-given', 'stronger-candidate', 'other']

  it('has a row for every reason', () => {
    expect([...SOUND, ...WEAK, ...UNKNOWN].sort()).toEqual([...REASONS].sort())
  })

  const first = (reason: Reason): Purpose[] =>
    reason === 'overqualified' ? ['overqualified'] : TERMS.includes(reason) ? ['other-terms'] : []
  const always: Purpose[] = ['other-role', 'connection-note']

  it.each(SOUND)('%s is a sound ground to ask again, after the letter that answers it', (reason) => {
    const sample: Purpose[] = reason === 'assessment' ? ['work-sample'] : []
    const asking: Purpose[] = ['feedback-request', 'reconsider', ...sample, ...always]
    expect(advised(on('post-interview', { reason }))).toEqual([...first(reason), 'thank-you', ...asking])
    expect(advised(on('final-round', { reason }))).toEqual([
      ...first(reason),
      'runner-up',
      'thank-you',
      ...asking,
    ])
  })

  it.each(WEAK)(
    '%s is a weak one: the program says that the chance is slim, and the person may go on',
    (reason) => {
      for (const kind of TALKED)
        for (const ground of [null, ...GROUNDS])
          for (const purpose of ['reconsider', 'formal-letter'] as const)
            expect(offerOf(on(kind, { reason, ground }), purpose)).toEqual({
              purpose,
              standing: 'weak',
              because: expect.stringMatching(/slim/),
            })
      const asking = ['feedback-request', ...always]
      expect(advised(on('post-interview', { reason }))).toEqual(['thank-you', ...asking])
      expect(advised(on('final-round', { reason }))).toEqual(['runner-up', 'thank-you', ...asking])
      const later = on('post-interview', { reason, rejectedOn: ago(120) })
      expect(advised(later)).toEqual(expect.arrayContaining(['other-role', 'reapply']))
    },
  )

  it.each(GROUNDS.filter((ground) => ground !== 'none'))(
    'a ground that the person names (%s) is sound where they gave no reason',
    (ground) => {
      for (const reason of [null, ...UNKNOWN])
        expect(offerOf(on('post-interview', { reason, ground }), 'reconsider')).toMatchObject({
          standing: 'good',
        })
    },
  )

  it.each(UNKNOWN)('%s is none by itself: only with a fact that they did not have', (reason) => {
    for (const kind of ['post-interview', 'final-round'] as const)
      expect(on(kind, { reason }).offers).toContainEqual({
        purpose: 'reconsider',
        standing: 'depends',
        because: expect.stringMatching(/only if you have a fact/),
      })
  })

  it('a person who says that none of the grounds holds is told that the chance is slim', () => {
    for (const reason of REASONS) {
      const offers = on('post-interview', { reason, ground: 'none' }).offers
      expect(offers.find((offer) => offer.purpose === 'reconsider')).toMatchObject({
        standing: 'weak',
        because: expect.stringMatching(/slim/),
      })
    }
  })

  it('never recommends asking again where there was a conversation: thanks come first', () => {
    for (const kind of ['post-interview', 'final-round'] as const)
      for (const reason of REASONS)
        for (const ground of [null, ...GROUNDS])
          expect(on(kind, { reason, ground }).purpose).not.toBe('reconsider')
  })

  it.each(REASONS)('%s: its own letter comes first, else the thanks, and feedback before all', (reason) => {
    const own = first(reason)[0]
    for (const days of [0, 2, 3, 21]) {
      const more = { reason, rejectedOn: ago(days) }
      expect(on('post-interview', more).purpose).toBe(own ?? 'thank-you')
      expect(on('final-round', more).purpose).toBe(own ?? 'runner-up')
      for (const kind of TALKED) expect(on(kind, { ...more, feedback: true }).purpose).toBe('feedback-thanks')
    }
    for (const kind of TALKED)
      for (const purpose of ['overqualified', 'other-terms'] as const)
        expect(offerOf(on(kind, { reason }), purpose) !== undefined).toBe(purpose === own)
  })

  it('says why the reason has a letter of its own', () => {
    for (const kind of TALKED) {
      said(on(kind, { reason: 'overqualified' }), 'challenge', /leave again/)
      for (const reason of TERMS) said(on(kind, { reason }), 'reconsider', /Terms can be met.*range/)
      unsaid(on(kind), /leave again|Terms can be met/)
    }
  })
})

describe('what was sent already', () => {
  it.each(PURPOSES.filter((purpose) => purpose !== 'stay-in-touch'))('%s is not advised again', (purpose) => {
    for (const kind of KINDS)
      for (const reason of REASONS)
        for (const days of [0, 10, 30, 100])
          for (const formCase of ['referred', 'overlooked'] as const) {
            const more: Partial<Situation> = { reason, formCase, feedback: days === 10, byPhone: true }
            if (kind !== 'silent') more.rejectedOn = ago(days)
            expect(advised(on(kind, { ...more, sent: [purpose] }))).not.toContain(purpose)
          }
  })

  it('a feedback request and a plea are never both advised once one of them was sent', () => {
    for (const kind of TALKED)
      for (const reason of REASONS)
        for (const ground of [null, ...GROUNDS])
          for (const purpose of ['feedback-request', 'reconsider', 'formal-letter'] as const) {
            const offers = advised(on(kind, { reason, ground, sent: [purpose] }))
            for (const other of ['feedback-request', 'reconsider', 'formal-letter'])
              expect(offers).not.toContain(other)
          }
    const asked = on('post-interview', { reason: 'experience', sent: ['feedback-request'] })
    expect(offerOf(asked, 'reconsider')?.because).toMatch(/asked for feedback/)
    const pleaded = on('post-interview', { reason: 'experience', sent: ['reconsider'] })
    expect(offerOf(pleaded, 'feedback-request')?.because).toMatch(/look again/)
  })

  it('thanks are given once: not in short after they were given at length, nor the other way', () => {
    for (const purpose of ['thank-you', 'runner-up'] as const) {
      const offers = advised(on('final-round', { sent: [purpose] }))
      expect(offers).not.toContain('thank-you')
      expect(offers).not.toContain('runner-up')
    }
    expect(offerOf(on('final-round', { sent: ['runner-up'] }), 'thank-you')?.because).toContain('runner-up')
  })

  it('feedback once thanked for gives way to what comes next', () => {
    const later = { feedback: true, sent: ['feedback-thanks'], rejectedOn: ago(60) } as const
    expect(on('post-interview', later).purpose).toBe('stay-in-touch')
    expect(offerOf(on('post-interview', later), 'feedback-thanks')).toMatchObject({ standing: 'weak' })
  })

  it('nobody is asked for feedback that they gave', () => {
    for (const kind of TALKED)
      expect(offerOf(on(kind, { feedback: true }), 'feedback-request')).toMatchObject({ standing: 'weak' })
  })
})

describe('staying in touch', () => {
  const touch = (days: number, more: Partial<Situation> = {}) =>
    offerOf(on('post-interview', { rejectedOn: ago(days), ...more }), 'stay-in-touch')

  it('comes after three weeks, never before', () => {
    for (const days of [0, 2, 10, 21])
      for (const lastLetterOn of [null, ago(days), ago(days + 40)])
        expect(touch(days, { lastLetterOn })).toMatchObject({
          standing: 'weak',
          because: expect.stringMatching(/for later/),
        })
    expect(touch(22)).toMatchObject({ standing: 'good' })
    expect(touch(400)).toMatchObject({ standing: 'good' })
  })

  it.each([
    [100, 27, true],
    [100, 28, false],
    [200, 27, true],
    [200, 28, false],
    [181 + 27, 27, true],
    [181 + 28, 28, false],
    [182 + 28, 28, true],
    [182 + 90, 90, true],
    [182 + 91, 91, false],
    [800, 90, true],
    [800, 91, false],
  ])('a no %i days ago and a letter %i days ago: too soon is %s', (days, since, weak) => {
    for (const kind of TALKED) {
      const advice = on(kind, { rejectedOn: ago(days), lastLetterOn: ago(since), sent: ['stay-in-touch'] })
      expect(offerOf(advice, 'stay-in-touch')).toMatchObject({ standing: weak ? 'weak' : 'good' })
    }
  })

  it('names the day from which the next one may go out', () => {
    expect(touch(60, { lastLetterOn: ago(27) })?.because).toMatch(/^not before Monday 23 November: /)
  })

  it('is nothing that those do who were never met, or have not said no', () => {
    for (const kind of ['silent', 'form'] as const)
      expect(offerOf(on(kind, { lastLetterOn: ago(300) }), 'stay-in-touch')).toBeUndefined()
  })
})

describe('applying again', () => {
  const again = (more: Partial<Situation>) => offerOf(on('post-interview', more), 'reapply')

  it.each([
    [0, true],
    [90, true],
    [91, false],
    [400, false],
  ])('after %i days: too early is %s', (days, weak) => {
    for (const kind of TALKED)
      expect(offerOf(on(kind, { rejectedOn: ago(days) }), 'reapply')).toMatchObject({
        standing: weak ? 'weak' : 'good',
      })
  })

  it('the day that they named wins, sooner or later', () => {
    expect(again({ rejectedOn: ago(10), reapplyAfter: TODAY })).toMatchObject({ standing: 'good' })
    expect(again({ rejectedOn: ago(10), reapplyAfter: addDays(TODAY, 1) })).toMatchObject({
      standing: 'weak',
    })
    expect(again({ rejectedOn: ago(200), reapplyAfter: addDays(TODAY, 1) })).toEqual({
      purpose: 'reapply',
      standing: 'weak',
      because: 'from Monday 23 November on, for a new role',
    })
  })

  it('is for those who were interviewed', () => {
    for (const stage of STAGES)
      expect(again({ stage, rejectedOn: ago(100) })?.standing === 'good').toBe(wasInterviewed(stage))
    for (const kind of ['silent', 'form'] as const)
      expect(offerOf(on(kind, { rejectedOn: ago(100) }), 'reapply')).toBeUndefined()
  })
})

describe('a task done again', () => {
  it.each([
    [0, false],
    [7, false],
    [8, true],
    [100, true],
  ])('%i days after the no: too late is %s', (days, weak) => {
    for (const kind of TALKED)
      expect(offerOf(on(kind, { reason: 'assessment', rejectedOn: ago(days) }), 'work-sample')).toMatchObject(
        {
          standing: weak ? 'weak' : 'good',
        },
      )
  })

  it('is for a task that went badly, and for no other reason', () => {
    for (const reason of REASONS.filter((each) => each !== 'assessment'))
      expect(offerOf(on('post-interview', { reason }), 'work-sample')).toMatchObject({ standing: 'depends' })
  })
})

describe('the sheet for the call', () => {
  it('is offered where they called, while it is of use', () => {
    for (const kind of TALKED) {
      expect(offerOf(on(kind, { byPhone: true }), 'call-sheet')).toMatchObject({ standing: 'good' })
      expect(offerOf(on(kind, { byPhone: true, rejectedOn: ago(22) }), 'call-sheet')).toMatchObject({
        standing: 'weak',
      })
      expect(offerOf(on(kind), 'call-sheet')).toBeUndefined()
      expect(on(kind, { byPhone: true }).purpose).not.toBe('call-sheet')
    }
    for (const kind of ['silent', 'form'] as const)
      expect(offerOf(on(kind, { byPhone: true }), 'call-sheet')).toBeUndefined()
  })
})

describe('letters that only the person can judge', () => {
  it.each(['clarify', 'call-request', 'advice-chat', 'referrer-thanks'] as const)(
    '%s is there to choose after a talk, neither recommended nor advised against',
    (purpose) => {
      for (const kind of TALKED)
        for (const reason of REASONS)
          for (const days of [0, 10, 100])
            expect(offerOf(on(kind, { reason, rejectedOn: ago(days) }), purpose)).toMatchObject({
              standing: 'depends',
            })
    },
  )

  it('a letter on paper is advised against after a talk: an email is read sooner', () => {
    for (const kind of TALKED)
      for (const days of [0, 10, 100])
        expect(offerOf(on(kind, { rejectedOn: ago(days) }), 'formal-letter')).toMatchObject({
          standing: 'weak',
        })
  })

  it('another role, and a short note, need no reason and have no last day', () => {
    for (const kind of TALKED)
      for (const days of [0, 10, 100])
        expect(advised(on(kind, { rejectedOn: ago(days) }))).toEqual(
          expect.arrayContaining(['other-role', 'connection-note']),
        )
  })
})

describe('before any answer', () => {
  const undecided = (more: Partial<Situation> = {}) =>
    advise({ ...DEFAULT, kind: null, stage: 'technical', rejectedOn: null, lastContact: ago(1), ...more })

  it('only a letter after the interview is written, or a short note, or a task done again', () => {
    for (const stage of STAGES.filter(wasInterviewed))
      for (const reason of REASONS) {
        const advice = undecided({ stage, reason, feedback: true, byPhone: true, reapplyAfter: TODAY })
        expect(offered(advice)).toEqual(['after-interview', 'connection-note', '(work-sample)'])
        expect(advice).toMatchObject({ reply: true, purpose: 'after-interview', from: null, until: null })
      }
  })

  it('is no rejection: nothing is said of a verdict, of feedback, or of applying again', () => {
    const advice = undecided({ feedback: true, reapplyAfter: addDays(TODAY, 30), rejectedOn: TODAY })
    said(advice, 'challenge', /Before they decide/)
    said(advice, 'handle', /next application/)
    unsaid(advice, /verdict|feedback|apply again|the no|rejection|disappointment/)
  })

  it('thanks once', () => {
    expect(undecided({ sent: ['after-interview'] }).purpose).toBe('connection-note')
    expect(undecided({ sent: ['after-interview', 'connection-note'] })).toMatchObject({
      reply: false,
      purpose: null,
    })
  })
})

describe('which letter goes with which kind', () => {
  const table: Partial<Record<Purpose, Kind[]>> = {
    'check-in': ['silent'],
    'thank-you': ['form', 'post-interview', 'final-round'],
    'runner-up': ['post-interview', 'final-round'],
    'feedback-request': ['post-interview', 'final-round'],
    'feedback-thanks': ['form', 'post-interview', 'final-round'],
    reconsider: ['form', 'post-interview', 'final-round'],
    'referrer-thanks': ['silent', 'form', 'post-interview', 'final-round'],
    overqualified: ['form', 'post-interview', 'final-round'],
    clarify: ['form', 'post-interview', 'final-round'],
    'work-sample': ['silent', 'form', 'post-interview', 'final-round'],
    'other-role': ['form', 'post-interview', 'final-round'],
    'other-terms': ['form', 'post-interview', 'final-round'],
    'call-request': ['form', 'post-interview', 'final-round'],
    'call-sheet': ['post-interview', 'final-round'],
    'advice-chat': ['post-interview', 'final-round'],
    'stay-in-touch': ['post-interview', 'final-round'],
    'connection-note': ['silent', 'form', 'post-interview', 'final-round'],
    reapply: ['post-interview', 'final-round'],
    'after-interview': [],
    'formal-letter': ['form', 'post-interview', 'final-round'],
  }

  it.each(Object.entries(table))('%s', (purpose, kinds) => {
    expect(KINDS.filter((kind) => suitsKind(purpose as Purpose, kind))).toEqual(kinds)
  })

  it('three may be written before any answer', () => {
    expect(PURPOSES.filter((purpose) => suitsKind(purpose, 'none'))).toEqual([
      'work-sample',
      'connection-note',
      'after-interview',
    ])
  })

  it('every letter is offered somewhere', () => {
    const more = { byPhone: true, feedback: true }
    const all = [
      on('silent'),
      on('form', { formCase: 'referred' }),
      on('final-round', { ...more, reason: 'overqualified' }),
      on('final-round', { ...more, reason: 'salary' }),
      advise({ ...DEFAULT, kind: null, stage: 'technical' }),
    ].flatMap(({ offers }) => offers.map(({ purpose }) => purpose))
    expect(PURPOSES.filter((purpose) => !all.includes(purpose))).toEqual([])
  })
})

const maybeDay = fc.option(fc.integer({ min: 0, max: 400 }).map(ago))
const situation: fc.Arbitrary<Situation> = fc
  .record({
    today: fc.constant(TODAY),
    kind: fc.constantFrom(null, ...KINDS),
    stage: fc.constantFrom(...STAGES),
    reason: fc.option(fc.constantFrom(...REASONS)),
    formCase: fc.constantFrom(...FORM_CASES),
    byPhone: fc.boolean(),
    rejectedOn: maybeDay,
    lastContact: fc.integer({ min: 0, max: 400 }).map(ago),
    decisionBy: fc.option(fc.integer({ min: -60, max: 60 }).map(ago)),
    reapplyAfter: fc.option(fc.integer({ min: -400, max: 0 }).map(ago)),
    feedback: fc.boolean(),
    ground: fc.option(fc.constantFrom(...GROUNDS)),
    sent: fc.subarray([...PURPOSES]),
    lastLetterOn: fc.option(fc.integer({ min: 0, max: 400 }).map(ago)),
    figures: fc.constant(FIGURES),
  })
  .map((each) => (each.kind === 'silent' ? { ...each, rejectedOn: null } : each))
const always = (check: (advice: Advice, s: Situation) => void) =>
  fc.assert(
    fc.property(situation, (s) => check(advise(s), s)),
    { numRuns: 1000 },
  )

describe('any advice', () => {
  it('says why, each rule in one line with a source that the playbook knows', () => {
    always((advice) => {
      expect(advice.next.length).toBeGreaterThan(0)
      for (const { text, source } of [...advice.why, ...advice.instead, ...advice.next]) {
        expect(SOURCES[source]).toMatch(/\S/)
        expect(text).toMatch(/^[A-Z].*[.:]$/)
        expect(text).not.toMatch(/undefined|null|NaN|Invalid| {2}| ,|\n|!/)
      }
      for (const { because } of advice.offers) expect(because).toMatch(/^[a-z].*[a-z0-9]$/)
    })
  })

  it('has a reason, unless the person said that they were interviewed and the kind is asked anew', () => {
    always((advice, s) => {
      if (s.kind !== 'form' || s.formCase !== 'interviewed') expect(advice.why.length).toBeGreaterThan(0)
    })
  })

  it('recommends the first offer or none, and says what to do instead only where nothing is written', () => {
    always((advice, s) => {
      const [first] = advice.offers
      expect(advice.purpose).toBe(first?.standing === 'good' ? first.purpose : null)
      expect(advice.reply).toBe(advice.purpose !== null)
      if (advice.reply) expect(advice.instead).toEqual([])
      const strongest = advice.offers.findIndex((offer) => offer.standing === 'good')
      expect(strongest).toBeLessThanOrEqual(0)
      expect(new Set(advice.offers.map((offer) => offer.purpose)).size).toBe(advice.offers.length)
      for (const offer of advice.offers) expect(suitsKind(offer.purpose, s.kind ?? 'none')).toBe(true)
    })
  })

  it('names no day for an answer that is over, and none where none is recommended', () => {
    always((advice) => {
      if (!advice.reply) expect(advice.until).toBeNull()
      if (advice.until) expect(advice.until >= TODAY).toBe(true)
      if (advice.purpose === 'check-in') expect(advice.from && advice.from <= TODAY).toBe(true)
    })
  })

  it('gives one recommendation at most, and for every other letter a reason', () => {
    always((advice, s) => {
      for (const { because } of advice.offers) expect(because).not.toBe('')
      const sent: Purpose[] = s.sent.filter((purpose) => purpose !== 'stay-in-touch')
      expect(advised(advice).filter((purpose) => sent.includes(purpose))).toEqual([])
      if (s.sent.includes('feedback-request')) expect(advised(advice)).not.toContain('feedback-request')
      if (s.kind !== 'form' && s.sent.includes('feedback-request'))
        expect(advised(advice)).not.toContain('reconsider')
    })
  })

  it('sends the next application out today, and says once that a no is not a verdict', () => {
    always((advice, s) => {
      const verdicts = texts(advice).filter((text) => /not a verdict/.test(text))
      expect(verdicts).toHaveLength(s.kind === null ? 0 : 1)
      expect(texts(advice).join('\n')).toMatch(/next application/)
    })
  })

  it('is the same for the same situation, and leaves it as it was', () => {
    always((advice, s) => {
      const before = structuredClone(s)
      expect(advise(s)).toEqual(advice)
      expect(s).toEqual(before)
    })
  })
})

describe('an hour of disappointment, not a week', () => {
  it('is said where nothing is to be written', () => {
    said(on('form'), 'handle', /An hour of disappointment is fair\. Then send the next application, today/)
    said(on('silent', { lastContact: ago(3) }), 'handle', /An hour of disappointment is fair/)
  })
})

describe('the day that they named for applying again', () => {
  it('wins over the usual three months', () => {
    const named = advise({
      ...DEFAULT,
      kind: 'post-interview',
      stage: 'technical',
      reapplyAfter: '2027-05-22',
    })
    const said = named.next.map(({ text }) => text).join(' ')
    expect(said).toContain('from Saturday 22 May 2027 on')
    expect(said).not.toContain('February')
    const usual = advise({ ...DEFAULT, kind: 'post-interview', stage: 'technical' })
    expect(usual.next.map(({ text }) => text).join(' ')).toContain('Sunday 21 February 2027')
  })
})
