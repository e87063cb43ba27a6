import { describe, expect, it } from 'vitest'
import type { NewEvent } from '../../src/rejection/application.ts'
import { histories } from '../../src/store/histories.ts'
import type { Log } from '../../src/store/log.ts'
import { openDatabase } from '../../src/store/open.ts'
import { about, aRejection, change, folder, letter, now, open } from './help.ts'

/** What `histories` reads from the log's file. */
function read(path: string) {
  const db = openDatabase(path, { now, readOnly: true })
  try {
    return [...histories(db)]
  } finally {
    db.close()
  }
}

/** The same from `applications`, by another way. */
function expected(log: Log) {
  return log
    .applications()
    .sort((one, other) => one.id - other.id)
    .map(({ id, role, source, createdAt, events, letters }) => ({
      id,
      role,
      source,
      createdAt,
      events: events
        .filter(({ type }) => type !== 'note')
        .map(({ id: _, uid: __, batch: ___, ...event }) => ({
          ...event,
          note: event.type === 'feedback' ? event.note : '',
        })),
      letters: letters.map((each) => ({ id: each.id, purpose: each.purpose, register: each.register })),
    }))
}

function expectSame(log: Log) {
  const found = read(log.path).map(({ events, letters, ...rest }) => ({
    ...rest,
    events: events.map(
      ({ id: _, uid: __, batch: ___, ...event }: NewEvent & { id?: number; uid?: string; batch?: string }) =>
        event,
    ),
    letters: letters.map(({ sentAt: _, ...each }) => each),
  }))
  expect(found).toEqual(expected(log))
}

const at = '2026-11-20'
const EVENTS: NewEvent[] = [
  { type: 'applied', at: '2026-10-01', note: 'no note is read' },
  { type: 'reached', at: '2026-10-20', stage: 'technical', note: '' },
  aRejection,
  { type: 'feedback', at, note: 'More depth.\n“Zażółć” 🦉 \x1e and \t tabs' },
  { type: 'silent', at, stage: 'technical', lastContact: '2026-10-20', note: '' },
  { type: 'letter-sent', at, purpose: 'thank-you', letter: null, note: '' },
  { type: 'invited-again', at, note: '' },
  { type: 'note', at, note: 'Ask Ada.' },
]

describe('histories', () => {
  it('are what the applications are, without what only a person reads', () => {
    const log = open(`${folder()}/log.sqlite`)
    const plain = EVENTS.map((event) =>
      event.type === 'feedback' ? { ...event, note: 'More depth.\n🦉' } : event,
    )
    log.record(change({ events: plain, letter: letter() }), about())
    log.record(
      change({ application: { company: 'Birch', role: 'Nurse', source: 'a friend' }, events: [] }),
      about(),
    )
    log.record(change({ application: { company: 'Cedar', role: 'Clerk' } }), about())
    expectSame(log)
    expect(read(log.path)[1]).toMatchObject({ role: 'Nurse', source: 'a friend', events: [], letters: [] })
  })

  it('leave out what was removed or undone', () => {
    const log = open(`${folder()}/log.sqlite`)
    const first = log.record(change({ events: EVENTS }), about())
    const gone = log.record(change({ application: { company: 'Birch', role: 'Nurse' } }), about())
    log.remove(gone.applicationId, about())
    const { batch } = log.record({ application: { id: first.applicationId }, events: [aRejection] }, about())
    log.undo(batch)
    expect(read(log.path)).toHaveLength(1)
    expect(read(log.path)[0]?.events).toHaveLength(EVENTS.length - 1)
  })

  it('have the events of one day in the order of entry, also after merging', () => {
    const [one, other] = [open(`${folder()}/one.sqlite`), open(`${folder()}/other.sqlite`)]
    const { applicationId } = one.record(change({ events: [] }), about())
    other.merge([...one.entries()])
    const [copy] = other.applications()
    one.record({ application: { id: applicationId }, events: [{ type: 'withdrew', at, note: '' }] }, about())
    other.record({ application: { id: copy?.id ?? 0 }, events: [{ type: 'replied', at, note: '' }] }, about())
    other.record(
      { application: { id: copy?.id ?? 0 }, events: [{ type: 'reconsidered', at, note: '' }] },
      about(),
    )
    one.merge([...other.entries()])
    other.merge([...one.entries()])
    const types = (log: Log) => read(log.path)[0]?.events.map(({ type }) => type)
    expect(types(one)).toEqual(types(other))
    expectSame(one)
    expectSame(other)
  })

  it('have a note for an event that cannot be read, as the applications do', () => {
    const log = open(`${folder()}/log.sqlite`)
    log.record(change({ events: EVENTS.slice(0, 3) }), about())
    const db = openDatabase(log.path, { now })
    db.exec(`UPDATE event SET type = 'promoted' WHERE type = 'reached'`)
    db.exec(`UPDATE event SET reason = 'magic' WHERE type = 'rejected'`)
    db.close()
    expect(read(log.path)[0]?.events.map(({ type }) => type)).toEqual(['applied', 'note', 'note'])
  })

  it('are more than are read at once', () => {
    const log = open(`${folder()}/log.sqlite`)
    const many = Array.from({ length: 1203 }, (_, n) =>
      change({ application: { company: `C${n}`, role: `R${n}` } }),
    )
    log.recordAll(many, about())
    expect(read(log.path).map(({ role, events }) => [role, events.length])).toEqual(
      many.map((_, n) => [`R${n}`, 1]),
    )
  })

  it('are none in an empty log', () => {
    expect(read(open(`${folder()}/log.sqlite`).path)).toEqual([])
  })
})
