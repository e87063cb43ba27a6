import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { EVENT_TYPES, type NewEvent } from '../../src/rejection/application.ts'
import type { Entry, Log } from '../../src/store/log.ts'
import { about, aNote, aRejection, change, folder, letter, message, open, shown } from './help.ts'

const aLog = (): Log => open(join(folder(), 'log.sqlite'))
const linesOf = (log: Log): Entry[] => JSON.parse(JSON.stringify([...log.entries()]))
const at = '2026-11-18'

/** A log with something of everything in it, some of it removed or taken back. */
function aFullLog(): Log {
  const log = aLog()
  const events: NewEvent[] = [
    { type: 'applied', at, note: '' },
    { type: 'reached', at, note: '', stage: 'technical' },
    { ...aRejection, byPhone: true, reapplyAfter: '2027-05-01' } as NewEvent,
    { type: 'silent', at, note: '', stage: 'applied', lastContact: '2026-10-01' },
    { type: 'letter-sent', at, note: '', purpose: 'thank', letter: null },
    { type: 'replied', at, note: 'They wrote back.' },
    { type: 'feedback', at, note: '' },
    { type: 'reconsidered', at, note: '' },
    { type: 'invited-again', at, note: '', stage: 'final-round' },
    { type: 'offered', at, note: '' },
    { type: 'hired', at, note: '' },
    { type: 'withdrew', at, note: '' },
    aNote('Ünï, “quotes”, 日本, a\ttab\n, NUL \u0000 and half a pair \ud800'),
  ]
  expect(new Set(events.map((event) => event.type)).size).toBe(EVENT_TYPES.length)
  log.record(
    {
      application: { company: 'Acme', role: 'Engineer', source: 'LinkedIn', url: null },
      events,
      letter: letter({ to: ['a@b', '"Ö" <c@d>'], sentAt: '2026-11-01' }),
      contacts: [{ name: 'Ada', address: 'ada@acme.example', part: 'recruiter' }],
      messages: [message('<1@acme>'), { ...message('<2@acme>', null), text: 'Dear applicant' }],
      reminders: [{ what: 'reply', until: '2026-12-01', state: 'snoozed' }],
    },
    { command: 'draft', summary: 'Acme' },
  )
  log.record({
    application: { id: 1 },
    events: [{ type: 'letter-sent', at, note: 'later', purpose: null, letter: 1 }],
    edits: { company: 'ACME', source: null },
    contacts: [{ name: 'Ada L.', address: 'ada@acme.example', part: 'interviewer' }],
  })
  log.record(change({ application: { company: 'Gone', role: '' }, letter: letter({ body: 'gone' }) }))
  log.remove(2, about('removed'))
  log.record(change({ application: { company: 'Undone', role: '' } }))
  log.undo(log.lastChange()?.batch ?? '')
  log.startSitting({ not: 'exported' }, 'me')
  return log
}

describe('the entries', () => {
  test('name everything by uid and nothing by a local number', () => {
    const lines = linesOf(aFullLog())
    for (const line of lines) {
      expect(line.version).toBe(1)
      expect(line).not.toHaveProperty('id')
      expect(line.uid ?? line.batch).toEqual(expect.any(String))
    }
    const event = lines.find((line) => line.type === 'event' && line.event === 'letter-sent')
    const sent = lines.find((line) => line.type === 'letter')
    expect(event?.detail).toEqual({ purpose: 'thank', letter: sent?.uid })
    expect(lines.find((line) => line.type === 'application')).toMatchObject({
      company: 'ACME',
      source: null,
      original: { company: 'Acme', role: 'Engineer', source: 'LinkedIn', url: null },
    })
    expect(JSON.stringify(lines)).not.toContain('exported')
  })

  test('wrap what is not there any more, so that a reader who goes by the type passes over it', () => {
    const lines = linesOf(aFullLog())
    const companies = lines.filter((line) => line.type === 'application').map((line) => line.company)
    expect(companies).toEqual(['ACME'])
    const hidden = lines.filter((line) => line.type === 'hidden').map((line) => line.entry as Entry)
    expect(hidden.map((line) => line.company ?? line.type).sort()).toEqual([
      'Gone',
      'Undone',
      'event',
      'event',
      'letter',
    ])
  })
})

