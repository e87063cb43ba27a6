import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsFor, recipientsOf, type Sentences } from '../../src/letters/fill.ts'
import type { LetterText } from '../../src/letters/filler.ts'
import { countWords } from '../../src/letters/grammar.ts'
import { LANGUAGES, languageOf } from '../../src/letters/languages/by-code.ts'
import { plainSentence } from '../../src/letters/languages/plain-sentence.ts'
import { purposesIn } from '../../src/letters/languages/purposes.ts'
import { render } from '../../src/letters/render.ts'
import { readTemplate } from '../../src/letters/template.ts'
import { type Answers, REGISTERS, type Register } from '../../src/rejection/answers.ts'
import { type Contact, PARTS } from '../../src/rejection/contact.ts'
import { addDays } from '../../src/rejection/days.ts'
import { PURPOSES, type Purpose } from '../../src/rejection/purpose.ts'
import { ARRIVALS, REASONS } from '../../src/rejection/rejection.ts'

const TODAY = '2026-11-22'
const TEMPLATES = fileURLToPath(new URL('../../templates/letters', import.meta.url))
const ABROAD = ['de', 'es'] as const
type Code = (typeof ABROAD)[number]
const WRITTEN: Purpose[] = [
  'check-in',
  'thank-you',
  'runner-up',
  'feedback-request',
  'feedback-thanks',
  'reapply',
]

/** Words as they are typed: no capital, no stop, spaces astray; and as whole sentences. Written to nobody in particular. */
const OWN: Record<Code, string[]> = {
  de: [
    'am längsten denke ich über die Wand mit den Prototypen nach',
    '  das Gespräch über   Ausfälle war das offenste seit Jahren ',
    'Überraschend fand ich, dass Fehler öffentlich besprochen werden!',
    '„lieber spät als zweimal“ ist mir geblieben',
    'ich bereite mich gerade auf größere Aufgaben vor ,',
  ],
  es: [
    'no olvido la pared de prototipos que nadie quiere quitar',
    '  la conversación sobre   los fallos fue la más franca en años ',
    '¿ quién más publica sus errores?',
    '¡qué buena idea que la última persona en llegar lleve la reunión!',
    'sigo pensando en «mejor tarde que dos veces»',
  ],
}

const company = fc.constantFrom(
  'Linden',
  'The Harbour Trust',
  'eBay',
  'A&B GmbH',
  'Ørsted',
  'l’Atelier',
  'Núñez e Hijos',
  'x',
)
const role = fc.constantFrom(
  ...['Data Engineer', 'SRE', 'The Fixer', 'engineer', 'Sachbearbeitung Einkauf', 'Puesto de analista'],
  'Head of Sales Position',
  'Senior Principal Staff Software Engineer, Developer Productivity and Tooling (m/w/d)',
)
const names = [
  'Priya Shah',
  'Tom Becker',
  'Ana',
  'Dr. Wei Chen',
  "Mary O'Neil",
  'Jörg Öztürk',
  'Shah, Inés',
  'María José Ruiz',
]
const contact: fc.Arbitrary<Contact> = fc.record({
  name: fc.constantFrom(...names),
  address: fc.constant(null),
  part: fc.constantFrom(...PARTS),
})
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const answersFor = (code: Code, purpose: Purpose): fc.Arbitrary<Answers> => {
  const words = fc.constantFrom(...OWN[code])
  return fc.record({
    company,
    role,
    kind: fc.constant(purpose === 'check-in' ? ('silent' as const) : ('final-round' as const)),
    arrival: fc.constantFrom(...ARRIVALS.slice(1)),
    stage: fc.constantFrom('applied' as const, 'technical' as const, 'final-round' as const),
    rejectedOn: fc.constantFrom(0, 2, 5, 21, 30, 120, 500).map((days) => addDays(TODAY, -days)),
    lastContact: fc.constantFrom(21, 60, 400).map((days) => addDays(TODAY, -days)),
    decisionBy: maybe(fc.constant('2026-11-01')),
    reason: fc.constantFrom(...REASONS),
    contacts: fc.uniqueArray(contact, { maxLength: 3, selector: (each) => each.name }),
    detail: maybe(words),
    fit: maybe(words),
    helpsWith: maybe(words),
    plan: maybe(words),
    feedback: words,
    sinceThen: words,
    newRole: role,
    me: fc.constant({ name: 'Sam Reed', address: null }),
    purpose: fc.constant(purpose),
  })
}

