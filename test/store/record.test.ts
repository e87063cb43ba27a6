import { join } from 'node:path'
import Database from 'better-sqlite3'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVENT_TYPES, type NewEvent, STAGES } from '../../src/rejection/application.ts'
import type { Log, NewLetter } from '../../src/store/log.ts'
import { aNote, aRejection, change, faultOf, folder, NOW, open } from './help.ts'

const aLetter: NewLetter = {
  purpose: 'thank',
  template: 'thank-post-interview',
  register: 'warm',
  to: ['ada@acme.example', 'ben@acme.example'],
  subject: 'Thank you',
  body: 'Dear Ada,\n\nthank you.\n',
  sentAt: null,
}

function aLog(newUid?: () => string): Log {
  return open(join(folder(), 'log.sqlite'), newUid ? { newUid } : {})
}

/** uid-1, uid-2, … */
function counting(): () => string {
  let count = 0
  return () => {
    count += 1
    return `uid-${count}`
  }
}

const at = '2026-11-18'
const everyEvent: NewEvent[] = [
  { type: 'applied', at, note: '' },
  { type: 'reached', at, note: '', stage: 'recruiter-screen' },
  { ...aRejection, at },
  { ...aRejection, at, byPhone: true } as NewEvent,
  { type: 'silent', at, note: '', stage: 'applied', lastContact: '2026-10-01' },
  { type: 'letter-sent', at, note: '', purpose: 'thank', letter: null },
  { type: 'letter-sent', at, note: '', purpose: null, letter: null },
  { type: 'replied', at, note: 'They wrote back.' },
  { type: 'feedback', at, note: 'More tests.' },
  { type: 'reconsidered', at, note: '' },
  { type: 'invited-again', at, note: '' },
  { type: 'invited-again', at, note: '', stage: 'final-round' },
  { type: 'offered', at, note: '' },
  { type: 'hired', at, note: '' },
  { type: 'withdrew', at, note: '' },
  { type: 'note', at, note: 'Ünïcode, “quotes”, 日本, and\ta tab\n' },
]

describe('a change', () => {
  test('is read back as it was written', () => {
    const log = aLog(counting())
    const recorded = log.record({
      application: {
        company: 'Acme GmbH',
        role: 'Engineer',
        source: 'LinkedIn',
        url: 'https://acme.example/1',
      },
      events: [aRejection],
      contacts: [{ name: 'Ada', address: 'ada@acme.example', part: 'recruiter' }],
      letter: aLetter,
    })
    expect(recorded).toEqual({ applicationId: 1, letterId: 1, batch: 'uid-1', eventIds: [1] })
    expect(log.application(1)).toEqual({
      id: 1,
      uid: 'uid-2',
      company: 'Acme GmbH',
      role: 'Engineer',
      source: 'LinkedIn',
      url: 'https://acme.example/1',
      createdAt: NOW,
      events: [{ ...aRejection, id: 1, uid: 'uid-5', batch: 'uid-1' }],
      letters: [{ ...aLetter, id: 1, applicationId: 1, createdAt: NOW }],
      contacts: [{ name: 'Ada', address: 'ada@acme.example', part: 'recruiter' }],
    })
  })

  test('is there for the next who opens the log', () => {
    const file = join(folder(), 'log.sqlite')
    const first = open(file)
    first.record(change())
    const written = first.applications()
    first.close()
    expect(open(file).applications()).toEqual(written)
  })

  test('can hold an event of every type and with every field', () => {
    expect([...new Set(everyEvent.map((event) => event.type))].sort()).toEqual([...EVENT_TYPES].sort())
    const log = aLog()
    const { batch, eventIds } = log.record(change({ events: everyEvent }))
    const events = log.application(1)?.events ?? []
    expect(events).toEqual(
      everyEvent.map((event, n) => ({ ...event, id: eventIds[n], batch, uid: expect.any(String) })),
    )
    expect(new Set(events.map((event) => event.uid)).size).toBe(everyEvent.length)
  })

  test('keeps any words whatever', () => {
    const log = aLog()
    const words = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(words, words, words, fc.array(words), (company, note, body, to) => {
        fc.pre(company.trim() !== '')
        const { applicationId } = log.record({
          application: { company, role: note },
          events: [aNote(note), { type: 'letter-sent', at, note, purpose: body, letter: null }],
          letter: { ...aLetter, body, to },
        })
        const read = log.application(applicationId)
        expect(read).toMatchObject({ company, role: note })
        expect(read?.events.map((event) => event.note)).toEqual([note, note])
        expect(read?.events[1]).toMatchObject({ purpose: body })
        expect(read?.letters[0]).toMatchObject({ body, to })
      }),
      { numRuns: 40 },
    )
  })

  test('to a known application adds to its history', () => {
    const log = aLog()
    const first = log.record(change())
    const second = log.record({ application: { id: first.applicationId }, events: [aNote('later')] })
    expect(second.applicationId).toBe(first.applicationId)
    expect(second.batch).not.toBe(first.batch)
    expect(log.applications()).toHaveLength(1)
    expect(log.application(1)?.events.map((event) => event.type)).toEqual(['rejected', 'note'])
  })

  test('with a company and a role always begins an application', () => {
    const log = aLog()
    expect([log.record(change()), log.record(change())].map((it) => it.applicationId)).toEqual([1, 2])
  })

  test('may leave the role blank, since mail does not always name it', () => {
    const log = aLog()
    log.record(change({ application: { company: 'Acme', role: '' } }))
    expect(log.application(1)).toMatchObject({ role: '', source: null, url: null })
  })
})

