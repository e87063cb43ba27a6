/** Writes of every kind, one after another, and what must be in the log once they were reported done. */
import type { Entry, Log } from '../../src/store/log.ts'

const at = '2026-11-20'
const note = (text: string) => ({ type: 'note', at, note: text }) as const
const letter = {
  purpose: 'thank',
  template: 't',
  register: 'warm',
  to: [],
  subject: '',
  body: '',
  sentAt: null,
}
const someone = (name: string) => ({ name, address: `${name}@a`, part: 'other' }) as const

interface Hands {
  log: Log
  /** Says whose writes these are, and the how manieth: the summary of every change. */
  name: string
  ids: number[]
  last: string
}

/** What each kind of write does, and how many rows of each type it leaves, its change among them. */
const KINDS: { name: string; rows: Record<string, number>; write: (hands: Hands) => void }[] = [
  {
    name: 'recordAll',
    rows: { application: 2, event: 2, message: 2, contact: 2, change: 1 },
    write(hands) {
      const { log, name } = hands
      const changes = ['one', 'two'].map((which) => ({
        application: { company: `${name} ${which}`, role: '' },
        events: [note(name)],
        contacts: [someone(name)],
        messages: [{ messageId: `<${name} ${which}>`, at, verdict: 'other', evidence: [], text: null }],
      }))
      hands.ids = log.recordAll(changes, about(name)).map((each) => each.applicationId)
    },
  },
  {
    name: 'record',
    rows: { event: 2, letter: 1, change: 1 },
    write: ({ log, name, ids }) => {
      const sent = { type: 'letter-sent', at, note: name, purpose: null, letter: null } as const
      log.record({ application: { id: ids[0] ?? 0 }, events: [note(name), sent], letter }, about(name))
    },
  },
  {
    name: 'edits',
    rows: { fact: 2, change: 1 },
    write: ({ log, name, ids }) => {
      const edits = { company: `renamed ${name}`, url: name }
      log.record({ application: { id: ids[0] ?? 0 }, events: [], edits }, about(name))
    },
  },
  {
    name: 'contacts and reminders',
    rows: { contact: 1, reminder: 1, change: 1 },
    write: ({ log, name, ids }) => {
      const reminders = [{ what: 'reply', until: at, state: 'snoozed' as const }]
      log.record(
        { application: { id: ids[0] ?? 0 }, events: [], contacts: [someone(name)], reminders },
        about(name),
      )
    },
  },
  {
    name: 'remove',
    rows: { removal: 1, change: 1 },
    write: (hands) => {
      hands.last = hands.log.remove(hands.ids[1] ?? 0, about(hands.name)).batch
    },
  },
  {
    name: 'undo',
    rows: { change: 1 },
    write: ({ log, last }) => void log.undo(last),
  },
  {
    name: 'merge',
    rows: { application: 1, event: 1, change: 1 },
    write: ({ log, name }) => void log.merge(linesFrom(name)),
  },
  {
    name: 'sitting',
    rows: { event: 1, change: 1 },
    write: ({ log, name, ids }) => {
      const id = log.startSitting({ name }, name)
      log.keepAnswers(id, { name, more: true })
      log.record({ application: { id: ids[0] ?? 0 }, events: [note(name)], endSitting: id }, about(name))
    },
  },
]

export const KIND_NAMES = KINDS.map((kind) => kind.name)

/** Writes once more each time it is called, another kind each time. Returns the number of the write. */
export function mixedWrites(log: Log, label: string): () => number {
  const hands: Hands = { log, name: '', ids: [], last: '' }
  let count = 0
  return () => {
    count += 1
    hands.name = `${label} ${count}`
    KINDS[(count - 1) % KINDS.length]?.write(hands)
    return count
  }
}

/**
 * What is wrong with the log, given how many of these writes were reported done: each of those must be there whole,
 * the next one whole or not at all, and no other. An empty list is as it should be.
 */
export function faultsIn(log: Log, label: string, done: number): string[] {
  const rows = rowsByWrite([...log.entries()], label)
  const faults: string[] = []
  for (const n of new Set([...Array.from({ length: done }, (_, each) => each + 1), ...rows.keys()])) {
    const expected = KINDS[(n - 1) % KINDS.length]?.rows ?? {}
    const found = Object.fromEntries(rows.get(n) ?? [])
    const isWhole = Object.keys({ ...expected, ...found }).every((type) => expected[type] === found[type])
    if (n > done + 1 || !isWhole) faults.push(`${label} ${n}: ${JSON.stringify(found)}`)
  }
  return faults
}

/** Number of the write → type → how many rows of that type its change has. */
function rowsByWrite(entries: Entry[], label: string): Map<number, Map<string, number>> {
  const plain = entries.map((each) => (each.type === 'hidden' ? (each.entry as Entry) : each))
  const numbers = new Map<unknown, number>()
  for (const { type, batch, summary, undoes } of plain) {
    if (type !== 'change' || !String(summary).startsWith(`${label} `)) continue
    // An undo has the summary of what it undid, which was the write before it.
    numbers.set(batch, Number(String(summary).slice(label.length + 1)) + (undoes === null ? 0 : 1))
  }
  const rows = new Map<number, Map<string, number>>()
  for (const { type, batch } of plain) {
    const n = numbers.get(batch)
    if (n === undefined) continue
    const counts = rows.get(n) ?? new Map<string, number>()
    rows.set(n, counts.set(type, (counts.get(type) ?? 0) + 1))
  }
  return rows
}

function about(summary: string) {
  return { command: 'mixed', summary }
}

function linesFrom(name: string): object[] {
  const recordedAt = '2026-11-20T09:30:00.000Z'
  const place = { version: 1, batch: name, tick: 1, recordedAt, createdAt: recordedAt, position: 1 }
  const original = { company: name, role: '', source: null, url: null }
  const event = { event: 'note', at, note: name, stage: null, kind: null, reason: null, detail: {} }
  return [
    { ...place, type: 'event', uid: `event ${name}`, application: `application ${name}`, ...event },
    { ...place, type: 'application', uid: `application ${name}`, original },
    { ...place, type: 'change', command: 'merge', summary: name, undoes: null },
  ]
}
