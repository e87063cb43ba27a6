/** The person's settings: a small JSON file that they may also edit by hand. */
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../fault.ts'
import { REGISTERS, type Register } from '../rejection/answers.ts'
import { codeOf, reasonFor } from './trouble.ts'

export interface Settings {
  name?: string
  address?: string
  register?: Register
}

type Check = { right: (value: unknown) => boolean; expected: string }

const TEXT: Check = { right: (value) => typeof value === 'string', expected: 'text in quotes' }
const CHECKS: { readonly [K in keyof Settings]-?: Check } = {
  name: TEXT,
  address: TEXT,
  register: {
    right: (value) => REGISTERS.some((known) => known === value),
    expected: `"${REGISTERS.join('" or "')}"`,
  },
}

/** The settings in `file`; `{}` when there is no such file. Throws a Fault when it cannot be read or understood. */
export function readSettings(file: string): Settings {
  const known = Object.entries(readAll(file)).filter(([key]) => Object.hasOwn(CHECKS, key))
  return Object.fromEntries(known) as Settings
}

/**
 * Replaces the settings in `file`, creating it and its folder (0600, 0700) where missing. A setting left out is
 * removed; keys in the file that this program does not know are kept. After a crash the file is the old or the new
 * one, never half of it. Throws a Fault when the file there is broken, or when it cannot be written; then it is unchanged.
 */
export function writeSettings(file: string, settings: Settings): void {
  const foreign = Object.entries(readAll(file)).filter(([key]) => !Object.hasOwn(CHECKS, key))
  const text = `${JSON.stringify({ ...settings, ...Object.fromEntries(foreign) }, null, 2)}\n`
  inPlainWords(file, 'written', () => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    // Those who keep their settings in a repository link to them: the link should stay one.
    replace(existsSync(file) ? realpathSync(file) : file, text)
  })
}

function readAll(file: string): Record<string, unknown> {
  const text = inPlainWords(file, 'read', () => (existsSync(file) ? readFileSync(file, 'utf8') : '{}'))
  const settings = parse(file, text)
  for (const [key, { right, expected }] of Object.entries(CHECKS)) {
    if (Object.hasOwn(settings, key) && !right(settings[key])) {
      throw broken(file, `"${key}" should be ${expected}`)
    }
  }
  return settings
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

function replace(file: string, text: string): void {
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    const descriptor = openSync(draft, 'wx', 0o600)
    try {
      writeFileSync(descriptor, text)
      // Without it a power cut after the renaming can leave an empty file under the right name.
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
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
    `The settings ${file} cannot be understood: ${why}. Nothing was changed.\nMend the file, or move it away to begin anew.`,
  )
}
