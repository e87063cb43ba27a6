import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from '../../src/rejection/clean.ts'
import { PARTS } from '../../src/rejection/contact.ts'
import {
  type Parser,
  parseChoice,
  parseContact,
  parseLine,
  parsePoint,
  parseWriter,
  parseYesNo,
  showContact,
  showWriter,
} from '../../src/rejection/parse.ts'

const TODAY = '2026-11-22'
const ESC = '\u001b'
const BEL = '\u0007'
const readLine = (typed: string) => parseLine('role')(typed, TODAY)
const problemOf = (read: Awaited<ReturnType<Parser>>) => ('problem' in read ? read.problem : null)

describe('a line of text', () => {
  it.each(['', '   ', '\n\t', '\u0000', `${ESC}[31m`, '\u200b', '\u202e'])('%j is empty', (typed) => {
    expect(readLine(typed)).toEqual({ problem: 'The role is empty.' })
  })

  it('may have 2,000 characters and not one more', () => {
    expect(readLine('x'.repeat(2000))).toEqual({ value: 'x'.repeat(2000) })
    expect(readLine('x'.repeat(2001))).toEqual({
      problem: expect.stringMatching(/2001 characters; 2000 are/),
    })
  })

  it.each([
    ['colour', `${ESC}[1;31mData Engineer${ESC}[0m`],
    ['a cursor that moves', `${ESC}[2J${ESC}[HData Engineer`],
    ['a title of the window', `${ESC}]0;owned${BEL}Data Engineer`],
    ['a link', `${ESC}]8;;https://x.example${ESC}\\Data Engineer${ESC}]8;;${ESC}\\`],
    ['a bell', `Data${BEL} Engineer`],
    ['a backspace', 'Data\b Engineer'],
    ['a zero', '\u0000Data Engineer'],
    ['a delete', 'Data Engineer\u007f'],
    ['a control of the second set', 'Data \u0090Engineer'],
    ['text that runs backwards', 'Data \u202eEngineer'],
    ['an isolate', '\u2066Data Engineer\u2069'],
    ['a space of no width', 'Data \u200bEngineer'],
  ])('loses %s, and says so', (_, typed) => {
    expect(readLine(typed)).toEqual({
      value: 'Data Engineer',
      note: expect.stringMatching(/control characters .* role/),
    })
  })

  it.each([
    ['Data Engineer', 'Data Engineer'],
    ['  Data   Engineer ', 'Data Engineer'],
    ['Data\nEngineer', 'Data Engineer'],
    ['Data\r\n\tEngineer', 'Data Engineer'],
    ['Data\vEngineer', 'Data Engineer'],
    ['Data\fEngineer', 'Data Engineer'],
    ['Data\u2028Engineer', 'Data Engineer'],
    ['Data\u00a0Engineer', 'Data Engineer'],
  ])('%j keeps its words apart, without a note', (typed, value) => {
    expect(readLine(typed)).toEqual({ value })
  })

  it.each([
    'Ingénieure données',
    'データエンジニア',
    'مهندس',
    "O'Neil & Søn <R&D>",
    '👩‍💻 coder',
    '50 % | "senior"',
    'C:\\x [31m',
  ])('keeps %s as typed', (typed) => {
    expect(readLine(typed)).toEqual({ value: typed })
  })

  it('comes out harmless whatever goes in, and a second time as it is', () => {
    const nasty = fc.constantFrom(
      ESC,
      `${ESC}[`,
      `${ESC}]`,
      BEL,
      '\n',
      '\u009b',
      '\u202e',
      '\u0000',
      '\r',
      '31m',
      ';',
      '\\',
    )
    const text = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 12 })
    fc.assert(
      fc.property(text, (pieces) => {
        const clean = cleanLine(pieces.join(''))
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(clean).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]/)
        expect(clean).toBe(clean.trim())
        expect(cleanLine(clean)).toBe(clean)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a choice', () => {
  const KINDS = ['silent', 'form', 'post-interview', 'final-round', 'formal'] as const
  const choose = parseChoice(KINDS)

  it.each([
    '',
    ' ',
    'x',
    'fo',
    'f',
    'forms',
    'silent form',
    'interview',
    '-',
    'post-interviews',
    '__proto__',
  ])('%j fits none, or more than one', (typed) => {
    const problem = problemOf(choose(typed))
    expect(problem).toContain('silent, form, post-interview, final-round, formal')
    expect(problem).not.toContain('\n')
  })

  it('does not echo what could harm the terminal, nor a whole page', () => {
    const problem = problemOf(choose(`${ESC}[31m${'x'.repeat(5000)}\n`)) ?? ''
    expect(problem).not.toContain(ESC)
    expect(problem.length).toBeLessThan(200)
  })

  it.each([
    ['silent', 'silent'],
    ['s', 'silent'],
    ['SIL', 'silent'],
    ['post', 'post-interview'],
    ['p', 'post-interview'],
    ['post interview', 'post-interview'],
    ['Post_Interview', 'post-interview'],
    [' final-round ', 'final-round'],
    ['fi', 'final-round'],
    ['form', 'form'],
    ['forma', 'formal'],
  ])('%j is %s', (typed, value) => {
    expect(choose(typed)).toEqual({ value })
  })

  it('is found by every beginning that only it has, and by no other', () => {
    const values = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,3}(-[a-c]{1,2})?$/), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(values, fc.nat(), fc.integer({ min: 1, max: 6 }), (all, pick, length) => {
        const wanted = all[pick % all.length] as string
        const begun = wanted.slice(0, length)
        const rivals = all.filter((each) => each !== wanted && each.startsWith(begun))
        const read = parseChoice(all)(begun)
        if (begun === wanted || rivals.length === 0) expect(read).toEqual({ value: wanted })
        else if (rivals.includes(begun)) expect(read).toEqual({ value: begun })
        else expect(read).toHaveProperty('problem')
      }),
    )
  })
})

