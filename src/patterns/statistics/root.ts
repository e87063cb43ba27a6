/** Where a rising function crosses zero. */

const STEPS = 300

/**
 * The root of `f`, which rises from `low` to `high` and is negative before and positive after it. By the regula falsi
 * in the Illinois variant (Dowell and Jarratt 1971), halving where that is slow: it never leaves the bracket.
 */
export function rootOf(f: (x: number) => number, low: number, high: number, precision = 1e-14): number {
  let [from, to] = [low, high]
  let [atFrom, atTo] = [f(from), f(to)]
  if (atFrom >= 0) return from
  if (atTo <= 0) return to
  let side = 0
  for (let step = 0; step < STEPS && to - from > precision * Math.max(Math.abs(to), 1e-300); step++) {
    // Every third step halves, in the exponent while the bracket spans orders of magnitude: tiny roots keep digits.
    const middle = from > 0 && to / from > 4 ? Math.sqrt(from * to) : (from + to) / 2
    const secant = (from * atTo - to * atFrom) / (atTo - atFrom)
    const x = step % 3 === 2 || !(secant > from && secant < to) ? middle : secant
    const at = f(x)
    if (at === 0) return x
    if (at < 0) {
      from = x
      atFrom = at
      if (side === -1) atTo /= 2
      side = -1
    } else {
      to = x
      atTo = at
      if (side === 1) atFrom /= 2
      side = 1
    }
  }
  return (from + to) / 2
}
