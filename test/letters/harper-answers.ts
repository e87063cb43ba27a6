/** Answers in clean English, so that whatever harper finds in their letters was written by us. */
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { compose, type Draft, wordingsOf, wordsIn } from '../../src/commands/draft/compose.ts'
import { type Answers, GROUNDS, REGISTERS } from '../../src/rejection/answers.ts'
import type { Contact } from '../../src/rejection/contact.ts'
import { addDays } from '../../src/rejection/days.ts'
import { PURPOSES, type Purpose, TRAITS } from '../../src/rejection/purpose.ts'
import { ARRIVALS, REASONS } from '../../src/rejection/rejection.ts'
import { somePhrases } from './phrase-answers.ts'

export const TODAY = '2026-11-22'
const TEMPLATES = fileURLToPath(new URL('../../templates/letters', import.meta.url))

/** Names that no dictionary need know: they are the person's, and stand in no sentence of ours. */
export const NAMES = ['Priya', 'Shah', 'Okafor', 'Northgate', 'Reed', 'Ruiz']

const person = (name: string, part: Contact['part']): Contact => ({ name, address: null, part })
const PRIYA = person('Priya Shah', 'interviewer')
const TOM = person('Tom Becker', 'hiring-manager')
const ANA = person('Dr. Ana Ruiz', 'other')
const REFERRER = person('Daniel Okafor', 'referrer')
const TEAM = person('the hiring team', 'recruiter')
const READERS = [[], [PRIYA], [ANA], [PRIYA, TOM], [TOM, ANA, PRIYA], [TEAM], [REFERRER], [REFERRER, TOM]]

const from = <T>(...values: T[]) => fc.constantFrom(...values)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const daysAgo = (...days: number[]) => from(...days).map((count) => addDays(TODAY, -count))

/** A letter's answers, and which of the offered wordings of each of the person's words they agree to. */
interface Sitting {
  answers: Answers
  wording: number
}

function sittingFor(purpose: Purpose): fc.Arbitrary<Sitting> {
  return fc.record({ answers: answersFor(purpose), wording: from(0, 1, 2, 3) })
}

function answersFor(purpose: Purpose): fc.Arbitrary<Answers> {
  return fc
    .tuple(fc.record({ ...situation(purpose), ...ownWords(purpose) }), somePhrases)
    .map(([answers, phrases]) => ({ ...answers, ...phrases, ...history(answers.kind), purpose }))
}

/** What follows from the kind: a silent application has no answer, and a form comes before any talk. */
function history(kind: Answers['kind']): Partial<Answers> {
  if (kind === 'silent') return { arrival: 'nothing' }
  if (kind === undefined) return { arrival: 'none-yet', stage: 'technical' }
  if (kind === 'form') return { stage: 'applied' }
  return { stage: kind === 'final-round' ? 'final-round' : 'technical' }
}

function situation(purpose: Purpose) {
  const kinds = TRAITS[purpose].kinds.map((kind) => (kind === 'none' ? undefined : kind))
  const role = from('Data Engineer', 'HR Manager')
  return {
    company: from('Linden', 'The Northgate Trust'),
    role,
    newRole: ['other-role', 'reapply'].includes(purpose) ? role : maybe(role),
    kind: from(...kinds),
    stage: from('applied' as const, 'technical' as const),
    arrival: from(...ARRIVALS.filter((way) => way !== 'nothing' && way !== 'none-yet')),
    reason: from(...REASONS),
    ground: from(...GROUNDS),
    rejectedOn: daysAgo(0, 1, 5, 30, 100, 400),
    lastContact: daysAgo(21, 60, 400),
    decisionBy: maybe(from('2026-11-01')),
    contacts: from(...READERS),
    register: from(...REGISTERS),
    task: maybe(from('the take-home task', 'the case study')),
    times: maybe(
      fc.subarray(['Tuesday from 10 to 12', 'Thursday afternoon', 'any time on Friday'], { minLength: 1 }),
    ),
    myAddress: maybe(from(['1 High Street', 'Leeds'])),
    theirAddress: maybe(from(['2 Dock Road', 'London'])),
    again: from(0, 1, 2),
    me: from({ name: 'Dana Reed', address: null }),
  }
}

