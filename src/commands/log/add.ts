/** `rejectkit log add`: an application that was sent, or a no that needs no letter. */
import { wrongUse } from '../../fault.ts'
import { type ApplicationRecord, appliedOn, type NewEvent } from '../../rejection/application.ts'
import {
  completed,
  type Entered,
  entryConflict,
  eventsByHand,
  isSameApplication,
  missingFrom,
} from '../../rejection/by-hand.ts'
import { odditiesOf } from '../../rejection/oddities.ts'
import { questionNamed } from '../../rejection/questions.ts'
import type { Change } from '../../store/log.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { canAsk } from '../common.ts'
import { type AddOptions, helpFor } from './add-options.ts'
import { askMissing } from './ask-new.ts'
import { type Entry, entryFrom } from './entry.ts'
import { withEvents } from './happened.ts'
import { type Logbook, logToWrite, openLogbook } from './logbook.ts'
import { offerNextStep } from './next-step.ts'
import { inWords, titleOf } from './told.ts'

/** Runs the command. Returns the exit code. @throws Fault with what is missing or cannot be; nothing is written then. */
export async function add(options: AddOptions, world: World): Promise<number> {
  const entry = await entryFrom(options, world)
  const logbook = await openLogbook(options, world)
  for (const note of entry.notes) logbook.screen.say(logbook.screen.palette.quiet(`read as ${note}`))
  return addEntry(entry, options.anew === true, logbook)
}

/** The same with everything asked for, the company perhaps typed already. */
export function addAsked(company: string, logbook: Logbook): Promise<number> {
  const answers = company === '' ? {} : { company }
  return addEntry({ answers, appliedOn: null, note: '', url: null, notes: [] }, false, logbook)
}

async function addEntry(entry: Entry, isAnew: boolean, logbook: Logbook): Promise<number> {
  const recordOf = (entered: Entered) => (isAnew ? null : knownFor(entered, logbook))
  let entered: Entered = completed(entry, recordOf(entry))
  if (missingFrom(entered).length > 0 && canAsk(logbook.options, logbook.world))
    entered = completed(await askMissing(entered, recordOf, logbook), recordOf(entered))
  const record = recordOf(entered)
  entered = completed(entered, record)
  const conflict = entryConflict(entered)
  if (conflict) throw wrongUse(`${conflict} Nothing was written.`)
  refuseIncomplete(entered)
  return write(entered, entry.url, record, logbook)
}

/** The application in the log that the entry is about, if there is one. */
function knownFor(entered: Entered, { log }: Logbook): ApplicationRecord | null {
  const { company, role } = entered.answers
  const found = company && role ? (log?.find(company, role) ?? null) : null
  return found && isSameApplication(found, entered) ? found : null
}

function refuseIncomplete(entered: Entered): void {
  const missing = missingFrom(entered).map(questionNamed)
  if (missing.length === 0) return
  const lines = missing.map((question) => `  ${question.flag}  ${helpFor(question)}`)
  throw wrongUse(`Missing:\n${lines.join('\n')}\nNothing was written.`)
}

async function write(
  entered: Entered,
  url: string | null,
  record: ApplicationRecord | null,
  logbook: Logbook,
): Promise<number> {
  const { options, screen, today, figures } = logbook
  const events = eventsByHand(entered, record, today, figures)
  const odd = record ? odditiesOf(record, events) : []
  const impossible = odd.find(({ isImpossible }) => isImpossible)
  if (impossible) throw wrongUse(`${impossible.text} Nothing was written.`)
  for (const { text } of odd) logbook.screen.warn(text)
  const change = changeFor(entered, { url, record, events })
  const isKnown = record !== null && events.length === 0 && !change.contacts?.length && !hasEdits(change)
  const logged = !isKnown && !options.dryRun
  const title = titleOf(nameOf(entered))
  const id = logged
    ? (await logToWrite(logbook)).record(change, { command: 'log add', summary: title }).applicationId
    : (record?.id ?? null)
  if (isKnown) screen.say(`In the log already, as application ${id}: ${title}. Nothing was written.`)
  else sayAdded(title, id, events, logbook)
  if (record) sayOtherFacts(entered, url, record, logbook)
  if (options.json) screen.json({ version: 1, application: id, events, logged, known: record !== null })
  if (logged && id !== null) {
    const before = record ?? { ...NOTHING_YET, id, ...nameOf(entered) }
    await offerNextStep(before, withEvents(before, events), events, logbook)
  }
  return 0
}

function nameOf({ answers: { company = '', role = '' } }: Entered): { company: string; role: string } {
  return { company, role }
}

function hasEdits({ edits }: Change): boolean {
  return edits !== undefined && Object.keys(edits).length > 0
}

/** The change; what the log lacks is filled in, and what it says stands. */
function changeFor(
  entered: Entered,
  about: { url: string | null; record: ApplicationRecord | null; events: NewEvent[] },
): Change {
  const { source = null, contacts } = entered.answers
  const { url, record, events } = about
  if (!record) return { application: { ...nameOf(entered), source, url }, events, contacts: contacts ?? [] }
  const isKnown = (contact: object) =>
    record.contacts.some((each) => JSON.stringify(each) === JSON.stringify(contact))
  const edits = {
    ...(source !== null && record.source === null && { source }),
    ...(url !== null && record.url === null && { url }),
  }
  const added = (contacts ?? []).filter((each) => !isKnown(each))
  return { application: { id: record.id }, events, contacts: added, edits }
}

function sayAdded(title: string, id: number | null, events: readonly NewEvent[], logbook: Logbook): void {
  const { screen, options } = logbook
  const what = events.map((event) => `${inWords(event)}, ${event.at}`).join('; ')
  const where = id === null ? '' : ` as application ${id}`
  screen.say(`${options.dryRun ? 'Would log' : 'Logged'}${where}: ${title}${what ? `: ${what}` : ''}.`)
}

function sayOtherFacts(
  entered: Entered,
  url: string | null,
  record: ApplicationRecord,
  { screen }: Logbook,
): void {
  const applied = appliedOn(record)
  if (entered.appliedOn && applied && entered.appliedOn !== applied)
    screen.warn(`The log says that you applied on ${applied}, and keeps it. --anew logs another application.`)
  const said = { source: entered.answers.source ?? null, url }
  for (const field of ['source', 'url'] as const) {
    const [now, held] = [said[field], record[field]]
    if (now === null || held === null || now === held) continue
    screen.warn(
      safeLine(
        `The log says another ${field} ("${held}"), and keeps it. rejectkit log edit ${record.id} --${field} "${now}" puts it right.`,
      ),
    )
  }
}

const NOTHING_YET = {
  uid: '',
  source: null,
  url: null,
  createdAt: '',
  events: [],
  letters: [],
  contacts: [],
}
