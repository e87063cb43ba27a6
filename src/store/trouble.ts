/** What can go wrong with the log's file, in words that a person can act on. */
import { Fault } from '../fault.ts'

/** Where the log is not what it should be. */
export const WAY_BACK =
  '`rejectkit doctor` says which copies lie beside it, `rejectkit restore <file>` puts one in its place.'

/** How to go on without this file. */
export const ELSEWHERE =
  'Name another file with --db <file>, or write a letter without it: rejectkit draft --no-log.'

type Words = (file: string, code: string, message: string) => string

// The first pattern that fits an error's code tells its story, so the special ones stand before the general.
const STORIES: readonly (readonly [RegExp, Words])[] = [
  [
    /^SQLITE_(BUSY|LOCKED)/,
    (file) =>
      `The log ${file} is in use by another program and did not become free. Nothing was changed.\n` +
      'Try again in a moment, or write a letter without it: rejectkit draft --no-log.',
  ],
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    (file) =>
      `The disk is full: the log ${file} could not take this change. All that was logged before is kept.\n` +
      `Free some space and try again. ${ELSEWHERE}`,
  ],
  [
    /^SQLITE_NOTADB/,
    (file) =>
      `${file} is not a rejectkit log, nor any SQLite file. It was left as it is.\n${WAY_BACK} ${ELSEWHERE}`,
  ],
  [
    /^SQLITE_CORRUPT/,
    (file) =>
      `The log ${file} is damaged and cannot be read. It was left as it is.\n${WAY_BACK} ${ELSEWHERE}`,
  ],
  [
    /^SQLITE_READONLY_DBMOVED/,
    (file) =>
      `The log ${file} was moved or deleted while rejectkit had it open. This change was not written.\n` +
      'Put the file back, or run the command again to begin a new log.',
  ],
  [
    /^(SQLITE_READONLY|EROFS)/,
    (file) =>
      `The log ${file} can be read but not written. Nothing was changed.\n` +
      `Make the file and its folder writable; \`rejectkit doctor\` says which of them is not. ${ELSEWHERE}`,
  ],
  [
    /^(SQLITE_(IOERR|NOLFS)|EIO)/,
    (file, code) =>
      `The disk failed, or is full, at the log ${file} (${code}). ` +
      'This change was not written; what was logged before is kept.\n' +
      `Look after the disk and try again. ${ELSEWHERE}`,
  ],
  [
    /^(SQLITE_(CANTOPEN|PERM|AUTH)|E[A-Z]+$)/,
    (file, code, message) =>
      `The log ${file} cannot be opened: ${reasonFor(code, message)}. Nothing was changed.\n${ELSEWHERE}`,
  ],
  [
    /^SQLITE_/,
    (file, code, message) =>
      `The log ${file} refused this change: ${message} (${code}). ` +
      'Nothing of it was written; what was logged before is kept.\n' +
      'This is a defect of rejectkit; REJECTKIT_DEBUG=1 shows where.',
  ],
]

/**
 * Runs something that touches the log's file. Every error of SQLite or of the file system leaves as a `Fault`;
 * any other error is a defect and leaves unchanged.
 */
export function inPlainWords<T>(file: string, doing: () => T): T {
  try {
    return doing()
  } catch (error) {
    throw plainly(file, error)
  }
}

/** The error as a `Fault` about `file`, when it comes from SQLite or the file system; else the error itself. */
export function plainly(file: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === null) return error
  const { message } = error as Error
  const words = STORIES.find(([pattern]) => pattern.test(code))?.[1]
  return words ? new Fault(words(file, code, message), { cause: error }) : error
}

/** The Fault for a folder that should hold the log and cannot be made. */
export function noFolder(folder: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === null) return error
  return new Fault(
    `The folder ${folder} for the log cannot be made: ${reasonFor(code, (error as Error).message)}. ` +
      `Nothing was written.\n${ELSEWHERE}`,
    { cause: error },
  )
}

/** Why a file could not be reached, as half a sentence. */
export function reasonFor(code: string, message: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'SQLITE_PERM':
    case 'SQLITE_AUTH':
      return 'permission is denied'
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file stands where a folder should be, or a link to nothing'
    case 'ELOOP':
      return 'it is a link that leads back to itself'
    case 'EISDIR':
    case 'SQLITE_CANTOPEN_ISDIR':
      return 'it is a folder'
    case 'ENOENT':
      return 'it does not exist'
    case 'EROFS':
      return 'the disk is read-only'
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE_FULL':
      return 'the disk is full'
    case 'SQLITE_CANTOPEN':
      return 'it, or its folder, may not be read or written'
    default:
      return message
  }
}

/** The code of an error from SQLite or the file system; null for any other error, which is no trouble of a file. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  // Node marks its own complaints (ERR_INVALID_ARG_TYPE …) with a code too: those are defects and stay what they are.
  return error.name === 'SqliteError' || 'syscall' in error ? error.code : null
}
