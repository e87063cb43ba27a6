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

/** True where both are about one person: the same address, or the same name where either has no address. */
export function isSamePerson(one: Contact, other: Contact): boolean {
  const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  if (one.address !== null && other.address !== null) return isSame(one.address, other.address)
  return isSame(one.name, other.name)
}

const TEAM =
  /^(the|our|a)\s|\b(team|hiring|recruit(ing|ment|ers?)|talent|careers?|jobs|human resources|hr|hiring manager|department|committee|people (ops|operations|team))\b/i

/** False for teams, offices and parts ("the hiring manager", "Linden Talent Team"), whom no letter greets by first name. */
export function isPerson(name: string): boolean {
  return !TEAM.test(name)
}

const NO_ANSWER =
  /^([-?.!]+|none|no(pe|body|ne|thing| one)?|n\/?a|idk|(i )?(do not|don'?t|dont) know|not sure|unsure|unknown|no idea|tbd|not known)[.!]?$/i

/** True for what people type when they have nothing to say: "-", "n/a", "not sure". */
export function isNoAnswer(typed: string): boolean {
  return NO_ANSWER.test(typed.trim())
}

const JOB_TITLE =
  /^(the |our |their )?((senior|junior|lead|head|chief|principal|staff|vice|deputy|group|global|technical|talent|people|hr|hiring|engineering|product|recruiting|recruitment) )*(cto|ceo|coo|cfo|vp|hr|recruiter|manager|director|head|lead|engineer|partner|founder|officer|president|boss|owner|sourcer|coordinator|specialist|consultant|designer|developer|analyst)\b/i

/** True for a job title behind a name: "Priya Shah, CTO". */
export function isJobTitle(words: string): boolean {
  return JOB_TITLE.test(words.trim())
}

const NO_REPLY =
  /(^|[._+-])(no|not|do-?not|dont)[._-]?(repl(y|ies)|answer|respon[ds])|mailer-daemon|postmaster|^bounces?\b/i

/** True where mail to the address reaches nobody (no-reply senders of tracking systems). */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(address.split('@')[0] ?? '')
}
