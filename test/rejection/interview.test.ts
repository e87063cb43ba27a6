import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, FORM_CASES, GROUNDS, REGISTERS } from '../../src/rejection/answers.ts'
import { STAGES } from '../../src/rejection/application.ts'
import { PARTS } from '../../src/rejection/contact.ts'
import { addDays } from '../../src/rejection/days.ts'
import {
  answer,
  conflictIn,
  fillUnasked,
  nextQuestion,
  reopenConflicts,
  type Suggestions,
  withWhatFollows,
} from '../../src/rejection/interview.ts'
import { PURPOSES } from '../../src/rejection/purpose.ts'
import { flagName, QUESTIONS, type QuestionName, questionNamed } from '../../src/rejection/questions.ts'
import { ARRIVALS, KINDS, REASONS } from '../../src/rejection/rejection.ts'
import { asTyped, readAnswers } from '../../src/rejection/typed-answers.ts'

const TODAY = '2026-11-22'

/** Answers in free words that have no rule of their own. */
const WORDS = [
  ...(['whyLevel', 'brings', 'staying', 'misread', 'fact', 'example', 'task'] as const),
  ...(['changed', 'mapping', 'speakTo', 'terms', 'flexible', 'topic', 'useful', 'news'] as const),
  ...(['sinceThen', 'unsaid'] as const),
]
/** What a letter cannot do without, beyond what the thank-you needs. */
const ESSENTIAL = [
  ['formal-letter', 'points'],
  ['overqualified', 'whyLevel'],
  ['overqualified', 'brings'],
  ['clarify', 'misread'],
  ['clarify', 'fact'],
  ['work-sample', 'changed'],
  ['other-role', 'newRole'],
  ['other-role', 'mapping'],
  ['other-terms', 'terms'],
  ['call-request', 'topic'],
  ['advice-chat', 'topic'],
  ['stay-in-touch', 'useful'],
  ['reapply', 'newRole'],
  ['reapply', 'sinceThen'],
  ['after-interview', 'unsaid'],
] as const
const NEEDED = [
  ...([
    ['reconsider', 'points'],
    ['feedback-thanks', 'feedback'],
    ['referrer-thanks', 'contacts'],
  ] as const),
  ...ESSENTIAL,
] as const

async function take(answers: Answers, name: QuestionName, ...typed: string[]): Promise<Answers> {
  const result = await answer(answers, questionNamed(name), typed, TODAY)
  if ('problem' in result) throw new Error(`${name}: ${result.problem}`)
  return result.answers
}
async function problemWith(answers: Answers, name: QuestionName, ...typed: string[]): Promise<string | null> {
  const result = await answer(answers, questionNamed(name), typed, TODAY)
  return 'problem' in result ? result.problem : null
}

/** Answers every question that comes, with what would be typed at it; Enter where nothing is given. */
async function walk(typed: Partial<Record<QuestionName, string | string[]>>, from: Answers = {}) {
  const asked: QuestionName[] = []
  let answers = withWhatFollows(from)
  for (let next = nextQuestion(answers); next; next = nextQuestion(answers)) {
    if (asked.length > 60) throw new Error(`never ends: ${asked.slice(-5)}`)
    asked.push(next.name)
    answers = withWhatFollows(await take(answers, next.name, ...[typed[next.name] ?? []].flat()))
  }
  return { asked, answers }
}

