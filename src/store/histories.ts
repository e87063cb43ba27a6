/** All applications' histories, one after another: for what goes through a whole log, however large, only once. */
import type { Database } from 'better-sqlite3'
import type { ApplicationRecord, Letter, NewEvent } from '../rejection/application.ts'
import { isDay } from '../rejection/days.ts'
import { type EventRow, eventOf } from './event.ts'
import { prepared } from './prepared.ts'

/** An application with what happened to it, in the order of entry, and without notes, which only a person reads. */
export interface History extends Pick<ApplicationRecord, 'id' | 'role' | 'source' | 'createdAt'> {
  /** The note is that of feedback; empty for all other events. */
  events: NewEvent[]
  letters: Pick<Letter, 'id' | 'purpose' | 'register' | 'sentAt'>[]
}

type ApplicationColumns = [id: number, role: string, source: string | null, createdAt: string]
type LetterColumns = [
  application: number,
  id: number,
  purpose: string,
  register: string,
  sentAt: string | null,
]
/** `words` is all but the day in one text, since handing over a field costs more than reading it. */
type EventColumns = [application: number, at: string, words: string]

/** How many applications are read at once: few enough to fit the memory, enough that the asking costs nothing. */
const AT_ONCE = 200

/**
 * The histories by their applications' ids, as the log was when the first one was asked for. They are read while they are
 * gone through: nothing may be written to `db` in the meantime. The memory holds a few hundred at a time.
 */
export function* histories(db: Database): Generator<History> {
  const isOwn = !db.inTransaction
  if (isOwn) db.exec('BEGIN')
  try {
    const { applications, events, letters } = queries(db)
    for (let last = 0; ; ) {
      const some = applications.all(last, AT_ONCE) as ApplicationColumns[]
      const first = some[0]?.[0]
      if (first === undefined) return
      last = some.at(-1)?.[0] ?? first
      const own = events.all(first, last) as EventColumns[]
      yield* together(some, own, letters.all(first, last) as LetterColumns[])
    }
  } finally {
    if (isOwn) db.exec('COMMIT')
  }
}

/** Stands between the words of a row. The note, which may hold anything, comes last, and only that of feedback is read. */
const BETWEEN = '\x1d'
const FIELDS = ['type', "ifnull(stage, '')", "ifnull(kind, '')", "ifnull(reason, '')", 'detail']
const ALL_WORDS = FIELDS.join(` || '${BETWEEN}' || `)
/** Most events have nothing but a type, and to join the others takes a while. */
const WORDS = `CASE
  WHEN type = 'feedback' THEN ${ALL_WORDS} || '${BETWEEN}' || note
  WHEN coalesce(stage, kind, reason) IS NULL AND detail = '{}' THEN type
  ELSE ${ALL_WORDS} END`

function queries(db: Database) {
  const asks = (sql: string) => prepared(db, `SELECT EXISTS (${sql})`).pluck().get() === 1
  // The views look four things up for each row. Where nothing was ever removed or undone they show the whole tables.
  const live = asks('SELECT 1 FROM undone UNION ALL SELECT 1 FROM removal') ? 'live_' : ''
  // Events of one day count in the order of their entry. That is the order of their ids, except after merging.
  const hasMerged = asks(
    'SELECT 1 FROM (SELECT tick - lag(tick) OVER (ORDER BY rowid) AS step FROM change) WHERE step <= 0',
  )
  const order = hasMerged ? 'application_id, tick, batch, position' : 'application_id, id'
  return {
    applications: prepared(
      db,
      `SELECT id, role, source, created_at FROM ${live}application WHERE id > ? ORDER BY id LIMIT ?`,
    ).raw(),
    events: prepared(
      db,
      `SELECT application_id, at, ${WORDS} FROM ${live}event
        WHERE application_id BETWEEN ? AND ? AND type <> 'note' ORDER BY ${order}`,
    ).raw(),
    letters: prepared(
      db,
      `SELECT application_id, id, purpose, register, sent_at FROM ${live}letter
        WHERE application_id BETWEEN ? AND ? ORDER BY application_id, tick, batch, position`,
    ).raw(),
  }
}

/** The applications with their events and letters, all three in the order of the applications' ids. */
function together(
  applications: readonly ApplicationColumns[],
  events: readonly EventColumns[],
  letters: readonly LetterColumns[],
): History[] {
  let [nextEvent, nextLetter] = [0, 0]
  return applications.map(([id, role, source, createdAt]) => {
    const history: History = { id, role, source, createdAt, events: [], letters: [] }
    for (let event = events[nextEvent]; event && event[0] <= id; event = events[++nextEvent])
      if (event[0] === id) history.events.push(eventIn(event))
    for (let letter = letters[nextLetter]; letter && letter[0] <= id; letter = letters[++nextLetter]) {
      const [application, letterId, purpose, register, sentAt] = letter
      if (application === id) history.letters.push({ id: letterId, purpose, register, sentAt })
    }
    return history
  })
}

/** Rows of the same words and detail are the same but for day and note; a log has a few dozen such, and its days. */
const ALIKE = new Map<string, NewEvent>()
const DAYS = new Map<string, string>()
/** More than any log that a person keeps has; beyond it each row is read by itself. */
const MOST = 30_000

/** A letter's detail is its own, so that its rows are never alike; as the log writes it. */
const SENT = new RegExp(
  `^letter-sent${BETWEEN.repeat(4)}\\{"purpose":(?:null|"([a-z-]+)"),"letter":(null|[1-9]\\d{0,14})\\}$`,
)

// `eventOf` reads a row, and says what a row that cannot be read becomes. It takes its time; most rows are alike.
function eventIn([, day, words]: EventColumns): NewEvent {
  const at = knownDay(day)
  if (at) {
    const alike = ALIKE.get(words)
    if (alike) return { ...alike, at }
    const sent = words.startsWith('letter-sent') ? SENT.exec(words) : null
    if (sent) {
      const letter = sent[2] === 'null' ? null : Number(sent[2])
      return { type: 'letter-sent', at, note: '', purpose: sent[1] ?? null, letter }
    }
  }
  const event = eventOf(rowOf(day, words))
  // Feedback has its own note, and so has a row that cannot be read.
  const isAlike = event.type !== 'letter-sent' && event.note === ''
  if (isAlike && ALIKE.size < MOST) ALIKE.set(words, event)
  return event
}

/** The day, as one and the same string wherever it occurs, which makes looking it up fast; null where it is none. */
function knownDay(day: string): string | null {
  const known = DAYS.get(day)
  if (known !== undefined) return known
  if (!isDay(day)) return null
  if (DAYS.size < MOST) DAYS.set(day, day)
  return day
}

function rowOf(at: string, words: string): EventRow {
  const [type = '', stage, kind, reason, detail = '{}', ...note] = words.split(BETWEEN)
  const unused = { id: 0, uid: '', batch: '', tick: 0, position: 0, application_id: 0, recorded_at: at }
  return {
    at,
    type,
    stage: stage || null,
    kind: kind || null,
    reason: reason || null,
    detail,
    note: note.join(BETWEEN),
    ...unused,
  }
}
