/** What a draft says: the advice, what a mail seems to be, the findings, and the whole as JSON. */
import type { Answers } from '../../rejection/answers.ts'
import { type Day, spellDay } from '../../rejection/days.ts'
import { SOURCES } from '../../rejection/playbook/rules.ts'
import type { Advice, Why } from '../../rejection/playbook.ts'
import { TRAITS } from '../../rejection/purpose.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { Screen } from '../common.ts'
import type { Draft } from './compose.ts'

/** The advice before writing: whether to answer, and why; under `--explain` with the source of each line. */
export function sayAdvice(screen: Screen, advice: Advice, today: Day, explain = false): void {
  const { strong, good, warn } = screen.palette
  const verdict = advice.reply
    ? good(`Worth an answer: ${advice.purpose && TRAITS[advice.purpose].label} (${advice.purpose}).`)
    : warn('No answer needed. Better not to write.')
  screen.say(strong(verdict))
  for (const why of [...advice.why, ...advice.instead]) sayWhy(screen, why, explain)
  if (advice.until) screen.say(`Send it by ${spellDay(advice.until, today, { weekday: true })}, or leave it.`)
}

/** What to do next, once all is written. */
export function sayNext(screen: Screen, advice: Advice, explain = false): void {
  screen.say(screen.palette.strong('Next:'))
  for (const why of advice.next) sayWhy(screen, why, explain)
}

function sayWhy(screen: Screen, { text, source }: Why, explain: boolean): void {
  screen.say(`· ${text}`, 2)
  if (explain) screen.say(screen.palette.quiet(`  (${SOURCES[source]})`), 3)
}

/** The proofreader's findings, each with the words it points at. */
export function sayFindings(screen: Screen, draft: Pick<Draft, 'proofreading'>): void {
  for (const { level, text, message, suggestion } of draft.proofreading) {
    const what = text ? `${level}: "${safeLine(text)}": ${message}` : `${level}: ${message}`
    const line = suggestion ? `${what} Instead: ${safeLine(suggestion)}` : what
    if (level === 'error') screen.warn(line)
    else screen.say(screen.palette.warn(line))
  }
}

/** The answer of `draft --json`. */
export function draftJson(
  answers: Answers,
  advice: Advice,
  outcome: { id: number | null; draft: Draft | null; logged: boolean },
): object {
  const { draft } = outcome
  return {
    version: 1,
    advice: {
      reply: advice.reply,
      purpose: advice.purpose,
      from: advice.from,
      until: advice.until,
      why: [...advice.why, ...advice.instead],
    },
    application: {
      id: outcome.id,
      company: answers.company,
      role: answers.role,
      stage: answers.stage,
      kind: answers.kind ?? null,
    },
    letter: draft && {
      purpose: draft.purpose,
      register: draft.register,
      to: draft.to,
      subject: draft.subject,
      body: draft.body,
      words: draft.words,
    },
    proofreading: draft?.proofreading ?? [],
    logged: outcome.logged,
  }
}
