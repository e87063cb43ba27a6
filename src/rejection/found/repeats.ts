/** Rows of a table that seem to be about one application: kept as one row for each step, or entered twice. */
import { DOUBTFUL, type Found } from './found.ts'

import { companyKey, sameRole } from './names.ts'
import { isWithin, spanOf } from './span.ts'

/** The findings of a table; each that an earlier one may be about as well is marked, and a doubt says so. */
export function repeatsMarked(found: readonly Found[]): Found[] {
  const earlier = new Map<string, Found[]>()
  return found.map((each) => {
    const key = companyKey(each.company)
    const others = earlier.get(key) ?? []
    const isRepeat = others.some((other) => mayBeOne(other, each))
    earlier.set(key, others)
    others.push(each)
    if (!isRepeat) return each
    const doubt = 'another row names this company and role too; it may be the same application'
    return { ...each, isRepeat, doubts: [...each.doubts, doubt], confidence: DOUBTFUL }
  })
}

function mayBeOne(one: Found, other: Found): boolean {
  if (one.role === '' ? other.role !== '' : !sameRole(one.role, other.role)) return false
  const { first, hasStart } = spanOf(other.events)
  // In the order of the rows or against it.
  return isWithin(spanOf(one.events), first, hasStart)
}
