import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { POST_INTERVIEW, type Reply, rejectkit } from '../world.ts'

const FACTS = POST_INTERVIEW.slice(0, POST_INTERVIEW.indexOf('--detail'))

describe('attachments', () => {
  it('go with the saved mail, under their own names', async () => {
    const { folder } = await rejectkit(['log', 'list'])
    const resume = join(folder, 'résumé.pdf')
    const eml = join(folder, 'letter.eml')
    mkdirSync(folder, { recursive: true })
    writeFileSync(resume, 'not really a PDF')
    const { code } = await rejectkit([...POST_INTERVIEW, '--attach', resume, '--out', eml])
    expect(code).toBe(0)
    const { attachments } = await PostalMime.parse(readFileSync(eml))
    expect(attachments.map(({ filename }) => filename)).toEqual(['résumé.pdf'])
    expect(Buffer.from(attachments[0]?.content as ArrayBuffer).toString()).toBe('not really a PDF')
  })

  it('that are not there cost neither the letter nor the log', async () => {
    const { folder } = await rejectkit(['log', 'list'])
    mkdirSync(folder, { recursive: true })
    const flags = ['--attach', '/nowhere/cv.pdf', '--out', join(folder, 'letter.eml')]
    const { code, err, out } = await rejectkit([...POST_INTERVIEW, ...flags])
    expect(code).toBe(1)
    expect(err).toContain('/nowhere/cv.pdf does not exist')
    expect(out).toMatch(/^Hi Priya/)
    expect(err).toContain('Logged as application 1')
  })

  it('that the text speaks of are missed, and those it does not speak of are named', async () => {
    const plea = [
      '--purpose',
      'reconsider',
      '--ground',
      'overlooked',
      '--point',
      'i hold the aws certificate | attached',
    ]
    const spoken = await rejectkit([...FACTS, ...plea, '--json'])
    const rules = (out: string) =>
      JSON.parse(out).proofreading.map((finding: { rule: string }) => finding.rule)
    expect(rules(spoken.out)).toContain('attachment')
    const silent = await rejectkit([...POST_INTERVIEW, '--attach', 'cv.pdf', '--json'])
    expect(rules(silent.out)).toContain('attachment')
    const both = await rejectkit([...FACTS, ...plea, '--attach', 'certificate.pdf', '--json'])
    expect(rules(both.out)).not.toContain('attachment')
  })
})

describe('a letter on paper', () => {
  const paper = [
    ...FACTS,
    ...[
      '--purpose',
      'formal-letter',
      '--ground',
      'overlooked',
      '--point',
      'I led a team of six | the release notes name me',
    ],
    ...['--my-address', '1 High Street', '--my-address', 'Leeds <LS1>', '--their-address', '2 Dock Road'],
  ]

  it('has both addresses, the date, the case and a signature', async () => {
    const { out } = await rejectkit(paper)
    expect(out).toMatch(
      /^Sam Reed\n1 High Street\nLeeds <LS1>\n\nPriya Shah\nLinden\n2 Dock Road\n\n22 November 2026\n/,
    )
    expect(out).toMatch(/Dear Priya Shah,[\s\S]+six[\s\S]+Sincerely,\nSam Reed\n$/)
  })

  it('is saved as one page that needs nothing else, with its text escaped', async () => {
    const { folder } = await rejectkit(['log', 'list'])
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'letter.html')
    await rejectkit([...paper, '--out', file])
    const html = readFileSync(file, 'utf8')
    expect(html).toContain('Leeds &lt;LS1&gt;')
    expect(html).toMatch(/@page[\s\S]+@media print/)
    expect(html).not.toMatch(/<script|https?:|@import|url\(/)
  })
})

