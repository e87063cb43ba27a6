import { join } from 'node:path'
import Database from 'better-sqlite3'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { standingOf } from '../../src/rejection/application.ts'
import { allApplications } from '../../src/store/applications.ts'
import type { Log } from '../../src/store/log.ts'
import { keyOf } from '../../src/store/sameness.ts'
import { aNote, aRejection, change, folder, open } from './help.ts'

function aLog(now?: () => Date): Log {
  return open(join(folder(), 'log.sqlite'), now ? { now } : {})
}

/** Changes rows behind the log's back, as a person with another program could. */
function tamper(log: Log, sql: string): void {
  const db = new Database(log.path)
  db.pragma('ignore_check_constraints = ON')
  db.exec(sql)
  db.close()
}

describe('the list', () => {
  test('has the newest first, by time and then by number', () => {
    const times = ['2026-03-01', '2026-05-01', '2026-04-01', '2026-05-01'].map((day) => new Date(day))
    const log = aLog(() => times.shift() as Date)
    for (const company of ['March', 'May', 'April', 'also May']) {
      log.record({ application: { company, role: 'Engineer' }, events: [] })
    }
    expect(log.applications().map((it) => it.company)).toEqual(['also May', 'May', 'April', 'March'])
  })

  test('has with each application what is its own', () => {
    const log = aLog()
    for (const company of ['A', 'B']) {
      const { applicationId: id } = log.record({
        application: { company, role: '' },
        events: [aNote(company)],
        contacts: [{ name: company, address: null, part: 'other' }],
        letter: { purpose: company, template: '', register: '', to: [], subject: '', body: '', sentAt: null },
      })
      expect(log.application(id)).toEqual(log.applications()[0])
    }
    for (const { company, events, letters, contacts } of log.applications()) {
      expect(events.map((event) => event.note)).toEqual([company])
      expect(letters.map((letter) => letter.purpose)).toEqual([company])
      expect(contacts.map((contact) => contact.name)).toEqual([company])
    }
  })

  test('takes as many queries for thirty applications as for one', () => {
    const log = aLog()
    const queries: unknown[] = []
    const db = new Database(log.path, { verbose: (sql) => queries.push(sql) })
    onTestFinished(() => void db.close())
    const countOf = () => {
      queries.length = 0
      allApplications(db)
      return queries.length
    }
    log.record(change())
    const forOne = countOf()
    for (let n = 0; n < 29; n += 1) log.record(change())
    expect(countOf()).toBe(forOne)
    expect(allApplications(db)).toHaveLength(30)
  })
})

test('an application that is not there is null', () => {
  expect(aLog().application(1)).toBeNull()
})

describe('finding by company and role', () => {
  test.each([
    ['as typed', 'Café Müller & Söhne', 'Senior Engineer'],
    ['in another case', 'CAFÉ MÜLLER & SÖHNE', 'senior engineer'],
    ['with other white space', '  Café\tMüller &\u00a0 Söhne\n', 'Senior   Engineer '],
    ['decomposed', 'Café Müller & Söhne'.normalize('NFD'), 'Senior Engineer'],
    ['in full width', 'Café Müller & Söhne', 'Ｓｅｎｉｏｒ Engineer'],
  ])('%s', (_how, company, role) => {
    const log = aLog()
    log.record(change({ application: { company: 'Café Müller & Söhne', role: 'Senior Engineer' } }))
    expect(log.find(company, role)).toEqual(log.application(1))
  })

  test('finds the newest of several, and nothing else', () => {
    const times = ['2026-03-01', '2026-05-01', '2026-04-01'].map((day) => new Date(day))
    const log = aLog(() => times.shift() as Date)
    for (let n = 0; n < 3; n += 1) log.record(change())
    expect(log.find('acme', 'engineer')?.id).toBe(2)
    expect(log.find('Acme', 'Engineering')).toBeNull()
    expect(log.find('Acme Inc', 'Engineer')).toBeNull()
    expect(log.find('Acme', '')).toBeNull()
    expect(log.find('%', '%')).toBeNull()
  })

  test('the key of a name heeds neither case nor form nor white space', () => {
    const name = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(name, (text) => {
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
          expect(keyOf(text.normalize(form))).toBe(keyOf(text))
        expect(keyOf(text.toUpperCase())).toBe(keyOf(text))
        expect(keyOf(` ${text}\n`)).toBe(keyOf(text))
      }),
    )
    expect(keyOf('STRASSE')).toBe(keyOf('Straße'))
    expect(keyOf('ΟΔΟΣ')).toBe(keyOf('οδοσ'))
  })
})

