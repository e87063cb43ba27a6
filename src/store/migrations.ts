/**
 * The log's schema, as the list of steps that led to it. The list only grows: a step that has been released has run
 * on people's logs and is never edited, since an edit would reach new logs alone.
 */
import type { Database } from 'better-sqlite3'
import { manyMachines } from './migration-many-machines.ts'
import { mergesAsOne } from './migration-merges.ts'

/** One step. It runs inside a transaction, with foreign keys off, so that a table may be rebuilt. */
export type Migration = (db: Database) => void

/** The steps in order; after the first n of them the log's version (`PRAGMA user_version`) is n. */
export const MIGRATIONS: readonly Migration[] = [beginning, manyMachines, mergesAsOne]

/**
 * Words that can grow in number (types, stages, kinds, reasons) have no CHECK: SQLite cannot change one without
 * rebuilding the table. `event.ts` checks them on the way in. Ids are AUTOINCREMENT so that the number of something
 * removed never comes to mean something else. `batch` marks all that one change added, for `undo`.
 */
function beginning(db: Database): void {
  db.exec(`
    CREATE TABLE application (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uid TEXT NOT NULL UNIQUE,
      batch TEXT NOT NULL,
      company TEXT NOT NULL CHECK (company <> ''),
      role TEXT NOT NULL,
      company_key TEXT NOT NULL,
      role_key TEXT NOT NULL,
      source TEXT,
      url TEXT,
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX application_by_name ON application (company_key, role_key);

    CREATE TABLE event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uid TEXT NOT NULL UNIQUE,
      application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      batch TEXT NOT NULL,
      at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      recorded_at TEXT NOT NULL,
      type TEXT NOT NULL CHECK (type <> ''),
      stage TEXT,
      kind TEXT,
      reason TEXT,
      note TEXT NOT NULL,
      detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail))
    ) STRICT;
    CREATE INDEX event_by_application ON event (application_id);
    CREATE INDEX event_by_batch ON event (batch);

    CREATE TABLE letter (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      batch TEXT NOT NULL,
      purpose TEXT NOT NULL,
      template TEXT NOT NULL,
      register TEXT NOT NULL,
      "to" TEXT NOT NULL CHECK (json_valid("to")),
      subject TEXT NOT NULL,
      body TEXT NOT NULL,
      created_at TEXT NOT NULL,
      sent_at TEXT
    ) STRICT;
    CREATE INDEX letter_by_application ON letter (application_id);

    CREATE TABLE contact (
      id INTEGER PRIMARY KEY,
      application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      batch TEXT NOT NULL,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      address TEXT,
      address_key TEXT,
      part TEXT NOT NULL,
      CHECK ((address IS NULL) = (address_key IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX contact_by_address ON contact (application_id, address_key) WHERE address_key IS NOT NULL;
    CREATE INDEX contact_by_name ON contact (application_id, name_key);

    CREATE TABLE message (
      message_id TEXT PRIMARY KEY,
      application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
      batch TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX message_by_application ON message (application_id);

    CREATE TABLE sitting (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      started_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      holder TEXT NOT NULL,
      answers TEXT NOT NULL CHECK (json_valid(answers))
    ) STRICT;
  `)
}
