/** The list of migrations as a later release could have it: this one's, and one more. */
import { MIGRATIONS, type Migration } from '../../src/store/migrations.ts'

export const addColour: readonly Migration[] = [
  ...MIGRATIONS,
  (db) => {
    db.exec(`ALTER TABLE application ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'`)
  },
]

export const breakHalfway: readonly Migration[] = [
  ...addColour,
  (db) => {
    db.exec('ALTER TABLE application ADD COLUMN size TEXT; ALTER TABLE nowhere ADD COLUMN size TEXT')
  },
]
