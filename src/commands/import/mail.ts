/** Reads mail files for import: triage, parse, classify, and join what belongs together. */
import { createHash } from 'node:crypto'
import { Fault } from '../../fault.ts'
import { type MailFile, type MailFiles, mailsOf } from '../../mail/files.ts'
import { type Mail, readMail } from '../../mail/read.ts'
import { mayConcernApplication } from '../../mail/triage.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import { classify } from '../../rejection/classify/classify.ts'
import { dayOf } from '../../rejection/days.ts'
import { applicationsIn, isAboutApplication, type ReadMail } from '../../rejection/found/correspondence.ts'
import type { Found } from '../../rejection/found/found.ts'
import type { Log } from '../../store/log.ts'
import { readSettings } from '../../store/settings.ts'
import { isPlain } from '../../terminal/manner.ts'
import type { World } from '../../world.ts'
import type { ImportOptions } from '../import.ts'
import { progressOn } from './progress.ts'

/** How many mails were looked at, what they were, and what could not be read. */
export interface MailCounts {
  seen: number
  about: number
  known: number
  own: number
  unreadable: number
}

/** A mail about an application, and what tells whether the person wrote it themselves. */
interface Kept {
  read: ReadMail
  from: string
  to: string[]
}

export interface MailFindings {
  found: Found[]
  counts: MailCounts
  /** Files that could not be read, and why. */
  problems: string[]
}

export async function mailFound(
  { files, unreadable }: MailFiles,
  options: ImportOptions,
  context: { applications: readonly ApplicationRecord[]; log: Log | null; world: World },
): Promise<MailFindings> {
  const { applications, log, world } = context
  const { address } = readSettings(world.paths.settings)
  const counts: MailCounts = { seen: 0, about: 0, known: 0, own: 0, unreadable: 0 }
  const problems = unreadable.map(({ path, why }) => `${path} ${why}.`)
  const kept = await keptOf(files, options, { counts, problems, world })
  const own = ownAddresses(kept, address ?? null)
  const theirs = kept.filter(({ from }) => !own.has(from)).map(({ read }) => read)
  const known = log?.knownMessages(theirs.map(({ id }) => id)) ?? new Set()
  Object.assign(counts, { about: theirs.length, known: known.size, own: kept.length - theirs.length })
  const fresh = theirs.filter(({ id }) => !known.has(id))
  const before = { log: applications, mails: fresh.length > 0 ? mailsIn(log, applications) : new Map() }
  return { found: applicationsIn(fresh, before, dayOf(world.now())), counts, problems }
}

/** The mails about applications, each once: the same mail lies in several folders, or under several labels. */
async function keptOf(
  files: readonly MailFile[],
  options: ImportOptions,
  { counts, problems, world }: { counts: MailCounts; problems: string[]; world: World },
): Promise<Kept[]> {
  const kept = new Map<string, Kept>()
  const progress = progressOn(world.stderr, files, { ...options, plain: isPlain(world.env) })
  try {
    for (const file of files) {
      try {
        for await (const { bytes, end } of mailsOf(file)) {
          progress.at(file, end)
          counts.seen += 1
          if (!mayConcernApplication(bytes)) continue
          const mail = await readOne(bytes, options.keepText === true)
          if (mail === 'unreadable') counts.unreadable += 1
          else if (mail && !kept.has(mail.read.id)) kept.set(mail.read.id, mail)
        }
      } catch (error) {
        // What was read of the file until then is of use, and so are the other files.
        if (!(error instanceof Fault)) throw error
        problems.push(error.message)
      }
    }
  } finally {
    progress.done()
  }
  return [...kept.values()]
}

async function readOne(bytes: Uint8Array, keepText: boolean): Promise<Kept | 'unreadable' | null> {
  try {
    const mail = await readMail(bytes)
    const reading = classify(mail)
    if (!isAboutApplication(reading)) return null
    const { date, subject, references } = mail
    const read = { id: idOf(mail), mail: { date, subject, references }, reading, text: mail.text }
    return {
      // A phrase cut out of a text holds the whole of it in memory; a copy does not.
      read: JSON.parse(JSON.stringify({ ...read, text: keepText ? mail.text : null })),
      from: plainAddress(mail.from?.address ?? ''),
      to: mail.to.flatMap(({ address }) => (address ? [plainAddress(address)] : [])),
    }
  } catch (error) {
    if (error instanceof Fault) return 'unreadable'
    throw error
  }
}

// Mail saved by hand has often lost its Message-ID; the same mail must still be known the next time.
function idOf({ messageId, from, date, subject, text }: Mail): string {
  if (messageId) return messageId
  const hash = createHash('sha256').update(JSON.stringify([from?.address, date, subject, text]))
  return `sha256:${hash.digest('hex').slice(0, 40)}`
}

// Nobody but the person themselves gets mail about applications from so many sides.
const SIDES = 3

/**
 * The person's own addresses: an answer of theirs quotes the company's words, and "unfortunately I" is no rejection.
 * Mailboxes hold what was sent too, and not everybody has told the settings who they are.
 */
function ownAddresses(kept: readonly Kept[], told: string | null): Set<string> {
  const sides = new Map<string, Set<string>>()
  for (const { from, to } of kept)
    for (const address of to)
      sides.set(address, (sides.get(address) ?? new Set()).add(from.replace(/^.*@/, '')))
  const own = [...sides].filter(([, domains]) => domains.size >= SIDES).map(([address]) => address)
  return new Set([...own, ...(told ? [plainAddress(told)] : [])])
}

// "ana+jobs@mail.example" is Ana too.
function plainAddress(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*@/, '@')
}

function mailsIn(log: Log | null, applications: readonly ApplicationRecord[]): Map<string, number> {
  return new Map(
    applications.flatMap(
      ({ id }) => log?.messagesOf(id).map(({ messageId }) => [messageId, id] as const) ?? [],
    ),
  )
}
