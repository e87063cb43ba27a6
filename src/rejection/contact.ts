/** The people at the other end, and how they are addressed. */

export const PARTS = ['recruiter', 'hiring-manager', 'interviewer', 'referrer', 'other'] as const
/** The part someone had in the process. */
export type Part = (typeof PARTS)[number]

export const PART_LABELS: Record<Part, string> = {
  recruiter: 'recruiter or HR',
  'hiring-manager': 'hiring manager',
  interviewer: 'interviewed you',
  referrer: 'referred or recruited you',
  other: 'someone else',
}

/** `name` is as typed and never empty; `address` is a bare mail address, or null when unknown. */
export interface Contact {
  name: string
  address: string | null
  part: Part
}

const NO_REPLY =
  /(^|[._+-])(no|not|do-?not|dont)[._-]?(repl(y|ies)|answer|respon[ds])|mailer-daemon|postmaster|^bounces?\b/i

/** True where mail to the address reaches nobody (no-reply senders of tracking systems). */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(address.split('@')[0] ?? '')
}
