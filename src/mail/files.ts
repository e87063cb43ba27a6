/** Mail as it lies on a disk: single mails, mailboxes of any size, and folders of both as mail programs keep them. */
import { createReadStream } from 'node:fs'
import { lstat, open, readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Fault, wrongUse } from '../fault.ts'
import { chunksOf } from './mbox/chunks.ts'
import { mailsIn } from './mbox.ts'

export interface MailFile {
  path: string
  format: 'mail' | 'emlx' | 'mbox'
  /** In bytes. */
  size: number
}

export interface MailFiles {
  files: MailFile[]
  /** What in a folder could not be looked into, and why: the rest of the folder is still of use. */
  unreadable: { path: string; why: string }[]
}

/** One mail as its bytes, which hold until the next one is asked for, with how much of its file is done with it. */
export interface RawMail {
  bytes: Uint8Array
  /** Position in the file, in bytes, after this mail. */
  end: number
  /** The "From " line above it in a mailbox; empty elsewhere. */
  envelope: string
}

// In a folder, whatever else lies there is not mail: indexes, attachments, settings.
const IN_FOLDERS = new Set(['.eml', '.emlx', '.mbox', ''])
// Where a Maildir keeps its mails, one in each file, under names that end in anything.
const MAILDIR = new Set(['cur', 'new'])

// A mail program's tree of folders is not deeper than this; a loop would be.
const DEEPEST = 12

const ARCHIVE = 'is an archive: unpack it first'
const SHEET = 'is a spreadsheet: save it as .csv first'
const DOCUMENT = 'is a document: copy its text into a .txt file first'
const OUTLOOK = "is in Outlook's own format: save the mail as .eml, or the folder as .mbox, first"
/** What people have their mail in and what cannot be read as mail, by its ending. */
const OTHERWISE: Record<string, string> = {
  ...Object.fromEntries(
    ['.zip', '.gz', '.tgz', '.tar', '.7z', '.rar', '.bz2', '.xz'].map((it) => [it, ARCHIVE]),
  ),
  ...Object.fromEntries(['.xlsx', '.xls', '.ods', '.numbers'].map((it) => [it, SHEET])),
  ...Object.fromEntries(['.pdf', '.docx', '.doc', '.odt', '.pages'].map((it) => [it, DOCUMENT])),
  ...Object.fromEntries(['.msg', '.pst', '.ost', '.olm'].map((it) => [it, OUTLOOK])),
}

/**
 * The mail files that these paths name: files themselves, and all in folders, sorted by path. A folder's links are not
 * followed, so that nothing outside it is read.
 * @throws Fault (wrong use) naming every path that is not there, may not be read, or is no mail.
 */
export async function mailFilesAt(paths: readonly string[]): Promise<MailFiles> {
  const problems: string[] = []
  const all: MailFiles = { files: [], unreadable: [] }
  for (const path of paths) {
    try {
      const about = await stat(path)
      const otherwise = OTHERWISE[extname(path).toLowerCase()]
      if (about.isDirectory()) await collect(path, 0, all)
      else if (otherwise) problems.push(`${path} ${otherwise}.`)
      else all.files.push({ path, size: about.size, format: await formatOf(path) })
    } catch (error) {
      problems.push(`${path} ${whyNot(error)}.`)
    }
  }
  if (problems.length > 0) throw wrongUse([...problems.slice(0, 10), 'Nothing was read.'].join(' '))
  const seen = new Set<string>()
  return { ...all, files: all.files.filter(({ path }) => !seen.has(path) && seen.add(path)) }
}

async function collect(folder: string, depth: number, all: MailFiles): Promise<void> {
  // A folder that was named and cannot be opened is wrong use; one within it is passed over, and said.
  const names = await readdir(folder).catch((error) => {
    if (depth === 0) throw error
    all.unreadable.push({ path: folder, why: whyNot(error) })
    return []
  })
  for (const name of names.sort()) {
    const path = join(folder, name)
    try {
      const about = await lstat(path)
      if (about.isDirectory() && depth < DEEPEST) await collect(path, depth + 1, all)
      const format = about.isFile() ? await formatInFolder(path) : null
      if (format) all.files.push({ path, size: about.size, format })
    } catch (error) {
      all.unreadable.push({ path, why: whyNot(error) })
    }
  }
}

async function formatInFolder(path: string): Promise<MailFile['format'] | null> {
  const ending = extname(path).toLowerCase()
  if (MAILDIR.has(basename(join(path, '..')))) return 'mail'
  if (!IN_FOLDERS.has(ending)) return null
  const format = await formatOf(path)
  // Files without an ending are mailboxes (Thunderbird's "Inbox", Apple's "mbox") or nothing to do with mail.
  return ending === '' && format !== 'mbox' ? null : format
}

async function formatOf(path: string): Promise<MailFile['format']> {
  const ending = extname(path).toLowerCase()
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0)
    if (ending === '.emlx') return 'emlx'
    return ending === '.mbox' || startsMailbox(buffer.subarray(0, bytesRead)) ? 'mbox' : 'mail'
  } finally {
    await file.close()
  }
}

function startsMailbox(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'From '
}

// A single mail with its attachments is read whole; what is longer than this is no mail.
const LONGEST_FILE = 64 * 1024 * 1024

/**
 * The mails in a file, one after the other; a mailbox is never held in memory whole.
 * @throws Fault where the file cannot be read, or not to its end.
 */
export async function* mailsOf(file: MailFile): AsyncGenerator<RawMail> {
  try {
    if (file.format === 'mbox') {
      yield* mailsIn(chunksOf(file.path))
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of createReadStream(file.path, { end: LONGEST_FILE })) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    yield { bytes: file.format === 'emlx' ? withoutWrapper(bytes) : bytes, end: file.size, envelope: '' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new Fault(`${file.path} ${whyNot(error)}.`, { cause: error })
  }
}

/** The mails in bytes that came another way than from a file: one, or those of a mailbox. */
export async function* mailsInBytes(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (!startsMailbox(bytes)) {
    yield bytes
    return
  }
  for await (const mail of mailsIn(once(bytes))) yield mail.bytes
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

// As mail programs call the folder of what was sent, also where it is a file, or a folder of a Maildir.
const SENT =
  /^[.]?(?:(?:inbox|\[gmail\])[.])?(?:sent(?:[ -]?(?:mail|items|messages))?(?:-\d+)?|gesendet(?:e (?:objekte|elemente))?|enviad[oa]s|(?:messages |éléments )?envoyés|posta inviata|verzonden(?: items)?)(?:\.(?:mbox|sbd))?$/i

/** True for mail in a folder of what was sent. */
export function isSentMail({ path }: MailFile): boolean {
  return path
    .split(/[\\/]/)
    .slice(-4)
    .some((name) => SENT.test(name))
}

// Apple Mail's .emlx: the number of bytes on a line, the mail, then a list of properties.
function withoutWrapper(bytes: Buffer): Uint8Array {
  const newline = bytes.indexOf(10)
  const length = Number(bytes.subarray(0, newline).toString('latin1').trim())
  return Number.isInteger(length) && length > 0 ? bytes.subarray(newline + 1, newline + 1 + length) : bytes
}

const WHY_NOT: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
}

/** Why a file cannot be read, as the end of a sentence that begins with its name. */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return WHY_NOT[code ?? ''] ?? `cannot be read (${code ?? message})`
}
