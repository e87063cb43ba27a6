/** From answers, and what the log knows, to the situation that the playbook judges. */
import type { Answers } from './answers.ts'
import type { ApplicationRecord } from './application.ts'
import type { Day } from './days.ts'
import type { Situation } from './playbook.ts'
import { PURPOSES, type Purpose } from './purpose.ts'

/** The situation, or null while kind or stage are not known yet. */
export function situationOf(
  answers: Answers,
  record: ApplicationRecord | null,
  today: Day,
): Situation | null {
  const { kind, stage } = answers
  if (!kind || !stage) return null
  return {
    today,
    kind,
    stage,
    reason: answers.reason ?? null,
    formCase: answers.formCase ?? 'none',
    byPhone: answers.arrival === 'phone',
    rejectedOn: kind === 'silent' ? null : (answers.rejectedOn ?? null),
    lastContact: answers.lastContact ?? null,
    decisionBy: answers.decisionBy ?? null,
    feedback: Boolean(answers.feedback),
    ground: answers.ground ?? null,
    sent: sentPurposes(record),
  }
}

function sentPurposes(record: ApplicationRecord | null): Purpose[] {
  const purposes = (record?.events ?? []).map((event) =>
    event.type === 'letter-sent' ? event.purpose : null,
  )
  return PURPOSES.filter((purpose) => purposes.includes(purpose))
}
