/** What the tests of undo, export, backup, restore and doctor share: a log with all kinds of things in it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { type Log, openLog } from '../../src/store/log.ts'
import { letter, message } from '../store/help.ts'
import { rejectkit, type TestOptions, type TestWorld, testWorld } from '../world.ts'

/** Escape sequences, direction overrides, markup and formulas, all at once. */
export const HOSTILE = '=cmd|\u001b[2J\u202e"<script>alert(1)</script>\n# [x](javascript:y) \u0085|a|'

let search: Buffer | undefined

/** A world whose log holds something of every kind, also what was removed and taken back. */
export function aSearch(options: TestOptions = {}): TestWorld {
  // Made once: every change waits for the disk, and most tests of these commands begin with this log.
  search ??= madeSearch()
  const world = testWorld(options)
  mkdirSync(dirname(world.paths.log), { recursive: true, mode: 0o700 })
  writeFileSync(world.paths.log, search, { mode: 0o600 })
  return world
}

function madeSearch(): Buffer {
  const world = testWorld()
  const log = logOf(world)
  log.record(
    {
      application: {
        company: 'Linden',
        role: 'Data Engineer',
        source: 'referral',
        url: 'https://linden.example/1',
      },
      events: [
        { type: 'applied', at: '2026-10-01', note: '' },
        { type: 'reached', at: '2026-10-20', note: 'with Priya', stage: 'hiring-manager' },
        {
          type: 'rejected',
          at: '2026-11-03',
          note: 'They were kind.',
          stage: 'hiring-manager',
          kind: 'post-interview',
          reason: 'stronger-candidate',
          reapplyAfter: '2027-05-01',
        },
        { type: 'letter-sent', at: '2026-11-04', note: '', purpose: 'thank-you', letter: null },
      ],
      contacts: [{ name: 'Priya Shah', address: 'priya@linden.example', part: 'hiring-manager' }],
      letter: letter({
        purpose: 'thank-you',
        subject: 'Thank you',
        body: 'Hi Priya,\n\nthank you.\n\nAll the best,\nSam',
      }),
      messages: [message('<1@linden>')],
      reminders: [{ what: 'reply', until: null, state: 'done' }],
    },
    { command: 'draft', summary: 'Data Engineer, Linden' },
  )
  log.record(
    {
      application: { company: 'Acorn', role: 'Analyst' },
      events: [{ type: 'applied', at: '2026-10-05', note: '' }],
    },
    { command: 'log add', summary: 'Analyst, Acorn' },
  )
  log.record(
    { application: { id: 2 }, events: [], edits: { role: 'Senior Analyst' } },
    { command: 'log edit', summary: 'Analyst, Acorn' },
  )
  const { applicationId } = log.record(
    {
      application: { company: 'Mistake', role: '' },
      events: [{ type: 'note', at: '2026-10-06', note: 'oops' }],
    },
    { command: 'log add', summary: 'Mistake' },
  )
  log.remove(applicationId, { command: 'log remove', summary: 'Mistake' })
  const { batch } = log.record(
    { application: { id: 2 }, events: [{ type: 'withdrew', at: '2026-10-07', note: '' }] },
    { command: 'log', summary: 'Senior Analyst, Acorn: withdrew' },
  )
  log.undo(batch)
  return readFileSync(world.paths.log)
}

/** The log of a world, for a test to write to or look into; closed after the test. */
export function logOf(world: Pick<TestWorld, 'paths' | 'now'>): Log {
  mkdirSync(dirname(world.paths.log), { recursive: true, mode: 0o700 })
  const log = openLog(world.paths.log, { now: world.now, patience: 200 })
  onTestFinished(() => log.close())
  return log
}

/** All that the log holds, to be compared. */
export function contentOf(world: Pick<TestWorld, 'paths' | 'now'>): unknown[] {
  return JSON.parse(JSON.stringify([...logOf(world).entries()]))
}

/** Runs a command in the folder of a world. */
export function within({ folder }: { folder: string }) {
  return (argv: string[], options: TestOptions = {}) => rejectkit(argv, { folder, ...options })
}

/** Leaves a log as a power cut in the middle of a write does: changed in part, with the journal beside it. */
export function interrupt(file: string): void {
  const copy = `${file}.copy`
  writeFileSync(copy, readFileSync(file))
  const db = new Database(copy)
  db.pragma('cache_size = 1')
  db.exec(
    'BEGIN; UPDATE event SET note = hex(randomblob(9000)); UPDATE letter SET body = hex(randomblob(9000));',
  )
  if (readFileSync(copy).equals(readFileSync(file))) throw new Error('nothing was written in the middle')
  writeFileSync(file, readFileSync(copy))
  writeFileSync(`${file}-journal`, readFileSync(`${copy}-journal`))
  db.exec('ROLLBACK')
  db.close()
  rmSync(copy)
}
