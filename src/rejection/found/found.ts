/** An application found outside the log, in mail or a spreadsheet, as it would enter the log. */
import type { NewEvent } from '../application.ts'
import type { Evidence, Verdict } from '../classify/mail.ts'
import type { Contact } from '../contact.ts'
import type { Day } from '../days.ts'

/** Below this, a finding is worth a look. */
export const SURE = 0.8
/** How sure a finding is that has a doubt about it. */
export const DOUBTFUL = 0.5

const ROW = 'row:'

/** The id of a row with this content. */
export function rowId(hash: string): string {
  return `${ROW}${hash}`
}

/** True for what a row of a table is known by; a Message-ID begins otherwise. */
export function isRowId(messageId: string): boolean {
  return messageId.startsWith(ROW)
}

/** What a finding rests on: a mail, by its Message-ID, or a row, by a hash; so that a second import knows it again. */
export interface FoundMessage {
  messageId: string
  at: Day | null
  verdict: Verdict
  evidence: Evidence[]
  /** The mail's own text, only where the person wants it kept. */
  text: string | null
}

export interface Found {
  /** The application in the log that this adds to; null for a new one. */
  id: number | null
  /** Empty where no mail names it: then it cannot be logged before the person does. */
  company: string
  /** Empty where it is unknown. */
  role: string
  source: string | null
  url: string | null
  events: NewEvent[]
  contacts: Contact[]
  messages: FoundMessage[]
  /** What a person should look at, one line each; empty where all is clear. */
  doubts: string[]
  /** The same table names this company and role before: it may be the same application. */
  isRepeat?: true
  /** How sure all of it is, 0 to 1: as sure as its least sure part. */
  confidence: number
}