const TYPED = ['detail', 'fit', 'helpsWith', 'plan', 'feedback', 'sinceThen'] as const

function sentencesOf(answers: Answers, code: Code): Sentences {
  const typed = TYPED.map((name) => [name, plainSentence(answers[name] ?? '', languageOf(code))])
  return Object.fromEntries(typed)
}

async function letter(code: Code, register: Register, answers: Answers): Promise<LetterText> {
  const purpose = answers.purpose as Purpose
  const template = await readTemplate(TEMPLATES, { language: code, purpose, register })
  return render(template, fieldsFor(answers, purpose, sentencesOf(answers, code), TODAY, languageOf(code)))
}

/** The sixty commonest words of English that are words of neither German nor Spanish. */
const ENGLISH_WORDS =
  'the of and to is that it for you on with be at by this have from not are but what we when your said there each which she how their if up other about out many then them these some would make like into time look two more write they could people my than first been who its very'
const ENGLISH = new RegExp(`(?<!\\p{L})(${ENGLISH_WORDS.replaceAll(' ', '|')})(?!\\p{L})`, 'iu')

const FRAME = {
  de: {
    greeting: { warm: /^Hallo [^\n]+,\n\n\p{Ll}/u, formal: /^Guten Tag( [^\n]+)?,\n\n\p{Ll}/u },
    closing: { warm: /\n\nViele Grüße\nSam Reed$/, formal: /\n\nMit freundlichen Grüßen\nSam Reed$/ },
  },
  es: {
    greeting: {
      warm: /^Hola, [^\n]+:\n\n[\p{Lu}¿]/u,
      formal: /^(Buenos días, [^\n]+|Estimado equipo de selección):\n\n\p{Lu}/u,
    },
    closing: { warm: /\n\nUn saludo,\nSam Reed$/, formal: /\n\nAtentamente,\nSam Reed$/ },
  },
}

/** How nobody may be addressed: the other register, the other number. */
function wrongAddress(code: Code, register: Register, readers: number): RegExp {
  const word = (words: string, flags = 'u') => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, flags)
  if (code === 'de') {
    // "sie" and "ihr" with a small letter are others; with a capital within a sentence, they are the reader.
    const familiar = { one: 'du|dir|dich|deine?[rmns]?', many: 'euch|eure?[rmns]?|ihr' }
    if (register === 'formal') return word(`${familiar.one}|${familiar.many}`, 'iu')
    return word(`Sie|Ihnen|Ihre?[rmns]?|${readers === 1 ? familiar.many : familiar.one}`)
  }
  if (register === 'formal') {
    const other = readers === 1 ? 'ustedes|les|(dar|hacer)les' : 'usted|le(?! faltó)|(dar|hacer)le'
    return word(`te|ti|tus?|contigo|os|vosotr[oa]s|(dar|avisar|preguntar|hacer)te|${other}`, 'iu')
  }
  const many = readers === 1 ? '' : '|te|ti|tus?|contigo|(dar|avisar|preguntar|hacer)te|dedicaste'
  return word(`usted(es)?|les?(?! faltó)|sus|os|vosotr[oa]s${many}`, 'iu')
}

const GENDERED = {
  de: /\bLieber?\b|Sehr geehrte|\p{L}(\*|:|\/-?|_)in(nen)?\b|\p{Ll}Innen\b|Damen|Herren/u,
  es: /Estimad[oa]s?(?! equipo)|Querid[oa]|[oa]\/[oa]s?\b|\w@s?\b|\b(agradecid|interesad|encantad|content|seleccionad)[oa]\b/,
}

