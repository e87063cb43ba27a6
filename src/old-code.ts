/** Takes away the compiled code that other versions of the program, or of Node, have left behind. */
import { readdirSync, rmdirSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Two versions may be in use beside each other: what was written to within a week stays. In milliseconds. */
const WEEK = 7 * 24 * 60 * 60 * 1000

// Only what this program or Node has named is touched, link by link, so that even in a folder that is really another
// one nothing of the person's can be lost.
const VERSION = /^v?\d+\.\d+\.\d+-[\w.-]+$/
const COMPILED = /^(?:[0-9a-f]+(?:\.cache)?|[a-z]+\.code(?:\.run|\.[0-9a-f-]{36})?)$/

/** Clears the folder of all versions but this one. Throws nothing: what cannot be removed stays. */
export function clearOldCode(folder: string, current: string, now: number): void {
  for (const name of foldersIn(folder)) {
    if (name === current || now - lastWritten(join(folder, name)) < WEEK) continue
    remove(join(folder, name))
  }
}

function remove(folder: string): void {
  for (const name of foldersIn(folder)) remove(join(folder, name))
  attempt(() => {
    for (const name of readdirSync(folder))
      if (COMPILED.test(name)) attempt(() => unlinkSync(join(folder, name)))
    // Fails where anything else is in it, and on a link.
    rmdirSync(folder)
  })
}

/** When anything was last added here, or one level below, where Node has a folder of its own. */
function lastWritten(folder: string): number {
  const folders = [folder, ...foldersIn(folder).map((name) => join(folder, name))]
  return Math.max(...folders.map((each) => statSync(each, { throwIfNoEntry: false })?.mtimeMs ?? 0))
}

/** Links are none. */
function foldersIn(folder: string): string[] {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []
  return entries.filter((entry) => entry.isDirectory() && VERSION.test(entry.name)).map(({ name }) => name)
}

/** Another window may be at the same, and a folder may be for reading only. */
function attempt<T>(doing: () => T): T | undefined {
  try {
    return doing()
  } catch {
    return undefined
  }
}
