import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import { aNote, change, faultOf, folder, now, open, race, smallDisk, start } from './help.ts'
import { faultsIn } from './mixed.ts'

const integrityOf = (file: string) => {
  const db = new Database(file)
  try {
    return db.pragma('integrity_check', { simple: true })
  } finally {
    db.close()
  }
}

test('killed at any point, no acknowledged answer is lost', async () => {
  const rounds = Array.from({ length: 8 }, async () => {
    const file = join(folder(), 'log.sqlite')
    const child = start(['answer', file])
    await child.says('1\n')
    await pause(Math.random() * 60)
    child.process.kill('SIGKILL')
    const acknowledged = Number((await child.ended).trim().split('\n').at(-1))
    expect(acknowledged).toBeGreaterThan(0)

    const log = open(file)
    const answers = log.sittings()[0]?.answers
    const given = (answers as { given: number[] }).given
    expect(given).toEqual(given.map((_, n) => n + 1))
    // The answer in hand when the process was killed may have been kept too.
    expect([acknowledged, acknowledged + 1]).toContain(given.length)
    expect(integrityOf(file)).toBe('ok')
    log.record(change())
  })
  await Promise.all(rounds)
})

test('killed at any point of any write, what was reported done is there, and the rest whole or absent', async () => {
  const rounds = Array.from({ length: 5 }, async (_, n) => {
    const file = join(folder(), 'log.sqlite')
    const child = start(['mixed', file, 'child', '100000'])
    await child.says('1\n')
    await pause(n * 20 + Math.random() * 20)
    child.process.kill('SIGKILL')
    const done = Number((await child.ended).trim().split('\n').at(-1))
    const log = open(file)
    expect(faultsIn(log, 'child', done)).toEqual([])
    expect(log.check()).toEqual({ ok: true, problems: [] })
    log.record(change())
  })
  await Promise.all(rounds)
})

test('four processes that write everything there is to write lose nothing and none fails', async () => {
  const file = join(folder(), 'log.sqlite')
  const log = open(file)
  const said = await race([1, 2, 3, 4].map((n) => ['mixed', file, `child ${n}`, '24']))
  expect(said.map((text) => text.split('\n').at(-1))).toEqual(Array(4).fill('done'))
  for (const n of [1, 2, 3, 4]) expect(faultsIn(log, `child ${n}`, 24)).toEqual([])
  expect(log.check()).toEqual({ ok: true, problems: [] })
})

test('two processes that write at once both get everything in', async () => {
  const file = join(folder(), 'log.sqlite')
  const log = open(file)
  log.record(change({ events: [] }))
  expect(await race([1, 2].map((n) => ['record', file, `child ${n}`, '60']))).toEqual(['done', 'done'])

  const events = log.application(1)?.events ?? []
  expect(events).toHaveLength(240)
  for (const label of ['child 1', 'child 2']) {
    const notes = events.map((event) => event.note).filter((note) => note.startsWith(label))
    const expected = Array.from({ length: 60 }, (_, n) => [`${label} ${n + 1}`, `${label} ${n + 1} too`])
    expect(notes).toEqual(expected.flat())
  }
  // The two events of one change stand together: nobody wrote in between.
  for (let n = 0; n < events.length; n += 2) expect(events[n]?.batch).toBe(events[n + 1]?.batch)
})

describe('a full disk', () => {
  test('takes nothing, keeps everything, and says so', (context) => {
    const place = smallDisk(context)
    const file = join(place, 'log.sqlite')
    const log = openLog(file, { now })
    log.record(change({ events: [] }))

    let written = 0
    const { message } = faultOf(() => {
      for (;;) {
        log.record({ application: { id: 1 }, events: [aNote('x'.repeat(2000)), aNote('y'.repeat(2000))] })
        written += 1
      }
    })
    expect(message).toContain(`The disk is full: the log ${file} could not take this change.`)
    expect(message).toMatch(/All that was logged before is kept\.\nFree some space.*--db <file>.*--no-log/)
    expect(written).toBeGreaterThan(0)
    expect(log.application(1)?.events).toHaveLength(2 * written)
    log.close()
    expect(integrityOf(file)).toBe('ok')

    const beside = faultOf(() => openLog(join(place, 'another.sqlite'), { now })).message
    expect(beside).toContain('The disk is full')
  })
})