function faultsOf(text: LetterText, answers: Answers, code: Code, register: Register): string[] {
  const { subject, body } = text
  const whole = `${subject}\n${body}`
  const given = [answers.company, answers.role, answers.newRole].filter((each) => each != null)
  const sentences = sentencesOf(answers, code)
  const own = TYPED.map((name) => sentences[name] ?? '').filter(Boolean)
  const known = [...given, ...names, 'Priya', 'Sam Reed', ...own]
  // The longest first, since "engineer" stands in other titles too.
  const bare = known.toSorted((a, b) => b.length - a.length).reduce(without, whole)
  const readers = recipientsOf(answers.purpose as Purpose, answers.contacts ?? [])
  const count = countWords(body)
  const faults: [string, boolean][] = [
    ['a blank', /\{\{|\}\}|undefined|null|NaN|\[object/.test(whole)],
    ['a word of English', ENGLISH.test(bare)],
    ['a doubled space', / {2}/.test(whole)],
    ['a space before punctuation', / [,.;:!?]/.test(whole)],
    ['a space after ¿ or ¡', /[¿¡]\s/.test(whole)],
    ['doubled punctuation', /[,;:]{2}|\.\.|[.!?],|,\.|[?!]{2}|:\.|[.!?]\./.test(bare)],
    ['a doubled word', /(?<!\p{L})(?!X )(\p{L}+) \1(?!\p{L})/iu.test(bare)],
    ['a small letter after a stop', /[.!?] \p{Ll}/u.test(bare)],
    ['¿ or ¡ without its pair', pairs(whole, '¿', '?', code) || pairs(whole, '¡', '!', code)],
    ['no company', !whole.includes(answers.company ?? '?')],
    ['no role', !whole.includes(answers.role ?? '?')],
    ['no new role', answers.purpose === 'reapply' && !body.includes(answers.newRole ?? '?')],
    ['a subject of two lines', subject.includes('\n') || subject === ''],
    ['the wrong greeting', !FRAME[code].greeting[register].test(body)],
    ['the wrong closing', !FRAME[code].closing[register].test(body)],
    ['a guessed gender', GENDERED[code].test(bare)],
    ['the wrong address', wrongAddress(code, register, readers.length).test(bare.replace(/^(.*\n)+?\n/, ''))],
    ['letters that were lost', /[\uFFFD]|Ã|Â/.test(whole)],
    ['pleading', /\b(bitte|flehe|unbedingt|por favor|ruego|suplico)\b/i.test(whole)],
    [`a length of ${count} words`, count < 40 || count > 120],
  ]
  const needed = NEEDED[answers.purpose as Purpose]?.map((name) => sentences[name] ?? '') ?? []
  if (!needed.every((sentence) => body.includes(sentence))) faults.push(['own words lost', true])
  return faults.filter(([, isThere]) => isThere).map(([fault]) => fault)
}

/** The own words that each letter takes up. */
const NEEDED: Partial<Record<Purpose, (typeof TYPED)[number][]>> = {
  'thank-you': ['detail'],
  'runner-up': ['detail', 'fit'],
  'feedback-request': ['detail', 'helpsWith'],
  'feedback-thanks': ['feedback', 'plan'],
  reapply: ['sinceThen'],
}

function without(text: string, given: string): string {
  const escaped = given.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'giu'), 'X')
}

function pairs(text: string, opens: string, closes: string, code: Code): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  return code === 'es' ? count(opens) !== count(closes) : count(opens) > 0
}

describe.each(ABROAD.flatMap((code) => WRITTEN.map((purpose) => ({ code, purpose }))))(
  'every $code $purpose letter',
  ({ code, purpose }) => {
    it.each(REGISTERS)('is whole and %s, whatever was answered', async (register) => {
      await fc.assert(
        fc.asyncProperty(answersFor(code, purpose), async (answers) => {
          const text = await letter(code, register, answers)
          expect({ faults: faultsOf(text, answers, code, register), ...text }).toEqual({
            faults: [],
            ...text,
          })
        }),
        { numRuns: 30 },
      )
    })
  },
)

