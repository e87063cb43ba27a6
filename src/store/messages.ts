/** The mails that were read, so that reading them again changes nothing. Their text is kept only where asked to. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { type Day, isDay } from '../rejection/days.ts'
import { prepared } from './prepared.ts'
import type { Stamp } from './stamp.ts'

export interface Message {
  /** The mail's own Message-ID, or whatever else tells it from all others. */
  messageId: string
  at: Day | null
  verdict: string
  evidence: { field: string; phrase: string }[]
  text: string | null
}

/** For messages as they are now, in order. */
export const MESSAGES = `SELECT application_id AS applicationId, message_id AS messageId, at, verdict, evidence, text
  FROM live_message`

type Row = Omit<Message, 'evidence'> & { evidence: string }

/**
 * Which of these Message-IDs were imported. Those of a removed application are still known, since importing the same
 * mailbox again must not bring it back; those of an import that was undone are not.
 */
export function knownMessages(db: Database, ids: readonly string[]): Set<string> {
  const known = prepared(
    db,
    `SELECT 1 FROM message m JOIN application a ON a.id = m.application_id WHERE message_id = ?
       AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch IN (m.batch, a.batch)) LIMIT 1`,
  )
  return new Set(ids.filter((id) => known.get(id) !== undefined))
}

/** The messages that an application rests on, the oldest first. */
export function messagesOf(db: Database, applicationId: number): Message[] {
  const rows = prepared(db, `${MESSAGES} WHERE application_id = ? ORDER BY at, tick, batch, position`).all(
    applicationId,
  ) as Row[]
  return rows.map(({ messageId, at, verdict, evidence, text }) => ({
    messageId,
    at,
    verdict,
    evidence: evidenceIn(evidence),
    text,
  }))
}

/** Writes down a message, unless its id is known. Throws a Fault for a day that is none. */
export function keepMessage(db: Database, applicationId: number, message: Message, stamp: Stamp): void {
  const { messageId, at, verdict, evidence, text } = message
  if (knownMessages(db, [messageId]).size > 0) return
  if (at !== null && !isDay(at)) {
    throw new Fault(
      `"${at}" is not a calendar day (YYYY-MM-DD), so nothing of this change was written to the log.`,
    )
  }
  prepared(
    db,
    `INSERT INTO message
       (uid, message_id, application_id, batch, tick, position, recorded_at, at, verdict, evidence, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    stamp.newUid(),
    messageId,
    applicationId,
    stamp.batch,
    stamp.tick,
    stamp.nextPosition(),
    stamp.instant,
    at,
    verdict,
    asEvidence(evidence),
    text,
  )
}

/** Evidence as the database keeps it: nothing but field and phrase, always in the same order. */
export function asEvidence(evidence: Message['evidence']): string {
  return JSON.stringify(evidence.map(({ field, phrase }) => ({ field, phrase })))
}

/** The evidence in a row; none where it cannot be read. */
export function evidenceIn(json: string): Message['evidence'] {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value.filter(isEvidence) : []
  } catch {
    return []
  }
}

/** True for one piece of evidence. */
export function isEvidence(value: unknown): value is Message['evidence'][number] {
  const { field, phrase } = (value ?? {}) as Record<string, unknown>
  return typeof field === 'string' && typeof phrase === 'string'
}
