/** What goes into the reader and what comes out of it. */
import type { Stage } from '../application.ts'
import type { Day } from '../days.ts'
import type { Kind, Reason } from '../rejection.ts'
import type { Foreign } from './language.ts'

/** A name and a bare mail address; the name may be empty, the address unknown. */
export interface Mailbox {
  name: string
  address: string | null
}

/** A mail as `readMail` hands it on: `text` is unwrapped, without history, and free of control characters. */
export interface Mail {
  from: Mailbox | null
  replyTo: Mailbox | null
  to: Mailbox[]
  subject: string
  date: Day | null
  text: string
  messageId: string | null
  /** The mails that it answers, by Message-ID; absent where that is not known. */
  references?: readonly string[]
  attachments: number
  /** The day on which the last server took it in; absent or null where none says so. */
  arrived?: Day | null
  /** The addresses that it was delivered to, which are the person's own. */
  deliveredTo?: readonly string[]
  /** The mail program filed it under what was sent. */
  isSent?: boolean
}

/** What a mail can be to the one who applied. */
export const VERDICTS = [
  'rejection',
  'acknowledgement',
  'invitation',
  'assessment',
  'offer',
  'other',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** The words of the mail that a suggestion rests on. `field` is a key of `Reading`. */
export interface Evidence {
  field: string
  phrase: string
}

/** What a mail seems to say. All of it is a suggestion; null is "the mail does not tell". */
export interface Reading {
  verdict: Verdict
  kind: Exclude<Kind, 'silent'> | null
  stage: Stage | null
  reason: Reason | null
  company: string | null
  role: string | null
  contact: Mailbox | null
  /** The sender takes no replies. */
  noReply: boolean
  date: Day | null
  /** When they say to apply again: a day where the mail has a date to count from, else their words. */
  reapplyAfter: string | null
  /** What a person says about how this candidate did, in their sentences; never a template's. */
  feedback: string | null
  /** It reads as if the person wrote it, to an employer. Then nothing else is taken from it. */
  own: boolean
  /** What it is in, where that is not English. Then nothing is taken from it. */
  foreign: Foreign | null
  /** How sure the verdict is, 0 to 1. */
  confidence: number
  evidence: Evidence[]
}
