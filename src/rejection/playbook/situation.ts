/** The situation that the playbook judges, read off the answers and the log. */
import type { Answers, FormCase, Ground } from '../answers.ts'
import type { ApplicationRecord, Stage } from '../application.ts'
import type { Day } from '../days.ts'
import { FIGURES, type Figures } from '../follow-up.ts'
import { isUndecided } from '../kind.ts'
import { PURPOSES, type Purpose } from '../purpose.ts'
import type { Kind, Reason } from '../rejection.ts'

/** All that the advice depends on. `null` where it is not known or does not apply. */
export interface Situation {
  today: Day
  /** Null before any answer, when only a letter after the interview can be written. */
  kind: Kind | null
  stage: Stage
  reason: Reason | null
  formCase: FormCase
  byPhone: boolean
  rejectedOn: Day | null
  lastContact: Day | null
  decisionBy: Day | null
  /** The day from which they said one may apply again. */
  reapplyAfter: Day | null
  feedback: boolean
  ground: Ground | null
  /** What the log knows: letters of which purposes went out for this application. */
  sent: readonly Purpose[]
  /** The day on which the last letter went out. */
  lastLetterOn: Day | null
  /** The days that count, as the person set them. */
  figures: Figures
}

/** The situation, or null while kind or stage are not known yet. */
export function situationOf(
  answers: Answers,
  record: ApplicationRecord | null,
  today: Day,
  figures: Figures = FIGURES,
): Situation | null {
  const { stage } = answers
  const kind = isUndecided(answers) ? null : answers.kind
  if (kind === undefined || !stage) return null
  const hasAnswer = kind !== null && kind !== 'silent'
  return {
    today,
    kind,
    stage,
    reason: answers.reason ?? null,
    formCase: answers.formCase ?? 'none',
    byPhone: answers.arrival === 'phone',
    rejectedOn: hasAnswer ? (answers.rejectedOn ?? null) : null,
    lastContact: answers.lastContact ?? null,
    decisionBy: answers.decisionBy ?? null,
    reapplyAfter: answers.reapplyAfter ?? null,
    feedback: Boolean(answers.feedback),
    ground: answers.ground ?? null,
    sent: sentPurposes(record),
    lastLetterOn: lastLetterOn(record),
    figures,
  }
}

function lastLetterOn(record: ApplicationRecord | null): Day | null {
  const days = (record?.events ?? []).filter((event) => event.type === 'letter-sent').map((event) => event.at)
  return days.sort().at(-1) ?? null
}

function sentPurposes(record: ApplicationRecord | null): Purpose[] {
  const purposes = (record?.events ?? []).map((event) =>
    event.type === 'letter-sent' ? event.purpose : null,
  )
  return PURPOSES.filter((purpose) => purposes.includes(purpose))
}