describe('which question comes next', () => {
  it('silence', async () => {
    const { asked, answers } = await walk({
      company: 'Linden',
      role: 'Data Engineer',
      arrival: 'nothing',
      stage: 'technical',
      lastContact: '3 weeks ago',
      purpose: 'check-in',
      register: 'warm',
      contacts: 'Priya Shah <priya@linden.example> (recruiter)',
      me: 'Sam Reed',
    })
    expect(asked).toEqual([
      ...['company', 'role', 'arrival', 'stage', 'lastContact', 'decisionBy', 'purpose'],
      ...['register', 'contacts', 'me'],
    ])
    expect(answers).toMatchObject({
      kind: 'silent',
      lastContact: '2026-11-01',
      decisionBy: null,
      purpose: 'check-in',
    })
  })

  it('a form, which ends without a letter', async () => {
    const { asked, answers } = await walk({
      company: 'Linden',
      role: 'Data Engineer',
      arrival: 'email',
      spoke: 'no',
      stage: 'applied',
      kind: 'form',
      rejectedOn: 'yesterday',
      purpose: 'none',
    })
    expect(asked).toEqual([
      ...[
        'company',
        'role',
        'arrival',
        'spoke',
        'stage',
        'kind',
        'formCase',
        'rejectedOn',
        'reason',
        'purpose',
      ],
    ])
    expect(answers).toMatchObject({ kind: 'form', rejectedOn: '2026-11-21', purpose: 'none', formCase: null })
  })

  it('a no after an interview', async () => {
    const { asked } = await walk({
      company: 'Linden',
      role: 'Data Engineer',
      arrival: 'phone',
      spoke: 'yes',
      stage: 'hiring-manager',
      kind: 'post-interview',
      rejectedOn: 'today',
      reason: 'experience',
      purpose: 'thank-you',
      me: 'Sam Reed',
    })
    expect(asked).toEqual([
      ...[
        'company',
        'role',
        'arrival',
        'spoke',
        'stage',
        'kind',
        'rejectedOn',
        'reason',
        'feedback',
        'purpose',
      ],
      ...['register', 'contacts', 'detail', 'me'],
    ])
  })

  it('a no at the final round', async () => {
    const { asked } = await walk({
      company: 'Linden',
      role: 'Data Engineer',
      arrival: 'email',
      spoke: 'yes',
      stage: 'final-round',
      kind: 'final-round',
      rejectedOn: 'today',
      purpose: 'runner-up',
      me: 'Sam Reed',
    })
    expect(asked).toEqual([
      ...[
        'company',
        'role',
        'arrival',
        'spoke',
        'stage',
        'kind',
        'rejectedOn',
        'reason',
        'feedback',
        'purpose',
      ],
      ...['register', 'contacts', 'detail', 'fit', 'me'],
    ])
  })

  it('a plea: its ground and its points', async () => {
    const { asked, answers } = await walk(
      {
        rejectedOn: 'today',
        ground: 'overlooked',
        points: ['Kafka | a certificate', 'SQL | a talk'],
        me: 'Sam Reed',
      },
      {
        company: 'Linden',
        role: 'Data Engineer',
        kind: 'post-interview',
        stage: 'technical',
        purpose: 'reconsider',
      },
    )
    expect(asked).toEqual([
      'rejectedOn',
      'reason',
      'feedback',
      'register',
      'contacts',
      'ground',
      'points',
      'me',
    ])
    expect(answers.points).toEqual([
      { claim: 'Kafka', evidence: 'a certificate' },
      { claim: 'SQL', evidence: 'a talk' },
    ])
  })

  it('who gave the kind is not asked how it came, nor for a stage that it leaves no doubt about', async () => {
    const known: Answers = { company: 'Linden', role: 'Data Engineer' }
    const first = (kind: Answers['kind']) => nextQuestion(withWhatFollows({ ...known, kind }))?.name
    expect(first('form')).toBe('formCase')
    expect(first('final-round')).toBe('rejectedOn')
    expect(first('post-interview')).toBe('stage')
    expect(first('silent')).toBe('stage')
  })

  it('before any answer: no kind, no reason, and the day of the talk', async () => {
    const typed = {
      company: 'Linden',
      role: 'Data Engineer',
      arrival: 'none-yet',
      stage: 'technical',
      lastContact: 'yesterday',
      purpose: 'after-interview',
      unsaid: 'I have run Kafka for years',
      me: 'Sam Reed',
    }
    const { asked, answers } = await walk(typed)
    const letter: QuestionName[] = ['register', 'contacts', 'detail', 'unsaid', 'example', 'me']
    expect(asked).toEqual([...['company', 'role', 'arrival', 'stage', 'lastContact', 'purpose'], ...letter])
    expect(answers).toMatchObject({ spoke: true, lastContact: '2026-11-21', purpose: 'after-interview' })
    expect(answers.kind).toBeUndefined()

    const flagged = await walk(typed, { purpose: 'after-interview' })
    expect(flagged.asked).toEqual(['company', 'role', 'stage', 'lastContact', ...letter])
    expect({ ...flagged.answers, wordings: {} }).toEqual({ ...answers, wordings: {} })
  })

  it('a letter with one tone only does not ask for the tone', async () => {
    const known: Answers = { company: 'L', role: 'R', kind: 'final-round', purpose: 'formal-letter' }
    const { asked, answers } = await walk(
      {
        rejectedOn: 'today',
        ground: 'terms',
        points: 'Leeds is fine | my lease',
        myAddress: ['Elm Row 4', 'Leeds'],
        me: 'Sam',
      },
      known,
    )
    expect(asked).toEqual([
      ...['rejectedOn', 'reason', 'feedback', 'contacts', 'ground', 'points'],
      ...['myAddress', 'theirAddress', 'me'],
    ])
    expect(answers).toMatchObject({
      register: 'formal',
      myAddress: ['Elm Row 4', 'Leeds'],
      theirAddress: null,
    })
    expect(withWhatFollows({ ...known, purpose: 'call-sheet' }).register).toBe('warm')
    expect(withWhatFollows({ ...known, purpose: 'reconsider' }).register).toBeUndefined()
    expect(withWhatFollows({ ...known, register: 'warm' }).register).toBe('warm')
  })

  it('what follows never changes what was said', () => {
    const said: Answers = { kind: 'form', stage: 'technical', arrival: 'nothing' }
    expect(withWhatFollows(said)).toEqual(said)
    expect(withWhatFollows({ kind: 'form' })).toEqual({ kind: 'form', stage: 'applied' })
    expect(withWhatFollows({ arrival: 'nothing' })).toEqual({ arrival: 'nothing', kind: 'silent' })
    expect(withWhatFollows({ arrival: 'email' })).toEqual({ arrival: 'email' })
    const after: Answers = { purpose: 'after-interview' }
    expect(withWhatFollows(after)).toEqual({ ...after, arrival: 'none-yet', spoke: true })
    for (const more of [{ arrival: 'email' }, { kind: 'form', stage: 'applied' }] as Answers[])
      expect(withWhatFollows({ ...after, ...more })).toEqual({ ...after, ...more })
    for (const purpose of PURPOSES.filter((each) => each !== 'after-interview'))
      expect(withWhatFollows({ purpose }).arrival).toBeUndefined()
  })
})