describe('all or nothing', () => {
  const badEvents: [string, object][] = [
    ['a day that is none', { type: 'note', at: '2026-02-30', note: '' }],
    ['a day with a time', { type: 'note', at: '2026-02-20T10:00', note: '' }],
    ['no day', { type: 'note', note: '' }],
    ['a note that is no text', { type: 'note', at, note: null }],
    ['an unknown type', { type: 'ghosted', at, note: '' }],
    ['a type that objects have by birth', { type: 'constructor', at, note: '' }],
    ['an unknown stage', { type: 'reached', at, note: '', stage: 'lunch' }],
    ['a missing stage', { type: 'reached', at, note: '' }],
    ['an unknown kind', { ...aRejection, kind: 'rude' }],
    ['an unknown reason', { ...aRejection, reason: 'the weather' }],
    ['a flag that is no flag', { ...aRejection, byPhone: 'yes' }],
    ['a last contact that is no day', { type: 'silent', at, note: '', stage: 'applied', lastContact: 'May' }],
    ['a letter that is no number', { type: 'letter-sent', at, note: '', purpose: null, letter: 'first' }],
  ]

  test.each(badEvents)('an event with %s takes all of the change back', (_what, bad) => {
    const log = aLog()
    const sitting = log.startSitting({ company: 'Acme' }, 'me')
    const { message } = faultOf(() =>
      log.record(
        change({
          events: [aNote('good'), bad as NewEvent, aNote('good too')],
          contacts: [{ name: 'Ada', address: null, part: 'other' }],
          letter: aLetter,
          endSitting: sitting,
        }),
      ),
    )
    expect(message).toMatch(/nothing .*was written/)
    expect(log.applications()).toEqual([])
    expect(log.sittings()).toHaveLength(1)
    for (const table of ['application', 'event', 'letter', 'contact']) expect(rowsIn(log, table)).toBe(0)
  })

  test('so does one that only the database refuses, and it says so in plain words', () => {
    const uids = ['batch', 'application', 'event', 'event']
    const log = aLog(() => uids.shift() ?? 'more')
    const { message, cause } = faultOf(() => log.record(change({ events: [aNote(), aNote()] })))
    expect(message).toMatch(/^The log .* refused this change: .*Nothing of it was written/)
    expect(cause).toBeInstanceOf(Database.SqliteError)
    expect(rowsIn(log, 'application')).toBe(0)
    expect(rowsIn(log, 'event')).toBe(0)
  })

  test('an application that is not there', () => {
    const log = aLog()
    const { message } = faultOf(() => log.record({ application: { id: 12 }, events: [aNote()] }))
    expect(message).toBe(
      'There is no application 12 in the log, so nothing was written. `rejectkit log list` shows them all.',
    )
    expect(rowsIn(log, 'event')).toBe(0)
  })

  test('a company without a name', () => {
    const log = aLog()
    const blank = () => log.record(change({ application: { company: ' \u00a0\n', role: 'Engineer' } }))
    expect(faultOf(blank).message).toContain('needs the name of a company')
  })

  test("another application's letter", () => {
    const log = aLog()
    log.record(change({ letter: aLetter }))
    log.record(change())
    const sent: NewEvent = { type: 'letter-sent', at, note: '', purpose: 'thank', letter: 1 }
    const { message } = faultOf(() => log.record({ application: { id: 2 }, events: [sent] }))
    expect(message).toContain('Application 2 has no letter 1, so nothing was written')
    expect(log.application(2)?.events).toHaveLength(1)
  })
})

