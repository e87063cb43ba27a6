import { execFileSync } from 'node:child_process'
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTemplates } from '../../src/letters/template-check.ts'
import { templatesIn } from '../../src/letters/template-folders.ts'
import { BODY, BUILT_IN, faultsOf, HEAD, ownFolder } from './template-own.ts'

const head = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`
const PURPOSE = 'purpose: thank-you'
const WARM = 'register: warm'
const SUBJECT = 'subject: "Thank you"'
const letter = (body: string) => `${HEAD}{{> greeting}}\n\n${body}\n\n{{> closing}}\n`
/** The first line of a body made by `letter`. */
const AT = 8

type Row = [what: string, text: string | Uint8Array, line: number, message: RegExp]

/** Each of them is broken in one way. */
const BROKEN: Row[] = [
  ['no head', BODY, 1, /does not begin with a head/],
  ['an open head', `---\n${PURPOSE}\n${BODY}`, 1, /head is not closed/],
  ['an empty head', `---\n---\n${BODY}`, 2, /head is empty/],
  ['a head of bare text', `${head('thank-you')}${BODY}`, 2, /no "name: value" lines/],
  ['bad YAML', `${head(PURPOSE, WARM, 'subject: Thank you: now')}${BODY}`, 4, /not YAML/],
  ['YAML with an open quote', `${head(PURPOSE, 'subject: "Thank you', WARM)}${BODY}`, 3, /not YAML/],
  ['a key twice', `${head(PURPOSE, WARM, SUBJECT, WARM)}${BODY}`, 5, /not YAML.*unique/],
  ['a tag that runs code', `${head(PURPOSE, WARM, 'subject: !!js/function "x"')}${BODY}`, 4, /not YAML/],
  [
    'YAML that grows',
    `${head('a: &a [x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b]')}${BODY}`,
    2,
    /not YAML/,
  ],
  ['no subject', `${head(PURPOSE, WARM)}${BODY}`, 2, /no subject/],
  ['an empty subject', `${head(PURPOSE, WARM, 'subject: "  "')}${BODY}`, 4, /subject is empty/],
  [
    'a subject without quotes',
    `${head(PURPOSE, WARM, 'subject: {{role}}')}${BODY}`,
    4,
    /in quotation marks|not YAML/,
  ],
  [
    'a subject of two lines',
    `${head(PURPOSE, WARM, 'subject: |', '  one', '  two')}${BODY}`,
    4,
    /more than one line/,
  ],
  ['no purpose', `${head(WARM, SUBJECT)}${BODY}`, 2, /no purpose/],
  [
    'an unknown purpose',
    `${head(WARM, 'purpose: thankyou', SUBJECT)}${BODY}`,
    3,
    /"thankyou" is not known. Did you mean "thank-you"/,
  ],
  ['no register', `${head(PURPOSE, SUBJECT)}${BODY}`, 2, /no register/],
  [
    'an unknown register',
    `${head(PURPOSE, 'register: friendly', SUBJECT)}${BODY}`,
    3,
    /"friendly" is not known/,
  ],
  [
    'another register than its name',
    `${head(PURPOSE, 'register: formal', SUBJECT)}${BODY}`,
    1,
    /head says thank-you\.formal/,
  ],
  [
    'a label of two lines',
    `${head(PURPOSE, WARM, SUBJECT, 'label: "a\\nb"')}${BODY}`,
    5,
    /label has to be one line/,
  ],
  ['no body', HEAD, 6, /no letter below/],
  ['a body of a comment', `${HEAD}\n{{!-- nothing --}}\n`, 6, /no letter below/],
  ['an unknown field', letter('a\n{{compnay}}'), AT + 1, /no field "compnay". Did you mean {{company}}/],
  [
    'an unknown field in the subject',
    `${head(PURPOSE, WARM, 'subject: "{{rol}}"')}${BODY}`,
    4,
    /no field "rol". Did you mean {{role}}/,
  ],
  [
    'an unknown field in a branch never taken',
    letter('{{#if late}}x{{else if both}}\n{{readr}}{{/if}}'),
    AT + 1,
    /no field "readr"/,
  ],
  ['an unknown field in a condition', letter('{{#if lat}}x{{/if}}'), AT, /no field "lat"/],
  ['a field of a field', letter('{{role.length}}'), AT, /no field "role.length"/],
  ['a field above the letter', letter('{{../role}}'), AT, /goes up from where/],
  ['a field of the letter in a list', letter('{{#each myAddress}}{{me}}{{/each}}'), AT, /one step up/],
  ['an unknown helper', letter('{{shout company}}'), AT, /no helper "shout"/],
  [
    'an unknown block helper',
    letter('x\n\n{{#iff late}}a{{/iff}}'),
    AT + 2,
    /no helper "iff". Did you mean "if"/,
  ],
  ['an unknown helper in brackets', letter('{{#if (eq ground "terms")}}a{{/if}}'), AT, /no helper "eq"/],
  ['an unclosed block', letter('a\n{{#if late}}b\nc'), AT + 1, /{{#if}} is never closed/],
  [
    'a block closed by another',
    letter('{{#if late}}b{{/each}}'),
    AT,
    /{{#if}} is not closed before {{\/each}}/,
  ],
  ['a block that was never opened', letter('a{{/if}}'), AT, /never opened/],
  ['a second else', letter('{{#if late}}a{{else}}b\n{{else}}c{{/if}}'), AT + 1, /second time/],
  ['an unclosed field', letter('a\n{{company\n\nb {{role}}'), AT + 1, /"{{company" is never closed/],
  ['half a bracket', letter('{{company}'), AT, /never closed/],
  ['an unclosed comment', letter('{{!-- a note'), AT, /end of the comment/],
  ['nothing in the brackets', letter('a {{ }} b'), AT, /cannot be read/],
  ['single brackets', letter('About {company}.'), AT, /"{company}" would stand/],
  [
    'a blank to fill by hand',
    letter('a\nDear [Hiring Manager],'),
    AT + 1,
    /"\[Hiring Manager\]" would stand/,
  ],
  ['a backslash before a field', letter('Best,\\{{me}}'), AT, /backslash right before/],
  [
    'a block that is not there',
    letter('{{> greting}}'),
    AT,
    /no block "greting". Did you mean {{> greeting}}/,
  ],
  ['a block named by path', letter('{{> ../../../etc/passwd}}'), AT, /no block/],
  ['a block with values', letter('{{> greeting readers="x"}}'), AT, /takes nothing with it/],
  ['an inline block', letter('{{#*inline "x"}}a{{/inline}}'), AT, /not known here/],
  ['a flag that is printed', letter('{{late}}'), AT, /yes or no/],
  ['a choice that is printed', letter('{{ground}}'), AT, /one of a few values/],
  ['a list that is printed', letter('{{myAddress}}'), AT, /several lines/],
  [
    'a ground that does not exist',
    letter('{{#if (is ground "overlook")}}a{{/if}}'),
    AT,
    /never "overlook". Did you mean "overlooked"/,
  ],
  [
    'a hole where nothing was answered',
    letter('a\nAsk {{speakTo}} about it.'),
    AT + 1,
    /"speakTo" leaves a hole/,
  ],
  [
    'a letter that is empty at times',
    `${HEAD}{{#if detail}}Dear {{company}}, {{detail}} {{me}}{{/if}}`,
    6,
    /letter is empty when "detail"/,
  ],
  ['over 64 KB', `${HEAD}${'x'.repeat(5_000_000)}`, 1, /larger than 64 KB/],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 1, /not text in UTF-8/],
  ['Latin-1', Buffer.from(`${HEAD}Grüße`, 'latin1'), 1, /not text in UTF-8/],
  ['UTF-16', Buffer.from(`\uFEFF${HEAD}`, 'utf16le'), 1, /not text in UTF-8/],
  ['control characters', `${HEAD}a\n\u001b[2Jb`, 7, /no text/],
  [
    'blocks nested without measure',
    letter('{{#if late}}'.repeat(2000) + '{{/if}}'.repeat(2000)),
    AT,
    /20 deep/,
  ],
  ['brackets nested without measure', letter(`{{#if ${'(is '.repeat(8000)}late`), AT, /never closed/],
  [
    'branches without measure',
    letter(`{{#if late}}${'{{else if late}}'.repeat(3000)}{{/if}}`),
    AT,
    /more than 20/,
  ],
]