describe('an answer as typed', () => {
  it.each<[QuestionName, string[], RegExp]>([
    ['company', [], /--company is needed/],
    ['company', ['   '], /--company is needed/],
    ['company', ['a', 'b'], /--company was given 2 times; 1 is the most/],
    ['company', ['\u0007'], /company is empty/],
    ['rejectedOn', ['tomorrow'], /future/],
    ['kind', ['f'], /not one of/],
    ['contacts', ['Priya', 'priya@linden.example'], /name is missing/],
    ['contacts', ['a', 'b', 'c', 'd', 'e'], /--contact was given 5 times; 4 is the most/],
    ['points', ['one', 'two'], /without evidence/],
    ['points', ['a | b', 'c | d', 'e | f'], /--point was given 3 times; 2 is the most/],
    ['times', ['a', 'b', 'c', 'd'], /--time was given 4 times; 3 is the most/],
    ['myAddress', ['1', '2', '3', '4', '5', '6'], /--my-address was given 6 times; 5 is the most/],
    ['useful', ['an article', 'a talk'], /--useful was given 2 times; 1 is the most/],
    ['me', ['sam@reed.example'], /name is missing/],
  ])('%s cannot be %j', async (name, typed, problem) => {
    expect(await problemWith({ purpose: 'reconsider' }, name, ...typed)).toMatch(problem)
  })

  it('leaves the given answers as they are', async () => {
    const given: Answers = Object.freeze({ company: 'Linden', wordings: Object.freeze({ detail: 'x' }) })
    await answer(given, questionNamed('company'), ['Elm'], TODAY)
    await answer(given, questionNamed('detail'), [], TODAY)
    expect(given).toEqual({ company: 'Linden', wordings: { detail: 'x' } })
  })

  it('says how it was understood', async () => {
    const result = await answer({}, questionNamed('rejectedOn'), ['yesterday'], TODAY)
    expect(result).toMatchObject({ answers: { rejectedOn: '2026-11-21' }, notes: ['Saturday 21 November'] })
  })

  it('left empty is null, and so is not asked again', async () => {
    const answers = await take({ kind: 'post-interview', stage: 'technical', purpose: 'thank-you' }, 'detail')
    expect(answers.detail).toBeNull()
    const open = QUESTIONS.find((each) => each.name === 'detail')
    expect(open && answers[open.name] !== undefined).toBe(true)
  })

  it.each<[Answers, QuestionName]>([
    [{ purpose: 'reconsider' }, 'points'],
    [{ purpose: 'feedback-thanks' }, 'feedback'],
    [{ purpose: 'referrer-thanks' }, 'contacts'],
    ...ESSENTIAL.map(([purpose, name]): [Answers, QuestionName] => [{ purpose }, name]),
  ])('cannot be left empty where the letter lives on it: %j needs %s', async (answers, name) => {
    expect(await problemWith(answers, name)).toMatch(/is needed for this/)
    expect(await problemWith({ purpose: 'thank-you' }, name)).toBeNull()
  })
})

