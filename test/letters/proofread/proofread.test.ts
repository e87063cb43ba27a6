import { describe, expect, it } from 'vitest'
import { type Expectation, type Finding, proofread } from '../../../src/letters/proofread/proofread.ts'

const LINDEN: Expectation = {
  company: 'Linden',
  role: 'Data Engineer',
  names: ['Priya Shah', 'Tom Becker', 'Sam Reed'],
}

// The sentences here are made for their slips, and sound as such sentences do: how letters sound is tone.test.ts's.
async function found(text: string, expected: Expectation = {}): Promise<string[]> {
  return (await proofread(text, expected))
    .filter(({ rule }) => rule !== 'tone')
    .map(({ rule, text: words }) => `${rule}: ${words}`)
}
const only = async (rule: string, text: string, expected?: Expectation): Promise<Finding[]> =>
  (await proofread(text, expected)).filter((finding) => finding.rule === rule)

describe('blanks', () => {
  it.each([
    'Dear [Name], thank you.',
    'Thank you for {{detail}}.',
    `I liked $${'{topic}'} very much.`,
    'The {company} office was fine.',
    'The <role> was fine.',
    'Regards, [YOUR NAME]',
    'Hello undefined, thank you.',
    'TODO: say something kind.',
    'I worked there for ____ years.',
    'Dear ,\n\nThank you.',
  ])('are errors: %s', async (text) => {
    expect((await only('blank', text))[0]?.level).toBe('error')
  })

  it.each([
    'I read the note [1] on pricing.',
    'My todo list is short.',
    'Oh dear, I was late.',
    'a < b and b > c',
  ])('are not seen where there are none: %s', async (text) => expect(await only('blank', text)).toEqual([]))
})

describe('slips', () => {
  it.each([
    ['I met the the team.', 'doubled-word: the the'],
    ['I met  the team.', 'doubled-space: met  the'],
    ['Thank you , Priya.', 'punctuation: you , Priya'],
    ['Thank you for the call.I liked it.', 'punctuation: call.I'],
    ['It was good,, and short.', 'punctuation: good,, and'],
    ['It was a honest answer.', 'article: a honest'],
    ['It was an useful hour.', 'article: an useful'],
    ['I applied for an UX role.', 'article: an UX'],
  ])('%s', async (text, finding) => expect(await found(text)).toContain(finding))

  it.each([
    'I said that that was fine.',
    'It was so, so good.',
    'An hour with a university team and an SRE.',
    'One sentence.  Another, as typists do it.',
    'Well... it was fun. 3.5 hours, e.g. on Node.js.',
    'I had had a cold.',
  ])('are not seen where there are none: %s', async (text) => expect(await found(text)).toEqual([]))

  it('offer the mended words', async () => {
    expect((await only('article', 'It was A useful day and a honest one.'))[0]?.suggestion).toBe('an honest')
  })
})

describe('names', () => {
  it.each([
    ['I liked my day at Lindon.', 'company: Lindon', 'Linden'],
    ['I liked my day at linden.', 'company: linden', 'Linden'],
    ['Hi Pryia,\n\nThe day at Linden was good.', 'name: Pryia', 'Priya'],
    ['I talked with tom at Linden.', 'name: tom', 'Tom'],
    ['The Data Enginer role at Linden is for me.', 'role: Data Enginer', 'Data Engineer'],
    ['Thank you, Linden.\n\nBest wishes,\nSam Read', 'name: Sam Read', 'Sam Reed'],
    ["Linden's day was good, and Beckers idea too. Tom Beker smiled.", 'name: Tom Beker', 'Tom Becker'],
  ])('%s', async (text, finding, suggestion) => {
    expect(await found(text, LINDEN)).toContain(finding)
    expect((await proofread(text, LINDEN)).map((each) => each.suggestion)).toContain(suggestion)
  })

  it('are right in small roles, plurals, possessives and addresses', async () => {
    const text =
      'Hi Priya,\n\nThe data engineer role at Linden’s office, where Data Engineers sit with Tom, was good to see: ' +
      'https://linden.example/priya and tom@linden.example say so.\n\nBest wishes,\nSam Reed'
    expect(await found(text, LINDEN)).toEqual([])
  })

  it('are not confused with words that lie near or with other people', async () => {
    const expected = { company: 'Linden', names: ['Will May', 'Ana Chen', 'Anna Wells'] }
    const text =
      'I will read what Linden may do then, and well. Ana and Anna were both kind, Will most of all.'
    expect(await found(text, expected)).toEqual([])
  })

  it('must include the company, in any of its forms', async () => {
    expect(await found('Thank you for the call.', { company: 'Linden' })).toEqual(['company: '])
    expect(await found('Thank you, Linden.', { company: 'Linden GmbH' })).toEqual([])
    expect(await found('Thank you, Harbour Trust.', { company: 'The Harbour Trust' })).toEqual(['company: '])
    expect(await found('Thank you all at the Harbour\nTrust.', { company: 'The Harbour Trust' })).toEqual([])
    expect(await found('I liked l’Atelier.', { company: "l'Atelier" })).toEqual([])
  })
})

