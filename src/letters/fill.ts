/** From the answers to the fields that a template names. */
import type { Answers, Ground } from '../rejection/answers.ts'
import { wasInterviewed } from '../rejection/application.ts'
import { type Contact, isPerson } from '../rejection/contact.ts'
import type { Day } from '../rejection/days.ts'
import { latenessOf } from '../rejection/follow-up.ts'
import { isUndecided } from '../rejection/kind.ts'
import type { Purpose } from '../rejection/purpose.ts'
import { PHRASE_NAMES, PHRASES, type PhraseName } from '../rejection/questions/phrases.ts'
import type { Reason } from '../rejection/rejection.ts'
import { hasTitle } from './grammar.ts'
import { ENGLISH } from './languages/en.ts'
import type { Language } from './languages/language.ts'
import { asPhrase } from './phrase.ts'
import { varietyFor, type Way } from './variety.ts'

/** The questions whose free words stand in a letter as finished sentences. */
export const SENTENCE_FIELDS = [
  'detail',
  'fit',
  'helpsWith',
  'feedback',
  'plan',
  'whyLevel',
  'brings',
  'staying',
  'misread',
  'fact',
  'example',
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
export type SentenceField = (typeof SENTENCE_FIELDS)[number]

/** Finished sentences by question name; `points` has one for each point. */
export type Sentences = Partial<Record<SentenceField, string>> & { points?: string[] }

/**
 * All that a letter may name. Every field is always there, since a template that names an unknown one is refused;
 * `null`, `false` or an empty text stand for what is not known.
 */
export interface Fields extends Record<SentenceField, string>, Record<PhraseName, string | null> {
  company: string
  role: string
  /** "the Data Engineer role" */
  theRole: string
  /** "Priya and Tom": how a warm letter greets its readers; null when nobody is known. */
  readers: string | null
  /** "Priya Shah and Tom Becker" */
  readersInFull: string | null
  /** True for two or more readers. */
  both: boolean
  /** True where a reader is known by title and last name: nobody says "Hi Mr Hughes". */
  titled: boolean
  /** "you", "you both", "you all" */
  you: string
  /** Everyone who reads it is a recruiter, who fills more roles than one. */
  toRecruiter: boolean
  /** "Mark": the recruiter of a last round who shares the letter with others; null where there is no such one. */
  recruiter: string | null
  me: string
  /** Whether anyone there talked with the writer. */
  spoke: boolean
  byPhone: boolean
  /** The news was a status in their portal: nobody wrote, so nobody is thanked for telling. */
  byPortal: boolean
  /** The role was paused or cancelled, so nobody else was chosen. */
  onHold: boolean
  /** False before any answer. */
  decided: boolean
  /** The reply comes 3 days to 3 weeks after the no, or later than that. */
  late: boolean
  longPast: boolean
  /** "12 October" */
  lastContact: string | null
  decisionBy: string | null
  /** "in October", "in autumn 2025": when the two were last in touch, as one says it now. */
  whenWeSpoke: string
  /** "22 November 2026", for the head of a letter on paper. */
  today: string
  points: string
  twoPoints: boolean
  ground: Ground | null
  newRole: string | null
  theNewRole: string | null
  /** "the pay", "the start date": what stood in the way, from the reason they gave. */
  hurdle: string | null
  /** The writer was in the last round. */
  lastRound: boolean
  /** The reason they gave. */
  reason: Reason | null
  /** "showing me the lab": what `detail` gives thanks for, to be joined to other thanks; null where it does not. */
  thanksFor: string | null
  /** "the take-home task" */
  task: string
  /** "Tuesday 10 to 12 or Thursday afternoon" */
  times: string | null
  myAddress: string[]
  theirAddress: string[]
  /** Set where a letter has to leave something out to keep within its characters. */
  brief: boolean
  briefest: boolean
  /** Which of three ways the letter opens, leaves the door open, and ends. */
  opening: Way
  door: Way
  ending: Way
}

/**
 * The people a letter goes to: the referrer for their thanks, everyone else for all other letters. An invitation on
 * LinkedIn goes to one person at a time.
 */
export function recipientsOf(purpose: Purpose, contacts: readonly Contact[]): Contact[] {
  const referrers = contacts.filter((contact) => contact.part === 'referrer')
  const theirs = contacts.filter((contact) => contact.part !== 'referrer')
  if (purpose === 'connection-note') return theirs.slice(0, 1)
  if (purpose !== 'referrer-thanks') return theirs
  return referrers.length > 0 ? referrers : [...contacts]
}

/**
 * The fields of a letter. The answers must hold company, role and me; the interview sees to that. Whatever words the
 * fields bring themselves are those of the language; the sentences have to be in it already.
 */
export function fieldsFor(
  answers: Answers,
  purpose: Purpose,
  sentences: Sentences,
  today: Day,
  language: Language = ENGLISH,
): Fields {
  const { points = [], ...said } = sentences
  const blank = Object.fromEntries(SENTENCE_FIELDS.map((name) => [name, '']))
  const phrases = Object.fromEntries(PHRASE_NAMES.map((name) => [name, phraseFrom(answers, name)]))
  return {
    ...(blank as Record<SentenceField, string>),
    ...said,
    ...(phrases as Record<PhraseName, string | null>),
    ...about(answers, today, language),
    ...readersOf(answers, purpose, language, said.detail),
    thanksFor: thanksIn(said.detail),
    points: points.join(' '),
    twoPoints: points.length > 1,
    ground: answers.ground ?? null,
    newRole: answers.newRole ?? null,
    theNewRole: answers.newRole ? language.theRole(answers.newRole) : null,
    task: language.task(answers.task),
    times: language.either(answers.times ?? []) || null,
    myAddress: answers.myAddress ?? [],
    theirAddress: answers.theirAddress ?? [],
    brief: false,
    briefest: false,
    ...varietyFor([answers.company, answers.role, answers.me?.name, purpose].join('\n'), answers.again ?? 0),
  }
}

function phraseFrom(answers: Answers, name: PhraseName): string | null {
  const said = answers[name]
  if (!said) return null
  // What has a form of its own, such as a link, has been read by it.
  return 'parse' in PHRASES[name] ? said : asPhrase(said)
}

function about(answers: Answers, today: Day, language: Language) {
  const lateness = answers.rejectedOn ? latenessOf(answers.rejectedOn, today) : 'on-time'
  const role = answers.role ?? ''
  return {
    company: answers.company ?? '',
    role,
    theRole: language.theRole(role),
    me: answers.me?.name ?? '',
    spoke: answers.spoke ?? (answers.stage !== undefined && wasInterviewed(answers.stage)),
    byPhone: answers.arrival === 'phone',
    byPortal: answers.arrival === 'portal',
    onHold: answers.reason === 'role-paused' || answers.reason === 'role-cancelled',
    decided: !isUndecided(answers) && answers.kind !== 'silent',
    late: lateness === 'late',
    longPast: lateness === 'long-past',
    lastContact: answers.lastContact ? language.spellDay(answers.lastContact, today) : null,
    decisionBy: answers.decisionBy ? language.spellDay(answers.decisionBy, today) : null,
    whenWeSpoke: language.whenWeSpoke(answers.rejectedOn ?? answers.lastContact ?? today, today),
    today: language.today(today),
    hurdle: language.hurdle(answers.reason),
    lastRound: answers.stage === 'final-round',
    reason: answers.reason ?? null,
  }
}

/** "Thank you for showing me the lab." → "showing me the lab": one sentence and nothing after it. */
function thanksIn(detail = ''): string | null {
  return /^Thank you for ([^.!?]+)\.$/.exec(detail)?.[1] ?? null
}

function readersOf(answers: Answers, purpose: Purpose, language: Language, detail = '') {
  // A team has no first name; a letter to one greets nobody by name.
  const people = recipientsOf(purpose, answers.contacts ?? []).filter(({ name }) => isPerson(name))
  const readers = people.map(({ name }) => name)
  const recruiters = people.filter(({ part }) => part === 'recruiter')
  const [recruiter] = recruiters.map(({ name }) => language.callName(name))
  // Called by name already where the detail speaks to them.
  const isShared = answers.stage === 'final-round' && readers.length === 2 && recruiters.length === 1
  const isCalled = recruiter !== undefined && detail.includes(recruiter)
  return {
    readers: language.list(readers.map(language.callName)) || null,
    readersInFull: language.list(readers.map(language.formalName)) || null,
    both: readers.length > 1,
    titled: readers.some(hasTitle),
    you: language.you(readers.length),
    toRecruiter: readers.length > 0 && recruiters.length === readers.length,
    recruiter: isShared && !isCalled ? (recruiter ?? null) : null,
  }
}