const ANSWERS: Answers = {
  company: 'Linden',
  role: 'Data Engineer',
  kind: 'final-round',
  stage: 'final-round',
  rejectedOn: TODAY,
  lastContact: '2026-10-28',
  me: { name: 'Sam Reed', address: null },
}
const person = (name: string): Contact => ({ name, address: null, part: 'interviewer' })
const TRIO = [person('Priya Shah'), person('Tom Becker'), person('Inés Ruiz')]

describe('letters in other languages', () => {
  const body = async (code: Code, purpose: Purpose, register: Register, more: Partial<Answers> = {}) =>
    (await letter(code, register, { ...ANSWERS, ...more, purpose })).body

  it('greet one, two or three, or whoever reads', async () => {
    const greeting = async (code: Code, register: Register, contacts: Contact[]) =>
      (await body(code, 'thank-you', register, { contacts })).split('\n')[0]
    expect(await greeting('de', 'warm', TRIO.slice(0, 1))).toBe('Hallo Priya,')
    expect(await greeting('de', 'warm', TRIO.slice(0, 2))).toBe('Hallo Priya und Tom,')
    expect(await greeting('de', 'formal', TRIO)).toBe('Guten Tag Priya Shah, Tom Becker und Inés Ruiz,')
    expect(await greeting('de', 'warm', [])).toBe('Hallo zusammen,')
    expect(await greeting('de', 'formal', [])).toBe('Guten Tag,')
    expect(await greeting('es', 'warm', TRIO.slice(0, 1))).toBe('Hola, Priya:')
    expect(await greeting('es', 'warm', TRIO)).toBe('Hola, Priya, Tom e Inés:')
    expect(await greeting('es', 'formal', TRIO.slice(0, 2))).toBe('Buenos días, Priya Shah y Tom Becker:')
    expect(await greeting('es', 'warm', [])).toBe('Hola, equipo de Linden:')
    expect(await greeting('es', 'formal', [])).toBe('Estimado equipo de selección:')
  })

  it('say du and tú to one, ihr to several, and Sie where all was formal', async () => {
    const thanks = (code: Code, register: Register, count: number) =>
      body(code, 'thank-you', register, { contacts: TRIO.slice(0, count) })
    expect(await thanks('de', 'warm', 1)).toContain('danke für deine Rückmeldung')
    expect(await thanks('de', 'warm', 2)).toContain('die Zeit, die ihr euch genommen habt')
    expect(await thanks('de', 'formal', 2)).toContain('die Zeit, die Sie sich')
    expect(await thanks('es', 'warm', 1)).toContain('el tiempo que me dedicaste')
    expect(await thanks('es', 'warm', 2)).toContain('el tiempo dedicado')
  })

  it('know late from long past', async () => {
    const on = (days: number) => ({ rejectedOn: addDays(TODAY, -days) })
    expect(await body('de', 'thank-you', 'warm', on(2))).not.toMatch(/verspätet|Wochen/)
    expect(await body('de', 'thank-you', 'warm', on(5))).toContain('etwas verspätet')
    expect(await body('de', 'runner-up', 'formal', on(40))).toContain('seit einigen Wochen')
    expect(await body('es', 'thank-you', 'warm', on(5))).toContain('Con unos días de retraso')
    expect(await body('es', 'runner-up', 'formal', on(40))).toContain('Han pasado varias semanas')
  })

  it('say nothing of a conversation that there was not', async () => {
    const applied = { stage: 'applied', kind: 'form' } as const
    for (const register of REGISTERS) {
      expect(await body('de', 'thank-you', register, applied)).not.toMatch(/Gespräch|Zeit/)
      expect(await body('es', 'thank-you', register, applied)).not.toMatch(/conversa|tiempo/)
      expect(await body('de', 'check-in', register, applied)).not.toMatch(/Gespräch/)
      expect(await body('es', 'check-in', register, applied)).not.toMatch(/conversa/)
    }
  })

  it('respect no decision for another where the role was paused', async () => {
    for (const register of REGISTERS) {
      expect(await body('de', 'runner-up', register, { reason: 'role-paused' })).toMatch(
        /Pläne geändert[\s\S]+wieder ausgeschrieben/,
      )
      expect(await body('es', 'runner-up', register, { reason: 'role-paused' })).toMatch(
        /planes han cambiado[\s\S]+a abrirse/,
      )
    }
  })

  it('name the days as the language does', async () => {
    const days = { lastContact: '2025-12-03', decisionBy: '2026-03-01', contacts: TRIO.slice(0, 1) }
    expect(await body('de', 'check-in', 'warm', days)).toMatch(
      /am 3\. Dezember 2025 Kontakt; .+ den 1\. März notiert/,
    )
    expect(await body('es', 'check-in', 'warm', days)).toMatch(
      /el 3 de diciembre de 2025, y tenía anotado el 1 de marzo/,
    )
    const applied = { lastContact: '2026-11-03', stage: 'applied' } as const
    expect(await body('de', 'check-in', 'formal', applied)).toContain('vom 3. November.')
    expect(await body('es', 'check-in', 'formal', applied)).toContain('fue el 3 de noviembre.')
  })
})

