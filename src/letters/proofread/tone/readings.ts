/** The rules of tone made ready to be read with. The build does this beforehand (build/tone.js), for it takes longer than the reading. */
import { type Hint, hintOf, neededFor } from './hints.ts'
import { expanded, type ToneRule } from './pattern.ts'
import { ANGER } from './rules-anger.ts'
import { ARGUING } from './rules-arguing.ts'
import { BLAME } from './rules-blame.ts'
import { COMPARISON } from './rules-comparison.ts'
import { COURTESY } from './rules-courtesy.ts'
import { GUILT } from './rules-guilt.ts'
import { LEGAL } from './rules-legal.ts'
import { OBLIQUE } from './rules-oblique.ts'
import { PLEADING } from './rules-pleading.ts'
import { SARCASM } from './rules-sarcasm.ts'

const RULES: readonly ToneRule[] = [
  ANGER,
  BLAME,
  ...PLEADING,
  SARCASM,
  ARGUING,
  LEGAL,
  GUILT,
  COMPARISON,
  ...COURTESY,
  OBLIQUE,
]

/** One pattern, to be compiled when a text holds the words that it needs. */
export interface Cue {
  /** As the rules have it, not expanded yet. */
  pattern: string
  /** The words of which a text must hold one, as `neededFor` has them; null where nothing can be said. */
  needed: string | null
  /** All that a text must hold; null where nothing can be said. */
  hint: Hint | null
}

/** One manner of a rule, as it is looked for. */
export interface Reading {
  about: Pick<ToneRule, 'rule' | 'level'> & { message: string; suggestion: string }
  evenDenied: boolean
  evenGrateful: boolean
  when: readonly Cue[]
  unless: readonly Cue[]
}

/** Every manner of every rule. */
export function allReadings(): Reading[] {
  return RULES.flatMap(({ rule, level, manners }) =>
    manners.map(({ message, suggestion, when, unless = [], evenDenied = false, evenGrateful = false }) => ({
      about: { rule, level, message, suggestion },
      evenDenied,
      evenGrateful,
      when: when.map(cueOf),
      unless: unless.map(cueOf),
    })),
  )
}

function cueOf(pattern: string): Cue {
  const hint = hintOf(expanded(pattern))
  return { pattern, needed: hint && neededFor(hint), hint }
}
