/** Leads through the question table: which question is next, what an answer means, what is still missing. */
import type { Answers } from './answers.ts'
import { wasInterviewed } from './application.ts'
import type { Day } from './days.ts'
import { isUndecided, kindStageConflict } from './kind.ts'
import { suitsKind } from './purpose.ts'
import { flagName, QUESTIONS, type Question, type QuestionName } from './questions.ts'
import type { Kind } from './rejection.ts'

/** What an answer could be, from a mail, the settings or the advice: offered first, taken where nobody can be asked. */
export type Suggestions = Partial<Record<QuestionName, string | string[]>>

export type Answered = { answers: Answers; notes: string[] } | { problem: string }

/** A value that was not given and stands in the letter all the same; `suggested` where it was no mere assumption. */
export interface Assumed {
  question: Question
  typed: string[]
  suggested: boolean
}

/** True for a question that applies here and has had no answer, not even an empty one. */
export function isOpen(question: Question, answers: Answers): boolean {
  return answers[question.name] === undefined && question.when(answers)
}

/** The next question to put to the person; null when all are answered. */
export function nextQuestion(answers: Answers): Question | null {
  return QUESTIONS.find((each) => isOpen(each, answers) && (each.prompted?.(answers) ?? true)) ?? null
}

/** Fills in what follows without doubt from the answers so far. */
export function withWhatFollows(answers: Answers): Answers {
  let known = answers
  for (const question of QUESTIONS) {
    const value = isOpen(question, known) ? question.follows?.(known) : undefined
    if (value !== undefined) known = { ...known, [question.name]: value }
  }
  return known
}

/**
 * Reads an answer as typed, for every way in. `typed` has one entry per value; none at all leaves the question empty,
 * which is a problem where it is required. The given answers stay as they are; new ones come back.
 */
export async function answer(
  answers: Answers,
  question: Question,
  typed: readonly string[],
  today: Day,
): Promise<Answered> {
  const values = typed.filter((each) => each.trim() !== '')
  if (values.length === 0) return emptyAnswer(answers, question)
  const most = question.most ?? 1
  if (values.length > most)
    return {
      problem: `${flagName(question)} was given ${values.length} times; ${most} is the most it takes.`,
    }
  const notes: string[] = []
  const read: unknown[] = []
  for (const value of values) {
    const parsed = await question.parse(value, today)
    if ('problem' in parsed) return parsed
    if (parsed.note) notes.push(parsed.note)
    read.push(parsed.value)
  }
  return checked(answers, question, question.most ? read : read[0], notes)
}

function emptyAnswer(answers: Answers, question: Question): Answered {
  if (question.required(answers)) return { problem: `${flagName(question)} is needed for this.` }
  return checked(answers, question, null, [])
}

function checked(before: Answers, question: Question, value: unknown, notes: string[]): Answered {
  const answers: Answers = { ...before, [question.name]: value }
  const conflict = conflictIn(answers)
  if (conflict && isChecked(question, before)) return { problem: conflict }
  // Words that were changed need a new sentence; the one agreed to belonged to the words before.
  const wordings = Object.entries(answers.wordings ?? {}).filter(
    ([key]) => key.split('.')[0] !== question.name,
  )
  const turned = answers.formCase === 'interviewed' ? asInterviewed(answers) : answers
  return { answers: { ...turned, wordings: Object.fromEntries(wordings) }, notes }
}

// How it arrived, once changed, wins over the choices made before, which are then asked again.
function isChecked({ name }: Question, before: Answers): boolean {
  return ['kind', 'stage', 'purpose'].includes(name) || (name === 'arrival' && before.arrival === undefined)
}

/** "I did speak with them": then it was no form rejection, and how far it went has to be asked anew. */
function asInterviewed(answers: Answers): Answers {
  const stage = answers.stage && wasInterviewed(answers.stage) ? answers.stage : undefined
  return { ...answers, spoke: true, formCase: undefined, kind: undefined, stage }
}