describe('variety', () => {
  const body = async (...more: string[]) => (await rejectkit([...POST_INTERVIEW, '--no-log', ...more])).out

  it('the same answers give the same letter, and --again the next, until the first comes round', async () => {
    const first = await body()
    expect(await body()).toBe(first)
    const second = await body('--again')
    const third = await body('--again', '2')
    expect(new Set([first, second, third]).size).toBe(3)
    expect(await body('--again', '3')).toBe(first)
  })

  it('letters to several companies differ in more than the names', async () => {
    const companies = ['Linden', 'Northgate', 'Atlas', 'Harbour', 'Quill', 'Fennel', 'Osprey', 'Tallow']
    const at = POST_INTERVIEW.indexOf('Linden')
    const letters = await Promise.all(
      companies.map(async (company) => {
        const { out } = await rejectkit([
          ...POST_INTERVIEW.slice(0, at),
          company,
          ...POST_INTERVIEW.slice(at + 1),
        ])
        return out.replaceAll(company, 'X')
      }),
    )
    expect(new Set(letters).size).toBeGreaterThanOrEqual(6)
  })
})

describe('languages', () => {
  it('German and Spanish letters stand on the same answers, the words as they were typed', async () => {
    const words = ['--detail', 'die Wand mit den Prototypen ging mir nicht aus dem Kopf']
    const german = await rejectkit([...FACTS, ...words, '--language', 'de'])
    expect(german.out).toMatch(
      /^Hallo Priya,[\s\S]+Die Wand mit den Prototypen ging mir nicht aus dem Kopf\./,
    )
    const spanish = await rejectkit([
      ...FACTS,
      '--detail',
      'me quedé con la pared de prototipos',
      '--language',
      'es',
    ])
    expect(spanish.out).toMatch(/^Hola, Priya:[\s\S]+Me quedé con la pared de prototipos\./)
  })

  it('the language is kept for the application', async () => {
    const { folder } = await rejectkit([...FACTS, '--language', 'de'])
    const next = [
      'draft',
      '--no-input',
      '--application',
      '1',
      '--purpose',
      'feedback-thanks',
      '--feedback',
      'mehr Tiefe',
    ]
    expect((await rejectkit(next, { folder })).out).toMatch(/^Hallo Priya,/)
  })

  it('says which letters there are, where one is not', async () => {
    const { code, err } = await rejectkit([
      ...FACTS,
      '--language',
      'de',
      '--purpose',
      'other-role',
      '--new-role',
      'X',
      '--mapping',
      'y',
    ])
    expect(code).toBe(1)
    expect(err).toContain('There is no other-role in German yet')
  })
})

describe("templates of one's own", () => {
  it('go before those that come along, and new ones are used by name', async () => {
    const { folder, paths } = await rejectkit(['templates', 'copy', 'thank-you'])
    const own = join(paths.ownTemplates ?? '', 'en')
    const file = join(own, 'thank-you.warm.hbs')
    writeFileSync(file, readFileSync(file, 'utf8').replace('{{> greeting}}', 'Good day {{readers}},'))
    expect((await rejectkit(POST_INTERVIEW, { folder })).out).toMatch(/^Good day Priya,/)
    const text = readFileSync(file, 'utf8').replace('Good day', 'Ahoy')
    writeFileSync(join(own, 'sailor.warm.hbs'), text)
    const named = await rejectkit([...POST_INTERVIEW, '--purpose', 'thank-you', '--template', 'sailor'], {
      folder,
    })
    expect(named.out).toMatch(/^Ahoy Priya,/)
    const wrong = await rejectkit([...POST_INTERVIEW, '--purpose', 'thank-you', '--template', 'sailer'], {
      folder,
    })
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('sailor')
  })
})

