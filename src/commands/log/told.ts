/** An application and its events in words, and as JSON. */
import {
  type Application,
  type ApplicationRecord,
  inOrder,
  type NewEvent,
  standingOf,
} from '../../rejection/application.ts'
import { safeLine } from '../../terminal/safe.ts'

/** "Data Engineer, Linden", safe to print. */
export function titleOf({ company, role }: Pick<Application, 'company' | 'role'>): string {
  return safeLine([role, company].filter((name) => name.trim() !== '').join(', '))
}

/** An event in one line, without its day; safe to print. */
export function inWords(event: NewEvent): string {
  const what = { stage: '', kind: '', reason: '', purpose: '', ...event }
  const day = 'dayUnknown' in event && event.dayUnknown ? 'on a day unknown' : ''
  const about = [what.stage, what.kind, what.reason === 'none-given' ? '' : what.reason, what.purpose, day]
    .filter(Boolean)
    .join(', ')
  const note = event.note ? `: ${safeLine(event.note)}` : ''
  return safeLine(`${event.type}${about ? ` (${about})` : ''}${note}`)
}

/** One application in the answers of `log list --json` and `log show --json`. */
export function summaryOf(record: ApplicationRecord): object {
  const { stage, state, kind, reason, rejectedOn, lastContact } = standingOf(record.events)
  const { id, uid, company, role, source, url } = record
  const letters = record.letters.map(({ applicationId, ...letter }) => letter)
  return {
    id,
    uid,
    company,
    role,
    source,
    url,
    stage,
    kind,
    reason,
    state,
    rejectedOn,
    lastContact,
    letters,
    events: inOrder(record.events),
  }
}
