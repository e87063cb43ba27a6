/** Puts one question of the table to the person and gives back what they typed, checked as every way in is. */
import type { Answers } from '../../rejection/answers.ts'
import { cleanLine } from '../../rejection/clean.ts'
import { isNoAnswer, isNoReply } from '../../rejection/contact.ts'
import { answer, type Suggestions } from '../../rejection/interview.ts'
import { parseContact } from '../../rejection/parse.ts'
import type { Question, Step } from '../../rejection/questions.ts'
import type { ChoicePrompt } from '../../terminal/asker.ts'
import type { Desk } from './desk.ts'
import { leadInOf } from './wording.ts'

/** Steps of one value that were answered already: "Priya Shah", and the part still to come. */
export interface Pending {
  question: string
  done: string[]
  steps: string[]
}

export interface Asking {
  answers: Answers
  suggestions: Suggestions
  pending: Pending | null
  /** Called after each step of a value, so that no step is lost. */
  keep: (pending: Pending | null) => void
}

/** Asks until there is an answer that can be read, or none where none is needed. One entry for each value. */
export async function ask(question: Question, asking: Asking, desk: Desk): Promise<string[]> {
  if (question.steps) return askInSteps(question, question.steps, asking, desk)
  if (question.choices) return [await askChoice(question, asking, desk)]
  const first = await askLine(question, asking, desk)
  const nudge = question.nudge?.(asking.answers)
  if (first !== '' || !nudge) return [first]
  desk.screen.say(desk.screen.palette.warn(nudge))
  return [await askLine(question, asking, desk)]
}

function askChoice(question: Question, { answers, suggestions }: Asking, desk: Desk): Promise<string> {
  const prompt: ChoicePrompt = {
    message: question.ask(answers),
    choices: (question.choices ?? []).map(({ value, label }) => ({ value, name: label })),
    preselected: suggestionFor(question, answers, suggestions, desk),
  }
  return desk.world.ask.choose(prompt)
}

async function askLine(question: Question, { answers, suggestions }: Asking, desk: Desk): Promise<string> {
  // Feedback is asked for before the letter is chosen, and stands only in the thanks for it.
  // The lead-ins are English; in other languages the words stand as they are typed.
  const inEnglish = (answers.language ?? 'en') === 'en'
  const leadIn = question.ownWords && answers.purpose && inEnglish ? await leadInOf(question.ownWords) : null
  if (leadIn)
    desk.screen.say(desk.screen.palette.quiet(`In the letter it will read something like: ${leadIn}`), 2)
  const fallback = suggestionFor(question, answers, suggestions, desk)
  const mayBeNone = fallback !== undefined && !question.required(answers)
  const typed = await desk.world.ask.text({
    message: question.ask(answers) + (mayBeNone ? FOR_NONE : ''),
    fallback,
    check: (typed) => problemWith(question, answers, orNone(typed), desk),
  })
  return orNone(typed)
}

/** Enter takes a suggestion, so leaving the answer empty needs a sign of its own. */
const FOR_NONE = ' (- for none)'

function orNone(typed: string): string {
  return isNoAnswer(typed) ? '' : typed
}

/** What Enter takes: what the person gave before, else what a mail said, else what the table suggests. */
function suggestionFor(
  question: Question,
  answers: Answers,
  suggestions: Suggestions,
  desk: Desk,
): string | undefined {
  return [suggestions[question.name]].flat()[0] ?? question.suggest?.(answers, desk.today)
}

async function problemWith(
  question: Question,
  answers: Answers,
  typed: string,
  desk: Desk,
): Promise<true | string> {
  if (typed.trim() === '' && question.required(answers)) return 'This one is needed for what comes next.'
  const result = await answer(answers, question, [typed], desk.today)
  return 'problem' in result ? result.problem : true
}

/** Asks value after value, step after step, until the first step of one is left empty or no more may be given. */
async function askInSteps(
  question: Question,
  steps: readonly Step[],
  asking: Asking,
  desk: Desk,
): Promise<string[]> {
  const resumed = asking.pending?.question === question.name ? asking.pending : null
  const done = [...(resumed?.done ?? [])]
  let begun = [...(resumed?.steps ?? [])]
  const suggested = [asking.suggestions[question.name]].flat().filter((each) => each !== undefined)
  while (done.length < (question.most ?? 1)) {
    const value = await askOneValue(
      question,
      steps,
      { begun, done, suggested: suggested[done.length] },
      asking,
      desk,
    )
    if (value === null) break
    done.push(value)
    begun = []
    asking.keep({ question: question.name, done, steps: [] })
  }
  return done
}

async function askOneValue(
  question: Question,
  steps: readonly Step[],
  value: { begun: string[]; done: string[]; suggested: string | undefined },
  asking: Asking,
  desk: Desk,
): Promise<string | null> {
  const parts = [...value.begun]
  for (const step of steps.slice(parts.length)) {
    const isFirst = parts.length === 0
    const message = stepMessage(question, step, asking.answers, isFirst ? value.done.length : 0)
    const typed = step.choices
      ? await desk.world.ask.choose({
          message: `${cleanLine(parts[0] ?? '')}: ${message}`,
          choices: step.choices.map(({ value, label }) => ({ value, name: label })),
        })
      : orNone(
          await desk.world.ask.text({
            message: isFirst && value.suggested ? message + FOR_NONE : message,
            fallback: isFirst ? value.suggested : undefined,
            check: async (text) =>
              stepProblem(question, isFirst, value.done.length, orNone(text), asking.answers),
          }),
        )
    if (isFirst && typed.trim() === '') return null
    parts.push(typed)
    // A value suggested whole, or typed whole as the flag takes it, leaves no step to ask.
    if (isFirst && /\([a-z-]+\)$/.test(typed) && question.name === 'contacts') return typed
    asking.keep({ question: question.name, done: value.done, steps: parts })
  }
  return question.join?.(parts) ?? parts.join(' ')
}

function stepMessage(question: Question, step: Step, answers: Answers, given: number): string {
  if (given > 0) return question.more ?? 'Another? (Enter if not)'
  return step.ask || question.ask(answers)
}

function stepProblem(
  question: Question,
  isFirst: boolean,
  given: number,
  typed: string,
  answers: Answers,
): true | string {
  const text = cleanLine(typed)
  if (text === '') {
    if (!isFirst) return 'This is needed: without it the point cannot be checked.'
    return isFirst && given === 0 && question.required(answers) ? 'This is needed for this letter.' : true
  }
  return question.name === 'contacts' ? contactProblem(text) : true
}

function contactProblem(text: string): true | string {
  const contact = parseContact(text)
  if ('problem' in contact) return contact.problem
  const { address, name } = contact.value
  if (address && isNoReply(address))
    return `Nobody reads ${address}. Give a person's address, or only "${name}".`
  return true
}