describe('before any answer', () => {
  it('a letter after the interview is written, and the stage is logged without a rejection', async () => {
    const flags = [
      '--company',
      'Linden',
      '--role',
      'Data Engineer',
      '--stage',
      'technical',
      '--me',
      'Sam Reed',
    ]
    const words = [
      '--last-contact',
      'yesterday',
      '--unsaid',
      'that ive managed budgets',
      '--contact',
      'Priya Shah',
    ]
    const { code, out, folder } = await rejectkit([
      'draft',
      '--no-input',
      '--purpose',
      'after-interview',
      ...flags,
      ...words,
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/^Hi Priya,\n\nThank you for talking with me[\s\S]+managed budgets/)
    const { applications } = JSON.parse((await rejectkit(['log', 'list', '--json'], { folder })).out)
    expect(applications).toMatchObject([{ state: 'waiting', kind: null, stage: 'technical' }])
  })
})

describe('a recommended letter that needs words of the person', () => {
  it('gives way to one that does not, where nobody can be asked', async () => {
    const { code, out, err } = await rejectkit([...FACTS, '--reason', 'salary'])
    expect(code).toBe(0)
    expect(err).toContain('(other-terms)')
    expect(out).toMatch(/^Hi Priya,/)
  })
})

describe('the hand-edited letter', () => {
  const replies: Reply[] = [
    [/Is all of this right/, 'yes'],
    [/The letter:/, 'edit'],
  ]
  const edit = (text: string) => text.replace('Hi Priya', 'Dear Priya')
  const sitting = POST_INTERVIEW.filter((flag) => flag !== '--no-input')
  const asked: Reply[] = [
    [/talk with anyone|What reason|feedback/, ''],
    [/What reason|feedback|Which letter/, ''],
    [/feedback|Which letter|Which tone/, ''],
    [/Which tone|In the letter/, ''],
    [/In the letter|Is all/, 'yes'],
  ]

  it('is kept for tomorrow as it was changed', async () => {
    const first = await rejectkit(sitting, {
      edit,
      replies: [...asked, ...replies, [/The letter:/, 'tomorrow']],
    })
    expect(first.err).toContain('Kept.')
    const next = await rejectkit(['draft'], {
      folder: first.folder,
      replies: [
        [/unfinished/, 'resume'],
        [/Is all of this right/, 'yes'],
        [/The letter:/, 'done'],
      ],
    })
    expect(next.out).toMatch(/^Dear Priya,/)
  })

  it('is written anew only when told so', async () => {
    const { out } = await rejectkit(sitting, {
      edit,
      replies: [
        ...asked,
        ...replies,
        [/The letter:/, 'again'],
        [/changed the letter by hand/, 'keep'],
        [/The letter:/, 'done'],
      ],
    })
    expect(out).toMatch(/^Dear Priya,/)
  })
})

describe('the settings', () => {
  const facts = FACTS.filter((_, at) => FACTS[at] !== '--me' && FACTS[at - 1] !== '--me')

  it('sign the letter, with the phone number under the name', async () => {
    const { folder } = await rejectkit(['config', 'name', 'Sam Reed'])
    await rejectkit(['config', 'phone', '+44 20 7946 0018'], { folder })
    const plain = await rejectkit([...facts, '--purpose', 'thank-you'], { folder })
    expect(plain.out.trimEnd()).toMatch(/,\nSam Reed\n\+44 20 7946 0018$/)
    await rejectkit(['config', 'signature', 'Sam Reed, RN\\nLeeds'], { folder })
    const own = await rejectkit([...facts, '--purpose', 'thank-you'], { folder })
    expect(own.out.trimEnd()).toMatch(/,\nSam Reed, RN\nLeeds\n\+44 20 7946 0018$/)
  })

  it('choose the language, which a flag overrules', async () => {
    const { folder } = await rejectkit(['config', 'language', 'de'])
    const german = await rejectkit([...FACTS, '--purpose', 'thank-you'], { folder })
    expect(german.out).toMatch(/^Hallo |^Liebe|^Guten/m)
    const english = await rejectkit([...FACTS, '--purpose', 'thank-you', '--language', 'en'], { folder })
    expect(english.out).toMatch(/^Hi /m)
  })
})