describe('spelling', () => {
  it('is a warning with a suggestion', async () => {
    const [finding] = await proofread('I was glad to recieve your mail.')
    expect(finding).toMatchObject({
      level: 'warning',
      rule: 'spelling',
      text: 'recieve',
      suggestion: 'receive',
    })
  })

  it('is right in Britain and in America', async () => {
    const text =
      'I recognise the honour, the colour and the grey centre of the programme, organised with humour and travelled to at leisure. ' +
      'I recognize the honor, the color and the gray center of the program, organized with humor and traveled to at leisure. ' +
      'My licence, the catalogue, a fulfilling enrolment, the judgement and the learnt behaviour stay as they are, whilst I practise.'
    expect(await found(text)).toEqual([])
  })

  it('leaves names, terms, addresses and typed words alone', async () => {
    const text =
      'On Monday Ngozi showed the kubectl plugin to NASA, eBay and GraphQL fans at foo_bar.example and x@qzx.example, v2beta of it.'
    expect(await found(text, { words: ['kubectl'] })).toEqual([])
  })

  it('says each word once, and nothing about a letter in another language', async () => {
    expect(await found('A definately good day, definately so.')).toEqual(['spelling: definately'])
    const german =
      'Vielen Dank für Ihre Nachricht und die Zeit, die Sie sich genommen haben, um mit mir zu sprechen.'
    expect(await found(german)).toEqual([])
  })

  it('mends contractions and the small i', async () => {
    const suggestions = (await proofread('dont worry, i liked it and im fine.')).map(
      (each) => each.suggestion,
    )
    expect(suggestions).toEqual(["don't", 'I', "I'm"])
  })
})

describe('manner', () => {
  it('hears shouting, not acronyms', async () => {
    expect(await found('I REALLY liked it.')).toEqual(['shouting: REALLY'])
    expect(await found('THIS WAS GREAT.')).toEqual(['shouting: THIS WAS GREAT'])
    expect(await found('SQL and AWS at SAP AG, an SRE in the UK.')).toEqual([])
    expect(await found('I liked SUSE LINUX.', { company: 'SUSE LINUX' })).toEqual([])
  })

  it('allows one exclamation mark', async () => {
    expect(await found('Thank you!')).toEqual([])
    expect(await found('Thank you! It was fun!')).toEqual(['exclamation: fun!'])
    expect(await found('Thank you!!')).toEqual(['exclamation: you!!'])
  })

  it('counts words and characters', async () => {
    const length = { min: 3, max: 5 }
    expect(await found('Too short.', { length })).toEqual(['length: '])
    expect(await found('This one has five words.', { length })).toEqual([])
    expect(await found('This one has six words now.', { length })).toEqual(['length: '])
    expect(await found('Hello there.', { characters: { aim: 5, most: 10 } })).toEqual(['length: '])
  })

  it('tells of a missing detail and of addresses that nobody reads', async () => {
    const findings = await proofread('Thank you.', {
      lacksDetail: true,
      noReply: ['no-reply@linden.example'],
    })
    expect(findings.map(({ level, rule, text }) => [level, rule, text])).toEqual([
      ['error', 'no-reply', 'no-reply@linden.example'],
      ['warning', 'detail', ''],
    ])
  })

  it.each([
    ['The certificate is attached.', 0, ['attachment: is attached']],
    ['Please find my CV enclosed.', 0, ['attachment: Please find my']],
    ['I attach the redone task.', 0, ['attachment: I attach']],
    ['Here is the redone task.', 1, ['attachment: ']],
    ['The certificate is attached.', 1, []],
    ['I have become quite attached to the idea.', 0, []],
    ['Here is the link.', 0, []],
  ])('%s (%i files)', async (text, attachments, findings) =>
    expect(await found(text, { attachments })).toEqual(findings),
  )
})

describe('the findings', () => {
  it('come errors first, then in the order of the text, those about the whole last', async () => {
    const text = 'Thank you , Priya. I beg you. Your process is a joke. It was a honest day.'
    const findings = await proofread(text, { length: { min: 50, max: 90 } })
    expect(findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
      'error pleading',
      'error anger',
      'warning punctuation',
      'warning article',
      'warning length',
    ])
  })

  it('are said once each, the overlapping ones of a rule as one', async () => {
    expect((await only('blank', 'Dear [Name] and [Name],')).length).toBe(1)
    const [one, ...more] = await only('pleading', 'Please, I beg you.')
    expect(one?.text).toBe('Please, I beg')
    expect(more).toEqual([])
  })

  it('are none for a good letter', async () => {
    const text =
      'Hi Priya,\n\nThank you for letting me know about the Data Engineer role at Linden, and for the time you gave me. ' +
      'You showed me the wall of prototypes that failed, and I keep thinking about it.\n\n' +
      'If something else at Linden comes up where I could be of use, I’d like to hear about it.\n\nBest wishes,\nSam Reed'
    expect(await proofread(text, { ...LINDEN, attachments: 0, length: { min: 40, max: 120 } })).toEqual([])
  })
})
