/** Small counts in words, as letters have them: "3 redesigns" → "three redesigns". */
import { upFirst } from './words.ts'

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A count stands alone before a word; after a name or a grade ("Python 3", "year 8", "band 6") it is none. */
const COUNT =
  /(?<![\p{L}\p{N}.,:;/$£€%+#-])(?<!\p{Lu}\S* )(?<!\b(?:year|grade|level|stage|step|phase|version|band|tier|number|no|unit|class|room|part|line|route|round|section|chapter|page|type|year's|until|till|at|by|from|before|after) )[2-9](?= (?!(?:and|or|to|am|pm|per|percent|million|thousand|of|in|on|at|by|for|is|was|with|but|now)\b)\p{Ll}{3,})/gu

/**
 * The sentence with its small counts in words. Where other figures stand beside them (dates, sums, larger counts), all
 * stay as typed: two ways of counting in one sentence look careless.
 */
export function counted(sentence: string): string {
  const written = sentence.replace(COUNT, (figure, at: number) => {
    const word = WORDS[Number(figure)] ?? figure
    return at === 0 ? upFirst(word) : word
  })
  return /\d/.test(written) ? sentence : written
}