/** Several shapes for each question: a thing, a clause, a doing, a whole sentence. */
function ownWords(purpose: Purpose) {
  return {
    detail: maybe(
      from(
        'the wall of prototypes that failed',
        'Priya showed me the wall of prototypes',
        'hearing how you moved billing to the new system',
        'that everyone reviews each other’s work',
        'I enjoyed the open questions about testing.',
      ),
    ),
    fit: maybe(
      from(
        'a small team with real ownership',
        'I have worked on payments for five years',
        'my five years in payments',
      ),
    ),
    helpsWith: maybe(
      from(
        'I have two more interviews this month',
        'to know what to work on',
        'deciding whether to stay in data',
      ),
    ),
    plan: maybe(
      from(
        'rewrite my CV with numbers',
        'I will redo the exercise with tests first',
        'speaking my thoughts out loud',
      ),
    ),
    feedback: from(
      'more depth in system design',
      'I jumped to the solution too fast',
      'you need to be more concise',
      'ask more questions first',
    ),
    points: fc.array(
      fc.record({
        claim: from(
          'I led the support team for three years',
          'I hold the certificate that you asked for',
          'my salary range can start at 60,000',
        ),
        evidence: from(
          'the release notes name me',
          'the certificate is attached',
          'https://example.org/talk',
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    whyLevel: from('I want to work with my hands again', 'to get back to building things', 'fewer meetings'),
    brings: from(
      'I could train new colleagues',
      'teaching beginners on the side',
      'a calm view of deadlines',
    ),
    staying: maybe(from('at least three years', 'I would like to learn how forecasts are made')),
    misread: from(
      'that I have only worked with small teams',
      'they thought I had never led anyone',
      'my notice period',
      purpose === 'clarify' ? 'I came across as a beginner' : 'my notice period',
    ),
    fact: from('I led six people for three years', 'six years of experience with large data', 'four weeks'),
    example: maybe(from('I rebuilt the nightly import, from nine hours to 40 minutes', 'the launch in May')),
    changed: from(
      'added tests and split the parser',
      'it handles empty files now',
      'simpler code and more tests',
    ),
    mapping: from(
      'three years of dashboards for the sales team',
      'I am used to night shifts',
      'leading a team',
    ),
    terms: from('60,000 to 68,000', 'I could start in February', 'two days in the office would be fine'),
    flexible: maybe(from('the benefits and the start date', 'I could also start part-time')),
    topic: from(
      'how the team divides its work',
      'moving from nursing to product design',
      'what you look for in a senior engineer',
      'Is a degree worth the time?',
    ),
    useful: from(
      'an article about testing: https://example.org/testing',
      'congratulations on the new office',
      'I came across a talk that I think your team would like.',
    ),
    news: maybe(from('a new job at a bank since May', 'I finished the course in statistics')),
    sinceThen: from(
      'two years of leading a team',
      'I have led a move to the cloud',
      'finished a degree in statistics',
    ),
    unsaid: from('that I have managed budgets', 'my experience with vendors', 'I also speak Spanish'),
  }
}

/** Letters over all purposes in turn, the same for the same seed. */
export async function* letters(count: number, seed: number): AsyncGenerator<Draft> {
  const each = Math.ceil(count / PURPOSES.length)
  for (const purpose of PURPOSES)
    for (const sitting of fc.sample(sittingFor(purpose), { numRuns: each, seed }))
      yield letterOf(purpose, sitting)
}

async function letterOf(purpose: Purpose, { answers, wording }: Sitting): Promise<Draft> {
  const wordings: Record<string, string> = {}
  for (const words of wordsIn(answers)) {
    const offered = await offeredFor(words, answers)
    wordings[words.key] = offered[wording % offered.length] ?? ''
  }
  const context = { today: TODAY, templates: TEMPLATES }
  return (await compose({ ...answers, wordings }, purpose, context)).draft
}

type Words = ReturnType<typeof wordsIn>[number]
const known = new Map<string, string[]>()

/** The sentences on offer, made once for each reader. None of the words above names the company or the role. */
async function offeredFor(words: Words, answers: Answers): Promise<string[]> {
  const { purpose, register, contacts } = answers
  const key = JSON.stringify([words.key, words.typed, purpose, register, contacts])
  const before = known.get(key)
  if (before) return before
  const offered = (await wordingsOf(words, answers)).map(({ sentence }) => sentence)
  known.set(key, offered)
  return offered
}
