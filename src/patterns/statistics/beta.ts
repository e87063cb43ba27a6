/** The beta distribution, on which every share, its interval and its verdict rest. Checked against R in test/patterns. */
import { rootOf } from './root.ts'

/** A beta distribution with parameters a > 0 and b ≥ 0: mean a / (a + b). With b = 0 it is certainly 1. */
export interface Beta {
  a: number
  b: number
}

const LOG_SQRT_2_PI = 0.9189385332046727
// Lanczos' coefficients for g = 7, n = 9 (Godfrey 2001), right to about 15 digits.
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** ln Γ(x), x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const z = x - 1
  let sum = LANCZOS[0] as number
  for (let n = 1; n < LANCZOS.length; n++) sum += (LANCZOS[n] as number) / (z + n)
  const t = z + 7.5
  return LOG_SQRT_2_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** x^a (1-x)^b / B(a, b), the factor before the continued fraction and x (1-x) times the density. */
// By C. Loader's saddle point (2000): through ln Γ alone, thousands of applications would cost six digits.
function front({ a, b }: Beta, x: number): number {
  const n = a + b
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * (1 - x))
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n))
}

/** ln Γ(n + 1) less Stirling's approximation of it. */
function stirlingError(n: number): number {
  if (n <= 15) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - LOG_SQRT_2_PI
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}

/** x ln(x / mean) + mean - x, without cancellation where the two are close. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const v = (x - mean) / (x + mean)
  let sum = (x - mean) * v
  let term = 2 * x * v
  for (let n = 1; n < 1000; n++) {
    term *= v * v
    const next = sum + term / (2 * n + 1)
    if (next === sum) break
    sum = next
  }
  return sum
}

/** The density at x; 0 at both ends, where it may be infinite. */
export function density(beta: Beta, x: number): number {
  return x <= 0 || x >= 1 ? 0 : front(beta, x) / (x * (1 - x))
}

/** P(X ≤ x): the regularised incomplete beta function. */
export function below(beta: Beta, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const { a, b } = beta
  if (a === 0) return 1
  if (b === 0) return 0
  // The fraction converges fast on the near side of the mean; the far side follows by symmetry.
  return x < (a + 1) / (a + b + 2)
    ? (front(beta, x) * fraction(a, b, x)) / a
    : 1 - (front(beta, x) * fraction(b, a, 1 - x)) / b
}

/** P(X > x). Apart from `below`, so that a small tail keeps its digits. */
export function above({ a, b }: Beta, x: number): number {
  return below({ a: b, b: a }, 1 - x)
}

/** The value below which X lies with this probability. */
export function quantile(beta: Beta, probability: number): number {
  if (probability <= 0) return 0
  if (probability >= 1 || beta.b === 0) return 1
  return rootOf((x) => below(beta, x) - probability, 0, 1)
}

export function mean({ a, b }: Beta): number {
  return a / (a + b)
}

// The continued fraction by Lentz's method (Press et al., Numerical Recipes, 6.4).
function fraction(a: number, b: number, x: number): number {
  const tiny = 1e-300
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const step = d * c
    result *= step
    if (Math.abs(step - 1) < 1e-15) break
  }
  return result
}
