/** Puts a draft into the log: the facts once they are known, the letter as it left. */
import type { Answers } from '../../rejection/answers.ts'
import { type ApplicationRecord, standingOf } from '../../rejection/application.ts'
import { type Day, daysBetween } from '../../rejection/days.ts'
import type { Figures } from '../../rejection/follow-up.ts'
import { newEvents } from '../../rejection/history.ts'
import type { Change, Log } from '../../store/log.ts'
import type { Draft } from './compose.ts'

/** A closed application with newer news than this many days later is another one: the person applied anew. */
const SAME_APPLICATION_DAYS = 60

/** The application in the log that these answers speak of, if there is one. */
export function recordFor(answers: Answers, log: Log | null): ApplicationRecord | null {
  const { company, role } = answers
  const found = company && role ? (log?.find(company, role) ?? null) : null
  if (!found) return null
  const { state, rejectedOn } = standingOf(found.events)
  const news = answers.rejectedOn
  const closedLongBefore =
    state !== 'waiting' && rejectedOn && news && daysBetween(rejectedOn, news) > SAME_APPLICATION_DAYS
  return closedLongBefore ? null : found
}

/**
 * Writes the facts, and the letter if there is one, in one transaction, and ends the sitting if told so. Returns the
 * application's id.
 */
export function logDraft(
  log: Log,
  entry: {
    answers: Answers
    draft: Draft | null
    record: ApplicationRecord | null
    today: Day
    figures: Figures
    endSitting?: number
  },
): number {
  const { answers, draft, record, today, figures, endSitting } = entry
  const { company = '', role = '', source = null } = answers
  const events = newEvents(answers, record, today, figures)
  const change: Change = {
    application: record ? { id: record.id } : { company, role, source },
    events,
    contacts: answers.contacts ?? [],
    ...(draft && {
      letter: {
        purpose: draft.purpose,
        template: draft.template,
        register: draft.register,
        to: draft.to,
        subject: draft.subject,
        body: draft.body,
        sentAt: null,
      },
    }),
    endSitting,
  }
  const what = [...events.map(({ type }) => type), ...(draft ? [`letter (${draft.purpose})`] : [])]
  const summary = `${[role, company].filter(Boolean).join(', ')}: ${what.join(', ') || 'nothing new'}`
  return log.record(change, { command: 'draft', summary }).applicationId
}
