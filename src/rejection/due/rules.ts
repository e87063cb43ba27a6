/** What can be due for an application, one rule for each thing, and what a word of the person's does to it. */
import type { Source } from '../playbook/rules.ts'
import { letterToSend, NO_ANSWER, replyToNo, thanksForFeedback } from './answers.ts'
import type { Case, Finding, What } from './case.ts'
import { keepInTouch, revisit } from './later.ts'
import { checkIn } from './silence.ts'

export interface DueRule {
  what: Exclude<What, 'draft'>
  source: Source
  find: (it: Case) => Finding | null
  /**
   * What `done` means: `for-this` no, letter or piece of feedback; `for-good`; or one round of what `recurs`, which
   * the rule reckons with itself.
   */
  done: 'for-this' | 'for-good' | 'recurs'
  /** What `never` covers: this one letter, or all of the kind for this application. */
  never: 'for-this' | 'for-good'
  /** True where the playbook closes the window: putting it off does not move its end. */
  closes: boolean
}

/** One for each thing but a draft, which is kept apart from the applications. */
export const DUE_RULES: readonly DueRule[] = [
  {
    what: 'letter',
    source: 'practice',
    find: letterToSend,
    done: 'for-this',
    never: 'for-this',
    closes: false,
  },
  { what: 'reply', source: 'respond', find: replyToNo, done: 'for-this', never: 'for-good', closes: true },
  {
    what: 'feedback-thanks',
    source: 'handle',
    find: thanksForFeedback,
    done: 'for-this',
    never: 'for-good',
    closes: false,
  },
  { what: 'check-in', source: 'handle', find: checkIn, done: 'for-good', never: 'for-good', closes: true },
  {
    what: 'keep-in-touch',
    source: 'respond',
    find: keepInTouch,
    done: 'recurs',
    never: 'for-good',
    closes: false,
  },
  { what: 'revisit', source: 'handle', find: revisit, done: 'for-this', never: 'for-good', closes: false },
]

/** The rule for a thing, or undefined for a word that is none. */
export function ruleFor(what: string): DueRule | undefined {
  return DUE_RULES.find((rule) => rule.what === what)
}

/** For what a letter is the beginning: while it waits to be sent, the thing itself is not named a second time. */
export function coveredBy(purpose: string | null): readonly What[] {
  switch (purpose) {
    case 'check-in':
      return ['check-in']
    case 'stay-in-touch':
      return ['keep-in-touch']
    case 'reapply':
      return ['revisit']
    case 'feedback-thanks':
      return ['feedback-thanks', 'reply']
    default:
      return NO_ANSWER.includes(purpose) ? [] : ['reply']
  }
}
