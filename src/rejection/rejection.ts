/** What a no is: how it arrived (its kind) and what they gave as the reason. How far one got is the stage. */

/** The four kinds of rejection (playbook 1), in the order in which they weigh. */
export const KINDS = ['silent', 'form', 'post-interview', 'final-round'] as const
export type Kind = (typeof KINDS)[number]

/** Each kind in a few words, as a choice reads. */
export const KIND_LABELS: Record<Kind, string> = {
  silent: 'silence: nothing came back',
  form: 'a form rejection: a template, before any conversation',
  'post-interview': 'a no after an interview, from someone who spent time with you',
  'final-round': 'a no at the last stage',
}

/** How the news came. Together with the stage it tells the kind. */
export const ARRIVALS = ['nothing', 'email', 'phone', 'letter', 'portal', 'none-yet'] as const
export type Arrival = (typeof ARRIVALS)[number]

export const ARRIVAL_LABELS: Record<Arrival, string> = {
  nothing: 'it did not: no answer at all',
  email: 'by email or message',
  phone: 'by phone or video call',
  letter: 'by post',
  portal: 'as a status in their portal',
  'none-yet': 'no answer is due yet: I have just been interviewed',
}

/** Why they said no, in their words or as a guess that the person marks as theirs. */
export const REASONS = [
  'none-given',
  'stronger-candidate',
  'internal-candidate',
  'missing-requirement',
  'overqualified',
  'experience',
  'assessment',
  'culture-fit',
  'salary',
  'availability',
  'location-or-visa',
  'role-filled',
  'role-cancelled',
  'role-paused',
  'other',
] as const
export type Reason = (typeof REASONS)[number]

export const REASON_LABELS: Record<Reason, string> = {
  'none-given': 'they gave none',
  'stronger-candidate': 'someone else fitted better',
  'internal-candidate': 'they chose someone from inside',
  'missing-requirement': 'a requirement or skill is missing',
  overqualified: 'overqualified',
  experience: 'not enough, or other, experience',
  assessment: 'a test or task did not go well',
  'culture-fit': 'culture, style or team fit',
  salary: 'pay',
  availability: 'start date, hours or notice period',
  'location-or-visa': 'location, relocation or visa',
  'role-filled': 'the role was already filled',
  'role-cancelled': 'the role was cancelled',
  'role-paused': 'the role is on hold',
  other: 'something else',
}