describe('yes or no', () => {
  it.each(['', 'maybe', 'yeah', 'ye', '1', '0', 'nope', 'yes no'])('%j is neither', (typed) => {
    expect(problemOf(parseYesNo(typed))).toMatch(/neither yes nor no/)
  })

  it.each([
    ['yes', true],
    ['Y', true],
    ['TRUE', true],
    [' no ', false],
    ['n', false],
    ['False', false],
  ])('%j is %s', (typed, value) => {
    expect(parseYesNo(typed)).toEqual({ value })
  })
})

describe('a contact', () => {
  it.each([
    ['', /name is missing.*Name <address>/],
    ['   ', /name is missing/],
    ['""', /name is missing/],
    ['(recruiter)', /name is missing/],
    ['priya@linden.example', /name is missing.*Their Name <priya@linden\.example>/],
    ['priya@linden.example (recruiter)', /name is missing/],
    ['<priya@linden.example>', /name is missing/],
    ['Priya <>x', /cannot be read/],
    ['Priya <priya>', /"priya" is not a mail address/],
    ['Priya <priya@linden>', /not a mail address/],
    ['Priya <priya linden@linden.example>', /not a mail address/],
    ['Priya <priya@linden.example, tom@linden.example>', /not a mail address/],
    ['Priya <priya@@linden.example>', /not a mail address/],
    ['Priya <mailto:priya@linden.example>', /not a mail address/],
    ['Priya <@linden.example>', /not a mail address/],
    ['Priya <priya@linden.example.>', /not a mail address/],
    ['Priya <priya@linden.example', /cannot be read/],
    ['Priya priya@linden.example>', /cannot be read/],
    ['Priya priya@linden.example', /cannot be read/],
    ['Priya <a@b.example> <c@d.example>', /cannot be read/],
    ['Priya Shah (boss)', /"boss" is not one of: recruiter, hiring-manager/],
    ['Priya Shah (r)', /"r" is not one of/],
    ['Priya Shah ()', /"" is not one of/],
  ])('%j cannot be one', (typed, problem) => {
    expect(problemOf(parseContact(typed))).toMatch(problem)
  })

  it.each([
    ['Priya Shah', 'Priya Shah', null, 'other'],
    ['Priya', 'Priya', null, 'other'],
    ['Dr. Priya Shah', 'Dr. Priya Shah', null, 'other'],
    ['van der Berg', 'van der Berg', null, 'other'],
    ["O'Neil, Mary", "O'Neil, Mary", null, 'other'],
    ["O'Neil, Mary <mary@linden.example>", "O'Neil, Mary", 'mary@linden.example', 'other'],
    ['"O\'Neil, Mary" <mary@linden.example>', "O'Neil, Mary", 'mary@linden.example', 'other'],
    ['"Priya Shah"', 'Priya Shah', null, 'other'],
    ['Mary "Mo" O\'Neil', 'Mary "Mo" O\'Neil', null, 'other'],
    ['"Mo" Mary "Neil"', '"Mo" Mary "Neil"', null, 'other'],
    ['Priya Shah <priya@linden.example>', 'Priya Shah', 'priya@linden.example', 'other'],
    ['Priya Shah<priya@linden.example>', 'Priya Shah', 'priya@linden.example', 'other'],
    ['  Priya   Shah  < priya@linden.example > ', 'Priya Shah', 'priya@linden.example', 'other'],
    ['Priya Shah <>', 'Priya Shah', null, 'other'],
    ["Priya <o'neil+jobs@mail.linden.example>", 'Priya', "o'neil+jobs@mail.linden.example", 'other'],
    ['Priya Shah <priya@linden.example> (recruiter)', 'Priya Shah', 'priya@linden.example', 'recruiter'],
    ['Priya Shah (hiring manager)', 'Priya Shah', null, 'hiring-manager'],
    ['Priya Shah (Interviewer)', 'Priya Shah', null, 'interviewer'],
    ['Priya Shah(ref)', 'Priya Shah', null, 'referrer'],
    ['Priya Shah (she/her) (recruiter)', 'Priya Shah (she/her)', null, 'recruiter'],
    ['Priya Shah (she/her) <priya@linden.example>', 'Priya Shah (she/her)', 'priya@linden.example', 'other'],
    [`${ESC}[31mPriya${ESC}[0m Shah\n`, 'Priya Shah', null, 'other'],
    ['李 小龍 <li@linden.example>', '李 小龍', 'li@linden.example', 'other'],
  ])('%j', (typed, name, address, part) => {
    expect(parseContact(typed)).toEqual({ value: { name, address, part } })
  })

  it('keeps no line end that could start a header of its own', () => {
    expect(parseContact('Priya\r\nBcc: all@x.example <priya@linden.example>')).toHaveProperty('problem')
    expect(parseContact('Priya <priya@linden.example\r\nBcc: all@x.example>')).toHaveProperty('problem')
  })

  const name = fc
    .array(
      fc.constantFrom('Priya', "O'Neil,", 'van der', 'Dr.', '"', '"Mo"', '(she/her)', 'Ødegård', '李', 'Jr.'),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((words) => words.join(' '))
  const address = fc.option(fc.constantFrom('a@b.example', "o'neil+x@mail.linden.example", 'p_s-1@x.co.uk'))

  it('shown and read again is the same', () => {
    fc.assert(
      fc.property(name, address, fc.constantFrom(...PARTS), (typed, mail, part) => {
        const read = parseContact(`${typed}${mail ? ` <${mail}>` : ''} (${part})`)
        fc.pre('value' in read)
        if ('value' in read) expect(parseContact(showContact(read.value))).toEqual(read)
      }),
    )
  })

  it('that writes is read the same way, brackets and all', () => {
    expect(parseWriter('Sam Reed')).toEqual({ value: { name: 'Sam Reed', address: null } })
    expect(parseWriter('Sam Reed (they)')).toEqual({ value: { name: 'Sam Reed (they)', address: null } })
    expect(parseWriter('sam@reed.example')).toHaveProperty('problem')
    fc.assert(
      fc.property(name, address, (typed, mail) => {
        const read = parseWriter(`${typed}${mail ? ` <${mail}>` : ''}`)
        fc.pre('value' in read)
        if ('value' in read) expect(parseWriter(showWriter(read.value))).toEqual(read)
      }),
    )
  })
})

describe('a point', () => {
  it.each([
    ['', /The point is empty/],
    [' | ', /The point is empty/],
    ['| a certificate', /The point is empty/],
    ['I know Kafka', /without evidence/],
    ['I know Kafka |', /without evidence/],
    ['I know Kafka | \u200b', /without evidence/],
    ['I know Kafka | | ', /without evidence/],
  ])('%j is refused: without evidence it only asks for mercy', (typed, problem) => {
    expect(problemOf(parsePoint(typed))).toMatch(problem)
    expect(problemOf(parsePoint(typed))).toContain('claim | how they can check it')
  })

  it('may not be longer than a letter can carry', () => {
    expect(problemOf(parsePoint(`${'x'.repeat(1500)} | ${'y'.repeat(1500)}`))).toMatch(/3001 characters/)
  })

  it.each([
    ['I know Kafka | a certificate', 'I know Kafka', 'a certificate'],
    ['I know Kafka|a certificate', 'I know Kafka', 'a certificate'],
    ['  I know\nKafka  |  a   certificate ', 'I know Kafka', 'a certificate'],
    ['I know Kafka | a certificate | and a talk', 'I know Kafka', 'a certificate and a talk'],
    [`I know ${ESC}[1mKafka | ${BEL}a certificate`, 'I know Kafka', 'a certificate'],
  ])('%j', (typed, claim, evidence) => {
    expect(parsePoint(typed)).toEqual({ value: { claim, evidence } })
  })
})
