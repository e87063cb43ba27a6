/** How long something takes when some of it is still going on. */

/** Durations in whole days → how many ended after so many days, and how many were still going on when last seen. */
export type Stays = Map<number, { ended: number; goingOn: number }>

export interface Median {
  median: number | null
  low: number | null
  high: number | null
}

/** The standard normal's 97.5 % point. */
const Z = 1.959963984540054
const HALF = 0.5
/** Shares that are one half by arithmetic differ from it by rounding (the tolerance of R's survival). */
const TOLERANCE = 1.5e-8

/**
 * The median by the product-limit method (Kaplan and Meier 1958), with its interval of 95 % (Brookmeyer and Crowley
 * 1982, on the log-minus-log scale, with Greenwood's variance): R's
 * `survfit(Surv(days, ended) ~ 1, conf.type = "log-log")`. Null where the share still there never falls to a half.
 */
export function medianStay(stays: Stays): Median {
  const days: number[] = []
  const still: number[] = []
  const lows: number[] = []
  const highs: number[] = []
  let atRisk = 0
  for (const { ended, goingOn } of stays.values()) atRisk += ended + goingOn
  let share = 1
  let greenwood = 0
  for (const [day, { ended, goingOn }] of [...stays].sort(([one], [other]) => one - other)) {
    if (ended > 0) {
      share *= 1 - ended / atRisk
      greenwood += ended / (atRisk * (atRisk - ended))
      const spread = (Z * Math.sqrt(greenwood)) / Math.log(share)
      days.push(day)
      still.push(share)
      // Nobody left: no interval can be told there, as in R.
      lows.push(share > 0 ? share ** Math.exp(-spread) : Number.NaN)
      highs.push(share > 0 ? share ** Math.exp(spread) : Number.NaN)
    }
    atRisk -= ended + goingOn
  }
  return { median: halfway(days, still), low: halfway(days, lows), high: halfway(days, highs) }
}

/** The first day on which the share is below one half; halfway to the next step where it is one half exactly. */
function halfway(days: number[], shares: number[]): number | null {
  const first = shares.findIndex((share) => share < HALF + TOLERANCE)
  const day = days[first]
  const share = shares[first]
  if (day === undefined || share === undefined) return null
  if (Math.abs(share - HALF) >= TOLERANCE) return day
  const next = days[shares.findIndex((later) => later < share)]
  return next === undefined ? day : (day + next) / 2
}