describe('what cannot both be true', () => {
  it.each<[Answers, QuestionName, string]>([
    [{ stage: 'applied' }, 'kind', 'post-interview'],
    [{ stage: 'applied' }, 'kind', 'final-round'],
    [{ stage: 'technical' }, 'kind', 'final-round'],
    [{ kind: 'post-interview' }, 'stage', 'applied'],
    [{ kind: 'final-round' }, 'stage', 'recruiter-screen'],
    [{ kind: 'form', stage: 'applied' }, 'purpose', 'check-in'],
    [{ kind: 'form', stage: 'applied' }, 'purpose', 'runner-up'],
    [{ kind: 'form', stage: 'applied' }, 'purpose', 'feedback-request'],
    [{ kind: 'silent', stage: 'technical' }, 'purpose', 'thank-you'],
    [{ kind: 'silent', stage: 'technical' }, 'purpose', 'reconsider'],
    [{ purpose: 'check-in' }, 'kind', 'form'],
    [{ arrival: 'none-yet' }, 'stage', 'applied'],
    [{ arrival: 'none-yet', stage: 'technical' }, 'kind', 'form'],
    [{ purpose: 'after-interview' }, 'stage', 'applied'],
    [{ arrival: 'email', stage: 'technical' }, 'purpose', 'after-interview'],
    [{ kind: 'post-interview', stage: 'technical' }, 'purpose', 'after-interview'],
    [{ arrival: 'nothing', stage: 'technical' }, 'purpose', 'thank-you'],
    [{ kind: 'form', stage: 'applied' }, 'purpose', 'stay-in-touch'],
    [{ kind: 'silent', stage: 'technical' }, 'purpose', 'overqualified'],
  ])('%j and %s %s is refused, in one line', async (answers, name, typed) => {
    const problem = await problemWith(answers, name, typed)
    expect(problem).toMatch(/^.*[.?]$/)
    expect(conflictIn({ ...answers, [name]: typed })).toBe(problem)
  })

  it.each<[Answers, QuestionName, string]>([
    [{ stage: 'applied' }, 'kind', 'form'],
    [{ stage: 'offer' }, 'kind', 'final-round'],
    [{ kind: 'silent' }, 'stage', 'applied'],
    [{ kind: 'silent' }, 'stage', 'final-round'],
    [{ kind: 'silent' }, 'purpose', 'none'],
    [{ kind: 'silent' }, 'purpose', 'referrer-thanks'],
    [{ kind: 'form' }, 'purpose', 'reconsider'],
    [{ kind: 'silent' }, 'purpose', 'connection-note'],
    [{ arrival: 'none-yet' }, 'purpose', 'none'],
    [{ arrival: 'none-yet', kind: 'silent' }, 'stage', 'technical'],
  ])('%j and %s %s is not', async (answers, name, typed) => {
    expect(await problemWith(answers, name, typed)).toBeNull()
  })

  it('a letter asked for beforehand is held against how the news came, before more is asked', async () => {
    expect(await problemWith({ purpose: 'thank-you' }, 'arrival', 'nothing')).toMatch(/silent rejection/)
    expect(await problemWith({ purpose: 'thank-you' }, 'arrival', 'none-yet')).toMatch(/none has come yet/)
    expect(await problemWith({ purpose: 'thank-you' }, 'arrival', 'email')).toBeNull()
    const changing: Answers = { purpose: 'thank-you', arrival: 'email' }
    expect(await problemWith(changing, 'arrival', 'nothing')).toBeNull()
  })

  it.each(PURPOSES)('before any answer a %s is refused, save for three', async (purpose) => {
    const problem = await problemWith({ arrival: 'none-yet', stage: 'technical' }, 'purpose', purpose)
    if (['after-interview', 'connection-note', 'work-sample'].includes(purpose)) expect(problem).toBeNull()
    else expect(problem).toBe(`The ${purpose} letter comes after an answer, and none has come yet.`)
  })

  it('does not keep the person from answering something else', async () => {
    expect(
      await problemWith({ kind: 'post-interview', stage: 'applied' }, 'role', 'Data Engineer'),
    ).toBeNull()
  })
})

