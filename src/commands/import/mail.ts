/** Reads mail files for import: triage, parse, classify, and join what belongs together. */
import { createHash } from 'node:crypto'
import { Fault } from '../../fault.ts'
import { isSentMail, type MailFile, type MailFiles, mailsOf, type RawMail } from '../../mail/files.ts'
import { dayOfEnvelope } from '../../mail/mbox/envelope.ts'
import { type Mail, readMail } from '../../mail/read.ts'
import { mayConcernApplication } from '../../mail/triage.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import { classify } from '../../rejection/classify.ts'
import { dayOf } from '../../rejection/days.ts'
import { applicationsIn, isAboutApplication, type ReadMail } from '../../rejection/found/correspondence.ts'
import type { Found } from '../../rejection/found/found.ts'
import { type Delivery, ownAddresses, plainAddress } from '../../rejection/found/owner.ts'
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
  /** In another language than English, and so not read. */
  foreign: number
  unreadable: number
}

/** A mail about an application, and what tells whether the person wrote it themselves. */
interface Kept {
  read: ReadMail
  delivery: Delivery
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
  const counts: MailCounts = { seen: 0, about: 0, known: 0, own: 0, foreign: 0, unreadable: 0 }
  const problems = unreadable.map(({ path, why }) => `${path} ${why}.`)
  const kept = await keptOf(files, options, { counts, problems, world })
  const own = ownAddresses(
    kept.map(({ delivery }) => delivery),
    address ?? null,
  )
  const isOwn = ({ from, isSent, isOwn }: Delivery) => isSent || isOwn || own.has(plainAddress(from))
  const theirs = kept.filter(({ delivery }) => !isOwn(delivery)).map(({ read }) => read)
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
        const isSent = isSentMail(file)
        for await (const raw of mailsOf(file)) {
          progress.at(file, raw.end)
          counts.seen += 1
          if (!mayConcernApplication(raw.bytes)) continue
          const mail = await readOne(raw, { isSent, keepText: options.keepText === true })
          if (mail === 'unreadable' || mail === 'foreign') counts[mail] += 1
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

async function readOne(
  { bytes, envelope }: RawMail,
  { isSent, keepText }: { isSent: boolean; keepText: boolean },
): Promise<Kept | 'unreadable' | 'foreign' | null> {
  try {
    const mail = await readMail(bytes)
    const reading = classify(mail)
    if (reading.foreign) return 'foreign'
    if (!reading.own && !isAboutApplication(reading)) return null
    const { date, subject, references } = mail
    const arrived = mail.arrived ?? dayOfEnvelope(envelope)
    const read = { id: idOf(mail), mail: { date, arrived, subject, references }, reading }
    const delivery: Delivery = {
      from: mail.from?.address ?? '',
      to: mail.to.flatMap((one) => one.address ?? []),
      deliveredTo: mail.deliveredTo ?? [],
      isSent: isSent || mail.isSent === true,
      isOwn: reading.own,
    }
    // A phrase cut out of a text holds the whole of it in memory; a copy does not.
    return JSON.parse(JSON.stringify({ read: { ...read, text: keepText ? mail.text : null }, delivery }))
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

function mailsIn(log: Log | null, applications: readonly ApplicationRecord[]): Map<string, number> {
  return new Map(
    applications.flatMap(
      ({ id }) => log?.messagesOf(id).map(({ messageId }) => [messageId, id] as const) ?? [],
    ),
  )
}