describe('merging', () => {
  test('into a fresh log gives the same log, whatever the order of the lines', () => {
    const log = aFullLog()
    const lines = linesOf(log)
    for (const order of [lines, lines.toReversed(), lines.toSorted(() => Math.random() - 0.5)]) {
      const fresh = aLog()
      const { added, known, refused } = fresh.merge(order)
      expect(refused).toEqual([])
      expect(known).toBe(0)
      expect(added).toEqual({
        application: 3,
        event: 16,
        letter: 2,
        contact: 2,
        message: 2,
        fact: 2,
        reminder: 1,
        removal: 1,
        change: 6,
      })
      expect(linesOf(fresh)).toEqual(lines)
      expect(shown(fresh)).toEqual(shown(log))
      expect(fresh.check()).toEqual({ ok: true, problems: [] })
    }
  })

  test('again changes nothing', () => {
    const log = aFullLog()
    const lines = linesOf(log)
    for (const target of [log, aLog()]) {
      target.merge(lines)
      expect(target.merge([...lines, ...lines])).toEqual({
        added: {},
        known: 2 * lines.length,
        refused: [],
      })
      expect(linesOf(target)).toEqual(lines)
    }
  })

  test('keeps what is removed removed, and what was added to it meanwhile too', () => {
    const [one, two] = [aLog(), aLog()]
    one.record(change())
    two.merge(linesOf(one))
    // More changes on this side, so that the removal is the later of the two, and no draw between them.
    for (const note of ['before', 'and more']) one.record({ application: { id: 1 }, events: [aNote(note)] })
    one.remove(1, about('removed'))
    two.record({ application: { id: 1 }, events: [aNote('meanwhile')] })
    two.merge(linesOf(one))
    one.merge(linesOf(two))
    for (const log of [one, two]) expect(log.applications()).toEqual([])
    expect(linesOf(one)).toEqual(linesOf(two))

    const removal = two
      .changes(9)
      .find(({ summary, isFromElsewhere }) => isFromElsewhere && summary === 'removed')
    two.undo(removal?.batch ?? '')
    one.merge(linesOf(two))
    for (const log of [one, two]) expect(log.applications()[0]?.events).toHaveLength(4)
  })

  test('keeps a removal that was taken back so, also beside a machine that knows the removal alone', () => {
    const [one, two, three] = [aLog(), aLog(), aLog()]
    one.record(change())
    const { batch } = one.remove(1, about())
    const removed = linesOf(one)
    two.merge(removed)
    one.undo(batch)
    for (const order of [
      [removed, linesOf(one), removed],
      [linesOf(one), removed],
    ]) {
      for (const lines of order) three.merge(lines)
      expect(three.applications()).toHaveLength(1)
    }
    one.merge(linesOf(two))
    two.merge(linesOf(one))
    for (const log of [one, two]) expect(log.applications()).toHaveLength(1)
  })

  test('can give back on one machine what another removed', () => {
    const [one, two] = [aLog(), aLog()]
    one.record(change({ letter: letter(), contacts: [{ name: 'Ada', address: null, part: 'other' }] }))
    const before = shown(one)
    const { batch } = one.remove(1, about())
    two.merge(linesOf(one))
    two.undo(batch)
    expect(shown(two)).toEqual(before)
  })

  test('takes the later of two corrections on both machines, also beside a clock that is behind', () => {
    const [one, two] = [aLog(), open(join(folder(), 'log.sqlite'), { now: () => new Date('2020-01-01') })]
    one.record(change())
    two.merge(linesOf(one))
    two.record({ application: { id: 1 }, events: [], edits: { company: 'Later' } })
    one.merge(linesOf(two))
    for (const log of [one, two]) expect(log.application(1)?.company).toBe('Later')
  })

  test('orders the events of one day the same on all machines', () => {
    const clock = (time: string) => ({ now: () => new Date(`2026-11-20T${time}Z`) })
    const one = open(join(folder(), 'log.sqlite'), clock('10:00'))
    const two = open(join(folder(), 'log.sqlite'), clock('11:00'))
    one.record(change({ events: [] }))
    two.merge(linesOf(one))
    two.record({ application: { id: 1 }, events: [aNote('11')] })
    one.record({ application: { id: 1 }, events: [aNote('10'), aNote('10 too')] })
    two.merge(linesOf(one))
    one.merge(linesOf(two))
    for (const log of [one, two]) {
      expect(log.application(1)?.events.map((event) => event.note)).toEqual(['10', '10 too', '11'])
    }
  })

  test('what is written after it is later than all that it brought', () => {
    const ahead = open(join(folder(), 'log.sqlite'), { now: () => new Date('2099-01-01') })
    const log = aLog()
    ahead.record(change())
    ahead.record({ application: { id: 1 }, events: [], edits: { role: 'A' } })
    log.merge(linesOf(ahead))
    log.record({ application: { id: 1 }, events: [], edits: { role: 'B' } })
    expect(log.application(1)?.role).toBe('B')
    log.undo(log.lastChange()?.batch ?? '')
    expect(log.application(1)?.role).toBe('A')
  })
})

