/** Every text in the patterns that came from outside, passed through one function: to make it safe, or nameless. */
import type { Patterns, SliceBy } from '../patterns.ts'

/** The slices whose values people typed; those of the others come from fixed lists, or are months. */
const TYPED: readonly SliceBy[] = ['source', 'purpose']

/** The same patterns with `change` applied to purposes, registers, sources, and the words and quotes of feedback. */
export function withTexts(patterns: Patterns, change: (text: string) => string): Patterns {
  const changeValue = <T extends { value: string }>(each: T): T => ({ ...each, value: change(each.value) })
  return {
    ...patterns,
    letters: patterns.letters.map((letter) => ({
      ...letter,
      purpose: change(letter.purpose),
      register: change(letter.register),
    })),
    slices: patterns.slices.map((slice) =>
      TYPED.includes(slice.by)
        ? {
            ...slice,
            values: slice.values.map(changeValue),
            differences: slice.differences.map(changeValue),
          }
        : slice,
    ),
    feedback: {
      ...patterns.feedback,
      words: patterns.feedback.words.map((word) => ({
        ...word,
        word: change(word.word),
        quotes: word.quotes.map((each) => ({ ...each, quote: change(each.quote) })),
      })),
    },
  }
}
