/**
 * Version 3: a merge is a change of its own, made here, that can be taken back as one.
 *
 * `arrival` says by which merge a batch of another log came in. A batch counts as not in this log at all while every
 * merge that brought it is taken back: nothing of it is shown, exported, or heeded as an undo or a removal. So taking a
 * merge back leaves the set of rows that was there before it, and merging the same lines again brings them back; the
 * union of logs stays the same in any order. The rows themselves stay, for an undo of that undo.
 *
 * A merge says what this machine did, and nothing about the search. It and its undos (`is_local`) stand in no export.
 */
import type { Database } from 'better-sqlite3'

export function mergesAsOne(db: Database): void {
  db.exec(`
    CREATE TABLE arrival (
      merge TEXT NOT NULL,
      batch TEXT NOT NULL,
      PRIMARY KEY (batch, merge)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX arrival_by_merge ON arrival (merge);
    ALTER TABLE change ADD COLUMN is_local INTEGER NOT NULL DEFAULT 0 CHECK (is_local IN (0, 1));

    -- The batches that came by merges which do not stand, and by no other.
    CREATE VIEW set_aside AS SELECT batch FROM arrival a
      WHERE NOT EXISTS (SELECT 1 FROM arrival other WHERE other.batch = a.batch
        AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch = other.merge));
  `)
}
