/** Answers as they would be typed, and back: what an answers file holds, and what a sitting keeps. */
import type { Answers } from './answers.ts'
import { cleanLine } from './clean.ts'
import type { Day } from './days.ts'
import { answer } from './interview.ts'
import { QUESTIONS, type Question } from './questions.ts'

/** The answers as they would be typed, by the names of their questions. */
export function asTyped(answers: Answers): Record<string, unknown> {
  const typed: Record<string, unknown> = {}
  for (const question of QUESTIONS) {
    const value = answers[question.name]
    if (value === undefined) continue
    typed[question.name] =
      value === null
        ? null
        : Array.isArray(value)
          ? value.map((each) => question.show(each as never))
          : question.show(value as never)
  }
  if (answers.wordings && Object.keys(answers.wordings).length > 0) typed.wordings = answers.wordings
  return typed
}

/**
 * Reads answers as typed, from flags, an answers file or a kept sitting, onto those already there (which win). Returns
 * the problems, one line each, beside what could be read; `nameOf` tells how the person knows a question.
 */
export async function readAnswers(
  record: Record<string, unknown>,
  onto: Answers,
  today: Day,
  nameOf: (question: Question) => string = ({ name }) => name,
): Promise<{ answers: Answers; notes: string[]; problems: string[] }> {
  let answers = onto
  const notes: string[] = []
  const problems: string[] = []
  for (const question of QUESTIONS) {
    const value = record[question.name]
    if (value === undefined || answers[question.name] !== undefined) continue
    const typed = value === null ? [] : [value].flat()
    if (!typed.every((each) => ['string', 'number', 'boolean'].includes(typeof each))) {
      problems.push(`${nameOf(question)}: write it as text, or as a list of texts.`)
      continue
    }
    const result = await answer(answers, question, typed.map(String), today)
    if ('problem' in result) problems.push(`${nameOf(question)}: ${result.problem}`)
    else {
      answers = result.answers
      notes.push(...result.notes)
    }
  }
  const known = [...QUESTIONS.map((each) => each.name as string), 'wordings']
  for (const key of Object.keys(record).filter((each) => !known.includes(each)))
    problems.push(`${key}: no question has this name.`)
  return { answers: withWordings(answers, record.wordings), notes, problems }
}

function withWordings(answers: Answers, wordings: unknown): Answers {
  if (typeof wordings !== 'object' || wordings === null) return answers
  const agreed = Object.entries(wordings).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  if (agreed.length === 0) return answers
  const clean = agreed.map(([key, sentence]) => [key, cleanLine(sentence)])
  return { ...answers, wordings: { ...Object.fromEntries(clean), ...answers.wordings } }
}
