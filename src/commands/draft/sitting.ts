/** The draft as a conversation: question by question, each answer kept as soon as it is given. */
import type { Answers } from '../../rejection/answers.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import { answersFrom } from '../../rejection/history.ts'
import { answer, nextQuestion, reopenConflicts, withWhatFollows } from '../../rejection/interview.ts'
import type { Offer } from '../../rejection/playbook/offers.ts'
import { situationOf } from '../../rejection/playbook/situation.ts'
import { type Advice, advise } from '../../rejection/playbook.ts'
import type { Question, QuestionName } from '../../rejection/questions.ts'
import { ask, type Pending } from './ask.ts'
import { wordsIn } from './compose.ts'
import type { Desk } from './desk.ts'
import type { Keeper } from './keeper.ts'
import { recordFor } from './logging.ts'
import { sayAdvice } from './report.ts'
import type { Start } from './start.ts'
import { agreeOnWording } from './wording.ts'

/** A sitting in progress. What a person has said is in `answers`, and at the same time with the keeper. */
export interface Sitting {
  desk: Desk
  start: Start
  keeper: Keeper
  answers: Answers
  record: ApplicationRecord | null
}

/** Asks all that is open, in the order of the table; the person's words are agreed on right after they were typed. */
export async function askAll(sitting: Sitting): Promise<void> {
  for (;;) {
    sitting.answers = withWhatFollows(sitting.answers)
    joinKnown(sitting)
    const words = wordsIn(sitting.answers).find(({ key }) => sitting.answers.wordings?.[key] === undefined)
    if (words && sitting.answers.register && sitting.answers.contacts !== undefined) {
      const wordings = { ...sitting.answers.wordings, ...(await agreeOnWording(words, sitting)) }
      keep(sitting, { ...sitting.answers, wordings })
      continue
    }
    const question = nextQuestion(sitting.answers)
    if (!question) return
    await askQuestion(question, sitting)
  }
}

/** Asks one question, whether or not it has been answered before; the answer before it is what Enter takes. */
export async function askQuestion(question: Question, sitting: Sitting): Promise<void> {
  const { desk, keeper, start } = sitting
  if (question.name === 'purpose') return askPurpose(sitting)
  const typed = await ask(
    question,
    {
      answers: sitting.answers,
      suggestions: start.suggestions,
      pending: keeper.pending,
      keep: (pending: Pending | null) => keeper.keep(sitting.answers, pending),
    },
    desk,
  )
  await take(question, typed, sitting)
}

/** Changes one answer, and takes back those that no longer fit with it. */
export async function changeAnswer(question: Question, sitting: Sitting): Promise<void> {
  const before = sitting.answers[question.name]
  if (before !== undefined && before !== null)
    sitting.start.suggestions[question.name] = [before].flat().map((each) => question.show(each as never))
  await askQuestion(question, sitting)
  keep(sitting, reopenConflicts(sitting.answers, question.name))
}

async function take(question: Question, typed: string[], sitting: Sitting): Promise<void> {
  const { desk } = sitting
  const others = reopenable(question, sitting.answers)
  const result = await answer(others, question, typed, desk.today)
  if ('problem' in result) {
    desk.screen.warn(result.problem)
    return
  }
  for (const note of result.notes) desk.screen.say(desk.screen.palette.quiet(`  ${note}`), 2)
  // Only a form says anything newer on whether anyone spoke with them.
  const spoke = result.answers.kind === 'form' ? result.answers.spoke : sitting.answers.spoke
  keep(sitting, question.name === 'kind' ? { ...result.answers, spoke } : result.answers)
}

// Kind and stage are checked against each other. The one that is asked now is the newer word; the other is asked again.
function reopenable(question: Question, answers: Answers): Answers {
  const rival: Partial<Record<QuestionName, QuestionName>> = { kind: 'stage', stage: 'kind' }
  const other = rival[question.name]
  // What kind it was is said after whether anyone spoke with them, and so is the newer word there too.
  const fresh = question.name === 'kind' && answers.spoke ? { ...answers, spoke: undefined } : answers
  return other && fresh[question.name] !== undefined ? { ...fresh, [other]: undefined } : fresh
}

export function keep(sitting: Sitting, answers: Answers): void {
  sitting.answers = answers
  sitting.keeper.keep(answers, null)
}

/** Once company and role are known, what the log holds of them is taken as said, and said to be so. */
function joinKnown(sitting: Sitting): void {
  const { answers, desk } = sitting
  if (sitting.record || answers.kind !== undefined || !answers.company || !answers.role) return
  const record = recordFor(answers, desk.log)
  if (!record || sitting.start.reading) return
  sitting.record = record
  Object.assign(sitting.start.suggestions, answersFrom(record))
  desk.screen.say(
    `You have this one in the log, as application ${record.id}. What is known is offered as you go.`,
  )
}

/** The advice for the answers so far; null while kind or stage are open. */
export function adviceFor(sitting: Sitting): Advice | null {
  const record = sitting.record ?? recordFor(sitting.answers, sitting.desk.log)
  const situation = situationOf(sitting.answers, record, sitting.desk.today, sitting.desk.figures)
  return situation && advise(situation)
}

const STANDING_NOTES: Record<Offer['standing'], string> = {
  good: '',
  depends: ' (in some cases)',
  weak: ' (advised against)',
}

async function askPurpose(sitting: Sitting): Promise<void> {
  const { desk } = sitting
  const advice = adviceFor(sitting)
  if (!advice) throw new Error('the purpose is asked after kind and stage')
  sayAdvice(desk.screen, advice, desk.today, desk.options.explain)
  const letters = advice.offers.map(({ purpose, because, standing }) => ({
    value: purpose as string,
    name: `${purpose}${STANDING_NOTES[standing]}`,
    hint: because,
  }))
  const none = { value: 'none', name: 'no letter: only log it', hint: 'the rejection goes into the log' }
  const { suggestions } = sitting.start
  const chosen = advice.offers.find((offer) => offer.purpose === suggestions.purpose)
  const purpose = await desk.world.ask.choose({
    message: advice.purpose ? 'Which letter?' : 'No letter then?',
    choices: advice.purpose ? [...letters, none] : [none, ...letters],
    preselected: chosen && chosen.standing !== 'weak' ? chosen.purpose : (advice.purpose ?? 'none'),
  })
  // Asked again after something was changed, it begins with what they chose against the advice.
  suggestions.purpose = purpose === advice.purpose ? undefined : purpose
  keep(sitting, { ...sitting.answers, purpose: purpose as Answers['purpose'] })
}
