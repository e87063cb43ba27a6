/** The log and what lies around it. */
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  rmSync,
  type Stats,
  statfsSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Fault } from '../../fault.ts'
import { glance } from '../../store/glance.ts'
import { MIGRATIONS } from '../../store/migrations.ts'
import { codeOf, reasonFor } from '../../store/trouble.ts'
import { UNFINISHED } from '../../store/whole-file.ts'
import type { World } from '../../world.ts'
import type { DoctorOptions } from '../doctor.ts'
import { type Finding, fine, mendable, note, wrong } from './finding.ts'

/** Whoever writes a file for longer than this has crashed. */
const STALE_AFTER_MS = 60 * 60 * 1000
const LITTLE_ROOM = 5 * 1024 * 1024

export async function aboutLog(options: DoctorOptions, world: World): Promise<Finding[]> {
  const file = resolve(options.db ?? world.paths.log)
  const fix = options.fix === true
  return [
    ...(await aboutContent(file, fix, world)),
    ...aboutWriting(file),
    ...aboutPermissions(file, fix, world),
    ...aboutLeftovers([file, world.paths.settings], fix, world.now()),
    ...aboutRoom(file),
  ]
}

async function aboutContent(file: string, fix: boolean, world: World): Promise<Finding[]> {
  if (!existsSync(file)) {
    const barrier = barrierBefore(file)
    if (barrier)
      return [
        wrong('log', `${file} cannot be reached: ${barrier}.`, 'Mend that, or name another log with --db.'),
      ]
    if (entryAt(file)) {
      return [
        wrong('log', `${file} is a link to nothing.`, 'Mend the link, or delete it to begin a new log.'),
      ]
    }
    const broken = brokenLinkAbove(file)
    if (broken)
      return [
        wrong('log', `${broken} is a link to nothing.`, 'Bring back what it leads to, or mend the link.'),
      ]
    return [note('log', `There is none yet at ${file}; rejectkit draft begins one.`), ...aboutCopies(file)]
  }
  if (statSync(file).isDirectory()) {
    return [
      wrong('log', `${file} is a folder.`, 'Give it another name, or name another log with --db.'),
      ...aboutCopies(file),
    ]
  }
  const journal = `${file}-journal`
  const isInterrupted = existsSync(journal) && statSync(journal).size > 0
  if (isInterrupted && !fix) {
    return [
      mendable(
        'log',
        'A write was interrupted; what it had begun is still to be taken back.',
        false,
        () => '',
      ),
    ]
  }
  try {
    const { version, applications, latest } = isInterrupted
      ? { ...EMPTY, version: MIGRATIONS.length }
      : glance(file)
    // Nobody empties a log by hand: a crash of the disk, or a program that syncs folders, leaves a file like this.
    if (version === 0) return [note('log', `${file} is empty.`), ...aboutCopies(file)]
    if (version < MIGRATIONS.length && !fix) {
      return [
        note(
          'log',
          `${file} is of an older rejectkit; the next command brings it up to date, after a backup.`,
        ),
      ]
    }
    // Opening it for writing is what takes an interrupted write back, and what brings an old log up to date.
    const log = await world.log({ file, readOnly: !fix })
    const { ok, problems } = log.check()
    if (!ok) return [wrong('log', `${file} is damaged: ${problems.join('; ')}.`, wayBack(file))]
    const count = isInterrupted ? log.applications().length : applications
    const state = `${file} is sound: ${count} ${count === 1 ? 'application' : 'applications'}.`
    const found = isInterrupted
      ? mendable('log', 'A write was interrupted.', true, () => `What it had begun was taken back. ${state}`)
      : fine('log', state)
    return [found, ...(count === 0 ? aboutCopies(file) : []), ...aboutClock(latest, world.now())]
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const [what = ''] = error.message.split('\n')
    return [wrong('log', what, wayBack(file))]
  }
}

const EMPTY = { version: 0, applications: 0, latest: null }

/** What has this name, a link itself rather than what it leads to; undefined where there is nothing, or no way to it. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

/** What a folder holds; nothing where it is none, or may not be looked into. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Why nobody can say whether there is such a file, as half a sentence; null where that can be said. */
function barrierBefore(file: string): string | null {
  try {
    lstatSync(file)
    return null
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    return code === 'ENOENT' ? null : reasonFor(code, (error as Error).message)
  }
}

/** A folder above that is a link whose target is away, as on a disk that is not plugged in; null where there is none. */
function brokenLinkAbove(file: string): string | null {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(folder)) return null
    if (entryAt(folder)?.isSymbolicLink()) return folder
  }
  return null
}