describe('letters', () => {
  test('a drafted letter is not a sent one', () => {
    const log = aLog()
    log.record(change({ letter: aLetter }))
    expect(log.application(1)?.letters[0]?.sentAt).toBeNull()
  })

  test('is sent by the event that says so', () => {
    const log = aLog()
    log.record(change({ letter: aLetter }))
    log.record({ application: { id: 1 }, letter: aLetter, events: [] })
    log.record({
      application: { id: 1 },
      events: [{ type: 'letter-sent', at, note: '', purpose: 'thank', letter: 2 }],
    })
    expect(log.application(1)?.letters.map((letter) => letter.sentAt)).toEqual([null, at])
    expect(log.applications()[0]?.letters.map((letter) => letter.sentAt)).toEqual([null, at])
  })

  test('written and sent in one change, the event names the letter', () => {
    const log = aLog()
    const { letterId } = log.record(
      change({
        letter: aLetter,
        events: [{ type: 'letter-sent', at, note: '', purpose: 'thank', letter: null }],
      }),
    )
    expect(log.application(1)?.events[0]).toMatchObject({ letter: letterId })
    expect(log.application(1)?.letters[0]?.sentAt).toBe(at)
  })

  test('sent before it was logged, keeps that day', () => {
    const log = aLog()
    log.record(change({ letter: { ...aLetter, sentAt: '2026-11-01' } }))
    expect(log.application(1)?.letters[0]?.sentAt).toBe('2026-11-01')
  })
})

describe('contacts', () => {
  const ada = { name: 'Ada Lovelace', address: 'ada@acme.example', part: 'recruiter' } as const
  const cases: [string, object[], object[]][] = [
    [
      'the same address is updated',
      [ada, { name: 'A. Lovelace', address: 'Ada@ACME.example', part: 'hiring-manager' }],
      [{ name: 'A. Lovelace', address: 'Ada@ACME.example', part: 'hiring-manager' }],
    ],
    [
      'the same name without an address is updated',
      [
        { name: 'Ada', address: null, part: 'other' },
        { name: ' ADA ', address: null, part: 'recruiter' },
      ],
      [{ name: ' ADA ', address: null, part: 'recruiter' }],
    ],
    ['an address is learned', [{ ...ada, address: null }, ada], [ada]],
    ['an address is not lost', [ada, { ...ada, address: null, part: 'other' }], [{ ...ada, part: 'other' }]],
    [
      'namesakes with different addresses are two people',
      [ada, { ...ada, address: 'other@acme.example' }],
      [ada, { ...ada, address: 'other@acme.example' }],
    ],
    [
      'the address decides before the name',
      [{ ...ada, name: 'Ben', address: null }, ada, { ...ada, name: 'Ben' }],
      [
        { ...ada, name: 'Ben', address: null },
        { ...ada, name: 'Ben' },
      ],
    ],
  ]

  test.each(cases)('%s', (_what, given, known) => {
    const inOneChange = aLog()
    inOneChange.record(change({ contacts: given as (typeof ada)[] }))
    expect(inOneChange.application(1)?.contacts).toEqual(known)

    const inMany = aLog()
    inMany.record(change())
    for (const contact of given) {
      inMany.record({ application: { id: 1 }, events: [], contacts: [contact as typeof ada] })
    }
    expect(inMany.application(1)?.contacts).toEqual(known)
  })

  test('of another application are other contacts', () => {
    const log = aLog()
    log.record(change({ contacts: [ada] }))
    log.record(change({ contacts: [{ ...ada, name: 'Ada L.' }] }))
    expect(log.applications().map((it) => it.contacts[0]?.name)).toEqual(['Ada L.', 'Ada Lovelace'])
  })
})

test('what belongs to an application goes with it', () => {
  const log = aLog()
  log.record(
    change({
      letter: aLetter,
      contacts: [{ name: 'Ada', address: null, part: 'other' }],
      messages: [{ messageId: '<1@acme>', at: null, verdict: 'other', evidence: [], text: null }],
      reminders: [{ what: 'reply', until: null, state: 'done' }],
    }),
  )
  log.record({ application: { id: 1 }, events: [], edits: { role: 'Gardener' } })
  const db = new Database(log.path)
  db.pragma('foreign_keys = ON')
  db.exec('DELETE FROM application')
  db.close()
  for (const table of ['event', 'letter', 'contact', 'message', 'fact', 'reminder']) {
    expect(rowsIn(log, table)).toBe(0)
  }
})

test("a removed application's number is not given to another", () => {
  const log = aLog()
  log.record(change())
  const db = new Database(log.path)
  db.exec('DELETE FROM event; DELETE FROM application')
  db.close()
  expect(log.record(change()).applicationId).toBe(2)
})

test('every stage can be stored', () => {
  const log = aLog()
  log.record(change({ events: STAGES.map((stage) => ({ type: 'reached', at, note: '', stage })) }))
  expect(log.application(1)?.events.map((event) => 'stage' in event && event.stage)).toEqual([...STAGES])
})

function rowsIn(log: Log, table: string): unknown {
  const db = new Database(log.path, { readonly: true })
  try {
    return db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  } finally {
    db.close()
  }
}
