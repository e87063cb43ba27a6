import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, FORM_CASES, GROUNDS, REGISTERS } from '../../src/rejection/answers.ts'
import { STAGES } from '../../src/rejection/application.ts'
import { cleanLine } from '../../src/rejection/clean.ts'
import { PARTS } from '../../src/rejection/contact.ts'
import { addDays } from '../../src/rejection/days.ts'
import { PURPOSES, type Purpose } from '../../src/rejection/purpose.ts'
import { PHRASE_NAMES, PHRASES, type PhraseName } from '../../src/rejection/questions/phrases.ts'
import { QUESTIONS, type QuestionName, questionNamed } from '../../src/rejection/questions.ts'
import { ARRIVALS, KINDS, REASONS } from '../../src/rejection/rejection.ts'

const TODAY = '2026-11-22'
const named = QUESTIONS.map((question) => [question.name, question] as const)
const known: Answers = { company: 'Linden', role: 'Data Engineer' }

/** Answers in free words that have no rule of their own. */
const WORDS = [
  'whyLevel',
  'brings',
  'staying',
  'misread',
  'fact',
  'example',
  'task',
  'changed',
  'mapping',
  'terms',
  'flexible',
  'topic',
  'useful',
  'news',
  'sinceThen',
  'unsaid',
] as const
type Word = (typeof WORDS)[number]

describe('the question table', () => {
  it('names each question and each flag once', () => {
    const names = QUESTIONS.map((question) => question.name)
    const flags = QUESTIONS.map((question) => question.flag.split(' ')[0])
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(flags).size).toBe(flags.length)
  })

  it('has the flags that scripts rely on', () => {
    const flags = QUESTIONS.map((question) => question.flag.split(' ')[0])
    expect(flags).toEqual(
      expect.arrayContaining([
        ...[
          '--company',
          '--role',
          '--kind',
          '--stage',
          '--rejected-on',
          '--last-contact',
          '--reason',
          '--feedback',
        ],
        ...['--source', '--contact', '--me', '--purpose', '--register', '--detail', '--point', '--new-role'],
      ]),
    )
  })

  it.each(named)('%s has a flag with its value, a help line and something to ask', (_, question) => {
    expect(question.flag).toMatch(/^--[a-z]+(-[a-z]+)* (<[^>]+>|\[[^\]]+\])$/)
    expect(question.help).toMatch(/^\S.*\S$/)
    for (const kind of [undefined, ...KINDS])
      for (const stage of [undefined, ...STAGES])
        for (const purpose of [undefined, 'none' as const, ...PURPOSES]) {
          const asked = question.ask({ ...known, kind, stage, purpose })
          expect(asked.trim()).toBe(asked)
          expect(asked).not.toBe('')
          expect(asked).not.toMatch(/undefined|null|\[object/)
        }
  })

  it.each(named.filter(([, question]) => question.choices))(
    '%s takes each of its choices',
    async (_, question) => {
      const choices = question.choices ?? []
      expect(choices.length).toBeGreaterThan(1)
      expect(new Set(choices.map((choice) => choice.label)).size).toBe(choices.length)
      for (const { value, label } of choices) {
        expect(label).not.toBe('')
        const read = await question.parse(value, TODAY)
        expect(read).toHaveProperty('value')
        if ('value' in read) expect(question.show(read.value as never)).toBe(value)
      }
    },
  )

  it.each(named.filter(([, question]) => question.choices))('%s takes nothing else', async (_, question) => {
    for (const typed of ['', 'xyzzy', '-1', 'undefined'])
      expect(await question.parse(typed, TODAY)).toHaveProperty('problem')
  })

  it.each(named)('%s offers and assumes only what it takes', async (_, question) => {
    for (const kind of [undefined, ...KINDS])
      for (const stage of [undefined, ...STAGES])
        for (const reason of [undefined, ...REASONS])
          for (const spoke of [undefined, true, false]) {
            const answers: Answers = { ...known, kind, stage, reason, spoke, formCase: 'overlooked' }
            const offered = [
              question.suggest?.(answers, TODAY),
              question.assume?.(answers, TODAY),
              question.follows?.(answers),
            ]
            for (const typed of offered)
              if (typed !== undefined)
                expect(await question.parse(question.show(typed as never), TODAY)).toHaveProperty('value')
          }
  })

  it('puts the steps of an answer together as its flag takes them', async () => {
    const [contacts, points] = [questionNamed('contacts'), questionNamed('points')]
    const person = contacts.join?.(['Priya Shah <priya@linden.example>', 'recruiter']) ?? ''
    expect(await contacts.parse(person, TODAY)).toEqual({
      value: { name: 'Priya Shah', address: 'priya@linden.example', part: 'recruiter' },
    })
    expect(await points.parse(points.join?.(['I know Kafka', 'a certificate']) ?? '', TODAY)).toEqual({
      value: { claim: 'I know Kafka', evidence: 'a certificate' },
    })
    const parts = contacts.steps?.find((step) => step.choices)?.choices?.map((choice) => choice.value)
    expect(parts).toEqual([...PARTS])
  })

  it('asks for at most two points: more reasons make a plea', () => {
    expect(questionNamed('points').most).toBe(2)
  })

  it('throws on a name that no question has', () => {
    expect(() => questionNamed('salary')).toThrow('no question is named salary')
  })
})