describe('taking a merge back', () => {
  /** A log with an entry of its own, into which another one's was merged, which is newer. */
  function merged(): { log: Log; other: Log; before: Entry[] } {
    const [log, other] = [aLog(), open(join(folder(), 'log.sqlite'), { now: () => new Date('2026-12-01') })]
    log.record(change({ application: { company: 'Own', role: '' } }), about('own'))
    other.record(change({ application: { company: 'Theirs', role: '' } }), about('theirs'))
    other.record({ application: { id: 1 }, events: [aNote('newest')] }, about('theirs too'))
    const before = linesOf(log)
    log.merge(linesOf(other), about('merge'))
    return { log, other, before }
  }
  const companies = (log: Log) => log.applications().map(({ company }) => company)
  const undo = (log: Log) => log.undo(log.lastChange()?.batch ?? '')

  test("takes all that came in by it, nothing of one's own, and leaves the log as it was", () => {
    const { log, before } = merged()
    expect(log.lastChange()).toMatchObject({ summary: 'merge', isFromElsewhere: false })
    const taken = undo(log)
    expect(taken.applications.map(({ company }) => company)).toEqual(['Theirs'])
    expect(taken.events).toHaveLength(2)
    expect([linesOf(log), companies(log)]).toEqual([before, ['Own']])
    expect(log.lastChange()).toMatchObject({ summary: 'own' })
    expect(log.changes(9).map(({ summary }) => summary)).toEqual(['merge', 'merge', 'own'])
  })

  test('can itself be taken back; the numbers are the same', () => {
    const { log } = merged()
    const [whole, shownWhole] = [linesOf(log), log.applications()]
    const { batch } = undo(log)
    const { givenBack } = log.undo(batch)
    expect(givenBack.applications.map(({ company }) => company)).toEqual(['Theirs'])
    expect([linesOf(log), log.applications()]).toEqual([whole, shownWhole])
  })

  test('the same lines again bring it back, as a merge that can be taken back in turn', () => {
    const { log, other, before } = merged()
    const whole = linesOf(log)
    undo(log)
    const { added, known } = log.merge(linesOf(other), about('again'))
    expect([added, known]).toEqual([{ application: 1, event: 2, change: 2 }, 0])
    expect(linesOf(log)).toEqual(whole)
    expect(log.merge(linesOf(other), about('once more')).added).toEqual({})
    undo(log)
    expect(linesOf(log)).toEqual(before)
  })

  test('other machines learn nothing of it', () => {
    const { log, other } = merged()
    undo(log)
    const held = linesOf(other)
    other.merge(linesOf(log))
    expect(companies(other).sort()).toEqual(['Own', 'Theirs'])
    expect(linesOf(other)).toEqual(expect.arrayContaining(held))
  })

  test('gives back what an undo or a removal that came by it had taken', () => {
    const log = aLog()
    log.record(change({ application: { company: 'Removed there', role: '' } }))
    const { batch } = log.record(change({ application: { company: 'Undone there', role: '' } }))
    const other = aLog()
    other.merge(linesOf(log))
    other.remove(1, about())
    other.undo(batch)
    const before = linesOf(log)
    log.merge(linesOf(other))
    expect(companies(log)).toEqual([])
    undo(log)
    expect(companies(log).sort()).toEqual(['Removed there', 'Undone there'])
    expect(linesOf(log)).toEqual(before)
  })

  test('is refused where something here, or a later merge, built on it', () => {
    const { log, other } = merged()
    const merge = log.lastChange()?.batch ?? ''
    log.record({ application: { id: 2 }, events: [aNote('mine')] }, about('built on it'))
    expect(() => log.undo(merge)).toThrow(/"merge".* cannot be taken back, because .*"built on it"/)
    undo(log)
    other.record({ application: { id: 1 }, events: [aNote('later')] })
    log.merge(linesOf(other), about('second merge'))
    expect(() => log.undo(merge)).toThrow(/because .*"second merge"/)
    undo(log)
    undo(log)
    expect(companies(log)).toEqual(['Own'])
    // What was written here about it, and taken back, is in no export: its application is not.
    expect(aLog().merge(linesOf(log)).refused).toEqual([])
  })

  test('what another machine changed can be taken back singly, for all machines', () => {
    const { log, other } = merged()
    const theirs = log.changes(9).find(({ summary }) => summary === 'theirs too')
    expect(theirs?.isFromElsewhere).toBe(true)
    log.undo(theirs?.batch ?? '')
    other.merge(linesOf(log))
    for (const each of [log, other])
      expect(
        each
          .applications()
          .flatMap(({ events }) => events)
          .filter(({ type }) => type === 'note'),
      ).toEqual([])
  })
})

