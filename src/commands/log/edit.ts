/** `rejectkit log edit`: puts right what an application is about, by flags or in the editor. */
import { Fault, isBackingOut, wrongUse } from '../../fault.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import { cleanLine } from '../../rejection/clean.ts'
import { type Contact, isSamePerson } from '../../rejection/contact.ts'
import { showContact } from '../../rejection/parse.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { canAsk } from '../common.ts'
import { checkFact, type Facts, type FactsRead, FIELDS, readFacts, textOf, withFaults } from './facts-text.ts'
import { applicationOf, type Logbook, type LogbookOptions, logToWrite, openLogbook } from './logbook.ts'
import { titleOf } from './told.ts'

export interface EditOptions extends LogbookOptions {
  company?: string
  role?: string
  source?: string
  url?: string
  removeContact?: string[]
}

/** What is said anew, fields and people, and who is taken out. */
type Edits = Pick<FactsRead, 'facts' | 'contacts'> & { removed: Contact[] }

/** Runs the command. Returns the exit code. @throws Fault with what was wrong; then nothing has been written. */
export async function edit(id: string, options: EditOptions, world: World): Promise<number> {
  const logbook = await openLogbook(options, world, 'looking')
  const record = applicationOf(id, logbook)
  const given = FIELDS.filter((field) => options[field] !== undefined)
  const removed = (options.removeContact ?? []).map((who) => contactOf(who, record))
  if (given.length > 0 || removed.length > 0)
    return write(record, { facts: fromFlags(options), contacts: [], removed }, logbook)
  if (!canAsk(options, world))
    throw wrongUse(
      'Say what to put right: --company, --role, --source, --url or --remove-contact. Nothing was written.',
    )
  return inEditor(record, logbook)
}

function fromFlags(options: EditOptions): Partial<Facts> {
  const facts: Partial<Facts> = {}
  for (const field of FIELDS) {
    const typed = options[field]
    if (typed === undefined) continue
    const checked = checkFact(field, typed)
    if ('problem' in checked) throw wrongUse(`--${field}: ${checked.problem} Nothing was written.`)
    Object.assign(facts, { [field]: checked.value })
  }
  return facts
}

/** The person whom this name or address means. @throws Fault (wrong use) where it is nobody, or several. */
function contactOf(who: string, { id, contacts }: ApplicationRecord): Contact {
  const wanted = cleanLine(who).toLowerCase()
  const meant = contacts.filter(
    (contact) =>
      [contact.name, contact.address ?? '', showContact(contact)].some(
        (text) => text.toLowerCase() === wanted,
      ) && wanted !== '',
  )
  if (meant.length === 1 && meant[0]) return meant[0]
  const known = contacts.map((contact) => safeLine(showContact(contact))).join('; ')
  throw wrongUse(
    `--remove-contact: "${safeLine(who).slice(0, 60)}" is ${meant.length > 1 ? 'more than one' : 'none'} of the contacts of application ${id}${known ? `: ${known}` : ', which has none'}. Nothing was written.`,
  )
}

async function inEditor(record: ApplicationRecord, logbook: Logbook): Promise<number> {
  const original = textOf(record)
  let text = original
  for (;;) {
    text = await logbook.world.edit(text)
    const read = readFacts(text)
    if (text.trim() === '' || read.faults.length === 0)
      return savingTyped(text, logbook, () =>
        write(record, changesIn(read, { record, original, text }), logbook),
      )
    for (const fault of read.faults) logbook.screen.warn(fault)
    await savingTyped(text, logbook, () => askToMend(logbook))
    text = withFaults(text, read.faults)
  }
}

/** What differs from the text that was handed out: what was cleaned up for the editor counts as unchanged. */
function changesIn(
  read: FactsRead,
  { record, original, text }: { record: ApplicationRecord; original: string; text: string },
): Edits {
  if (text.trim() === '') return { facts: {}, contacts: [], removed: [] }
  const before = readFacts(original)
  const facts = Object.fromEntries(
    FIELDS.filter((field) => field in read.facts && read.facts[field] !== before.facts[field]).map(
      (field) => [field, read.facts[field]],
    ),
  )
  const known = before.contacts.map((contact) => JSON.stringify(contact))
  // A line that was changed is about the same person still; one that is gone takes the person out.
  const removed = record.contacts.filter((_, at) => {
    const was = before.contacts[at]
    return was !== undefined && !read.contacts.some((now) => isSamePerson(was, now))
  })
  const contacts = read.contacts.filter((contact) => !known.includes(JSON.stringify(contact)))
  return { facts, contacts, removed }
}

async function askToMend({ world }: Logbook): Promise<number> {
  const choice = await world.ask.choose({
    message: 'That cannot be read.',
    choices: [
      { value: 'mend', name: 'back to the editor, with what I typed' },
      { value: 'leave', name: 'leave the application as it was' },
    ],
    preselected: 'mend',
  })
  if (choice === 'leave') throw new Fault('Left as it was.', { exitCode: 130 })
  return 0
}

/** Where it fails, what was typed is put where the person finds it. */
async function savingTyped(text: string, { world }: Logbook, doing: () => Promise<number>): Promise<number> {
  try {
    return await doing()
  } catch (error) {
    if (!(error instanceof Fault) && !isBackingOut(error)) throw error
    const [message, exitCode] =
      error instanceof Fault ? [error.message, error.exitCode] : ['Stopped.', 130 as const]
    const file = await world.rescue(text)
    const where = file ? `What you typed is in ${file}.` : 'What you typed could not be kept.'
    throw new Fault(`${message} Nothing was written. ${where}`, { exitCode, cause: error })
  }
}

async function write(
  record: ApplicationRecord,
  { facts, contacts, removed }: Edits,
  logbook: Logbook,
): Promise<number> {
  const { options, screen } = logbook
  const changed = FIELDS.filter((field) => field in facts && facts[field] !== record[field])
  const edits = Object.fromEntries(changed.map((field) => [field, facts[field]])) as Partial<Facts>
  const isChanged = changed.length > 0 || contacts.length > 0 || removed.length > 0
  const logged = isChanged && !options.dryRun
  if (logged) {
    const what = [...changed, ...(contacts.length + removed.length > 0 ? ['contacts'] : [])].join(', ')
    const about = { command: 'log edit', summary: `${titleOf(record)}: ${what}` }
    const log = await logToWrite(logbook)
    log.record(
      { application: { id: record.id }, events: [], edits, contacts, removedContacts: removed },
      about,
    )
  }
  if (!isChanged) screen.say(`Nothing changed: application ${record.id} is as it was.`)
  else screen.say(options.dryRun ? 'Would put right:' : 'Put right:')
  for (const field of changed)
    screen.say(`· ${field}: ${quoted(record[field])} is now ${quoted(facts[field] ?? null)}`, 2)
  for (const { name } of contacts) screen.say(`· contact: ${safeLine(name)}`, 2)
  for (const { name } of removed) screen.say(`· contact taken out: ${safeLine(name)}`, 2)
  if (options.json)
    screen.json({ version: 1, application: record.id, changed: edits, contacts, removed, logged })
  return 0
}

function quoted(value: string | null): string {
  return value ? `"${safeLine(value)}"` : 'none'
}
