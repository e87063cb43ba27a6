import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORM_CASES, GROUNDS } from '../../src/rejection/answers.ts'
import { STAGES } from '../../src/rejection/application.ts'
import { addDays, daysBetween } from '../../src/rejection/days.ts'
import { wasInterviewed } from '../../src/rejection/follow-up.ts'
import { type Advice, advise, isAssumedNo } from '../../src/rejection/playbook.ts'
import { SOURCES, type Source } from '../../src/rejection/playbook-rules.ts'
import { PURPOSES, type Purpose, suitsKind } from '../../src/rejection/purpose.ts'
import { KINDS, type Kind, REASONS, type Reason } from '../../src/rejection/rejection.ts'
import type { Situation } from '../../src/rejection/situation.ts'

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
  advice.offers.map(({ purpose, weak }) => (weak ? `(${purpose})` : purpose))

describe('silence', () => {
  it.each([
    [0, false],
    [20, false],
    [21, true],
    [22, true],
    [400, true],
  ])('a no is assumed three weeks after the last word: after %i days, %s', (days, assumed) => {
    expect(isAssumedNo(ago(days), TODAY)).toBe(assumed)
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
    expect(offered(advice)).toEqual(['(thank-you)', '(reconsider)'])
  })

  it('earns a thank-you to the person who referred or recruited you, and to nobody else', () => {
    const advice = on('form', { formCase: 'referred' })
    expect(offered(advice)).toEqual(['referrer-thanks'])
    expect(advice).toMatchObject({ reply: true, purpose: 'referrer-thanks' })
    said(advice, 'practice', /put your name forward.*thank them/)
    unsaid(advice, /nobody waits/)
  })

  it('earns one factual note where a hard requirement was overlooked', () => {
    const advice = on('form', { formCase: 'overlooked' })
    expect(offered(advice)).toEqual(['reconsider'])
    expect(advice).toMatchObject({ reply: true, purpose: 'reconsider' })
    said(advice, 'reconsider', /One factual note/)
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

  it.each([22, 90, 400])('is not answered after %i days: a note to stay in touch instead', (days) => {
    for (const kind of ['post-interview', 'final-round'] as const)
      for (const reason of REASONS) {
        const advice = on(kind, { rejectedOn: ago(days), reason })
        expect(advice).toMatchObject({ reply: false, purpose: null, until: null })
        said(advice, 'respond', /More than three weeks on.*stay in touch/)
        unsaid(advice, /It is late|best sent|spent time|close call/)
        expect(advice.offers.every((offer) => offer.weak)).toBe(true)
      }
  })

  it('where a person spent time, gets a short and specific thank-you', () => {
    said(on('post-interview'), 'respond', /spent time.*specific thank-you/)
  })

  it('at the final round is written to the recruiter and the hiring manager: often a close call', () => {
    said(on('final-round'), 'after', /close call.*recruiter and the hiring manager/)
    unsaid(on('post-interview'), /close call/)
  })

  it('by phone gets what to say on the call, and then the email', () => {
    for (const kind of ['post-interview', 'final-round'] as const) {
      const advice = on(kind, { byPhone: true })
      said(advice, 'respond', /thank them.*one thing.*stay in touch.*email follows/)
      expect(advice.reply).toBe(true)
      unsaid(on(kind), /email follows/)
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

  it.each(SOUND)('%s is a sound ground to ask again, beside the thanks, which stay first', (reason) => {
    expect(offered(on('post-interview', { reason }))).toEqual(['thank-you', 'feedback-request', 'reconsider'])
    expect(offered(on('final-round', { reason }))).toEqual([
      'runner-up',
      'feedback-request',
      'reconsider',
      'thank-you',
    ])
  })

  it.each(WEAK)(
    '%s is a weak one: the program says that the chance is slim, and the person may go on',
    (reason) => {
      for (const ground of [null, ...GROUNDS]) {
        const offers = [
          ...on('post-interview', { reason, ground }).offers,
          ...on('final-round', { reason, ground }).offers,
        ]
        const asking = offers.filter((offer) => offer.purpose === 'reconsider')
        expect(asking).toHaveLength(2)
        for (const offer of asking)
          expect(offer).toMatchObject({ weak: true, because: expect.stringMatching(/slim/) })
      }
      expect(offered(on('post-interview', { reason }))).toEqual([
        'thank-you',
        'feedback-request',
        '(reconsider)',
      ])
      expect(offered(on('final-round', { reason }))).toEqual([
        'runner-up',
        'feedback-request',
        'thank-you',
        '(reconsider)',
      ])
    },
  )

  it.each(UNKNOWN)('%s is none by itself: only with a fact that they did not have', (reason) => {
    for (const kind of ['post-interview', 'final-round'] as const)
      expect(on(kind, { reason }).offers).toContainEqual({
        purpose: 'reconsider',
        weak: true,
        because: expect.stringMatching(/only if you have a fact/),
      })
  })

  it('a person who says that none of the grounds holds is told that the chance is slim', () => {
    for (const reason of REASONS) {
      const offers = on('post-interview', { reason, ground: 'none' }).offers
      expect(offers.find((offer) => offer.purpose === 'reconsider')).toMatchObject({
        weak: true,
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
})

describe('which letter goes with which kind', () => {
  const table: Record<Purpose, Kind[]> = {
    'check-in': ['silent'],
    'thank-you': ['form', 'post-interview', 'final-round'],
    'runner-up': ['post-interview', 'final-round'],
    'feedback-request': ['post-interview', 'final-round'],
    'feedback-thanks': ['form', 'post-interview', 'final-round'],
    reconsider: ['form', 'post-interview', 'final-round'],
    'referrer-thanks': ['silent', 'form', 'post-interview', 'final-round'],
  }

  it.each(PURPOSES)('%s', (purpose) => {
    expect(KINDS.filter((kind) => suitsKind(purpose, kind))).toEqual(table[purpose])
  })
})

const maybeDay = fc.option(fc.integer({ min: 0, max: 400 }).map(ago))
const situation: fc.Arbitrary<Situation> = fc
  .record({
    today: fc.constant(TODAY),
    kind: fc.constantFrom(...KINDS),
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
      expect(advice.purpose).toBe(first && !first.weak ? first.purpose : null)
      expect(advice.reply).toBe(advice.purpose !== null)
      if (advice.reply) expect(advice.instead).toEqual([])
      const strongest = advice.offers.findIndex((offer) => !offer.weak)
      expect(strongest).toBeLessThanOrEqual(0)
      expect(new Set(advice.offers.map((offer) => offer.purpose)).size).toBe(advice.offers.length)
      for (const offer of advice.offers) expect(suitsKind(offer.purpose, s.kind)).toBe(true)
    })
  })

  it('names no day for an answer that is over, and none where none is recommended', () => {
    always((advice) => {
      if (!advice.reply) expect(advice.until).toBeNull()
      if (advice.until) expect(advice.until >= TODAY).toBe(true)
      if (advice.purpose === 'check-in') expect(advice.from && advice.from <= TODAY).toBe(true)
    })
  })

  it('sends the next application out today, and says once that a no is not a verdict', () => {
    always((advice) => {
      expect(texts(advice).filter((text) => /not a verdict/.test(text))).toHaveLength(1)
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