describe('a form after which they say that they did speak', () => {
  it('was no form: kind and stage are asked anew, and it offers the right ones', async () => {
    const form: Answers = { company: 'Linden', role: 'Data Engineer', arrival: 'email', spoke: false }
    const turned = withWhatFollows(
      await take({ ...form, stage: 'applied', kind: 'form' }, 'formCase', 'interviewed'),
    )
    expect(turned).toMatchObject({ company: 'Linden', role: 'Data Engineer', arrival: 'email', spoke: true })
    expect(turned.formCase).toBeUndefined()
    expect(turned.kind).toBeUndefined()
    const next = nextQuestion(turned)
    expect(next?.name).toBe('stage')
    expect(next?.suggest?.(turned, TODAY)).toBe('recruiter-screen')
    const staged = await take(turned, 'stage', 'technical')
    expect(nextQuestion(staged)?.name).toBe('kind')
    expect(questionNamed('kind').suggest?.(staged, TODAY)).toBe('post-interview')
  })

  it.each(FORM_CASES.filter((each) => each !== 'interviewed'))('stays one with %s', async (formCase) => {
    const answers = await take({ kind: 'form', stage: 'applied' }, 'formCase', formCase)
    expect(answers).toMatchObject({ kind: 'form', stage: 'applied', formCase })
  })
})

