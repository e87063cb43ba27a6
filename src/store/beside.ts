/** Files that stand beside another one: copies, and what is on the way to taking its place. */
import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './trouble.ts'

/** An instant as part of a file's name: 20261120T093000Z. */
export function nameOf(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '')
}

/**
 * Creates an empty file that was not there, for the person alone: the path given, or one with a number behind it.
 * SQLite, left to itself, would create it readable by all.
 */
export function reserve(stem: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const path = attempt === 1 ? stem : `${stem}-${attempt}`
    try {
      closeSync(openSync(path, 'wx', 0o600))
      return path
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

/** Waits until the file is on the disk, so that a rename after it never shows half of it. */
export function settle(path: string): void {
  const fd = openSync(path, 'r+')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Deletes all but the last `count` of the backups that were made before migrations. One that stays is no error. */
export function keepLast(count: number, file: string): void {
  const start = `${basename(file)}.before-v`
  const ending = /^\d+-(\d{8}T\d{6}Z)(?:-(\d+))?$/
  const backups = readdirSync(dirname(file))
    .filter((name) => name.startsWith(start))
    .map((name) => ({ name, made: ending.exec(name.slice(start.length)) }))
    .filter(({ made }) => made !== null)
    .map(({ name, made }) => ({ name, at: made?.[1] ?? '', number: Number(made?.[2] ?? 1) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.number - a.number))
  for (const { name } of backups.slice(count)) {
    try {
      rmSync(join(dirname(file), name))
    } catch {}
  }
}
