/**
 * The question table. Prompts, flags, the "missing" message, the summary and the README's option table all read
 * it, so a question is added here and nowhere else.
 */

import { FACTS } from './questions/facts.ts'
import { LETTER } from './questions/letter.ts'
import type { Question } from './questions/question.ts'

export { type Choice, flagName, type Question, type QuestionName, type Step } from './questions/question.ts'

/** Every question of a draft, in the order in which it is asked. */
export const QUESTIONS: readonly Question[] = [...FACTS, ...LETTER]

/** The question of that name. Throws on a name that no question has: a slip of ours, not of the person. */
export function questionNamed(name: string): Question {
  const question = QUESTIONS.find((each) => each.name === name)
  if (!question) throw new Error(`no question is named ${name}`)
  return question
}
