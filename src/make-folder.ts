/** Folders for the person's own files. */
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it, for the person alone (mode 0700), and returns whether it did. One that is there is
 * left as it is. Throws the file system's error. Made one by one: Node's own recursion never ends where a parent that is there denies that it
 * is, as /proc does.
 */
export function makeFolder(folder: string): boolean {
  const isThere = () => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  if (isThere()) return false
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder, { mode: 0o700 })
    return true
  } catch (error) {
    // Another process may have been faster.
    if (!isThere()) throw error
    return false
  }
}
