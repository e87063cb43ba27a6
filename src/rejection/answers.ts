/** What is known about one rejection in a sitting: every answer is optional until it has been given. */
import type { Stage } from './application.ts'
import type { Contact } from './contact.ts'
import type { Day } from './days.ts'
import type { Arrival, Kind, Reason } from './rejection.ts'

export const REGISTERS = ['warm', 'formal'] as const
export type Register = (typeof REGISTERS)[number]

/** A claim and the fact by which the reader can check it; `sentence` is how it stands in the letter once agreed. */
export interface Point {
  claim: string
  evidence: string
  sentence?: string
}

/** Free words as typed, and the sentence that the person has agreed to; without one the first wording stands. */
export interface OwnWords {
  typed: string
  sentence?: string
}

/** The writer, as the letter is signed. */
export interface Writer {
  name: string
  address: string | null
}

/** Why asking again is sound (playbook 3); `none` is a weak ground that the person still wants to go on with. */
export const GROUNDS = ['overlooked', 'new-since', 'overqualified', 'terms', 'assessment-redone', 'none'] as const
export type Ground = (typeof GROUNDS)[number]
