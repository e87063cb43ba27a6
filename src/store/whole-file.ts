/** Files that are there whole or not at all, for the person alone. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { codeOf } from './trouble.ts'

/** The ending of a text on its way; one that is old was left behind by a crash. */
export const UNFINISHED = /\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.tmp$/

/** A text, or its pieces, which are asked for one after another. */
type Text = string | Iterable<string>

/**
 * Puts a text (mode 0600) in the place of whatever file is there. After a crash, and on a full disk, the file is the
 * old or the new one, never half of it. Throws the file system's error, having left nothing behind.
 */
export function replaceFile(file: string, text: Text): void {
  written(file, text, (draft) => renameSync(draft, file))
}

/** The same for a file that is not there yet: one that appears meanwhile is left alone, and is an EEXIST. */
export function createFile(file: string, text: Text): void {
  written(file, text, (draft) => {
    try {
      // A rename would replace a file that somebody made in this very moment.
      linkSync(draft, file)
      rmSync(draft)
    } catch (error) {
      if (codeOf(error) === 'EEXIST' || existsSync(file)) throw error
      // Some file systems know no links.
      renameSync(draft, file)
    }
  })
}

function written(file: string, text: Text, settle: (draft: string) => void): void {
  const draft = `${file}.${crypto.randomUUID()}.tmp`
  try {
    const descriptor = openSync(draft, 'wx', 0o600)
    try {
      for (const piece of typeof text === 'string' ? [text] : text) writeFileSync(descriptor, piece)
      // Without it a power cut after the renaming can leave an empty file under the right name.
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    settle(draft)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
