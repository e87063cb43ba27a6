/**
 * Version 2: a log that can be merged with another machine's, and every change of which can be taken back.
 *
 * The rule that makes merging safe: rows are only ever added, and one that has been written is never altered. A log
 * is then a set of rows, merging is the union of two sets, and a union is the same in any order and however often.
 * What the program shows follows from the set:
 *
 * - A thing is there while the change that wrote it stands, no change that stands has removed it, and its application
 *   is there. A change stands until one that stands undoes it; only later changes can, so the rule has no circle.
 * - An application's company, role, source and link are those of its latest fact that is there, else the original.
 * - A contact is what was said about a person, in order; a reminder's state is the latest statement about it.
 * - Later means a higher (tick, batch, position), which is the same on all machines. See `stamp.ts`.
 *
 * So an undo is a row as well (`change.undoes`), and "removed, undone, merged with a machine that knows only the
 * removal" ends as it should: the union has the removal and the undo. Removed on two machines, it takes two undos.
 *
 * Only what follows from the rows is ever overwritten: `undone`, `clock`, and the application's present facts.
 */
import { createRequire } from 'node:module'
import type { Database } from 'better-sqlite3'

// Hashes are needed once in the life of a log, so they are not loaded with each opening.
const load = createRequire(import.meta.url)

export function manyMachines(db: Database): void {
  db.exec(`
    CREATE TABLE change (
      batch TEXT PRIMARY KEY,
      tick INTEGER NOT NULL,
      recorded_at TEXT NOT NULL,
      command TEXT NOT NULL,
      summary TEXT NOT NULL,
      undoes TEXT
    ) STRICT;
    CREATE INDEX change_by_tick ON change (tick);
    CREATE INDEX change_by_undone ON change (undoes) WHERE undoes IS NOT NULL;

    CREATE TABLE removal (
      uid TEXT NOT NULL,
      what TEXT NOT NULL,
      batch TEXT NOT NULL,
      removed_at TEXT NOT NULL,
      PRIMARY KEY (uid, what, batch)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX removal_by_batch ON removal (batch);

    CREATE TABLE undone (batch TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE clock (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), tick INTEGER NOT NULL) STRICT;
    INSERT INTO clock VALUES (1, 0);

    CREATE TABLE fact (
      uid TEXT PRIMARY KEY,
      application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      batch TEXT NOT NULL,
      tick INTEGER NOT NULL,
      position INTEGER NOT NULL,
      recorded_at TEXT NOT NULL,
      field TEXT NOT NULL,
      value TEXT
    ) STRICT;
    CREATE INDEX fact_by_application ON fact (application_id);
    CREATE INDEX fact_by_batch ON fact (batch);

    CREATE TABLE reminder (
      uid TEXT PRIMARY KEY,
      application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      batch TEXT NOT NULL,
      tick INTEGER NOT NULL,
      position INTEGER NOT NULL,
      recorded_at TEXT NOT NULL,
      what TEXT NOT NULL,
      until TEXT,
      state TEXT NOT NULL
    ) STRICT;
    CREATE INDEX reminder_by_application ON reminder (application_id);
    CREATE INDEX reminder_by_batch ON reminder (batch);

    ALTER TABLE application ADD COLUMN tick INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE application ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE application ADD COLUMN original TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(original));
    CREATE INDEX application_by_batch ON application (batch);
    ALTER TABLE event ADD COLUMN tick INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE event ADD COLUMN position INTEGER NOT NULL DEFAULT 0;

    CREATE TABLE letter_2 (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uid TEXT NOT NULL UNIQUE,
      application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      batch TEXT NOT NULL,
      tick INTEGER NOT NULL,
      position INTEGER NOT NULL,
      purpose TEXT NOT NULL,
      template TEXT NOT NULL,
      register TEXT NOT NULL,
      "to" TEXT NOT NULL CHECK (json_valid("to")),
      subject TEXT NOT NULL,
      body TEXT NOT NULL,
      created_at TEXT NOT NULL,
      sent_at TEXT
    ) STRICT;
    CREATE TABLE contact_2 (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uid TEXT NOT NULL UNIQUE,
      application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      batch TEXT NOT NULL,
      tick INTEGER NOT NULL,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      address TEXT,
      address_key TEXT,
      part TEXT NOT NULL,
      CHECK ((address IS NULL) = (address_key IS NULL))
    ) STRICT;
    CREATE TABLE message_2 (
      uid TEXT PRIMARY KEY,
      message_id TEXT NOT NULL,
      application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      batch TEXT NOT NULL,
      tick INTEGER NOT NULL,
      position INTEGER NOT NULL,
      recorded_at TEXT NOT NULL,
      at TEXT,
      verdict TEXT NOT NULL,
      evidence TEXT NOT NULL CHECK (json_valid(evidence)),
      text TEXT
    ) STRICT;
  `)
  fillIn(db)
  db.exec(`
    DROP TABLE letter;
    ALTER TABLE letter_2 RENAME TO letter;
    CREATE INDEX letter_by_application ON letter (application_id);
    CREATE INDEX letter_by_batch ON letter (batch);
    DROP TABLE contact;
    ALTER TABLE contact_2 RENAME TO contact;
    CREATE INDEX contact_by_application ON contact (application_id);
    CREATE INDEX contact_by_batch ON contact (batch);
    DROP TABLE message;
    ALTER TABLE message_2 RENAME TO message;
    CREATE INDEX message_by_id ON message (message_id);
    CREATE INDEX message_by_application ON message (application_id);
    CREATE INDEX message_by_batch ON message (batch);

    CREATE VIEW live_application AS SELECT * FROM application WHERE ${isLive('application')};
    ${['event', 'letter', 'contact', 'message', 'fact', 'reminder']
      .map(
        (table) => `
    CREATE VIEW live_${table} AS SELECT * FROM ${table} WHERE ${isLive(table)}
      AND EXISTS (SELECT 1 FROM live_application a WHERE a.id = ${table}.application_id);`,
      )
      .join('')}
  `)
}

