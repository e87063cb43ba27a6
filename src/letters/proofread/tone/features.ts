/** The features of a sentence for the model of tone: its words, alone and in a row. */

/** Longer words also count by their beginning, so that "humiliating" is known from "humiliated". */
const STEM = 5

/** The features of plain text (plain.ts), a sentence or two with their bars. */
export function featuresOf(words: string): string[] {
  const tokens = tokensOf(words)
  return tokens.flatMap((_, at) => featuresAt(tokens, at).map(({ feature }) => feature))
}

/** The features that begin with a token, and how many tokens each covers. */
export function featuresAt(tokens: readonly string[], at: number): { feature: string; length: number }[] {
  const [one = '', two, three] = tokens.slice(at, at + 3)
  const found = [{ feature: one, length: 1 }]
  if (one.length > STEM) found.push({ feature: `${one.slice(0, STEM)}~`, length: 1 })
  if (two !== undefined) found.push({ feature: `${one} ${two}`, length: 2 })
  if (two !== undefined && three !== undefined) found.push({ feature: `${one} ${two} ${three}`, length: 3 })
  return found
}

export function tokensOf(words: string): string[] {
  return (
    words
      .replaceAll('·', '')
      .split(' ')
      .filter((token) => token !== '')
      // That there is a number may tell something; which one tells nothing.
      .map((token) => (/\d/.test(token) ? '#' : token))
  )
}
