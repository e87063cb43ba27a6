import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { standingOf } from '../../src/rejection/application.ts'
import { MIGRATIONS } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/open.ts'
import { aNote, change, folder, letter, now, open, shown } from './help.ts'
import { writeVersion1 } from './version-1.ts'

function anOldFile(): string {
  const file = join(folder(), 'log.sqlite')
  writeVersion1(file)
  return file
}

test('a log of version 1 keeps all that it had', () => {
  const log = open(anOldFile())
  const common = { purpose: 'thank', template: 't', register: 'warm', body: 'Body', applicationId: 1 }
  const at = '2026-11-01T09:00:00.000Z'
  expect(log.applications()).toMatchObject([
    { id: 3, uid: 'app-3', company: 'Beta', url: 'https://b', events: [], letters: [], contacts: [] },
    {
      id: 1,
      uid: 'app-1',
      company: 'Café "Ü"',
      role: 'Engineer',
      source: 'LinkedIn',
      url: null,
      createdAt: at,
      events: [
        { id: 1, uid: 'ev-1', batch: 'a', type: 'rejected', byPhone: true, note: 'They were kind.' },
        { id: 2, uid: 'ev-2', batch: 'a', type: 'letter-sent', letter: 2 },
        { id: 3, uid: 'ev-3', batch: 'b', type: 'reconsidered' },
        { id: 4, uid: 'ev-4', batch: 'c', type: 'withdrew' },
      ],
      letters: [
        { ...common, id: 1, to: ['a@b'], subject: 'First', createdAt: at, sentAt: null },
        { ...common, id: 2, to: [], subject: 'Second', createdAt: at, sentAt: '2026-11-01' },
      ],
      contacts: [
        { name: 'Ada', address: 'ada@b', part: 'recruiter' },
        { name: 'Ben', address: null, part: 'other' },
      ],
    },
  ])
  expect(standingOf(log.application(1)?.events ?? []).state).toBe('withdrawn')
  expect(log.messagesOf(3)).toEqual([
    { messageId: '<1@b>', at: null, verdict: 'other', evidence: [], text: null },
  ])
  expect(log.sittings()).toMatchObject([{ id: 4, answers: { company: 'C' } }])
  expect(log.check()).toEqual({ ok: true, problems: [] })
})

test('has the schema of one that began in the present version', () => {
  const schemaOf = (file: string) => {
    const db = openDatabase(file, { now }, MIGRATIONS)
    const schema = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all()
    db.close()
    return schema.map((row) => {
      const { type, name, sql } = row as { type: string; name: string; sql: string | null }
      return [type, name, sql?.replace(/\s+/g, '')]
    })
  }
  expect(schemaOf(anOldFile())).toEqual(schemaOf(join(folder(), 'new.sqlite')))
})

test('gives no number of something removed to another', () => {
  const log = open(anOldFile())
  expect(log.record(change({ letter: letter() }))).toMatchObject({ applicationId: 4, letterId: 4 })
})

test('its old changes can be taken back, the latest first', () => {
  const log = open(anOldFile())
  expect(log.changes(9).map((each) => [each.batch, each.command])).toEqual(
    expect.arrayContaining([
      ['a', ''],
      ['b', ''],
      ['c', ''],
      ['d', ''],
      ['e', ''],
    ]),
  )
  log.undo('c')
  log.undo('b')
  log.undo('d')
  expect(log.application(1)?.events.map((event) => event.id)).toEqual([1, 2])
  expect(log.application(3)).toBeNull()
})

test('two copies that were migrated apart are one log when merged', () => {
  const file = anOldFile()
  const copy = join(folder(), 'copy.sqlite')
  copyFileSync(file, copy)
  const [one, two] = [open(file), open(copy, { now: () => new Date('2027-01-01') })]
  const entries = [...one.entries()]
  expect([...two.entries()]).toEqual(entries)
  one.record({ application: { id: 1 }, events: [aNote('one')] })
  two.record({ application: { id: 1 }, events: [aNote('two')] })
  expect(one.merge(two.entries()).added).toEqual({ event: 1, change: 1 })
  two.merge(one.entries())
  expect(shown(one)).toEqual(shown(two))
  expect(one.application(1)?.events).toHaveLength(6)
})

test('rows that were broken by hand do not keep it from being migrated', () => {
  const file = anOldFile()
  const db = new Database(file)
  db.pragma('ignore_check_constraints = ON')
  db.exec(`UPDATE event SET detail = '{"x', recorded_at = 'then', at = 'soon' WHERE id = 1;
    UPDATE letter SET "to" = '["a' WHERE id = 1; UPDATE application SET created_at = '' WHERE id = 3`)
  db.close()
  const log = open(file)
  expect(log.applications()).toHaveLength(2)
  expect(log.application(1)?.events).toHaveLength(4)
})
