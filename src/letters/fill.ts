/** From the answers to the fields that a template names. */
import type { Answers, Ground } from '../rejection/answers.ts'
import type { Contact } from '../rejection/contact.ts'
import { type Day, spellDay } from '../rejection/days.ts'
import { latenessOf, wasInterviewed } from '../rejection/follow-up.ts'
import type { Purpose } from '../rejection/purpose.ts'
import { callName, formalName, listed, theRole } from './grammar.ts'

/**
 * All that a letter may name. Every field is always there, since a template that names an unknown one is refused;
 * `null`, `false` or an empty text stand for what is not known.
 */
export interface Fields {
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
  me: string
  /** Whether anyone there talked with the writer. */
  spoke: boolean
  byPhone: boolean
  /** The reply comes 3 days to 3 weeks after the no, or later than that. */
  late: boolean
  longPast: boolean
  /** "12 October" */
  lastContact: string | null
  decisionBy: string | null
  /** The person's own words, as finished sentences. */
  detail: string
  fit: string
  helpsWith: string
  feedback: string
  plan: string
  points: string
  twoPoints: boolean
  ground: Ground | null
  newRole: string | null
  theNewRole: string | null
}

/** Finished sentences by question name; `points` has one for each point. */
export interface Sentences {
  detail?: string
  fit?: string
  helpsWith?: string
  feedback?: string
  plan?: string
  points?: string[]
}

/** The people a letter goes to: the referrer for their thanks, everyone else for all other letters. */
export function recipientsOf(purpose: Purpose, contacts: readonly Contact[]): Contact[] {
  const referrers = contacts.filter((contact) => contact.part === 'referrer')
  if (purpose !== 'referrer-thanks') return contacts.filter((contact) => contact.part !== 'referrer')
  return referrers.length > 0 ? referrers : [...contacts]
}

/** The fields of a letter. The answers must hold company, role and me; the interview sees to that. */
export function fieldsFor(answers: Answers, purpose: Purpose, sentences: Sentences, today: Day): Fields {
  const readers = recipientsOf(purpose, answers.contacts ?? []).map((contact) => contact.name)
  const lateness = answers.rejectedOn ? latenessOf(answers.rejectedOn, today) : 'on-time'
  const role = answers.role ?? ''
  return {
    company: answers.company ?? '',
    role,
    theRole: theRole(role),
    readers: listed(readers.map(callName)) || null,
    readersInFull: listed(readers.map(formalName)) || null,
    both: readers.length > 1,
    me: answers.me?.name ?? '',
    spoke: answers.spoke ?? (answers.stage !== undefined && wasInterviewed(answers.stage)),
    byPhone: answers.arrival === 'phone',
    late: lateness === 'late',
    longPast: lateness === 'long-past',
    lastContact: answers.lastContact ? spellDay(answers.lastContact, today) : null,
    decisionBy: answers.decisionBy ? spellDay(answers.decisionBy, today) : null,
    detail: sentences.detail ?? '',
    fit: sentences.fit ?? '',
    helpsWith: sentences.helpsWith ?? '',
    feedback: sentences.feedback ?? '',
    plan: sentences.plan ?? '',
    points: (sentences.points ?? []).join(' '),
    twoPoints: (sentences.points ?? []).length > 1,
    ground: answers.ground ?? null,
    newRole: answers.newRole ?? null,
    theNewRole: answers.newRole ? theRole(answers.newRole) : null,
  }
}
