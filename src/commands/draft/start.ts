/** What a draft starts from: flags, an answers file, a mail, an application of the log, the settings. */
import { readFile } from 'node:fs/promises'
import { type Fault, wrongUse } from '../../fault.ts'
import type { Answers } from '../../rejection/answers.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import type { Reading } from '../../rejection/classify/mail.ts'
import { type Day, isDay } from '../../rejection/days.ts'
import { answersFrom } from '../../rejection/history.ts'
import { readAnswers, type Suggestions } from '../../rejection/interview.ts'
import { stageThatFollows } from '../../rejection/kind.ts'
import { showContact } from '../../rejection/parse.ts'
import type { Log } from '../../store/log.ts'
import type { Settings } from '../../store/settings.ts'
import type { World } from '../../world.ts'
import type { DraftOptions } from './options.ts'

/** Answers that were given, and suggestions that the person may still turn down. */
export interface Start {
  answers: Answers
  suggestions: Suggestions
  reading: Reading | null
  record: ApplicationRecord | null
  notes: string[]
}

/** The bytes of a file, or of stdin for "-". */
export async function readSource(source: string, world: World): Promise<Uint8Array> {
  if (source === '-') return world.stdin.isTTY ? Buffer.from(await world.stdin.paste()) : world.stdin.read()
  return readFile(source).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(source, error)
  })
}

function unreadable(file: string, error: NodeJS.ErrnoException): Fault {
  const why: Record<string, string> = {
    ENOENT: 'does not exist',
    EISDIR: 'is a folder',
    EACCES: 'may not be read',
  }
  return wrongUse(
    `${file} ${why[error.code ?? ''] ?? `cannot be read (${error.code})`}. Nothing was written.`,
  )
}

/**
 * Gathers all that is known before the first question. What was typed for this draft wins over the answers file, that
 * over the log; what a mail says is only ever a suggestion.
 * @throws Fault (wrong use) that names every answer that cannot be read, one line each.
 */
export async function gather(
  mail: string | undefined,
  options: DraftOptions,
  world: World,
  context: { today: Day; log: Log | null; settings: Settings },
): Promise<Start> {
  if (mail === '-' && options.answers === '-')
    throw wrongUse('Only one of the mail and the answers can come from stdin.')
  const record = options.application ? applicationOf(options.application, context.log) : null
  const known = record ? answersFrom(record) : {}
  const file = options.answers ? await answersFile(options.answers, world) : {}
  const read = await readAnswers({ ...known, ...file, ...options.typed }, {}, context.today)
  if (read.problems.length > 0) throw wrongUse(`${read.problems.join('\n')}\nNothing was written.`)
  const reading = mail ? await readingOf(mail, world) : null
  return {
    answers: withSettings(read.answers, context.settings),
    suggestions: reading ? suggestionsFrom(reading) : {},
    reading,
    record,
    notes: read.notes,
  }
}

function applicationOf(id: string, log: Log | null): ApplicationRecord {
  const found = /^\d+$/.test(id) ? log?.application(Number(id)) : null
  if (!found)
    throw wrongUse(`There is no application ${id.slice(0, 20)} in the log. rejectkit log list shows them.`)
  return found
}

async function answersFile(source: string, world: World): Promise<Record<string, unknown>> {
  const text = Buffer.from(await readSource(source, world)).toString('utf8')
  const where = source === '-' ? 'stdin' : source
  try {
    const answers: unknown = JSON.parse(text)
    if (typeof answers === 'object' && answers !== null && !Array.isArray(answers))
      return answers as Record<string, unknown>
  } catch {
    // Said below, with the form that it should have.
  }
  throw wrongUse(
    `The answers in ${where} are not a JSON object such as {"company": "Linden", "kind": "form"}.`,
  )
}

/** Reads a mail, file or stdin, and classifies it. */
export async function readingOf(source: string, world: World): Promise<Reading> {
  return readingOfBytes(await readSource(source, world))
}

export async function readingOfBytes(bytes: Uint8Array): Promise<Reading> {
  const { readMail } = await import('../../mail/read.ts')
  const { classify } = await import('../../rejection/classify/classify.ts')
  return classify(await readMail(bytes))
}

/** What a mail suggests, in the form in which a person would type it. */
export function suggestionsFrom(reading: Reading): Suggestions {
  if (reading.verdict !== 'rejection') return present({ company: reading.company, role: reading.role })
  return present({
    company: reading.company,
    role: reading.role,
    arrival: 'email',
    kind: reading.kind,
    stage: reading.stage ?? (reading.kind ? stageThatFollows({ kind: reading.kind }) : null) ?? null,
    reason: reading.reason,
    rejectedOn: reading.date,
    feedback: reading.feedback,
    // Their words ("in six months") where the mail has no date to count from are shown, but are no day.
    reapplyAfter: reading.reapplyAfter && isDay(reading.reapplyAfter) ? reading.reapplyAfter : null,
    contacts: reading.contact?.name ? [showContact({ ...reading.contact, part: 'other' })] : null,
  })
}

function present(suggestions: { [K in keyof Suggestions]: Suggestions[K] | null }): Suggestions {
  return Object.fromEntries(Object.entries(suggestions).filter(([, value]) => value !== null))
}

// Asked for once, in the first draft, and never again.
function withSettings(answers: Answers, { name, address, register }: Settings): Answers {
  return {
    ...(name && { me: { name, address: address ?? null } }),
    ...(register && { register }),
    ...answers,
  }
}

/** The settings that these answers add: the name and address, if none are kept yet. */
export function newSettings(settings: Settings, answers: Answers): Settings | null {
  if (settings.name || !answers.me) return null
  return { ...settings, name: answers.me.name, ...(answers.me.address && { address: answers.me.address }) }
}