describe('after an answer was changed', () => {
  const letter: Answers = {
    company: 'Linden',
    role: 'Data Engineer',
    arrival: 'email',
    spoke: true,
    kind: 'post-interview',
    stage: 'technical',
    rejectedOn: '2026-11-20',
    reason: 'assessment',
    feedback: 'more SQL',
    purpose: 'thank-you',
    register: 'warm',
    detail: 'the wall of prototypes',
    contacts: [{ name: 'Priya', address: null, part: 'other' }],
    wordings: { detail: 'You showed me the wall.' },
  }
  const reopened = (answers: Answers, changed: QuestionName) => {
    const fresh = reopenConflicts(answers, changed)
    return Object.keys(letter).filter((key) => fresh[key as QuestionName] === undefined)
  }

  it.each<[QuestionName, Partial<Answers>, string[]]>([
    ['kind', { kind: 'silent' }, ['purpose']],
    ['kind', { kind: 'form' }, []],
    ['kind', { kind: 'final-round' }, ['stage']],
    ['stage', { stage: 'applied' }, ['kind', 'purpose']],
    ['stage', { stage: 'final-round' }, []],
    ['stage', { stage: 'hiring-manager' }, []],
    ['arrival', { arrival: 'nothing' }, ['kind', 'purpose']],
    ['arrival', { arrival: 'phone' }, []],
    ['arrival', { arrival: 'none-yet' }, ['kind', 'purpose']],
    ['arrival', { arrival: 'none-yet', purpose: 'connection-note' }, ['kind']],
    ['arrival', { arrival: 'none-yet', kind: 'form', stage: 'applied' }, ['kind', 'stage', 'purpose']],
    ['rejectedOn', { rejectedOn: '2026-10-01' }, []],
    ['reason', { reason: 'culture-fit' }, []],
    ['feedback', { feedback: null }, []],
    ['company', { company: 'Elm' }, []],
    ['register', { register: 'formal' }, []],
  ])('%s, to %j: asked again %j', (name, change, again) => {
    expect(reopened({ ...letter, ...change }, name)).toEqual(again)
  })

  it('the answer that was just changed stands, and the rest is what it was', () => {
    expect(reopenConflicts({ ...letter, kind: 'final-round' }, 'kind')).toEqual({
      ...letter,
      kind: 'final-round',
      stage: undefined,
    })
  })

  it('silence that turns out to have been a mail is asked about anew', () => {
    const silent: Answers = { arrival: 'email', kind: 'silent', stage: 'technical', purpose: 'check-in' }
    expect(reopenConflicts(silent, 'arrival')).toEqual({ arrival: 'email', stage: 'technical' })
  })

  it('an answer that came after all is asked about, and a letter for before it is not written', () => {
    const waiting: Answers = { arrival: 'email', spoke: true, stage: 'technical', purpose: 'after-interview' }
    expect(reopenConflicts(waiting, 'arrival')).toEqual({ arrival: 'email', spoke: true, stage: 'technical' })
  })

  it.each<[QuestionName]>([
    ['arrival'],
    ['kind'],
    ['stage'],
    ['reason'],
    ['rejectedOn'],
    ['lastContact'],
    ['formCase'],
    ['feedback'],
  ])('%s: that no letter was wanted is asked again, since the advice may be another now', (name) => {
    const none: Answers = { ...letter, purpose: 'none' }
    expect(reopenConflicts(none, name).purpose).toBeUndefined()
    expect(reopenConflicts(none, 'company').purpose).toBe('none')
    expect(reopenConflicts(none, 'purpose').purpose).toBe('none')
  })

  it('nothing contradicts anything, and no words or names are ever taken back', () => {
    const choices = fc.record(
      {
        arrival: fc.constantFrom(...ARRIVALS),
        kind: fc.constantFrom(...KINDS),
        stage: fc.constantFrom(...STAGES),
        purpose: fc.constantFrom(...PURPOSES, 'none' as const),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(choices, fc.constantFrom('kind', 'stage', 'arrival'), (some, name) => {
        const { company, role, detail, contacts, feedback, wordings, rejectedOn } = letter
        const words = { company, role, detail, contacts, feedback, wordings, rejectedOn }
        const fresh = reopenConflicts({ ...words, ...some }, name)
        expect(conflictIn(fresh)).toBeNull()
        expect(fresh).toMatchObject(words)
        expect(fresh[name]).toBe(some[name])
      }),
    )
  })
})

describe('wordings that were agreed on', () => {
  const agreed = { detail: 'You showed me the wall.', 'points.0': 'I know Kafka.', 'points.1': 'I know SQL.' }
  const base: Answers = { purpose: 'thank-you', detail: 'the wall', wordings: agreed }

  it('survive the answers to other questions', async () => {
    expect((await take(base, 'role', 'Data Engineer')).wordings).toEqual(agreed)
    expect((await take(base, 'register', 'formal')).wordings).toEqual(agreed)
    expect((await take(base, 'fit')).wordings).toEqual(agreed)
  })

  it('are dropped when their question is answered anew, with words or with none', async () => {
    const { detail: _, ...points } = agreed
    expect((await take(base, 'detail', 'the demo')).wordings).toEqual(points)
    expect((await take(base, 'detail')).wordings).toEqual(points)
    expect((await take(base, 'points', 'Go | a repository')).wordings).toEqual({ detail: agreed.detail })
  })

  it('come back from a file, clean, but never over those of this sitting', async () => {
    const record = { wordings: { detail: 'Old\u001b[31m words.\n', fit: 'Fitting.', plan: 7 } }
    const read = await readAnswers(record, { wordings: { detail: 'New words.' } }, TODAY)
    expect(read.answers.wordings).toEqual({ detail: 'New words.', fit: 'Fitting.' })
    for (const wordings of ['text', null, 7, ['a']])
      expect((await readAnswers({ wordings }, {}, TODAY)).answers.company).toBeUndefined()
  })
})

describe('what is filled in where nobody can be asked', () => {
  const nothing = () => undefined
  const missing = async (given: Answers) => {
    const filled = await fillUnasked(given, TODAY, nothing)
    expect(filled.problems).toEqual([])
    return filled.missing.map(flagName)
  }

  it.each<[Answers, string[]]>([
    [{}, ['--company', '--role', '--stage', '--kind']],
    [{ kind: 'silent' }, ['--company', '--role', '--last-contact']],
    [{ kind: 'silent', spoke: true }, ['--company', '--role', '--stage', '--last-contact']],
    [{ kind: 'post-interview' }, ['--company', '--role', '--stage']],
    [{ kind: 'form' }, ['--company', '--role']],
    [{ stage: 'technical', company: 'Linden' }, ['--role']],
    [{ kind: 'form', purpose: 'thank-you' }, ['--company', '--role', '--me']],
    [{ kind: 'form', purpose: 'referrer-thanks' }, ['--company', '--role', '--contact', '--me']],
    [{ kind: 'final-round', purpose: 'reconsider' }, ['--company', '--role', '--ground', '--point', '--me']],
    [
      { kind: 'final-round', purpose: 'reconsider', reason: 'salary' },
      ['--company', '--role', '--point', '--me'],
    ],
    [{ kind: 'final-round', purpose: 'feedback-thanks' }, ['--company', '--role', '--feedback', '--me']],
    [
      { purpose: 'after-interview' },
      ['--company', '--role', '--stage', '--last-contact', '--unsaid', '--me'],
    ],
    [{ arrival: 'none-yet' }, ['--company', '--role', '--stage', '--last-contact']],
    [
      { kind: 'final-round', purpose: 'overqualified' },
      ['--company', '--role', '--why-level', '--brings', '--me'],
    ],
    [
      { kind: 'final-round', purpose: 'formal-letter' },
      ['--company', '--role', '--ground', '--point', '--me'],
    ],
    [
      { kind: 'final-round', purpose: 'reapply' },
      ['--company', '--role', '--new-role', '--since-then', '--me'],
    ],
  ])('%j: missing %j, all at once', async (given, flags) => {
    expect(await missing(given)).toEqual(flags)
  })

  it('assumes only what it then can name', async () => {
    const given: Answers = {
      company: 'Linden',
      role: 'Data Engineer',
      stage: 'technical',
      purpose: 'thank-you',
    }
    const me = { name: 'Sam Reed', address: null }
    const { answers, assumed, missing } = await fillUnasked({ ...given, me }, TODAY, nothing)
    expect(missing).toEqual([])
    expect(assumed.map(({ question, typed, suggested }) => [question.name, typed, suggested])).toEqual([
      ['kind', ['post-interview'], false],
      ['rejectedOn', [TODAY], false],
      ['reason', ['none-given'], false],
      ['register', ['warm'], false],
    ])
    expect(answers).toEqual({
      ...given,
      me,
      kind: 'post-interview',
      rejectedOn: TODAY,
      reason: 'none-given',
      register: 'warm',
      wordings: {},
    })
  })

  it('takes a suggestion before an assumption, and never over what was given', async () => {
    const given: Answers = { company: 'Linden', role: 'Data Engineer', kind: 'form', reason: 'salary' }
    const suggested: Suggestions = {
      rejectedOn: '2026-11-03',
      reason: 'experience',
      company: 'Elm',
      purpose: 'none',
    }
    const { answers, assumed } = await fillUnasked(given, TODAY, (name) => suggested[name])
    expect(answers).toMatchObject({
      company: 'Linden',
      reason: 'salary',
      rejectedOn: '2026-11-03',
      purpose: 'none',
    })
    expect(assumed.filter((each) => each.suggested).map(({ question }) => question.name)).toEqual([
      'rejectedOn',
      'purpose',
    ])
  })

  it('asks for suggestions with what is known by then', async () => {
    const { answers } = await fillUnasked(
      { company: 'L', role: 'R', kind: 'form' },
      TODAY,
      (name, { stage, reason }) => (name === 'purpose' && stage === 'applied' && reason ? 'none' : undefined),
    )
    expect(answers.purpose).toBe('none')
  })

  it('says what is wrong with a suggestion that is needed, and leaves out one that is not', async () => {
    const bad: Suggestions = { company: '', stage: 'nowhere', kind: 'form', source: 'x'.repeat(3000) }
    const { answers, problems } = await fillUnasked({ role: 'R' }, TODAY, (name) => bad[name])
    expect(problems).toEqual([
      expect.stringMatching(/^--company: .*needed/),
      expect.stringMatching(/^--stage: "nowhere" is not one of/),
    ])
    expect(answers.source).toBeUndefined()
  })
})

describe('answers from a file', () => {
  it('names every problem, one line each, and reads the rest', async () => {
    const { answers, problems } = await readAnswers(
      {
        company: 'Linden',
        role: { title: 'Data Engineer' },
        kind: 'nonsense',
        stage: ['technical', 'applied'],
        rejectedOn: '2026-02-30',
        contacts: ['Priya', null],
        me: ['Sam'],
        points: 'no evidence',
        colour: 'blue',
        Company: 'Elm',
        constructor: 'x',
      },
      {},
      TODAY,
    )
    expect(answers).toMatchObject({ company: 'Linden', me: { name: 'Sam', address: null } })
    expect(answers.kind).toBeUndefined()
    for (const problem of problems) expect(problem).not.toContain('\n')
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual(
      [
        'Company',
        'colour',
        'constructor',
        'contacts',
        'kind',
        'points',
        'rejectedOn',
        'role',
        'stage',
      ].sort(),
    )
  })

  it.each([[{ a: 1 }], [[{}]], [[['x', ['y']]]], [[undefined]]])('%j is no text', async (value) => {
    const { problems } = await readAnswers({ role: value }, {}, TODAY)
    expect(problems).toEqual(['role: write it as text, or as a list of texts.'])
  })

  it('takes numbers and truth as they are written', async () => {
    const { answers, problems } = await readAnswers(
      { company: 37, spoke: true, role: ['Analyst'] },
      {},
      TODAY,
    )
    expect(problems).toEqual([])
    expect(answers).toMatchObject({ company: '37', spoke: true, role: 'Analyst' })
  })

  it('takes null as left empty, where that may be', async () => {
    const { answers, problems } = await readAnswers({ company: null, feedback: null }, {}, TODAY)
    expect(answers.feedback).toBeNull()
    expect(problems).toEqual(['company: --company is needed for this.'])
  })

  it('gives way to what is there already', async () => {
    const { answers, problems } = await readAnswers(
      { company: 'Elm', role: '', kind: 'form' },
      { company: 'L', role: 'R' },
      TODAY,
    )
    expect(answers).toMatchObject({ company: 'L', role: 'R', kind: 'form' })
    expect(problems).toEqual([])
  })

  it('finds what contradicts what', async () => {
    const { problems } = await readAnswers({ kind: 'final-round', stage: 'technical' }, {}, TODAY)
    expect(problems).toEqual([expect.stringMatching(/^kind: .*final-round.*"technical"/)])
  })

  const word = fc.constantFrom(
    'Linden',
    "O'Neil & Søn",
    'the wall, at 5 %',
    '李',
    'a "quote"',
    '2026',
    'none',
    'yes',
  )
  const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(TODAY, -days))
  const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value)
  const lines = (most: number) => maybe(fc.array(word, { minLength: 1, maxLength: most }))
  const words = Object.fromEntries(WORDS.map((each) => [each, maybe(word)])) as Record<
    (typeof WORDS)[number],
    fc.Arbitrary<string | null>
  >
  const person = {
    name: one(["O'Neil, Mary", 'van der Berg', 'Priya']),
    address: maybe(one(['a@b.example'])),
  }
  const anyAnswers = fc
    .record(
      {
        company: word,
        role: word,
        source: maybe(word),
        arrival: one(ARRIVALS),
        spoke: fc.boolean(),
        stage: one(STAGES),
        kind: one(KINDS),
        formCase: one(FORM_CASES.filter((each) => each !== 'interviewed')),
        rejectedOn: day,
        lastContact: day,
        decisionBy: maybe(fc.integer({ min: -90, max: 90 }).map((days) => addDays(TODAY, days))),
        contacts: maybe(fc.array(fc.record({ ...person, part: one(PARTS) }), { minLength: 1, maxLength: 4 })),
        reason: one(REASONS),
        feedback: maybe(word),
        purpose: one([...PURPOSES, 'none'] as const),
        register: one(REGISTERS),
        detail: maybe(word),
        fit: maybe(word),
        helpsWith: maybe(word),
        plan: maybe(word),
        ground: one(GROUNDS),
        points: maybe(fc.array(fc.record({ claim: word, evidence: word }), { minLength: 1, maxLength: 2 })),
        newRole: maybe(word),
        ...words,
        workLink: maybe(fc.constantFrom('https://sam.example/task', 'http://sam.example/?a=1#b')),
        times: lines(3),
        myAddress: lines(5),
        theirAddress: lines(5),
        reapplyAfter: maybe(fc.integer({ min: -90, max: 90 }).map((days) => addDays(TODAY, days))),
        me: fc.record(person),
        wordings: fc.dictionary(one(['detail', 'fit', 'points.0', 'points.1']), word),
      },
      { requiredKeys: [] },
    )
    .filter((each) => conflictIn(each as Answers) === null)
    .map((each): Answers => {
      const { purpose, ...rest } = each as Answers
      const lacks = NEEDED.some(([letter, needed]) => letter === purpose && rest[needed] === null)
      return lacks || purpose === undefined ? rest : { ...rest, purpose }
    })

  it('keep their lists, line by line, and take one text as a list of one', async () => {
    const written = { times: ['Tuesday 10 to 12', 'Friday, all day'], myAddress: ['Elm Row 4', 'Leeds'] }
    const { answers, problems } = await readAnswers({ ...written, theirAddress: 'Oak Lane 1' }, {}, TODAY)
    expect(problems).toEqual([])
    expect(answers).toMatchObject({ ...written, theirAddress: ['Oak Lane 1'] })
    expect(asTyped(answers)).toMatchObject({ ...written, theirAddress: ['Oak Lane 1'] })
  })

  it('are the same answers when written as they would be typed, and read again', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (answers) => {
        const written = JSON.parse(JSON.stringify(asTyped(answers)))
        const read = await readAnswers(written, {}, TODAY)
        expect(read.problems).toEqual([])
        expect(read.notes).toEqual([])
        expect({ ...read.answers, wordings: read.answers.wordings ?? {} }).toEqual({
          ...answers,
          wordings: answers.wordings ?? {},
        })
      }),
      { numRuns: 300 },
    )
  })
})
