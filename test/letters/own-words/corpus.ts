/** Raw answers as tired people type them, each with the first wordings that a good writer would accept. */

import { COMPANY_VOICE } from './corpus/company.ts'
import { DETAIL_PEOPLE } from './corpus/detail.ts'
import { DETAIL_CLAUSES } from './corpus/detail-clauses.ts'
import { DETAIL_THINGS } from './corpus/detail-things.ts'
import { FEEDBACK } from './corpus/feedback.ts'
import { FIT } from './corpus/fit.ts'
import { PLAN } from './corpus/plan.ts'
import type { Row } from './corpus/row.ts'
import { USE } from './corpus/use.ts'

export type { Row } from './corpus/row.ts'

export const CORPUS: Row[] = [
  ...DETAIL_PEOPLE,
  ...DETAIL_CLAUSES,
  ...DETAIL_THINGS,
  ...FIT,
  ...FEEDBACK,
  ...PLAN,
  ...USE,
  ...COMPANY_VOICE,
]

/** Half the rows, by a hash of what was typed: rules were written against this half only. */
export function isDevelopment(row: Row): boolean {
  let hash = 2166136261
  for (const char of `${row.slot}|${row.typed}|${row.readers.join(',')}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619)
  return ((hash >>> 16) & 1) === 0
}
