import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, type Draft } from '../../src/commands/draft/compose.ts'
import { type Answers, GROUNDS, REGISTERS } from '../../src/rejection/answers.ts'
import { type Contact, PARTS } from '../../src/rejection/contact.ts'
import { addDays } from '../../src/rejection/days.ts'
import { PURPOSES, type Purpose, TRAITS } from '../../src/rejection/purpose.ts'
import { ARRIVALS, REASONS } from '../../src/rejection/rejection.ts'
import { somePhrases } from './phrase-answers.ts'

const TODAY = '2026-11-22'
const TEMPLATES = fileURLToPath(new URL('../../templates/letters', import.meta.url))

const company = fc.constantFrom(
  'Linden',
  'Atlas',
  'The Harbour Trust',
  'Northgate Analytics',
  'eBay',
  'A&B GmbH',
  'Ørsted',
  'SAS',
  'l’Atelier',
  'x',
)
const role = fc.constantFrom(
  ...['Data Engineer', 'SRE', 'UX designer', 'Head of Sales Position', 'The Fixer', 'engineer', 'HR lead'],
  'Senior Principal Staff Software Engineer, Developer Productivity and Tooling (m/f/d)',
)
const name = fc.constantFrom(
  'Priya Shah',
  'Tom Becker',
  'Ana',
  'Dr. Wei Chen',
  "Mary O'Neil",
  'Will May',
  'Shah, Priya',
)
const contact: fc.Arbitrary<Contact> = fc.record({
  name,
  address: fc.constantFrom(null, 'someone@linden.example'),
  part: fc.constantFrom(...PARTS),
})
const words = fc.constantFrom(
  ...[
    'the wall of prototypes that failed',
    'priya showed me the wall of prototypes',
    'hearing how you moved billing',
    'loved the team.',
  ],
  ...[
    '“we keep the boring parts boring”',
    'the stand-up, the newest person ran it',
    'tom said theyd rather ship late',
    'that everyone reviews code',
  ],
  ...[
    'small team, real ownership',
    'you need to quantify your results',
    'practise design interviews weekly',
    'i have two onsites this month',
  ],
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const told = (purpose: Purpose) =>
  fc.record({
    company: company,
    role: role,
    kind: fc.constant(purpose === 'check-in' ? ('silent' as const) : ('final-round' as const)),
    arrival: fc.constantFrom(...ARRIVALS.filter((way) => way !== 'nothing' && way !== 'none-yet')),
    reason: fc.constantFrom(...REASONS),
    stage: fc.constantFrom('applied' as const, 'technical' as const, 'final-round' as const),
    rejectedOn: fc.constantFrom(0, 1, 2, 5, 15, 30).map((days) => addDays(TODAY, -days)),
    lastContact: fc.constantFrom(21, 60, 400).map((days) => addDays(TODAY, -days)),
    decisionBy: maybe(fc.constant('2026-11-01')),
    contacts: fc.uniqueArray(contact, { maxLength: 3, selector: (each) => each.name }),
    register: fc.constantFrom(...REGISTERS),
    detail: maybe(words),
    fit: maybe(words),
    helpsWith: maybe(words),
    plan: maybe(words),
    feedback: words,
    ground: fc.constantFrom(...GROUNDS),
    points: fc.array(
      fc.record({
        claim: fc.constantFrom(
          'i ran kafka in production for three years',
          'I hold the AWS architect certificate',
          'my salary range can start at 60k',
        ),
        evidence: fc.constantFrom(
          'the release notes name me',
          'certificate attached',
          'https://example.org/talk',
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    newRole: ['other-role', 'reapply'].includes(purpose) ? role : maybe(role),
    whyLevel: fc.constantFrom('want to be hands on again', 'i like building more than managing'),
    brings: fc.constantFrom('mentoring juniors on the side', 'i could train new starters'),
    staying: maybe(fc.constantFrom('at least three years', 'learn the ml side')),
    misread: fc.constantFrom('that i only did small data', 'they thought i never led anyone'),
    fact: fc.constantFrom('i ran a 40tb warehouse at acme', 'led 6 people for 3 yrs'),
    example: maybe(fc.constantFrom('rebuilt the nightly load, 9h to 40 min')),
    task: maybe(fc.constantFrom('take-home task', 'The case study')),
    changed: fc.constantFrom('added tests and split the parser', 'cleaner, with tests'),
    mapping: fc.constantFrom('three years of dashboards for ops', 'im used to night shifts'),
    terms: fc.constantFrom('60 to 68k', 'could start in feb', '2 days in the office is fine'),
    flexible: maybe(fc.constantFrom('benefits, start date')),
    topic: fc.constantFrom('how the team splits batch and streaming', 'breaking into climate tech'),
    times: maybe(fc.subarray(['tuesday 10 to 12', 'thursday afternoon', 'friday'], { minLength: 1 })),
    useful: fc.constantFrom(
      'saw this piece on testing https://example.org/dbt and thought of you',
      'congrats on the series b',
    ),
    news: maybe(fc.constantFrom('finished the kafka cert', 'new job at northgate since may')),
    sinceThen: fc.constantFrom('led a migration to snowflake', 'two years of people management'),
    unsaid: fc.constantFrom('that ive managed budgets', 'my experience w/ vendors'),
    myAddress: maybe(fc.constant<string[]>(['1 High Street', 'Leeds'])),
    theirAddress: maybe(fc.constant<string[]>(['2 Dock Road', 'London'])),
    me: fc.constant({ name: 'Sam Reed', address: null }),
    purpose: fc.constant(purpose),
  })

// Drawn last, so that a new phrase leaves the cases of the other letters as they are.
const answersFor = (purpose: Purpose): fc.Arbitrary<Answers> =>
  fc.tuple(told(purpose), somePhrases).map(([answers, phrases]) => ({ ...answers, ...phrases }))

/** What is no email: it greets and ends in its own way, or counts characters instead. */
const OTHER_FORMS: readonly Purpose[] = ['call-sheet', 'connection-note', 'formal-letter']

/** What no letter may hold, whatever was answered. */
function faultsOf({ subject, body, words: count }: Draft, answers: Answers): string[] {
  const purpose = answers.purpose as Purpose
  const { words, characters } = TRAITS[purpose]
  const text = `${subject}\n${body}`
  const isEmail = !OTHER_FORMS.includes(purpose)
  const given = (name: string) =>
    body.replaceAll(answers.company ?? '', name).replaceAll(answers.role ?? '', name)
  const faults: [string, boolean][] = [
    ['a blank', /\{\{|\}\}|undefined|null|NaN|\[object/.test(text)],
    ['a doubled space', / {2}/.test(text)],
    ['a space before punctuation', / [,.;:!?]/.test(text)],
    ['doubled punctuation', /[,;:]{2}|\.\.|[.!?],|,\.|[?!]{2}|:\./.test(text.replace(/\(m\/f\/d\)/g, ''))],
    ['a doubled word', /\b(\w+) \1\b/i.test(body)],
    ['a wrong article', /\ba (engineer|SRE|HR|Atlas|eBay|UI)\b|\ban (UX|Data)\b/.test(text)],
    ['no company', purpose !== 'connection-note' && !text.includes(answers.company ?? '?')],
    ['no role', purpose !== 'connection-note' && !text.includes(answers.role ?? '?')],
    ['a subject of two lines', subject.includes('\n')],
    ['a small start', /[.!?] [a-z]/.test(given('X').replace(/\b(Dr)\. /g, '$1 '))],
    ['more than one exclamation mark', (text.match(/!/g) ?? []).length > 1],
    [`a length of ${count} words`, count < words.min || count > words.max],
    [`${body.length} characters`, body.length > (characters?.most ?? Number.POSITIVE_INFINITY)],
    ['no greeting', isEmail && !/^(Hi|Dear) [^\n]+,\n\n/.test(body)],
    [
      'no signature',
      isEmail &&
        !/\n\n(Best wishes|All the best|Warm regards|Kind regards|With kind regards|Sincerely),\nSam Reed$/.test(
          body,
        ),
    ],
  ]
  return faults.filter(([, isThere]) => isThere).map(([fault]) => fault)
}

describe.each(PURPOSES)('every %s letter', (purpose) => {
  it('is whole, whatever was answered', async () => {
    await fc.assert(
      fc.asyncProperty(answersFor(purpose), async (answers) => {
        const { draft } = await compose(answers, purpose, { today: TODAY, templates: TEMPLATES })
        expect({ faults: faultsOf(draft, answers), body: draft.body }).toEqual({
          faults: [],
          body: draft.body,
        })
      }),
      { numRuns: 40 },
    )
  })
})

describe('letters', () => {
  const answers: Answers = {
    company: 'Linden',
    role: 'Data Engineer',
    kind: 'post-interview',
    stage: 'technical',
    rejectedOn: TODAY,
    contacts: [],
    me: { name: 'Sam Reed', address: null },
  }
  const letter = async (purpose: Purpose, more: Partial<Answers> = {}) =>
    (await compose({ ...answers, ...more, purpose }, purpose, { today: TODAY, templates: TEMPLATES })).draft

  it('leave something out before they grow too long for anyone to read', async () => {
    const long = await letter('runner-up', {
      register: 'formal',
      reason: 'location-or-visa',
      role: 'Senior Principal Staff Software Engineer, Developer Productivity and Tooling (m/f/d)',
      rejectedOn: addDays(TODAY, -30),
      detail: 'the wall of prototypes that failed, which the whole team had signed and dated over nine years',
      fit: 'the way you keep the boring parts boring, and let the newest person on the team run the stand-up',
    })
    expect(long.words).toBeLessThanOrEqual(TRAITS['runner-up'].words.max)
    expect(long.body).toContain('I respect the decision.')
  })

  it('greet one, two or three people by first name when warm, by full name when formal', async () => {
    const person = (fullName: string): Contact => ({ name: fullName, address: null, part: 'interviewer' })
    const [one, two, three] = [person('Priya Shah'), person('Tom Becker'), person('Ana Ruiz')]
    expect((await letter('thank-you', { contacts: [one] })).body).toMatch(/^Hi Priya,/)
    expect((await letter('thank-you', { contacts: [one, two] })).body).toMatch(
      /^Hi Priya and Tom,[\s\S]+you both/,
    )
    expect((await letter('thank-you', { contacts: [one, two, three] })).body).toMatch(
      /^Hi Priya, Tom and Ana,/,
    )
    expect((await letter('thank-you', { contacts: [one, two], register: 'formal' })).body).toMatch(
      /^Dear Priya Shah and Tom Becker,/,
    )
    expect((await letter('thank-you')).body).toMatch(/^Dear hiring team,/)
  })

  it('are formal without contractions of their own', async () => {
    for (const purpose of PURPOSES.filter((each) => TRAITS[each].only !== 'warm')) {
      const { body } = await letter(purpose, {
        register: 'formal',
        feedback: 'More depth in system design.',
        points: [{ claim: 'I hold the certificate.', evidence: 'It is attached.' }],
        lastContact: '2026-10-01',
      })
      expect(body, purpose).not.toMatch(/\b\w+['’](m|d|ll|ve|re|t)\b/)
    }
  })

  it('thank for no time that nobody gave', async () => {
    const { body } = await letter('thank-you', { kind: 'form', stage: 'applied' })
    expect(body).not.toMatch(/time (you|they)|speak with me|gave me/)
  })

  it('leave the referrer out of the letter to the company, and write their thanks to them alone', async () => {
    const contacts: Contact[] = [
      { name: 'Priya Shah', address: null, part: 'recruiter' },
      { name: 'Ana Ruiz', address: null, part: 'referrer' },
    ]
    expect((await letter('thank-you', { contacts })).to).toEqual(['Priya Shah'])
    expect((await letter('referrer-thanks', { contacts })).to).toEqual(['Ana Ruiz'])
  })

  it('never ask for feedback and for another look in the same letter', async () => {
    const request = await letter('feedback-request')
    expect(request.body).not.toMatch(/look at my application|consider(ed)? (my application )?(once|again)/)
    const plea = await letter('reconsider', {
      points: [{ claim: 'I hold the certificate.', evidence: 'It is attached.' }],
    })
    expect(plea.body).not.toMatch(/feedback|closed the gap/)
  })

  it('ask to look again for this role, a similar one, or another manager', async () => {
    const { body } = await letter('reconsider', {
      points: [{ claim: 'I hold the certificate.', evidence: 'It is attached.' }],
      newRole: 'Analytics Engineer',
    })
    expect(body).toMatch(
      /If this role is no longer open[\s\S]+Analytics Engineer[\s\S]+similar[\s\S]+another manager/,
    )
  })

  it('join thanks to thanks, and say them once', async () => {
    for (const register of REGISTERS)
      for (const purpose of ['thank-you', 'runner-up', 'feedback-request', 'referrer-thanks'] as const) {
        const wordings = { detail: 'Thank you for showing me the kiln.' }
        const { body } = await letter(purpose, { register, detail: 'the kiln', wordings })
        expect(body, purpose).toContain(', and for showing me the kiln')
        expect(body.match(/kiln/g), purpose).toHaveLength(1)
      }
  })

  it('thank the recruiter of a last round who shares the letter, unless the detail speaks to them', async () => {
    const contacts: Contact[] = [
      { name: 'Priya Shah', address: null, part: 'hiring-manager' },
      { name: 'Tom Becker', address: null, part: 'recruiter' },
    ]
    const runnerUp = async (detail: string, more: Partial<Answers> = {}) =>
      (await letter('runner-up', { contacts, stage: 'final-round', detail, ...more })).body
    expect(await runnerUp('priya showed me the kiln')).toContain('Tom, thank you for your help along')
    expect(await runnerUp('tom showed me the kiln')).not.toContain('Tom, thank you for your help along')
    expect(await runnerUp('the kiln', { contacts: contacts.slice(1) })).not.toContain('your help along')
    expect(await runnerUp('the kiln', { stage: 'technical' })).not.toContain('your help along')
  })

  it('take up the reason they gave, and open the door that fits it', async () => {
    for (const register of REGISTERS)
      for (const purpose of ['thank-you', 'runner-up'] as const) {
        const texts = await Promise.all(
          REASONS.map(async (reason) => (await letter(purpose, { register, reason })).body),
        )
        expect(new Set(texts).size, purpose).toBeGreaterThan(8)
      }
    expect((await letter('thank-you', { reason: 'salary' })).body).toMatch(/pay[\s\S]+(?:budget|range)/)
    expect((await letter('thank-you', { reason: 'role-paused' })).body).toMatch(/sorry to hear that the role/)
  })

  it('thank nobody for telling where a portal did', async () => {
    expect((await letter('thank-you', { arrival: 'portal' })).body).not.toMatch(
      /letting me know|getting back/,
    )
  })

  it('keep the sentence that was agreed on', async () => {
    const { body } = await letter('thank-you', {
      detail: 'the wall',
      wordings: { detail: 'I keep thinking of the wall.' },
    })
    expect(body).toContain('I keep thinking of the wall.')
  })
})