describe('a broken template', () => {
  it.each(BROKEN)('%s', async (_, text, line, message) => {
    const faults = await faultsOf(ownFolder({ 'mine.warm.hbs': text }))
    const [fault] = faults.filter(({ level }) => level === 'error')
    expect(fault).toMatchObject({ file: 'mine.warm.hbs', line })
    expect(fault?.message).toMatch(message)
    expect(fault?.message).not.toContain('\n')
  })

  it('has all its faults named, each once, line by line', async () => {
    const faults = await faultsOf(
      ownFolder({ 'mine.warm.hbs': letter('{{a1}}\n{{b2}} {{b2}}\n{{shout x}} TODO') }),
    )
    expect(faults.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      `${AT} unknown-field`,
      `${AT + 1} unknown-field`,
      `${AT + 2} blank`,
      `${AT + 2} unknown-helper`,
    ])
  })
})

describe('broken blocks', () => {
  it('that use each other without end are named with their way', async () => {
    const faults = await faultsOf(
      ownFolder({
        'mine.warm.hbs': letter('{{> a}}'),
        'partials/a.warm.hbs': 'x\n{{> b}}',
        'partials/b.warm.hbs': '{{> a}}',
      }),
    )
    expect(faults.map(({ file, line }) => `${file}:${line}`)).toContain('partials/b.warm.hbs:1')
    expect(faults.map(({ message }) => message).join()).toMatch(/a → b → a/)
  })

  it('that use themselves', async () => {
    const [fault] = await faultsOf(ownFolder({ 'partials/greeting.warm.hbs': 'Hi\n{{> greeting}}' }))
    expect(fault).toMatchObject({ file: 'partials/greeting.warm.hbs', line: 2, rule: 'loop' })
  })

  it('are found in their own file, once, however many letters use them', async () => {
    const faults = await faultsOf(
      ownFolder({
        'partials/closing.warm.hbs': '\n\nBest,\\\n{{mee}}',
        'one.warm.hbs': HEAD + BODY,
        'two.warm.hbs': HEAD + BODY,
      }),
    )
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ file: 'partials/closing.warm.hbs', line: 4 })
  })

  it('that double each other are stopped', async () => {
    const blocks = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `partials/b${at}.warm.hbs`,
        `hello {{> b${at + 1}}} {{> b${at + 1}}}`,
      ]),
    )
    const files = { ...blocks, 'partials/b30.warm.hbs': 'x', 'mine.warm.hbs': letter('{{> b0}}') }
    const faults = await faultsOf(ownFolder(files))
    expect(faults.some(({ rule }) => rule === 'too-large')).toBe(true)
  })
})

