/** Whether two shares differ by more than chance. */
import { logGamma } from './beta.ts'

/** Tables that are as likely as the one seen differ in their likelihood by rounding (the tolerance of R). */
const TOLERANCE = 1 + 1e-7
/** What is less likely than the likeliest table by this factor cannot change the twelfth digit of the sum. */
const NEGLIGIBLE = 1e-20

export interface Group {
  successes: number
  trials: number
}

/**
 * Fisher's exact test, two-sided: the probability, if both groups had the same rate, of a table as unlikely as this one
 * or more so, given its margins. The same as R's `fisher.test`.
 */
export function fisherExact(one: Group, other: Group): number {
  const successes = one.successes + other.successes
  const trials = one.trials + other.trials
  const fewest = Math.max(0, successes - other.trials)
  const most = Math.min(one.trials, successes)
  if (fewest === most) return 1
  const ways = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  const logLikelihood = (k: number) =>
    ways(one.trials, k) + ways(other.trials, successes - k) - ways(trials, successes)

  const mode = Math.floor(((one.trials + 1) * (successes + 1)) / (trials + 2))
  const peak = Math.min(Math.max(mode, fewest), most)
  // Neighbours follow from one another by a ratio, so that a million applications cost no more than their spread.
  const up = (k: number) =>
    ((one.trials - k) * (successes - k)) / ((k + 1) * (other.trials - successes + k + 1))
  const seen = relative(one.successes, peak, up)
  let total = 0
  let asUnlikely = 0
  const count = (likelihood: number) => {
    total += likelihood
    if (likelihood <= seen * TOLERANCE) asUnlikely += likelihood
  }
  for (let k = peak, each = 1; k <= most && each > NEGLIGIBLE; each *= up(k), k++) count(each)
  for (let k = peak - 1, each = 1; k >= fewest; k--) {
    each /= up(k)
    if (each <= NEGLIGIBLE) break
    count(each)
  }
  // Far out in a tail, where the sum above has been cut off, the table itself and its like are all that is left.
  if (asUnlikely === 0) return Math.min(1, Math.exp(logLikelihood(one.successes)))
  return Math.min(1, asUnlikely / total)
}

/**
 * The same test, one-sided: the probability, if both had the same rate, of so few successes in the first group or fewer.
 * R's `fisher.test(alternative = "less")`. It is also the posterior probability that the first rate is not the lower
 * one, with the prior Beta(1, 0) for it and Beta(0, 1) for the other (Altham 1969): the favourable prior, for both.
 */
export function fisherLess(one: Group, other: Group): number {
  const successes = one.successes + other.successes
  const fewest = Math.max(0, successes - other.trials)
  const most = Math.min(one.trials, successes)
  const up = (k: number) =>
    ((one.trials - k) * (successes - k)) / ((k + 1) * (other.trials - successes + k + 1))
  // Sums outwards from the table itself, in units of it, so that nothing vanishes however unlikely it is.
  let lower = 1
  for (let k = one.successes, each = 1; k > fewest && each > NEGLIGIBLE * lower; k--) {
    each /= up(k - 1)
    lower += each
  }
  let higher = 0
  for (let k = one.successes, each = 1; k < most && each > NEGLIGIBLE * higher; k++) {
    each *= up(k)
    higher += each
    if (higher === Number.POSITIVE_INFINITY) return 0
  }
  return lower === Number.POSITIVE_INFINITY ? 1 : lower / (lower + higher)
}

/** How likely `k` is compared with `peak`. */
function relative(k: number, peak: number, up: (k: number) => number): number {
  let likelihood = 1
  for (let at = peak; at < k; at++) likelihood *= up(at)
  for (let at = peak; at > k; at--) likelihood /= up(at - 1)
  return likelihood
}