/** What cannot both be true in these answers, in one line; null when they agree. */
export function conflictIn(answers: Answers): string | null {
  const known = withWhatFollows(answers)
  return purposeConflict(known) ?? kindStageConflict(known)
}

function purposeConflict(answers: Answers): string | null {
  const { arrival, purpose } = answers
  if (!purpose || purpose === 'none') return null
  const kind = kindFor(answers)
  if (kind && !suitsKind(purpose, kind))
    return kind === 'none'
      ? `The ${purpose} letter comes after an answer, and none has come yet.`
      : `The ${purpose} letter does not go with a ${kind} rejection.`
  if (purpose === 'after-interview' && arrival && !isUndecided(answers))
    return `The ${purpose} letter goes out before any answer, while one is still to come.`
  return null
}

/** The kind that a letter has to suit: none before any answer, undefined while it is open. */
function kindFor(answers: Answers): Kind | 'none' | undefined {
  return isUndecided(answers) ? 'none' : answers.kind
}

/**
 * Takes back the answers that no longer fit after `changed` was changed, so that they are asked again. The person's
 * words and names are never taken back, only choices that now contradict each other.
 */
export function reopenConflicts(answers: Answers, changed: QuestionName): Answers {
  const fresh: Answers = { ...answers }
  if (isUndecided(fresh)) reopenUndecided(fresh, changed)
  // What kind it was is the newer word on whether anyone spoke with them.
  if (changed === 'kind' && fresh.kind === 'form' && fresh.spoke) fresh.spoke = false
  if (kindStageConflict(fresh)) {
    if (changed === 'kind') fresh.stage = undefined
    else fresh.kind = undefined
  }
  if (changed === 'arrival' && (fresh.arrival === 'nothing') !== (fresh.kind === 'silent'))
    fresh.kind = undefined
  const { purpose } = fresh
  const kind = kindFor(fresh)
  const facts: QuestionName[] = [
    'arrival',
    'kind',
    'stage',
    'reason',
    'rejectedOn',
    'lastContact',
    'formCase',
    'feedback',
  ]
  if (purpose && facts.includes(changed) && (!kind || purpose === 'none' || !suitsKind(purpose, kind)))
    fresh.purpose = undefined
  return fresh
}

/** Before any answer there is no kind, and the stage is past the application; the answer just given stands. */
function reopenUndecided(fresh: Answers, changed: QuestionName): void {
  if (changed === 'kind' || (changed === 'stage' && fresh.stage === 'applied')) fresh.arrival = undefined
  else {
    fresh.kind = undefined
    if (fresh.stage === 'applied') fresh.stage = undefined
  }
}

/**
 * Fills what was not given from suggestions and assumptions, in order; `missing` cannot be filled. `suggest` is asked for
 * each by itself, with what is known by then.
 */
export async function fillUnasked(
  given: Answers,
  today: Day,
  suggest: (name: QuestionName, answers: Answers) => Suggestions[QuestionName],
): Promise<{ answers: Answers; assumed: Assumed[]; missing: Question[]; problems: string[] }> {
  let answers = withWhatFollows(given)
  const assumed: Assumed[] = []
  const missing: Question[] = []
  const problems: string[] = []
  for (const question of QUESTIONS) {
    if (!isOpen(question, answers)) continue
    const suggested = suggest(question.name, answers)
    const typed = suggested ?? question.assume?.(answers, today)
    if (typed === undefined) {
      if (question.required(answers)) missing.push(question)
      continue
    }
    const result = await answer(answers, question, [typed].flat(), today)
    if ('problem' in result) {
      if (question.required(answers)) problems.push(`${flagName(question)}: ${result.problem}`)
      continue
    }
    answers = withWhatFollows(result.answers)
    assumed.push({ question, typed: [typed].flat(), suggested: suggested !== undefined })
  }
  return { answers, assumed, missing, problems }
}