// Those of a letter that is added are known from its own entry.
const of = (name: PhraseName): readonly Purpose[] => PHRASES[name].of
const isOptional = (name: PhraseName): boolean => 'optional' in PHRASES[name]

describe('which questions apply', () => {
  const applying = (answers: Answers) =>
    QUESTIONS.filter((each) => each.when(answers)).map((each) => each.name)
  const needed = (answers: Answers) =>
    QUESTIONS.filter((each) => each.when(answers) && each.required(answers)).map((each) => each.name)

  it('silence has a last word and no day of a no, no reason, no feedback', () => {
    const names = applying({ kind: 'silent', stage: 'technical' })
    expect(names).toEqual(expect.arrayContaining(['lastContact', 'decisionBy']))
    for (const name of ['rejectedOn', 'reason', 'feedback', 'formCase']) expect(names).not.toContain(name)
  })

  it('a spoken no has a day, a reason and feedback, and no last word', () => {
    for (const kind of ['form', 'post-interview', 'final-round'] as const) {
      const names = applying({ kind, stage: 'final-round' })
      expect(names).toEqual(expect.arrayContaining(['rejectedOn', 'reason', 'feedback']))
      for (const name of ['lastContact', 'decisionBy']) expect(names).not.toContain(name)
    }
  })

  it('only a form has the three cases', () => {
    expect(KINDS.filter((kind) => applying({ kind }).includes('formCase'))).toEqual(['form'])
  })

  it('nobody names a date to someone who only applied', () => {
    expect(applying({ kind: 'silent', stage: 'applied' })).not.toContain('decisionBy')
  })

  it.each<[Answers['purpose'], QuestionName[]]>([
    [undefined, []],
    ['none', []],
    ['check-in', []],
    ['thank-you', ['detail']],
    ['runner-up', ['detail', 'fit']],
    ['feedback-request', ['detail', 'helpsWith']],
    ['feedback-thanks', ['detail', 'plan']],
    ['reconsider', ['ground', 'points', 'newRole']],
    ['overqualified', ['whyLevel', 'brings', 'staying']],
    ['clarify', ['misread', 'fact', 'example']],
    ['work-sample', ['task', 'changed']],
    ['other-role', ['newRole', 'mapping']],
    ['other-terms', ['terms', 'flexible']],
    ['call-request', ['topic', 'times']],
    ['call-sheet', []],
    ['advice-chat', ['topic']],
    ['stay-in-touch', ['detail', 'useful', 'news']],
    ['connection-note', ['detail']],
    ['reapply', ['detail', 'newRole', 'sinceThen']],
    ['referrer-thanks', ['detail']],
    ['formal-letter', ['ground', 'points', 'newRole', 'myAddress', 'theirAddress']],
  ])('a letter of purpose %s asks for its own: %j', (purpose, own) => {
    const names = applying({ kind: 'final-round', stage: 'final-round', purpose })
    const always: QuestionName[] =
      purpose && purpose !== 'none'
        ? ['register', 'contacts', 'attachments', 'language', 'template', 'again', 'me']
        : []
    const before = [
      'company',
      'role',
      'source',
      'arrival',
      'spoke',
      'stage',
      'kind',
      'rejectedOn',
      'reason',
      'reapplyAfter',
      'feedback',
    ]
    const phrases = PHRASE_NAMES.filter((name) => of(name).some((each) => each === purpose))
    expect(new Set(names)).toEqual(new Set([...before, 'purpose', ...always, ...own, ...phrases]))
  })

  it('a letter after the interview asks for its own, and for no kind, no day and no reason of a no', () => {
    const names = applying({ arrival: 'none-yet', stage: 'technical', purpose: 'after-interview' })
    const before = ['company', 'role', 'source', 'arrival', 'spoke', 'stage', 'lastContact', 'purpose']
    const own = ['register', 'contacts', 'detail', 'unsaid', 'example', 'me']
    const forAll = ['attachments', 'language', 'template', 'again']
    expect(new Set(names)).toEqual(new Set([...before, ...own, ...forAll]))
  })

  it.each(PURPOSES)('a letter of purpose %s needs just what it cannot do without', (purpose) => {
    const lives: Partial<Record<(typeof PURPOSES)[number], QuestionName[]>> = {
      'feedback-thanks': ['feedback'],
      reconsider: ['ground', 'points'],
      'formal-letter': ['ground', 'points'],
      'referrer-thanks': ['contacts'],
      overqualified: ['whyLevel', 'brings'],
      clarify: ['misread', 'fact'],
      'work-sample': ['changed'],
      'other-role': ['newRole', 'mapping'],
      'other-terms': ['terms'],
      'call-request': ['topic'],
      'advice-chat': ['topic'],
      'stay-in-touch': ['useful'],
      reapply: ['newRole', 'sinceThen'],
      'after-interview': ['unsaid'],
    }
    const always = ['company', 'role', 'stage', 'kind', 'rejectedOn', 'me']
    const names = needed({ kind: 'final-round', stage: 'final-round', purpose })
    const phrases = PHRASE_NAMES.filter((name) => of(name).includes(purpose) && !isOptional(name))
    expect(new Set(names)).toEqual(new Set([...always, ...(lives[purpose] ?? []), ...phrases]))
  })

  it('another role is asked for where the letter is about it, and only taken where it is not', () => {
    const asked = PURPOSES.filter((purpose) => questionNamed('newRole').prompted?.({ purpose }))
    expect(asked).toEqual(['other-role', 'reapply'])
  })

  it.each<[QuestionName, number]>([
    ['times', 3],
    ['myAddress', 5],
    ['theirAddress', 5],
    ['contacts', 4],
  ])('%s takes up to %i, asked for one after the other', (name, most) => {
    const question = questionNamed(name)
    expect(question.most).toBe(most)
    expect(question.steps?.[0]).toEqual({ ask: '' })
    expect(question.more).toMatch(/Enter/)
    expect(QUESTIONS.filter((each) => each.most !== undefined).map((each) => each.name)).toContain(name)
  })

  it('every letter in the own words of the person has the words asked for, and not elsewhere', () => {
    for (const question of QUESTIONS.filter((each) => each.ownWords && each.name !== 'feedback')) {
      expect(question.when({ kind: 'final-round', stage: 'final-round' })).toBe(false)
      expect(question.when({ kind: 'final-round', stage: 'final-round', purpose: 'none' })).toBe(false)
    }
  })

  it('no detail of talks is asked for where there were none', () => {
    expect(applying({ kind: 'form', stage: 'applied', purpose: 'thank-you' })).not.toContain('detail')
    expect(applying({ kind: 'final-round', stage: 'applied', purpose: 'thank-you' })).not.toContain('detail')
  })

  it('a plea needs its points, feedback-thanks the feedback, referrer-thanks the referrer, every letter a name', () => {
    const answers = (purpose: Answers['purpose']): Answers => ({
      kind: 'post-interview',
      stage: 'technical',
      purpose,
    })
    expect(needed(answers('reconsider'))).toEqual(expect.arrayContaining(['points', 'ground', 'me']))
    expect(needed(answers('feedback-thanks'))).toEqual(expect.arrayContaining(['feedback', 'me']))
    expect(needed(answers('referrer-thanks'))).toEqual(expect.arrayContaining(['contacts', 'me']))
    expect(needed(answers('thank-you'))).toEqual(['company', 'role', 'stage', 'kind', 'rejectedOn', 'me'])
    expect(needed(answers('none'))).toEqual(['company', 'role', 'stage', 'kind', 'rejectedOn'])
  })
})

