/** Correction for looking at several things at once. */

/**
 * Holm's step-down correction (1979): the smallest of m tail probabilities counts m times, the next m - 1 times, and none
 * less than the one before it. Whoever then calls what is at most α is wrong about anything at all in at most α of all
 * cases, whatever the dependence between them. The same as R's `p.adjust(p, "holm")`.
 */
export function holm(tails: readonly number[]): number[] {
  const order = tails.map((_, index) => index).sort((one, other) => at(tails, one) - at(tails, other))
  const corrected = new Array<number>(tails.length)
  let least = 0
  for (const [rank, index] of order.entries()) {
    least = Math.min(1, Math.max(least, at(tails, index) * (tails.length - rank)))
    corrected[index] = least
  }
  return corrected
}

function at(values: readonly number[], index: number): number {
  return values[index] as number
}
