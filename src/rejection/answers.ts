/** What is known about one rejection in a sitting. */
import type { Stage } from './application.ts'
import type { Contact } from './contact.ts'
import type { Day } from './days.ts'
import type { Purpose } from './purpose.ts'
import type { PhraseName } from './questions/phrases.ts'
import type { Arrival, Kind, Reason } from './rejection.ts'

export const REGISTERS = ['warm', 'formal'] as const
export type Register = (typeof REGISTERS)[number]

/** A claim and the fact by which the reader can check it. */
export interface Point {
  claim: string
  evidence: string
}

/** The writer, as the letter is signed. */
export interface Writer {
  name: string
  address: string | null
}

/** Why asking again is sound (playbook 3); `none` is a weak ground that the person wants to go on with all the same. */
export const GROUNDS = [
  'overlooked',
  'new-since',
  'overqualified',
  'terms',
  'assessment-redone',
  'none',
] as const
export type Ground = (typeof GROUNDS)[number]

export const GROUND_LABELS: Record<Ground, string> = {
  overlooked: 'a skill or requirement I do meet was overlooked or misunderstood',
  'new-since': 'something is new since: a qualification, a result, a change',
  overqualified: 'they thought me overqualified, and I want this level',
  terms: 'I can meet the pay, the date or the place after all',
  'assessment-redone': 'I have redone the task that went badly',
  none: 'none of these',
}

/** The three cases in which even a form rejection may earn a letter (playbook 1). */
export const FORM_CASES = ['none', 'referred', 'overlooked', 'interviewed'] as const
export type FormCase = (typeof FORM_CASES)[number]

export const FORM_CASE_LABELS: Record<FormCase, string> = {
  none: 'no, none of these',
  referred: 'someone there referred or recruited me',
  overlooked: 'they overlooked a hard requirement that I do meet',
  interviewed: 'I did speak with them, so it was more than a form',
}

/**
 * The answers of a sitting. `undefined` means not asked yet; `null` means asked and left empty.
 * `wordings` holds, by question (`detail`, `points.0`, …), the sentence that the person agreed to.
 */
export interface Answers extends Partial<Record<PhraseName, string | null>> {
  company?: string
  role?: string
  arrival?: Arrival
  spoke?: boolean
  stage?: Stage
  kind?: Kind
  formCase?: FormCase
  rejectedOn?: Day
  lastContact?: Day
  decisionBy?: Day | null
  contacts?: Contact[] | null
  reason?: Reason
  reapplyAfter?: Day | null
  feedback?: string | null
  source?: string | null
  purpose?: Purpose | 'none'
  register?: Register
  detail?: string | null
  fit?: string | null
  helpsWith?: string | null
  plan?: string | null
  ground?: Ground
  points?: Point[] | null
  newRole?: string | null
  whyLevel?: string | null
  brings?: string | null
  staying?: string | null
  misread?: string | null
  fact?: string | null
  example?: string | null
  task?: string | null
  changed?: string | null
  mapping?: string | null
  terms?: string | null
  flexible?: string | null
  topic?: string | null
  times?: string[] | null
  useful?: string | null
  news?: string | null
  sinceThen?: string | null
  unsaid?: string | null
  language?: string
  template?: string | null
  attachments?: string[] | null
  again?: number
  myAddress?: string[] | null
  theirAddress?: string[] | null
  me?: Writer
  wordings?: Record<string, string>
}