describe('a value shown and read again', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map(cleanLine)
    .filter((line) => line !== '')
  const half = text.map((line) => cleanLine(line.replaceAll('|', '/'))).filter((line) => line !== '')
  const day = fc.integer({ min: 0, max: 9000 }).map((back) => addDays(TODAY, -back))
  const name = fc.constantFrom(
    "O'Neil, Mary",
    'van der Berg',
    'Priya',
    'Dr. Priya Shah',
    'Mary "Mo" O',
    'Sam (they)',
  )
  const address = fc.option(fc.constantFrom('mary@linden.example', "o'neil+jobs@mail.linden.example"))
  const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
  const words = Object.fromEntries([...WORDS, ...PHRASE_NAMES].map((each) => [each, text])) as Record<
    Word | PhraseName,
    typeof text
  >
  const anyValue: Record<QuestionName, fc.Arbitrary<unknown>> = {
    company: text,
    role: text,
    source: text,
    arrival: one(ARRIVALS),
    spoke: fc.boolean(),
    stage: one(STAGES),
    kind: one(KINDS),
    formCase: one(FORM_CASES),
    rejectedOn: day,
    lastContact: day,
    ...words,
    workLink: fc.constantFrom('https://sam.example/task', 'http://sam.example/?a=1#b'),
    times: text,
    attachments: text,
    language: one(['en', 'de', 'es']),
    template: text,
    again: fc.integer({ min: 0, max: 99 }),
    myAddress: text,
    theirAddress: text,
    reapplyAfter: fc.integer({ min: -9000, max: 9000 }).map((shift) => addDays(TODAY, shift)),
    decisionBy: fc.integer({ min: -9000, max: 9000 }).map((shift) => addDays(TODAY, shift)),
    contacts: fc.record({ name, address, part: one(PARTS) }),
    reason: one(REASONS),
    feedback: text,
    purpose: one([...PURPOSES, 'none']),
    register: one(REGISTERS),
    detail: text,
    fit: text,
    helpsWith: text,
    plan: text,
    ground: one(GROUNDS),
    points: fc.record({ claim: half, evidence: half }),
    newRole: text,
    me: fc.record({ name, address }),
  }

  it.each(named)('%s is the same value, without a note', async (name, question) => {
    await fc.assert(
      fc.asyncProperty(anyValue[name], async (value) => {
        const shown = question.show(value as never)
        expect(shown).not.toContain('\n')
        expect(await question.parse(shown, TODAY)).toEqual({ value })
      }),
      { numRuns: 60 },
    )
  })
})

it('says which "you" a tone takes, in a language that has two', () => {
  const asked = (language?: string) => questionNamed('register')?.ask({ language })
  expect(asked()).toBe('Which tone?')
  expect(asked('de')).toMatch(/du.*Sie/)
  expect(asked('es')).toMatch(/tú.*usted/)
})
