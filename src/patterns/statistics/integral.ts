/** Numeric integration. */

const STEP = 1 / 16
const REACH = 3.6

/** Nodes as distances from the nearer end, in widths of the interval, with their weights. */
const NODES = nodes()

/**
 * The integral of `f` from `low` to `high`, by the double exponential rule (Takahasi and Mori 1974), which bears
 * infinite values at the ends. `f` is given the point and its distances from both ends, which keep their digits there.
 */
export function integralOf(
  f: (x: number, fromLow: number, fromHigh: number) => number,
  low: number,
  high: number,
): number {
  const width = high - low
  if (!(width > 0)) return 0
  let sum = 0
  for (const { near, weight, isLow } of NODES) {
    const [fromLow, fromHigh] = isLow
      ? [near * width, (1 - near) * width]
      : [(1 - near) * width, near * width]
    const value = f(isLow ? low + fromLow : high - fromHigh, fromLow, fromHigh)
    if (Number.isFinite(value)) sum += weight * value
  }
  return sum * width
}

function nodes(): { near: number; weight: number; isLow: boolean }[] {
  const found = []
  for (let n = -REACH / STEP; n <= REACH / STEP; n++) {
    const t = n * STEP
    const u = (Math.PI / 2) * Math.sinh(t)
    const near = 1 / (1 + Math.exp(2 * Math.abs(u)))
    const weight = (STEP * (Math.PI / 2) * Math.cosh(t)) / (2 * Math.cosh(u) ** 2)
    found.push({ near, weight, isLow: n < 0 })
  }
  return found
}
