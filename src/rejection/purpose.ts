import type { Kind } from './rejection.ts'

/** What a letter is for. One letter has one purpose (playbook 2). */
export const PURPOSES = [
  'check-in',
  'thank-you',
  'runner-up',
  'feedback-request',
  'feedback-thanks',
  'reconsider',
  'referrer-thanks',
] as const
export type Purpose = (typeof PURPOSES)[number]

export const PURPOSE_LABELS: Record<Purpose, string> = {
  'check-in': 'ask once whether the role is still open',
  'thank-you': 'thank them, briefly, and leave the door open',
  'runner-up': 'thank them after a close call, and stay in mind for the next opening',
  'feedback-request': 'ask for the one thing that would have closed the gap',
  'feedback-thanks': 'thank them for the feedback they gave',
  reconsider: 'ask them to look again, on facts they can check',
  'referrer-thanks': 'thank the person who referred you',
}

/** What each letter may be in length, in words of the whole text from greeting to name (playbook 2). */
export function lengthOf(purpose: Purpose): { min: number; max: number } {
  return { min: 40, max: purpose === 'reconsider' ? 180 : 120 }
}

const KINDS_OF: Partial<Record<Purpose, readonly Kind[]>> = {
  'check-in': ['silent'],
  'thank-you': ['form', 'post-interview', 'final-round'],
  'runner-up': ['post-interview', 'final-round'],
  'feedback-request': ['post-interview', 'final-round'],
  'feedback-thanks': ['form', 'post-interview', 'final-round'],
  reconsider: ['form', 'post-interview', 'final-round'],
}

/** False where a letter would contradict what happened: a check-in after a no, thanks for a no that never came. */
export function suitsKind(purpose: Purpose, kind: Kind): boolean {
  return KINDS_OF[purpose]?.includes(kind) ?? true
}
