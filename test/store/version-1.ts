/** A log as version 1 wrote it, schema and all: what is here was released and never changes. */
import Database from 'better-sqlite3'

const SCHEMA = `
  CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, batch TEXT NOT NULL,
    company TEXT NOT NULL CHECK (company <> ''), role TEXT NOT NULL, company_key TEXT NOT NULL,
    role_key TEXT NOT NULL, source TEXT, url TEXT, created_at TEXT NOT NULL) STRICT;
  CREATE INDEX application_by_name ON application (company_key, role_key);
  CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE, batch TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), recorded_at TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type <> ''), stage TEXT, kind TEXT, reason TEXT, note TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail))) STRICT;
  CREATE INDEX event_by_application ON event (application_id);
  CREATE INDEX event_by_batch ON event (batch);
  CREATE TABLE letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE, batch TEXT NOT NULL,
    purpose TEXT NOT NULL, template TEXT NOT NULL, register TEXT NOT NULL,
    "to" TEXT NOT NULL CHECK (json_valid("to")), subject TEXT NOT NULL, body TEXT NOT NULL,
    created_at TEXT NOT NULL, sent_at TEXT) STRICT;
  CREATE INDEX letter_by_application ON letter (application_id);
  CREATE TABLE contact (
    id INTEGER PRIMARY KEY, application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    batch TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, address TEXT, address_key TEXT,
    part TEXT NOT NULL, CHECK ((address IS NULL) = (address_key IS NULL))) STRICT;
  CREATE UNIQUE INDEX contact_by_address ON contact (application_id, address_key) WHERE address_key IS NOT NULL;
  CREATE INDEX contact_by_name ON contact (application_id, name_key);
  CREATE TABLE message (
    message_id TEXT PRIMARY KEY, application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    batch TEXT NOT NULL, recorded_at TEXT NOT NULL) STRICT;
  CREATE INDEX message_by_application ON message (application_id);
  CREATE TABLE sitting (
    id INTEGER PRIMARY KEY AUTOINCREMENT, started_at TEXT NOT NULL, updated_at TEXT NOT NULL,
    holder TEXT NOT NULL, answers TEXT NOT NULL CHECK (json_valid(answers))) STRICT;
  PRAGMA application_id = 0x524a4b54;
  PRAGMA user_version = 1;
`

// Batch c was written after the clock went back; application 2 and letter 3 were removed by hand.
const ROWS = `
  INSERT INTO application VALUES
    (1, 'app-1', 'a', 'Café "Ü"', 'Engineer', 'café "ü"', 'engineer', 'LinkedIn', NULL, '2026-11-01T09:00:00.000Z'),
    (2, 'app-2', 'x', 'Gone', '', 'gone', '', NULL, NULL, '2026-11-01T10:00:00.000Z'),
    (3, 'app-3', 'd', 'Beta', '', 'beta', '', NULL, 'https://b', '2026-11-04T09:00:00.000Z');
  DELETE FROM application WHERE id = 2;
  INSERT INTO event VALUES
    (1, 'ev-1', 1, 'a', '2026-11-01', '2026-11-01T09:00:00.000Z', 'rejected', 'technical', 'post-interview',
      'experience', 'They were kind.', '{"byPhone":true}'),
    (2, 'ev-2', 1, 'a', '2026-11-01', '2026-11-01T09:00:00.000Z', 'letter-sent', NULL, NULL, NULL, '',
      '{"purpose":"thank","letter":2}'),
    (3, 'ev-3', 1, 'b', '2026-11-03', '2026-11-03T09:00:00.000Z', 'reconsidered', NULL, NULL, NULL, '', '{}'),
    (4, 'ev-4', 1, 'c', '2026-11-03', '2026-11-02T09:00:00.000Z', 'withdrew', NULL, NULL, NULL, '', '{}');
  INSERT INTO letter VALUES
    (1, 1, 'a', 'thank', 't', 'warm', '["a@b"]', 'First', 'Body', '2026-11-01T09:00:00.000Z', NULL),
    (2, 1, 'a', 'thank', 't', 'warm', '[]', 'Second', 'Body', '2026-11-01T09:00:00.000Z', NULL),
    (3, 1, 'y', 'thank', 't', 'warm', '[]', 'Gone', 'Body', '2026-11-01T09:00:00.000Z', NULL);
  DELETE FROM letter WHERE id = 3;
  INSERT INTO contact VALUES
    (1, 1, 'a', 'Ada', 'ada', 'ada@b', 'ada@b', 'recruiter'),
    (2, 1, 'e', 'Ben', 'ben', NULL, NULL, 'other');
  INSERT INTO message VALUES ('<1@b>', 3, 'd', '2026-11-04T09:00:00.000Z');
  INSERT INTO sitting VALUES (4, '2026-11-05T09:00:00.000Z', '2026-11-05T09:00:00.000Z', 'me', '{"company":"C"}');
`

/** Writes a log of version 1 with something in every table. */
export function writeVersion1(file: string): void {
  const db = new Database(file)
  db.exec(SCHEMA)
  db.exec(ROWS)
  db.close()
}
