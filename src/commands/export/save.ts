/** Saves an export: whole or not at all, for the person alone, and over nothing that they did not agree to lose. */
import { realpathSync, statSync } from 'node:fs'
import { Fault } from '../../fault.ts'
import { codeOf, reasonFor } from '../../store/trouble.ts'
import { createFile, replaceFile } from '../../store/whole-file.ts'

/** What stands at the place. @throws Fault for a folder, a device, and whatever else an export cannot replace. */
export function whatIsAt(file: string): 'nothing' | 'a file' {
  const there = inPlainWords(file, () => statSync(file, { throwIfNoEntry: false }))
  if (!there) return 'nothing'
  if (there.isFile()) return 'a file'
  const what = there.isDirectory()
    ? 'a folder; name a file in it'
    : 'no ordinary file; write to stdout instead'
  throw new Fault(`The export was not written: ${file} is ${what}.`)
}

/** @throws Fault when it cannot be written; then what was at the place is as it was. */
export function saveText(file: string, text: string | Iterable<string>, over: 'nothing' | 'a file'): void {
  inPlainWords(file, () => {
    if (over === 'nothing') createFile(file, text)
    // Through a link, as a plain writing would go, so that the link stays one.
    else replaceFile(realpathSync(file), text)
  })
}

function inPlainWords<T>(file: string, doing: () => T): T {
  try {
    return doing()
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    const why =
      code === 'EEXIST'
        ? 'it is there already, or its folder is a file'
        : code === 'ENOENT'
          ? 'its folder does not exist'
          : reasonFor(code, (error as Error).message)
    throw new Fault(`The export was not written to ${file}: ${why}. Nothing was changed.`, { cause: error })
  }
}
