/**
 * A million applications: `npm run bench:patterns-million [file]`. Makes the log where it is not there yet, and prints how long
 * the patterns take beside one plain SQL statement that finds each application's furthest stage and last event.
 *
 * The fair peer is the statement over the log as it stands (`live_event`): it answers the same question. Over the bare table
 * it is shown as well, and counts what was removed or undone; in this log nothing was, so that both give the same.
 * The memory is that of a process which does nothing but the patterns.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { patternsOf } from '../../src/patterns/patterns-of.ts'
import { histories } from '../../src/store/histories.ts'
import { TODAY, writeMillion } from './million-log.ts'

const APPLICATIONS = 1_000_000
const ROUNDS = 3
/** Second argument of the process that measures the memory. */
const ALONE = '--alone'
/** In a megabyte, which is what the system counts in. */
const KILOBYTES = 1024

const STAGE = `CASE stage WHEN 'offer' THEN 5 WHEN 'final-round' THEN 4 WHEN 'technical' THEN 3 WHEN 'hiring-manager' THEN 2
  WHEN 'recruiter-screen' THEN 1 ELSE 0 END`
const plainSql = (events: string) =>
  `SELECT count(*), sum(furthest), max(last) FROM
    (SELECT application_id, max(${STAGE}) AS furthest, max(at) AS last FROM ${events} GROUP BY application_id)`

if (process.argv[3] === ALONE) {
  const db = new Database(process.argv[2], { readonly: true })
  patternsOf(histories(db), { today: TODAY })
  console.log(process.resourceUsage().maxRSS)
  process.exit()
}
const place = process.argv[2] ? null : mkdtempSync(join(tmpdir(), 'rejectkit-million-'))
const file = process.argv[2] ?? join(place ?? '', 'million.sqlite')
try {
  if (!existsSync(file)) {
    console.log(`Making ${APPLICATIONS} applications with four events each …`)
    writeMillion(file, APPLICATIONS)
  }
  const db = new Database(file, { readonly: true })
  const fastest = { live: Infinity, raw: Infinity, patterns: Infinity }
  for (let round = 0; round < ROUNDS; round++) {
    fastest.raw = Math.min(
      fastest.raw,
      timed(() => db.prepare(plainSql('event')).get()),
    )
    fastest.live = Math.min(
      fastest.live,
      timed(() => db.prepare(plainSql('live_event')).get()),
    )
    const seconds = timed(() => patternsOf(histories(db), { today: TODAY }))
    fastest.patterns = Math.min(fastest.patterns, seconds)
  }
  db.close()
  const { live, raw, patterns } = fastest
  const alone = spawnSync(process.execPath, [import.meta.filename, file, ALONE], { encoding: 'utf8' })
  const most = Number(alone.stdout) / KILOBYTES
  console.log(`plain SQL over the log as it stands  ${live.toFixed(2)} s`)
  console.log(`plain SQL over the bare event table  ${raw.toFixed(2)} s`)
  console.log(`patterns                             ${patterns.toFixed(2)} s, ${most.toFixed(0)} MB at most`)
  console.log(
    `ratio                                ${(patterns / live).toFixed(2)} and ${(patterns / raw).toFixed(2)}`,
  )
} finally {
  if (place) rmSync(place, { recursive: true, force: true })
}

function timed(doing: () => unknown): number {
  const started = performance.now()
  doing()
  return (performance.now() - started) / 1000
}
