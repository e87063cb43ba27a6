/** The summary at the end of the questions: all answers, each of which can still be changed. */
import type { Answers } from '../../rejection/answers.ts'
import { PHRASES } from '../../rejection/questions/phrases.ts'
import { QUESTIONS, type Question, questionNamed } from '../../rejection/questions.ts'
import { safeLine } from '../../terminal/safe.ts'
import { askAll, changeAnswer, type Sitting } from './sitting.ts'

/** Shows all answers and lets any be changed, as often as wanted. */
export async function reviewAnswers(sitting: Sitting): Promise<void> {
  for (;;) {
    const { answers, desk } = sitting
    const given = QUESTIONS.filter((question) => isShown(question, answers))
    const choice = await desk.world.ask.choose({
      message: 'Is all of this right?',
      choices: [
        { value: 'yes', name: desk.screen.palette.strong('yes, go on') },
        ...given.map((question) => ({ value: question.name, name: summaryLine(question, answers) })),
      ],
      preselected: 'yes',
    })
    if (choice === 'yes') return
    await changeAnswer(questionNamed(choice), sitting)
    await askAll(sitting)
  }
}

function isShown(question: Question, answers: Answers): boolean {
  const value = answers[question.name]
  if (value === undefined || !question.when(answers)) return false
  if (value === null) return question.prompted?.(answers) ?? true
  return !(question.name === 'formCase' && value === 'none')
}

const SUMMARY_NAMES: Partial<Record<string, string>> = {
  arrival: 'news came by',
  spoke: 'talked with someone',
  formCase: 'exception',
  rejectedOn: 'day of the no',
  lastContact: 'last contact',
  decisionBy: 'decision by',
  contacts: 'goes to',
  helpsWith: 'it would help',
  newRole: 'other role',
  purpose: 'letter',
  register: 'tone',
  attachments: 'attached',
  whyLevel: 'why this level',
  ...Object.fromEntries(Object.entries(PHRASES).map(([name, { label }]) => [name, label])),
  sinceThen: 'new since',
  myAddress: 'your address',
  theirAddress: 'their address',
  again: 'wording',
  reapplyAfter: 'apply again from',
  me: 'signed by',
}

function summaryLine(question: Question, answers: Answers): string {
  const value = answers[question.name]
  const shown =
    value === null || value === undefined
      ? '(none)'
      : [value]
          .flat()
          .map((each) => question.show(each as never))
          .join('; ')
  return `${SUMMARY_NAMES[question.name] ?? question.name}: ${safeLine(shown)}`
}