function aboutClock(latest: string | null, now: Date): Finding[] {
  if (latest === null || Date.parse(latest) <= now.getTime()) return []
  const when = `${latest.slice(0, 16).replace('T', ' ')} UTC`
  return [
    note(
      'clock',
      `The last change is of ${when}, which is still to come: this clock, or another machine's, is wrong. ` +
        'The order of changes is right all the same.',
    ),
  ]
}

/** The newest copies first: those made by `backup`, before migrations, and by `restore`. */
function backupsOf(file: string): string[] {
  const start = `${basename(file)}.`
  const names = namesIn(dirname(file))
  const time = (name: string) => /-(\d{8}T\d{6}Z)(?:-\d+)?$/.exec(name)?.[1] ?? ''
  return names
    .filter(
      (name) =>
        name.startsWith(start) && /^(?:backup|before-v\d+|replaced)-\d{8}T/.test(name.slice(start.length)),
    )
    .sort((a, b) => (time(a) < time(b) ? 1 : -1))
    .map((name) => join(dirname(file), name))
}

/** The newest copy that holds a log; undefined where there is none. */
function soundCopyOf(file: string): string | undefined {
  return backupsOf(file).find((backup) => {
    try {
      return glance(backup).applications > 0
    } catch {
      return false
    }
  })
}

/** Where there is no log, or nothing in it, although there was once. */
function aboutCopies(file: string): Finding[] {
  const copy = soundCopyOf(file)
  return copy ? [note('log', 'A copy of an earlier one lies beside it.', `rejectkit restore ${copy}`)] : []
}

function wayBack(file: string): string {
  const copy = soundCopyOf(file)
  return copy
    ? `rejectkit restore ${copy}`
    : 'There is no copy beside it: restore one from elsewhere (rejectkit restore <file>), or move the file away to begin anew.'
}

function aboutWriting(file: string): Finding[] {
  // SQLite puts its journal beside the log, so the folder counts as well.
  const closed = [dirname(file), file].filter((path) => existsSync(path) && !isWritable(path))
  if (closed.length === 0) return []
  return [
    wrong(
      'permissions',
      `You may not write to ${closed.join(', ')}.`,
      'Make it writable, or name another log with --db.',
    ),
  ]
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function aboutPermissions(file: string, fix: boolean, world: World): Finding[] {
  // Windows keeps its rights elsewhere, and the person's own folders are theirs alone.
  if (world.machine.platform === 'win32') return []
  // A folder that the person named may be anything, their home among it; only our own is ours to close.
  const folders = file === resolve(world.paths.log) && !world.env.REJECTKIT_DB ? [dirname(file)] : []
  const isOpen = (path: string) => {
    const stats = entryAt(path)
    // What a link points to may not be ours.
    return stats !== undefined && !stats.isSymbolicLink() && (stats.mode & 0o077) !== 0
  }
  // A folder in the place of the log is not ours.
  const isFile = (path: string) => !existsSync(path) || !statSync(path).isDirectory()
  const open = [...folders, ...[file, world.paths.settings].filter(isFile)].filter(isOpen)
  if (open.length === 0) return [fine('permissions', 'Log and settings are readable by you alone.')]
  const says = `Others on this machine can read or change ${open.join(', ')}.`
  return [
    mendable('permissions', says, fix, () => {
      for (const path of open) chmodSync(path, lstatSync(path).isDirectory() ? 0o700 : 0o600)
      return 'They cannot any more.'
    }),
  ]
}

/** What crashes left behind: files on their way to taking another's place. */
function aboutLeftovers(files: readonly string[], fix: boolean, now: Date): Finding[] {
  const stale = files.flatMap((file) => {
    const folder = dirname(file)
    const isOurs = (name: string) =>
      name.startsWith(`${basename(file)}.`) &&
      (UNFINISHED.test(name) || /\.(?:restoring|part)(?:-\d+)?$/.test(name))
    return namesIn(folder)
      .filter(isOurs)
      .map((name) => join(folder, name))
  })
  const old = stale.filter((path) => {
    const stats = entryAt(path)
    return stats?.isFile() && now.getTime() - stats.mtimeMs > STALE_AFTER_MS
  })
  if (old.length === 0) return []
  const says = `An interrupted command left ${old.map((path) => basename(path)).join(', ')} in ${dirname(old[0] ?? '')}.`
  return [
    mendable('leftovers', says, fix, () => {
      for (const path of old) rmSync(path)
      return 'Deleted.'
    }),
  ]
}

function aboutRoom(file: string): Finding[] {
  let folder = dirname(file)
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder)
  try {
    const { bavail, bsize } = statfsSync(folder)
    const left = bavail * bsize
    if (left >= LITTLE_ROOM) return []
    return [
      wrong('disk', `Only ${Math.floor(left / 1024)} KB are left where the log is.`, 'Free some space.'),
    ]
  } catch {
    // Not every file system tells.
    return []
  }
}