describe('the words of a language', () => {
  it('tell when they talked', () => {
    const when = (code: string) =>
      ['2026-11-02', '2026-03-09', '2025-10-09', '2025-01-09', '2024-12-09'].map((day) =>
        languageOf(code).whenWeSpoke(day, TODAY),
      )
    expect(when('de')).toEqual([
      'vor Kurzem',
      'im März',
      'im Herbst 2025',
      'im Januar 2025',
      'im Dezember 2024',
    ])
    expect(when('es')).toEqual([
      'hace poco',
      'en marzo',
      'en octubre de 2025',
      'en enero de 2025',
      'en diciembre de 2024',
    ])
    expect(when('en')).toEqual([
      'recently',
      'in March',
      'in autumn 2025',
      'in January 2025',
      'in December 2024',
    ])
    expect(LANGUAGES.map((language) => language.today(TODAY))).toEqual([
      '22 November 2026',
      '22. November 2026',
      '22 de noviembre de 2026',
    ])
  })

  it('name the role', () => {
    const { theRole: german } = languageOf('de')
    expect(german('Data Engineer')).toBe('die Stelle als Data Engineer')
    expect(german('Teamleitung Einkauf (m/w/d)')).toBe('die Stelle als Teamleitung Einkauf (m/w/d)')
    expect(german('Kundenberatung (m/w/d)')).toBe('die Stelle „Kundenberatung (m/w/d)“')
    const { theRole: spanish } = languageOf('es')
    expect(spanish('Data Engineer')).toBe('el puesto de Data Engineer')
    expect(spanish('Puesto de analista')).toBe('el puesto «Puesto de analista»')
  })

  it('call people by first name where they say du and tú, by the whole name else', () => {
    const { callName, formalName } = languageOf('de')
    expect(['Dr. Wei Chen', 'Shah, Priya', 'Frau Shah', 'J. Shah', 'Ana'].map(callName)).toEqual([
      'Wei',
      'Priya',
      'Frau Shah',
      'J. Shah',
      'Ana',
    ])
    expect(['Dr. Wei Chen', 'Shah, Priya', 'Frau Dr. Shah'].map(formalName)).toEqual([
      'Dr. Wei Chen',
      'Priya Shah',
      'Frau Dr. Shah',
    ])
    const spanish = languageOf('es')
    expect(['María José Ruiz', 'Dra. Ana Ruiz', 'José Ruiz'].map(spanish.callName)).toEqual([
      'María José',
      'Ana',
      'José',
    ])
  })

  it('join Spanish names and times by their sound', () => {
    const { list, either } = languageOf('es')
    expect(['Inés', 'Hilda', 'Yolanda', 'Hielo', 'Ian'].map((name) => list(['Tom', name]))).toEqual([
      'Tom e Inés',
      'Tom e Hilda',
      'Tom y Yolanda',
      'Tom y Hielo',
      'Tom e Ian',
    ])
    expect(either(['hoy', 'otro día'])).toBe('hoy u otro día')
  })

  it('are found by code, with a region or without', () => {
    expect(languageOf('de-AT').name).toBe('German')
    expect(languageOf('ES_mx').name).toBe('Spanish')
    expect(() => languageOf('fr')).toThrow(
      'There are no letters in "fr". The languages are English (en), German (de), Spanish (es).',
    )
  })
})

