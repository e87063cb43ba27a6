/** From answers to the events that the log does not hold yet, and back from a logged application to answers. */
import type { Answers } from './answers.ts'
import {
  type ApplicationRecord,
  type Event,
  furthest,
  inOrder,
  isOutspoken,
  type NewEvent,
  type Stage,
  type Standing,
  standingOf,
} from './application.ts'
import type { Day } from './days.ts'
import { FIGURES, type Figures, isAssumedNo } from './follow-up.ts'
import type { Suggestions } from './interview.ts'
import { isUndecided } from './kind.ts'
import { showContact } from './parse.ts'

/**
 * The events that these answers add to what is logged. Nothing when the log says the same already, so that drafting
 * twice for one rejection does not count it twice.
 */
export function newEvents(
  answers: Answers,
  record: ApplicationRecord | null,
  today: Day,
  figures: Figures = FIGURES,
): NewEvent[] {
  const { kind, stage } = answers
  if (stage && isUndecided(answers)) {
    const reached: NewEvent = { type: 'reached', stage, at: answers.lastContact ?? today, note: '' }
    return [reached].filter((event) => !isTold(event, record))
  }
  if (!kind || !stage) return []
  const news =
    kind === 'silent'
      ? silence(answers, stage, record, { today, figures })
      : rejection(answers, stage, record, today)
  return [...news.filter((event) => !isTold(event, record)), ...feedback(answers, record, today)]
}

/** True for an event that the log holds already, and that would change nothing if it were said once more. */
function isTold(event: NewEvent, record: ApplicationRecord | null): boolean {
  const events = record?.events ?? []
  const isHeld = events.some((held) =>
    Object.entries(event).every(([key, value]) => key === 'note' || held[key as keyof Event] === value),
  )
  return isHeld && isSameStanding(standingOf(events), standingOf([...events, event]))
}

function isSameStanding(one: Standing, other: Standing): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function rejection(answers: Answers, stage: Stage, record: ApplicationRecord | null, today: Day): NewEvent[] {
  const { kind = 'form', rejectedOn: at = today } = answers
  // Left empty it is null, and a log has no event without a reason.
  const reason = answers.reason ?? 'none-given'
  const known = record && standingOf(record.events)
  if (
    known?.state === 'rejected' &&
    known.kind === kind &&
    known.reason === reason &&
    known.rejectedOn === at &&
    furthest(known.stage, stage) === known.stage
  )
    return []
  const byPhone = answers.arrival === 'phone'
  const { reapplyAfter } = answers
  const more = { ...(byPhone && { byPhone }), ...(reapplyAfter && { reapplyAfter }) }
  return [{ type: 'rejected', at, note: '', stage, kind, reason, ...more }]
}

function silence(
  answers: Answers,
  stage: Stage,
  record: ApplicationRecord | null,
  { today, figures }: { today: Day; figures: Figures },
): NewEvent[] {
  const { lastContact = today } = answers
  const known = record && standingOf(record.events)
  const isCovered = known !== null && furthest(known.stage, stage) === known.stage
  if (isAssumedNo(lastContact, today, figures)) {
    return known && isCovered && isClosed(known, lastContact)
      ? []
      : [{ type: 'silent', at: today, note: '', stage, lastContact }]
  }
  // Too early to count as a no: the application goes on waiting, as of the day of the last word.
  if (known?.lastContact && known.lastContact >= lastContact && isCovered) return []
  return [
    stage === 'applied' && !known
      ? { type: 'applied', at: lastContact, note: '' }
      : { type: 'reached', stage, at: lastContact, note: '' },
  ]
}

/** Given up, or turned down, and no word since. */
function isClosed(known: Standing, lastContact: Day): boolean {
  const hasGivenUp = known.state === 'silent' && known.rejectedOn !== null && known.rejectedOn >= lastContact
  return hasGivenUp || isOutspoken(known, lastContact)
}

function feedback(answers: Answers, record: ApplicationRecord | null, today: Day): NewEvent[] {
  const note = answers.feedback
  if (!note || record?.events.some((event) => event.type === 'feedback' && event.note === note)) return []
  return [{ type: 'feedback', at: record ? today : (answers.rejectedOn ?? today), note }]
}

/** A letter's template is named after its language (`de/thank-you.warm`), so the next one is written in the same. */
function languageOfLast({ letters }: ApplicationRecord): Suggestions {
  const [, language] = /^([a-z]{2})\//.exec(letters.at(-1)?.template ?? '') ?? []
  return language ? { language } : {}
}

/** What the log knows of an application, as answers that were given before. */
export function answersFrom(record: ApplicationRecord): Suggestions {
  const { stage, state, kind, reason, rejectedOn, lastContact } = standingOf(record.events)
  const told = record.events.findLast((event) => event.type === 'feedback')?.note
  const rejected = inOrder(record.events).findLast((event) => event.type === 'rejected')
  const waiting = state === 'waiting' && lastContact
  return {
    company: record.company,
    role: record.role,
    ...(record.source && { source: record.source }),
    ...(record.events.length > 0 && { stage }),
    ...(kind && { kind }),
    ...(state === 'rejected' && kind && { arrival: rejected?.byPhone ? 'phone' : 'email' }),
    ...(state === 'rejected' && rejected?.reapplyAfter && { reapplyAfter: rejected.reapplyAfter }),
    ...(state === 'rejected' && rejectedOn && !rejected?.dayUnknown && { rejectedOn }),
    ...(state === 'rejected' && reason && { reason }),
    ...((waiting || state === 'silent') && lastContact && { lastContact }),
    ...(told && { feedback: told }),
    ...languageOfLast(record),
    ...(record.contacts.length > 0 && { contacts: record.contacts.map(showContact) }),
  }
}
