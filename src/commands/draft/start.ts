/** What a draft starts from: flags, an answers file, a mail, an application of the log, the settings. */
import { wrongUse } from '../../fault.ts'
import type { Answers } from '../../rejection/answers.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import type { Reading } from '../../rejection/classify/mail.ts'
import { type Day, isDay } from '../../rejection/days.ts'
import { answersFrom } from '../../rejection/history.ts'
import type { Suggestions } from '../../rejection/interview.ts'
import { stageThatFollows } from '../../rejection/kind.ts'
import { showContact } from '../../rejection/parse.ts'
import { flagName } from '../../rejection/questions/question.ts'
import type { Question } from '../../rejection/questions.ts'
import { readAnswers } from '../../rejection/typed-answers.ts'
import type { Log } from '../../store/log.ts'
import type { Settings } from '../../store/settings.ts'
import type { World } from '../../world.ts'
import { readingOf, readSource } from '../sources.ts'
import type { DraftOptions } from './options.ts'

/** Answers that were given, and suggestions that the person may still turn down. */
export interface Start {
  answers: Answers
  suggestions: Suggestions
  reading: Reading | null
  record: ApplicationRecord | null
  notes: string[]
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
  const known = record ? knownOf(record, options) : {}
  const file = options.answers ? await answersFile(options.answers, world) : {}
  // Whoever typed a flag knows the flag, whoever wrote a file the name in it.
  const nameOf = (question: Question) => (question.name in options.typed ? flagName(question) : question.name)
  const read = await readAnswers({ ...known, ...file, ...options.typed }, {}, context.today, nameOf)
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

/** What the log knows, and what follows from the letter that is wanted for it. */
function knownOf(record: ApplicationRecord, { typed }: DraftOptions): Suggestions {
  const known = answersFrom(record)
  // Whoever asks whether they are still there has had no answer, though the log may still call it waiting.
  if (typed.purpose === 'check-in' && !known.kind) return { ...known, kind: 'silent' }
  // The exceptions in which a form earns a letter need not be gone through once the letter is chosen.
  if (typed.purpose === 'feedback-thanks' && known.kind === 'form') return { ...known, formCase: 'none' }
  return known
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
function withSettings(answers: Answers, { name, address, register, language }: Settings): Answers {
  return {
    ...(name && { me: { name, address: address ?? null } }),
    ...(register && { register }),
    ...(language && { language }),
    ...answers,
  }
}

/** The settings that these answers add: the name and address, if none are kept yet. */
export function newSettings(settings: Settings, answers: Answers): Settings | null {
  if (settings.name || !answers.me) return null
  return { ...settings, name: answers.me.name, ...(answers.me.address && { address: answers.me.address }) }
}
