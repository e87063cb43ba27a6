/** Answers such as people give, against which a template is tried: everything said, as little as possible, and between. */
import { type Answers, GROUNDS } from '../rejection/answers.ts'
import type { Contact } from '../rejection/contact.ts'
import { addDays } from '../rejection/days.ts'
import { type Purpose, TRAITS } from '../rejection/purpose.ts'
import { PHRASE_NAMES } from '../rejection/questions/phrases.ts'
import { QUESTIONS } from '../rejection/questions.ts'
import { ARRIVALS } from '../rejection/rejection.ts'
import { FIELDS } from './fields.ts'
import { type Fields, fieldsFor, SENTENCE_FIELDS, type Sentences } from './fill.ts'

export interface Sample {
  /** What is special about it, to finish the sentence "when …". */
  when: string
  fields: Fields
}

const TODAY = '2026-11-22'

const PRIYA: Contact = { name: 'Priya Shah', address: 'priya@linden.example', part: 'hiring-manager' }
const TOM: Contact = { name: 'Tom Becker', address: null, part: 'recruiter' }

const THANKS = `Thank you for ${FIELDS.thanksFor.sample}.`

/** Everything said. The free words stand for the sentences that they have become. */
const EVERYTHING: Answers = {
  ...Object.fromEntries([...SENTENCE_FIELDS, ...PHRASE_NAMES].map((name) => [name, FIELDS[name].sample])),
  company: FIELDS.company.sample,
  role: FIELDS.role.sample,
  stage: 'technical',
  spoke: true,
  rejectedOn: addDays(TODAY, -1),
  lastContact: addDays(TODAY, -41),
  decisionBy: addDays(TODAY, -21),
  reason: 'salary',
  ground: 'overlooked',
  points: [{ claim: FIELDS.points.sample, evidence: 'the release notes' }],
  newRole: FIELDS.newRole.sample,
  task: 'take-home task',
  times: ['Tuesday 10 to 12', 'Thursday afternoon'],
  myAddress: FIELDS.myAddress.sample,
  theirAddress: FIELDS.theirAddress.sample,
  me: { name: FIELDS.me.sample, address: null },
}

/** The samples of a purpose, the fullest first. */
export function samplesFor(purpose: Purpose): Sample[] {
  const one = purpose === 'referrer-thanks' ? { ...PRIYA, part: 'referrer' as const } : PRIYA
  const two = purpose === 'referrer-thanks' ? { ...TOM, part: 'referrer' as const } : TOM
  const full = asked({ ...EVERYTHING, ...startOf(purpose), contacts: [one] }, purpose)
  const mayMiss = QUESTIONS.filter(
    ({ name, required }) => name in full && !required(full) && !KEPT.includes(name),
  )
  const without = (names: readonly string[]): Answers =>
    Object.fromEntries(Object.entries(full).filter(([name]) => !names.includes(name)))
  const changed = (when: string, change: Partial<Answers>) => ({ when, answers: { ...full, ...change } })
  const said = full.rejectedOn !== undefined
  const all: { when: string; answers: Answers }[] = [
    { when: 'everything was answered', answers: full },
    changed('two people read it', { contacts: [one, two] }),
    changed('only a recruiter reads it', { contacts: [two] }),
    ...mayMiss.map(({ name }) => ({ when: `"${name}" was left empty`, answers: without([name]) })),
    { when: 'only the needful was answered', answers: without(mayMiss.map(({ name }) => name)) },
    ...(full.detail ? [changed('the detail is a thank-you', { detail: THANKS })] : []),
    ...(full.detail
      ? [changed('the recruiter reads it too', { stage: 'final-round', contacts: [one, TOM] })]
      : []),
    changed('they got to the last round', { stage: 'final-round' }),
    changed('nobody there had talked with the writer', { spoke: false, stage: 'applied' }),
    ...(said ? [changed('it comes a week late', { rejectedOn: addDays(TODAY, -7) })] : []),
    ...(said ? [changed('it comes two months late', { rejectedOn: addDays(TODAY, -60) })] : []),
    ...(said ? [changed('the news came by phone', { arrival: 'phone' })] : []),
    ...(said ? [changed('it was a status in their portal', { arrival: 'portal' })] : []),
    ...(said ? [changed('the role was paused', { reason: 'role-paused' })] : []),
    ...(full.contacts?.[0]
      ? [changed('a reader goes by a title', { contacts: [{ ...full.contacts[0], name: 'Dr Priya Shah' }] })]
      : []),
    ...(full.points ? [changed('there are two points', { points: [...full.points, ...full.points] })] : []),
    ...(full.ground ? GROUNDS.map((ground) => changed(`the ground is "${ground}"`, { ground })) : []),
  ]
  return all.map(({ when, answers }) => ({ when, fields: fieldsOf(answers, purpose) }))
}

/** Not to be left out: what happened is settled by the sample itself. */
const KEPT: readonly string[] = [
  'arrival',
  'spoke',
  'stage',
  'kind',
  'purpose',
  'register',
  'source',
  'formCase',
]

/** What happened before such a letter, as far as it can be. */
function startOf(purpose: Purpose): Partial<Answers> {
  const { kinds } = TRAITS[purpose]
  const kind = kinds.find((each) => each === 'post-interview') ?? kinds[0] ?? 'post-interview'
  if (kind === 'none') return { purpose, arrival: 'none-yet' }
  return { purpose, kind, arrival: kind === 'silent' ? ARRIVALS[0] : 'email' }
}

/** Only what is asked for such a letter, so that a field which can never be filled is found out. */
function asked(answers: Answers, purpose: Purpose): Answers {
  const names = QUESTIONS.filter(
    ({ name, when }) => when(answers) && (name !== 'feedback' || purpose === 'feedback-thanks'),
  )
  return Object.fromEntries(names.flatMap(({ name }) => (name in answers ? [[name, answers[name]]] : [])))
}

function fieldsOf(answers: Answers, purpose: Purpose): Fields {
  const sentences: Sentences = Object.fromEntries(
    SENTENCE_FIELDS.flatMap((name) => (answers[name] ? [[name, FIELDS[name].sample]] : [])),
  )
  if (answers.detail === THANKS) sentences.detail = THANKS
  const points = answers.points?.map(() => FIELDS.points.sample)
  return fieldsFor(answers, purpose, { ...sentences, ...(points && { points }) }, TODAY)
}
