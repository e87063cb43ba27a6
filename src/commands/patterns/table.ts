/** The stages as CSV. */
import { stringify } from 'csv-stringify/sync'
import type { Patterns } from '../../patterns/patterns.ts'

/** A line for each stage, under the names that the JSON has. Every cell is a number or a word of ours. */
export function asTable({ stages }: Patterns): string {
  const rows = stages.map((stage) => {
    const { band, bandUntil, judgement, time, skipped, silent, withdrawn, ...own } = stage
    return {
      ...own,
      ...{ skipped, silent, withdrawn },
      bandLow: band?.[0],
      bandHigh: band?.[1],
      bandUntil,
      certainty: judgement?.certainty,
      medianDays: time.median,
    }
  })
  return stringify(rows, { header: true, columns: COLUMNS, record_delimiter: 'windows' })
}

const COLUMNS = [
  'stage',
  'next',
  'entered',
  'passed',
  'skipped',
  'ended',
  'silent',
  'waiting',
  'withdrawn',
  'passRate',
  'low',
  'high',
  'bandLow',
  'bandHigh',
  'bandUntil',
  'verdict',
  'certainty',
  'decisionsMissing',
  'medianDays',
]
