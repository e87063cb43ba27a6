/** Which of several wordings a letter takes. Two letters with the same facts should not differ in their names alone. */

export const WAYS = ['1', '2', '3'] as const
export type Way = (typeof WAYS)[number]

/** One choice for each place in a letter that can be put in three ways. */
export interface Variety {
  opening: Way
  door: Way
  ending: Way
}

/**
 * The wordings for a letter: the same answers give the same letter, today and tomorrow, and `again` gives the next.
 */
export function varietyFor(seed: string, again: number): Variety {
  const hash = fnv1a(seed)
  const way = (shift: number): Way => WAYS[((hash >>> shift) + again) % WAYS.length] ?? '1'
  return { opening: way(0), door: way(9), ending: way(18) }
}

/** FNV-1a over the letters' codes: short, stable on every machine, and spread well enough to choose one of three. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
