/** The word that was most likely meant. */

/** The nearest of the words, or null when none is near: more than a third of the letters would have to change. */
export function nearest(word: string, words: readonly string[]): string | null {
  const typed = word.toLowerCase().slice(0, 80)
  const ranked = words
    .map((each) => ({ each, steps: stepsBetween(typed, each.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
  const best = ranked[0]
  if (!best || best.steps > Math.max(1, Math.floor(Math.max(typed.length, best.each.length) / 3))) {
    // What was left unfinished is near too: "overq" for "overqualified".
    const begun = typed.length > 2 ? words.filter((each) => each.toLowerCase().startsWith(typed)) : []
    return begun.length === 1 ? (begun[0] ?? null) : null
  }
  return best.each
}

/** " Did you mean …?", or nothing. */
export function didYouMean(
  word: string,
  words: readonly string[],
  shown: (near: string) => string = (near) => `"${near}"`,
): string {
  const near = nearest(word, words)
  return near === null ? '' : ` Did you mean ${shown(near)}?`
}

/** Letters to add, drop, change or swap with their neighbour (Damerau and Levenshtein). */
function stepsBetween(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
