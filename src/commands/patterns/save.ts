/** Saves the page: whole or not at all, for the person alone, and over nothing else than an older page of its own. */
import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { Fault } from '../../fault.ts'
import { codeOf, reasonFor } from '../../store/trouble.ts'
import { createFile, replaceFile } from '../../store/whole-file.ts'
import type { World } from '../../world.ts'
import { confirm, placeOf } from '../confirm.ts'
import type { PatternsCommandOptions } from '../patterns.ts'

/** Stands near the start of every page; see the template. */
export const GENERATOR = '<meta name="generator" content="rejectkit patterns">'
const START = 500

/**
 * Returns when the page may be put there.
 * @throws Fault when something is there that cannot be replaced, or that the person wants to keep.
 */
export async function checkPlace(file: string, options: PatternsCommandOptions, world: World): Promise<void> {
  const isForeign = inPlainWords(file, () => {
    const there = statSync(file, { throwIfNoEntry: false })
    if (!there) return false
    if (there.isDirectory())
      throw new Fault(`The report was not written: ${file} is a folder; name a file in it.`)
    if (!there.isFile())
      throw new Fault(`The report was not written: ${file} is no ordinary file. --html - writes to stdout.`)
    return there.size > 0 && !startOf(file).includes(GENERATOR)
  })
  if (!isForeign || options.dryRun) return
  await confirm(
    {
      message: `${placeOf(file)} is there already, and is no report of rejectkit. Replace it?`,
      yes: 'replace it',
      no: 'leave it as it is',
      flag: `replaces ${placeOf(file)}, which is no report of rejectkit`,
    },
    options,
    world,
  )
}

export function savePage(file: string, page: string, { dryRun }: PatternsCommandOptions): void {
  if (dryRun) return
  inPlainWords(file, () => {
    if (!existsSync(file)) createFile(file, page)
    // Through a link, as a plain writing would go, so that the link stays one.
    else replaceFile(realpathSync(file), page)
  })
}

function startOf(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(START)
    return bytes.toString('utf8', 0, readSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}

function inPlainWords<T>(file: string, doing: () => T): T {
  try {
    return doing()
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    const why = code === 'ENOENT' ? 'its folder does not exist' : reasonFor(code, (error as Error).message)
    throw new Fault(`The report was not written to ${file}: ${why}. Nothing was changed.`, { cause: error })
  }
}