describe('a row that cannot be read', () => {
  test.each([
    ['an unknown type', `type = 'ghosted'`, 'ghosted'],
    ['a type that objects have by birth', `type = 'constructor'`, 'constructor'],
    ['broken JSON', `detail = '{"byPhone": tr'`, 'rejected'],
    ['JSON of another shape', `detail = '7'`, 'rejected'],
    ['JSON that is null', `detail = 'null'`, 'rejected'],
    ['a stage that is none', `stage = 'lunch'`, 'rejected'],
    ['a missing stage', `stage = NULL`, 'rejected'],
    ['a flag that is none', `detail = '{"byPhone": 3}'`, 'rejected'],
  ])('with %s shows as a note and changes nothing else', (_what, set, type) => {
    const log = aLog()
    log.record(change({ events: [aNote('before'), aRejection, aNote('after')] }))
    log.record(change())
    const healthy = log.application(1)?.events ?? []
    tamper(log, `UPDATE event SET ${set} WHERE id = 2`)

    const [other, tampered] = log.applications()
    expect(other?.events).toHaveLength(1)
    expect(tampered?.events).toEqual([
      healthy[0],
      {
        type: 'note',
        at: aRejection.at,
        note: `(an event of type "${type}" that cannot be read) They were kind.`,
        id: 2,
        uid: healthy[1]?.uid,
        batch: healthy[1]?.batch,
      },
      healthy[2],
    ])
    expect(standingOf(tampered?.events ?? []).state).toBe('waiting')
  })

  test('what detail says never overrides the columns', () => {
    const log = aLog()
    log.record(change())
    const healthy = log.application(1)
    tamper(
      log,
      `UPDATE event SET detail = '{"type":"hired","stage":"offer","id":9,"at":"x","__proto__":{"a":1}}'`,
    )
    expect(log.application(1)).toEqual(healthy)
  })

  test('a day that is none gives way to the day of entry', () => {
    const log = aLog()
    log.record(change())
    tamper(log, `UPDATE event SET at = 'soon'`)
    expect(log.application(1)?.events[0]).toMatchObject({ type: 'rejected', at: '2026-11-20' })
    tamper(log, `UPDATE event SET recorded_at = 'then'`)
    expect(log.application(1)?.events[0]).toMatchObject({ type: 'rejected', at: '1970-01-01' })
  })

  test("a letter's addresses and a contact's part have something to fall back on", () => {
    const log = aLog()
    log.record(
      change({
        letter: { purpose: '', template: '', register: '', to: ['a@b'], subject: '', body: '', sentAt: null },
        contacts: [{ name: 'Ada', address: null, part: 'recruiter' }],
      }),
    )
    tamper(log, `UPDATE letter SET "to" = '["a@b'; UPDATE contact SET part = 'oracle'`)
    expect(log.application(1)).toMatchObject({ letters: [{ to: [] }], contacts: [{ part: 'other' }] })
    tamper(log, `UPDATE letter SET "to" = '["a@b", 3]'`)
    expect(log.application(1)?.letters[0]?.to).toEqual(['a@b'])
    tamper(log, `UPDATE letter SET "to" = '{}'`)
    expect(log.application(1)?.letters[0]?.to).toEqual([])
  })
})
