/** Answers to the questions whose answer stands in a letter as it was typed: those that a new letter brings are among them. */
import fc from 'fast-check'
import type { Answers } from '../../src/rejection/answers.ts'
import { PHRASE_NAMES, PHRASES, type PhraseName } from '../../src/rejection/questions/phrases.ts'

type Phrases = Pick<Answers, PhraseName>

/** One for each. */
export const PHRASE_ANSWERS = Object.fromEntries(
  PHRASE_NAMES.map((name) => [name, PHRASES[name].field.sample]),
) as Record<PhraseName, string>

/** The same, with some of those left out that a letter can do without. */
export const somePhrases: fc.Arbitrary<Phrases> = fc.record(
  Object.fromEntries(
    PHRASE_NAMES.map((name) => {
      const { optional, field } = PHRASES[name]
      const answer = fc.constant(field.sample)
      return [name, optional ? fc.option(answer, { nil: null }) : answer]
    }),
  ),
)