describe('own words without a frame', () => {
  it.each([
    ['de', '  ich  fand das\nGespräch gut ', 'Ich fand das Gespräch gut.'],
    ['de', 'öfter als sonst habe ich gelacht', 'Öfter als sonst habe ich gelacht.'],
    ['de', '„wir bauen langsam“', '„Wir bauen langsam“.'],
    ['de', 'Tom fragte: „Warum nicht?“', 'Tom fragte: „Warum nicht?“'],
    ['de', 'eBay hat mich überrascht ,', 'eBay hat mich überrascht.'],
    ['de', 'das war viel …', 'Das war viel …'],
    ['es', '¿ quién lo hizo ?', '¿Quién lo hizo?'],
    ['es', '¡qué idea!', '¡Qué idea!'],
    ['es', 'preguntó: «¿Por qué no?»', 'Preguntó: «¿Por qué no?».'],
    ['es', 'así fue -', 'Así fue.'],
    ['es', ' … ', ''],
  ])('%s: %j', (code, typed, sentence) => {
    expect(plainSentence(typed, languageOf(code))).toBe(sentence)
  })

  it('change no word, and nothing when mended again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (typed, language) => {
        const once = plainSentence(typed, language)
        expect(plainSentence(once, language)).toBe(once)
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
        expect(letters(once)).toBe(letters(typed))
      }),
    )
  })
})

describe('the letters that a language has', () => {
  it('are told by the files', async () => {
    for (const code of ABROAD) expect(await purposesIn(TEMPLATES, { code })).toEqual(WRITTEN)
    expect(await purposesIn(TEMPLATES, { code: 'en' })).toEqual(PURPOSES)
    expect(await purposesIn(TEMPLATES, { code: 'fr' })).toEqual([])
  })

  it('count only with all their registers', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rejectkit-languages-'))
    try {
      await mkdir(join(folder, 'fr'))
      for (const file of [
        'thank-you.warm.hbs',
        'reapply.warm.hbs',
        'reapply.formal.hbs',
        'call-sheet.warm.hbs',
      ])
        await writeFile(join(folder, 'fr', file), '')
      expect(await purposesIn(folder, { code: 'fr' })).toEqual(['call-sheet', 'reapply'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('English', () => {
  it('fills the fields as before there were languages', () => {
    const answers: Answers = {
      ...ANSWERS,
      newRole: 'The Fixer',
      rejectedOn: '2025-10-02',
      lastContact: '2026-10-12',
      decisionBy: '2025-11-01',
      reason: 'salary',
      task: 'The case study',
      times: ['On tuesday at 5 pm.', 'thu afternoon'],
      contacts: [person('Priya Shah'), person('Dr. Wei Chen'), person('Becker, Tom')],
    }
    expect(fieldsFor(answers, 'thank-you', { detail: 'D.', points: ['One.', 'Two.'] }, TODAY)).toMatchObject({
      detail: 'D.',
      theRole: 'the Data Engineer role',
      late: false,
      longPast: true,
      lastContact: '12 October',
      decisionBy: '1 November 2025',
      whenWeSpoke: 'in autumn 2025',
      today: '22 November 2026',
      hurdle: 'the pay',
      readers: 'Priya, Dr. Chen and Tom',
      readersInFull: 'Priya Shah, Dr. Chen and Tom Becker',
      both: true,
      you: 'you all',
      points: 'One. Two.',
      theNewRole: 'The Fixer role',
      task: 'the case study',
      times: 'on Tuesday at 5 pm or Thu afternoon',
    })
    expect(
      fieldsFor({ company: 'L', role: 'post', rejectedOn: '2026-11-20' }, 'thank-you', {}, TODAY),
    ).toMatchObject({
      theRole: 'the post',
      lastContact: null,
      decisionBy: null,
      whenWeSpoke: 'recently',
      hurdle: null,
      readers: null,
      readersInFull: null,
      both: false,
      you: 'you',
      theNewRole: null,
      task: 'the assessment',
      times: null,
    })
  })
})
