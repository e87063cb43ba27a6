/**
 * What the decisions so far say of the share that gets through one step, or through two one after another: a beta
 * distribution per step, and their product.
 *
 * Two priors, each for what it is right for; both are over the whole way, and x of n give
 * - `uniform`, Beta(1, 1): Beta(1 + x, 1 + n - x). For estimates: each share from 0 to 1 as likely as any other.
 * - `favourable`, the limit Beta(1, 0): Beta(1 + x, n - x). For verdicts: its probability of a share above p0 is the exact
 *   binomial p value, P(X ≤ x | n, p0). So "90 %" is wrong in at most one of ten cases for those who count cases as
 *   well, and never contradicts the exact interval, whose upper end is a quantile of this very distribution.
 */
import { above, type Beta, below, density, mean, quantile } from './beta.ts'
import { integralOf } from './integral.ts'
import { CONFIDENCE } from './interval.ts'
import { rootOf } from './root.ts'

/** How many went on and how many did not. */
export interface Decided {
  passed: number
  ended: number
}

/** The share that gets through all the steps. */
export interface Posterior {
  /** P(share < x) */
  below: (x: number) => number
  /** P(share > x) */
  above: (x: number) => number
  quantile: (probability: number) => number
  /** The median, and the middle 95 %. */
  middle: () => Middle
  steps: readonly Beta[]
}

export interface Middle {
  median: number
  low: number
  high: number
}

/** Outside of this, a beta's mass is too small to matter to the ninth digit. */
const EDGE = 1e-12
/** Of a quantile that takes integrations. */
const PRECISION = 1e-8

export type Prior = 'uniform' | 'favourable'

/**
 * The priors of the steps, whose product is Beta(1, b) with b = 1 or 0. The product of Beta(a + c, d) and Beta(a, c) is
 * Beta(a, c + d); so two steps take Beta(1 + b/2, b/2) and Beta(1, b/2). With it, applications that are still between the
 * two count for the step that they have passed; and where there are none, it is the posterior of plain counting.
 */
function priorsFor(count: 1 | 2, prior: Prior): readonly Beta[] {
  const b = prior === 'uniform' ? 1 : 0
  return count === 1
    ? [{ a: 1, b }]
    : [
        { a: 1 + b / 2, b: b / 2 },
        { a: 1, b: b / 2 },
      ]
}

/** The posterior over one step or two. */
export function posteriorOf(
  steps: readonly [Decided] | readonly [Decided, Decided],
  prior: Prior = 'uniform',
): Posterior {
  const priors = priorsFor(steps.length, prior)
  const betas = steps.map(({ passed, ended }, index): Beta => {
    const { a, b } = priors[index] as Beta
    return { a: a + passed, b: b + ended }
  })
  const [one, other] = betas as [Beta, Beta | undefined]
  if (!other) return simple(one, betas)
  // A step at which nobody was ever stopped loses nobody, in the limit of the favourable prior.
  if (other.b === 0) return simple(one, betas)
  if (one.b === 0) return simple(other, betas)
  // Nobody is between the two: the product is a beta itself.
  if (one.a === other.a + other.b) return simple({ a: other.a, b: other.b + one.b }, betas)
  return product(one, other)
}

function simple(beta: Beta, steps: readonly Beta[]): Posterior {
  return withMiddle({
    below: (x) => below(beta, x),
    above: (x) => above(beta, x),
    quantile: (probability) => quantile(beta, probability),
    steps,
  })
}

function product(one: Beta, other: Beta): Posterior {
  const [from, to] = reachOf(one)
  const share = (x: number, tail: (y: number) => number) =>
    integralOf(
      (y, _, fromHigh) => densityNear(one, y, to === 1 ? fromHigh : 1 - y) * tail(y),
      Math.max(from, x),
      to,
    )
  // Where y is less than x, the product is below x for certain.
  const under = (x: number) => below(one, Math.max(from, x)) + share(x, (y) => below(other, x / y))
  const over = (x: number) => share(x, (y) => above(other, x / y))
  const within = (x: number) => (x <= 0 ? 0 : x >= 1 ? 1 : Math.min(1, under(x)))
  return withMiddle({
    below: within,
    above: (x) => (x <= 0 ? 1 : x >= 1 ? 0 : Math.min(1, over(x))),
    quantile: (probability) => {
      const f = (x: number) => within(x) - probability
      // Each look costs an integration; near the quantile of a beta of the same mean and variance, a few are enough.
      const guess = quantile(alike(one, other), probability)
      const [low, high] = [guess * 0.98, Math.min(1, guess * 1.02)]
      return f(low) < 0 && f(high) > 0 ? rootOf(f, low, high, PRECISION) : rootOf(f, 0, 1, PRECISION)
    },
    steps: [one, other],
  })
}

function withMiddle(posterior: Omit<Posterior, 'middle'>): Posterior {
  const tail = (1 - CONFIDENCE) / 2
  let known: Middle | null = null
  const middle = () => {
    known ??= {
      median: posterior.quantile(0.5),
      low: posterior.quantile(tail),
      high: posterior.quantile(1 - tail),
    }
    return known
  }
  return { ...posterior, middle }
}

/** The beta whose mean and variance are those of the product (Fan 1991). Near, and only to begin with. */
function alike(one: Beta, other: Beta): Beta {
  const first = mean(one) * mean(other)
  const second = squareOf(one) * squareOf(other)
  const size = (first - second) / (second - first ** 2)
  return { a: first * size, b: (1 - first) * size }
}

/** The mean of the square. */
function squareOf({ a, b }: Beta): number {
  return (a * (a + 1)) / ((a + b) * (a + b + 1))
}

/** P(X < Y) for independent X and Y. */
export function probabilityLess(x: Beta, y: Beta): number {
  const [from, to] = reachOf(x)
  return Math.min(
    1,
    integralOf(
      (at, _, fromHigh) => densityNear(x, at, to === 1 ? fromHigh : 1 - at) * above(y, at),
      from,
      to,
    ),
  )
}

// The integration reaches the peak of a narrow distribution only if it is told where it is.
function reachOf(beta: Beta): [from: number, to: number] {
  return [beta.a < 1 ? 0 : quantile(beta, EDGE), beta.b < 1 ? 1 : quantile(beta, 1 - EDGE)]
}

// With b < 1 the density is infinite at 1, where 1 - x has no digits left; the distance from the end has them.
function densityNear(beta: Beta, x: number, distance: number): number {
  if (x <= 0 || distance <= 0) return 0
  if (x > 0.5 && beta.b < 1) return density({ a: beta.b, b: beta.a }, distance)
  return density(beta, x)
}