// The rule at the top of this file, once.
function isLive(table: string): string {
  return `NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch = ${table}.batch)
      AND NOT EXISTS (SELECT 1 FROM removal r WHERE r.uid = ${table}.uid AND r.what = '${table}'
        AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch = r.batch))`
}

interface OldRow {
  id: number
  batch: string
  application: string
  time: string
}

/**
 * Gives the old rows what the new ones have. All of it follows from the rows themselves, so that two copies of one
 * old log, each migrated on a machine of its own, are still the same log and do not double when merged.
 */
function fillIn(db: Database): void {
  const ticks = ticksOfOldBatches(db)
  db.function('tick_of', { deterministic: true }, (batch) => ticks.get(batch as string)?.tick ?? 0)
  db.function('uid_of', { deterministic: true, varargs: true }, (...parts) => uidOf(parts.map(String)))
  // SQLite's own json_object writes some characters in another way than JSON.stringify, and equal facts must be equal.
  db.function('original_of', { deterministic: true }, (company, role, source, url) =>
    JSON.stringify({ company, role, source, url }),
  )
  const place = (table: string) => `tick_of(${table}.batch)`

  for (const [batch, { tick, time }] of ticks) {
    db.prepare(`INSERT INTO change VALUES (?, ?, ?, '', '', NULL)`).run(batch, tick, time)
  }
  db.exec(`
    UPDATE clock SET tick = coalesce((SELECT max(tick) FROM change), 0);
    UPDATE application SET tick = tick_of(batch), position = id,
      original = original_of(company, role, source, url);
    UPDATE event SET tick = tick_of(batch), position = id;
    INSERT INTO letter_2
      SELECT letter.id, uid_of('letter', a.uid, letter.batch, letter.id), a.id, letter.batch, ${place('letter')},
        letter.id, purpose, template, register, "to", subject, body, letter.created_at, sent_at
      FROM letter JOIN application a ON a.id = application_id;
    INSERT INTO contact_2
      SELECT contact.id, uid_of('contact', a.uid, contact.batch, contact.id), a.id, contact.batch,
        ${place('contact')}, contact.id, name, name_key, address, address_key, part
      FROM contact JOIN application a ON a.id = application_id;
    INSERT INTO message_2
      SELECT uid_of('message', a.uid, message.batch, message_id), message_id, a.id, message.batch,
        ${place('message')}, row_number() OVER (ORDER BY message_id), recorded_at, NULL, 'other', '[]', NULL
      FROM message JOIN application a ON a.id = application_id;
    -- A letter's number is never given to another, also where the last ones were removed.
    DELETE FROM sqlite_sequence WHERE name = 'letter_2';
    INSERT INTO sqlite_sequence SELECT 'letter_2', seq FROM sqlite_sequence WHERE name = 'letter';
  `)
}

// The order of entry is that of the ids, whatever the clock said; the clock only fills the gaps.
function ticksOfOldBatches(db: Database): Map<string, { tick: number; time: string }> {
  const ticks = new Map<string, { tick: number; time: string }>()
  const sources = [
    'SELECT id, batch, recorded_at AS time FROM event ORDER BY id',
    'SELECT id, batch, created_at AS time FROM letter ORDER BY id',
    'SELECT id, batch, created_at AS time FROM application ORDER BY id',
    `SELECT c.id, c.batch, a.created_at AS time FROM contact c JOIN application a ON a.id = application_id
     ORDER BY c.id`,
    'SELECT rowid AS id, batch, recorded_at AS time FROM message ORDER BY message_id',
  ]
  for (const source of sources) {
    let last = 0
    for (const { batch, time } of db.prepare(source).all() as OldRow[]) {
      const known = ticks.get(batch)
      if (!known) ticks.set(batch, { tick: Math.max(Date.parse(time) || 0, last + 1), time })
      last = Math.max(last, ticks.get(batch)?.tick ?? 0)
    }
  }
  return ticks
}

function uidOf(parts: string[]): string {
  const { createHash } = load('node:crypto') as typeof import('node:crypto')
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
