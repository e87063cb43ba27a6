/** The person's settings: a small JSON file that they may also edit by hand. */
import { existsSync, readFileSync, realpathSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../fault.ts'
import { makeFolder } from '../make-folder.ts'
import { withoutControls } from '../rejection/clean.ts'
import { nameOf, reserve } from './beside.ts'
import { contradiction, isKey, type Key, SETTINGS, type Settings } from './setting.ts'
import { codeOf, reasonFor } from './trouble.ts'
import { createFile, replaceFile } from './whole-file.ts'

export { bandOf, figureOf, type Key, type Settings } from './setting.ts'

/**
 * The settings in `file`; `{}` when there is no such file. What a terminal would obey is left out of them: they stand
 * in letters and on the screen. Throws a Fault when the file cannot be read or understood.
 */
export function readSettings(file: string): Settings {
  const known = Object.entries(readAll(file)).filter(([key]) => isKey(key))
  const clean = (value: unknown) => (typeof value === 'string' ? withoutControls(value) : value)
  return Object.fromEntries(known.map(([key, value]) => [key, clean(value)])) as Settings
}

/**
 * Replaces the settings in `file`, creating it and its folder (0600, 0700) where missing. A setting left out is
 * removed; keys in the file that this program does not know are kept, and so is the order. After a crash the file is
 * the old or the new one, never half of it. Throws a Fault when the file there is broken, when the settings contradict
 * one another, or when it cannot be written; then it is unchanged.
 */
export function writeSettings(file: string, settings: Settings): void {
  const before = readAll(file)
  const wrong = contradiction(settings)
  if (wrong) throw new Fault(`${wrong}. Nothing was changed.`)
  const given = Object.entries(settings).filter(([, value]) => value !== undefined)
  const stays = Object.entries(before).filter(([key]) => !isKey(key) || settings[key] !== undefined)
  putInto(file, { ...Object.fromEntries(stays), ...Object.fromEntries(given) })
}

/** What mending a broken file did: where the old one is kept, and which settings had to go. */
export interface MendedSettings {
  kept: string
  dropped: string[]
}

/**
 * Makes a file that cannot be understood one that can: what is wrong in it is left out, all else stays. The old file
 * stays beside it. Throws a Fault when the file cannot be read or written.
 */
export function mendSettings(file: string, now: Date): MendedSettings {
  const text = textOf(file)
  let all: Record<string, unknown> = {}
  try {
    all = parse(file, text)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
  }
  const dropped = Object.keys(all).filter((key) => isKey(key) && !SETTINGS[key].right(all[key]))
  const left = Object.fromEntries(Object.entries(all).filter(([key]) => !dropped.includes(key)))
  const thresholds: Key[] = ['threshold.signal', 'threshold.leaning']
  const clashing = contradiction(left) ? thresholds.filter((key) => Object.hasOwn(left, key)) : []
  for (const key of clashing) delete left[key]
  return inPlainWords(file, 'written', () => {
    const place = realpathSync(file)
    const kept = reserve(`${place}.broken-${nameOf(now)}`)
    // Renaming keeps the old one to the last byte, whatever it holds; a crash after it leaves no settings, and no loss.
    renameSync(place, kept)
    try {
      createFile(place, asText(left))
    } catch (error) {
      renameSync(kept, place)
      throw error
    }
    return { kept, dropped: [...dropped, ...clashing] }
  })
}

function readAll(file: string): Record<string, unknown> {
  const settings = parse(file, textOf(file))
  for (const [key, value] of Object.entries(settings)) {
    if (isKey(key) && !SETTINGS[key].right(value)) {
      throw broken(file, `"${key}" should be ${SETTINGS[key].expected}`)
    }
  }
  const wrong = contradiction(settings)
  if (wrong) throw broken(file, wrong)
  return settings
}

function textOf(file: string): string {
  return inPlainWords(file, 'read', () => (existsSync(file) ? readFileSync(file, 'utf8') : '{}'))
}

function parse(file: string, text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw broken(file, `it is not JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw broken(file, 'it should be one object, such as { "name": "Ada Lovelace" }')
  }
  return value as Record<string, unknown>
}

function putInto(file: string, settings: Record<string, unknown>): void {
  inPlainWords(file, 'written', () => {
    makeFolder(dirname(file))
    // Those who keep their settings in a repository link to them: the link should stay one.
    replaceFile(existsSync(file) ? realpathSync(file) : file, asText(settings))
  })
}

function asText(settings: Record<string, unknown>): string {
  return `${JSON.stringify(settings, null, 2)}\n`
}

function inPlainWords<T>(file: string, what: string, doing: () => T): T {
  try {
    return doing()
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    throw new Fault(
      `The settings ${file} cannot be ${what}: ${reasonFor(code, (error as Error).message)}. Nothing was changed.`,
      { cause: error },
    )
  }
}

function broken(file: string, why: string): Fault {
  return new Fault(
    `The settings ${file} cannot be understood: ${why}. Nothing was changed.\n` +
      'Mend the file, or let `rejectkit doctor --fix` do it.',
  )
}