describe('files that are none', () => {
  it('a link that leads out is not followed', async () => {
    const folders = ownFolder({ 'fine.warm.hbs': HEAD + BODY })
    const secret = join(ownFolder({ 'x.txt': 'secret' }).own, 'en', 'x.txt')
    symlinkSync(secret, join(folders.own, 'en', 'mine.warm.hbs'))
    const faults = await faultsOf(folders)
    expect(faults).toMatchObject([{ file: 'mine.warm.hbs', rule: 'link' }])
    expect(JSON.stringify(faults)).not.toContain('secret"')
  })

  it('a link within the folder is', async () => {
    const folders = ownFolder({ 'fine.warm.hbs': HEAD + BODY })
    symlinkSync('fine.warm.hbs', join(folders.own, 'en', 'mine.warm.hbs'))
    expect(await faultsOf(folders)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
    const folders = ownFolder({ 'fine.warm.hbs': HEAD + BODY })
    execFileSync('mkfifo', [join(folders.own, 'en', 'mine.warm.hbs')])
    expect(await faultsOf(folders)).toMatchObject([{ file: 'mine.warm.hbs', rule: 'not-a-file' }])
  })

  it('a folder, a dead link, and a name without a tone', async () => {
    const folders = ownFolder({ 'dir.warm.hbs/x': '', 'mine.hbs': 'x', 'partials/__proto__.warm.hbs': 'x' })
    symlinkSync('nowhere', join(folders.own, 'en', 'dead.warm.hbs'))
    const rules = (await faultsOf(folders)).map(({ file, rule }) => `${file} ${rule}`).sort()
    expect(rules).toEqual([
      'dead.warm.hbs unreadable',
      'dir.warm.hbs not-a-file',
      'mine.hbs file-name',
      'partials/__proto__.warm.hbs file-name',
    ])
  })
})

describe('warnings', () => {
  const rulesFor = async (text: string) =>
    (await faultsOf(ownFolder({ 'mine.warm.hbs': text }))).map(({ level, rule }) => `${level} ${rule}`)

  it('no greeting, no name, too long', async () => {
    expect(await rulesFor(`${HEAD}Thank you.\n\n{{> closing}}`)).toEqual(['warning greeting'])
    expect(await rulesFor(`${HEAD}{{> greeting}}\n\nThank you.`)).toEqual(['warning signature'])
    expect(await rulesFor(letter('word '.repeat(200)))).toEqual(['warning length'])
  })

  it('a key that nobody reads, a field that is never asked', async () => {
    const strange = `${head(PURPOSE, WARM, SUBJECT, 'lable: x')}${BODY}`
    expect(await rulesFor(strange)).toEqual(['warning unknown-key'])
    expect(await rulesFor(letter('Thank you. {{terms}}'))).toEqual(['warning never-filled'])
    expect(await rulesFor(letter('Thank you.{{#if terms}} {{terms}}{{/if}}'))).toEqual([
      'warning never-filled',
    ])
  })

  it('nothing for a sound letter, with CRLF or a byte order mark too', async () => {
    expect(await rulesFor(HEAD + BODY)).toEqual([])
    expect(await rulesFor(`\uFEFF${(HEAD + BODY).replaceAll('\n', '\r\n')}`)).toEqual([])
  })
})

it('the built-in templates have no fault and no warning', async () => {
  for (const language of readdirSync(BUILT_IN)) {
    const { entries } = templatesIn({ builtIn: BUILT_IN }, language)
    expect(entries.length).toBeGreaterThan(10)
    expect(await checkTemplates(entries, entries)).toEqual([])
  }
})

it('no text makes the check fail or hang', async () => {
  const pieces = [
    '{{',
    '}}',
    '{{#if ',
    'late',
    '{{/if}}',
    '{{else}}',
    '{{> ',
    'greeting',
    '(is ',
    '"',
    ')',
    '\\',
    '\n',
    '~',
    '{{!--',
    '--}}',
    '^',
    '@',
    '../',
    'constructor',
    '[',
    ']',
    ' ',
    'company',
    '{{#each myAddress}}',
    'this',
    '{',
    '&',
    '|',
  ]
  const folders = ownFolder({ 'mine.warm.hbs': '' })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), async (parts) => {
      writeFileSync(join(folders.own, 'en', 'mine.warm.hbs'), HEAD + parts.join(''))
      expect(Array.isArray(await faultsOf(folders))).toBe(true)
    }),
    { numRuns: 500 },
  )
})