describe('a line that cannot be taken in', () => {
  const deep = (() => {
    let value: unknown = 'deep'
    for (let n = 0; n < 5000; n += 1) value = [value]
    return value
  })()
  const cases: [string, (lines: Entry[]) => unknown, string | RegExp][] = [
    ['null', () => null, 'it is no JSON object'],
    ['nothing', () => undefined, 'it is no JSON object'],
    ['a list', () => [], 'it is no JSON object'],
    ['no version', () => ({ type: 'event' }), 'it has no version'],
    ['a later version', () => ({ type: 'event', version: 2 }), 'its version is 2'],
    ['an unknown type', () => ({ type: 'sitting', version: 1 }), 'its type "sitting" is unknown'],
    ['a type by birth', () => ({ type: 'constructor', version: 1 }), 'its type "constructor" is unknown'],
    ['no type', () => ({ version: 1 }), 'it has no type'],
    ['a shell in a shell', (l) => hidden(hidden(pick(l, 'event'))), 'its type "hidden" is unknown'],
    ['an empty shell', () => ({ type: 'hidden', version: 1 }), 'it is no JSON object'],
    ['no uid', (l) => ({ ...pick(l, 'event'), uid: undefined }), 'its "uid" is missing or wrong'],
    ['an object for a uid', (l) => ({ ...pick(l, 'event'), uid: {} }), 'its "uid" is missing or wrong'],
    ['half a tick', (l) => ({ ...pick(l, 'event'), tick: 0.5 }), 'its "tick" is missing or wrong'],
    [
      'a tick beyond all',
      (l) => ({ ...pick(l, 'event'), tick: 2 ** 53 - 1 }),
      'its "tick" is missing or wrong',
    ],
    [
      'a day that is none',
      (l) => ({ ...pick(l, 'event'), at: '2026-02-30' }),
      'its "at" is missing or wrong',
    ],
    ['an instant that is none', (l) => fresh(l, 'event', { recordedAt: 'now' }), /"recordedAt" is missing/],
    ['detail without end', (l) => fresh(l, 'event', { detail: deep }), 'its "detail" is missing or wrong'],
    [
      'an unknown event',
      (l) => fresh(l, 'event', { event: 'ghosted' }),
      /unknown type or a field that is wrong/,
    ],
    [
      'an unknown stage',
      (l) => fresh(l, 'event', { event: 'reached', stage: 'x' }),
      /unknown type or a field/,
    ],
    [
      'no application',
      (l) => fresh(l, 'event', { application: 'x' }),
      /its application is neither in the log/,
    ],
    [
      'a company of blanks',
      (l) => fresh(l, 'application', { original: { company: ' ' } }),
      /"company" is missing/,
    ],
    ['a role that is none', (l) => fresh(l, 'fact', { field: 'role', value: null }), /its "value" is none/],
    ['an unknown fact', (l) => fresh(l, 'fact', { field: 'salary' }), 'its "field" is missing or wrong'],
    ['evidence of another shape', (l) => fresh(l, 'message', { evidence: [1] }), /"evidence" is missing/],
    [
      'a contradiction',
      (l) => ({ ...pick(l, 'event'), note: 'forged' }),
      'the log has something else of the same uid',
    ],
    ['an unknown letter', (l) => sent(l, 'x'), 'its letter is neither in the log nor among these lines'],
    ['a local letter', (l) => sent(l, 1), /its letter is a number/],
  ]

  test.each(cases)('%s is refused alone, with the reason', (_what, spoil, why) => {
    const lines = linesOf(aFullLog())
    const log = aLog()
    const { refused, known, added } = log.merge([...lines, spoil(lines), ...lines])
    const expected = { line: lines.length + 1, why: why instanceof RegExp ? expect.stringMatching(why) : why }
    expect(refused).toEqual([expected])
    expect(known).toBe(lines.length)
    expect(Object.values(added).reduce((a, b) => a + b)).toBe(lines.length)
    expect(linesOf(log)).toEqual(lines)
  })

  test("another application's letter", () => {
    const log = aFullLog()
    const lines = linesOf(log)
    const other = lines.find((line) => line.type === 'hidden' && (line.entry as Entry).type === 'letter')
    expect(log.merge([sent(lines, other?.uid)]).refused[0]?.why).toBe("its letter is another application's")
  })

  test('an undo of something later, or of itself, counts for nothing', () => {
    const log = aLog()
    const { batch } = log.record(change())
    const undo = {
      type: 'change',
      version: 1,
      recordedAt: '2026-11-20T09:30:00.000Z',
      command: '',
      summary: '',
    }
    log.merge([
      { ...undo, batch: 'earlier', tick: 1, undoes: batch },
      { ...undo, batch: 'itself', tick: 9e12, undoes: 'itself' },
    ])
    expect(log.applications()).toHaveLength(1)
    expect(log.changes(9).some((each) => each.isUndone)).toBe(false)
  })

  test('a row broken by hand leaves as it is and is refused on arrival', () => {
    const log = aFullLog()
    const db = new Database(log.path)
    db.pragma('ignore_check_constraints = ON')
    db.exec(`UPDATE event SET detail = '{"x' WHERE id = 1; UPDATE event SET stage = 'lunch' WHERE id = 2`)
    db.close()
    const { refused } = aLog().merge(linesOf(log))
    expect(refused.map((each) => each.why)).toEqual([
      'its "detail" is missing or wrong',
      'its event has an unknown type or a field that is wrong',
    ])
  })

  test('what is not JSON in a Map or a Date does no harm', () => {
    const log = aLog()
    const { refused } = log.merge([new Date(), new Map([['type', 'event']]), () => 1, 1n, Symbol('x')])
    expect(refused).toHaveLength(5)
  })
})

test('a change whose own line is missing can still be taken back', () => {
  const one = aLog()
  const { batch } = one.record(change())
  const two = aLog()
  two.merge(linesOf(one).filter((line) => line.type !== 'change'))
  expect(two.applications()).toHaveLength(1)
  expect(two.changes(9).map(({ isFromElsewhere }) => isFromElsewhere)).toEqual([false])
  two.undo(batch)
  expect(two.applications()).toEqual([])
  expect(two.knownMessages([])).toEqual(new Set())
})

function pick(lines: Entry[], type: string): Entry {
  return lines.find((line) => line.type === type) as Entry
}

function fresh(lines: Entry[], type: string, parts: object): object {
  return { ...pick(lines, type), uid: 'a new one', ...parts }
}

function sent(lines: Entry[], letter: unknown): object {
  return fresh(lines, 'event', { event: 'letter-sent', detail: { purpose: null, letter } })
}

function hidden(entry: object): object {
  return { type: 'hidden', version: 1, uid: 'x', entry }
}
