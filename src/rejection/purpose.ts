/** What a letter is for. One letter has one purpose, and each has its own guard (playbook 2). */
import type { Register } from './answers.ts'
import type { Kind } from './rejection.ts'

/** What holds for all letters of a purpose. */
export interface PurposeTraits {
  label: string
  /** The kinds after which it makes sense; `none` is before any answer. */
  kinds: readonly (Kind | 'none')[]
  /** Words of the whole text, from greeting to name (playbook 2). */
  words: { min: number; max: number }
  /** A hard limit in characters, where the place it goes to has one. */
  characters?: { aim: number; most: number }
  /** What keeps it from doing harm, as its page in the docs says it. */
  guard: string
  /**
   * Whether it asks for one specific thing that was valued: `needed` where the letter reads like a form without, `welcome`
   * where it is whole without, and warmer with it.
   */
  detail?: 'needed' | 'welcome'
  /** Where there is only one tone for it. */
  only?: Register
  /** When to write it, where no rule of the offers says so: it is offered then, and never recommended. */
  offered?: string
}

const ANSWERED: readonly Kind[] = ['form', 'post-interview', 'final-round']
const TALKED: readonly Kind[] = ['post-interview', 'final-round']
const EMAIL = { min: 40, max: 120 }
const LONGER = { min: 40, max: 180 }

const ALL = {
  'check-in': {
    label: 'ask once whether the role is still open',
    kinds: ['silent'],
    words: EMAIL,
    guard: 'Once, ever; the log knows whether it was used. Not after three months.',
  },
  'thank-you': {
    label: 'thank them, briefly, and leave the door open',
    kinds: ANSWERED,
    words: EMAIL,
    guard: 'Asks for nothing. Within a day, and not after three weeks.',
    detail: 'needed',
  },
  'runner-up': {
    label: 'thank them after a close call, and stay in mind for the next opening',
    kinds: TALKED,
    words: EMAIL,
    guard: 'No hard sell, and one reason only. It goes to the recruiter and the hiring manager.',
    detail: 'needed',
  },
  'feedback-request': {
    label: 'ask for the one thing that would have closed the gap',
    kinds: TALKED,
    words: EMAIL,
    guard: 'One question, no defence, and an easy way to say no. Never together with a plea.',
    detail: 'needed',
  },
  'feedback-thanks': {
    label: 'thank them for the feedback they gave',
    kinds: ANSWERED,
    words: EMAIL,
    guard: 'Never argues, explains or asks again.',
    detail: 'welcome',
  },
  reconsider: {
    label: 'ask them to look again, on facts they can check',
    kinds: ANSWERED,
    words: LONGER,
    guard: 'Not written without evidence that the reader can check; two points at most.',
  },
  overqualified: {
    label: 'say why this level is the one you want',
    kinds: ANSWERED,
    words: EMAIL,
    guard: 'Says why, and does not boast.',
  },
  clarify: {
    label: 'set one misunderstanding straight, with a fact',
    kinds: ANSWERED,
    words: EMAIL,
    guard: 'A fact, and no argument.',
  },
  'work-sample': {
    label: 'send a task again, done better',
    kinds: ['silent', ...ANSWERED, 'none'],
    words: EMAIL,
    guard: 'Within days of the decision, or before it.',
  },
  'other-role': {
    label: 'ask about another role there that suits you better',
    kinds: ANSWERED,
    words: EMAIL,
    guard: 'Names a role or a team.',
  },
  'other-terms': {
    label: 'say what pay, date or place you could agree to',
    kinds: ANSWERED,
    words: LONGER,
    guard: 'A range, and no ultimatum.',
  },
  'call-request': {
    label: 'ask for 15 minutes on the phone',
    kinds: ANSWERED,
    words: EMAIL,
    guard: 'For a technical case, or where you know each other well.',
  },
  'call-sheet': {
    label: 'notes for the call when they told you by phone',
    kinds: TALKED,
    words: { min: 40, max: 180 },
    only: 'warm',
    guard: 'For your eyes, not to be sent.',
  },
  'advice-chat': {
    label: 'ask for 20 minutes of advice, and for no job',
    kinds: TALKED,
    words: EMAIL,
    offered: 'if you want to learn about the field, and nothing else',
    guard: 'No job is asked for.',
  },
  'stay-in-touch': {
    label: 'send them something of use, weeks or months later',
    kinds: TALKED,
    words: EMAIL,
    guard: 'Every four weeks at most, each quarter after half a year; the log counts.',
    detail: 'welcome',
  },
  'connection-note': {
    label: 'the short note that goes with a LinkedIn invitation',
    kinds: ['silent', ...ANSWERED, 'none'],
    words: { min: 5, max: 60 },
    characters: { aim: 200, most: 300 },
    guard: 'Specific, asks for nothing, and aims at 200 characters.',
    detail: 'needed',
  },
  reapply: {
    label: 'apply again, months later, for a new role',
    kinds: TALKED,
    words: EMAIL,
    guard: 'From three months on, or the day they named; for a new role.',
    detail: 'welcome',
  },
  'referrer-thanks': {
    label: 'thank the person who referred you',
    kinds: ['silent', ...ANSWERED],
    words: EMAIL,
    guard: 'The outcome in one line, and still grateful.',
    detail: 'welcome',
  },
  'after-interview': {
    label: 'thank them before any answer, and add what did not come across',
    kinds: ['none'],
    words: EMAIL,
    guard: 'Within a day of the talk, before any answer.',
    detail: 'needed',
  },
  'formal-letter': {
    label: 'the same as reconsider, as a letter on paper',
    kinds: ANSWERED,
    words: { min: 40, max: 220 },
    only: 'formal',
    guard: 'The same as for reconsider.',
  },
} satisfies Record<string, PurposeTraits>

export type Purpose = keyof typeof ALL
/** The traits of every purpose. */
export const TRAITS: Record<Purpose, PurposeTraits> = ALL
export const PURPOSES = Object.keys(ALL) as Purpose[]

/** False where a letter would contradict what happened: a check-in after a no, thanks for a no that never came. */
export function suitsKind(purpose: Purpose, kind: Kind | 'none'): boolean {
  return TRAITS[purpose].kinds.includes(kind)
}

/** The register in which a letter is written: the wanted one, where it has both. */
export function registerFor(purpose: Purpose, wanted: Register | null | undefined): Register {
  return TRAITS[purpose].only ?? wanted ?? 'warm'
}
