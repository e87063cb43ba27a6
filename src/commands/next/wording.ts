/** The list in words: what a line asks for, when, and the command that does it. */
import { type Day, spellDay } from '../../rejection/days.ts'
import type { Due } from '../../rejection/due.ts'
import { shortened } from '../../terminal/layout.ts'
import { safeLine } from '../../terminal/safe.ts'

/** Beyond this a name is no name any more, and would bury the line. */
const LONGEST_NAME = 60

export function nameOf(text: string | null): string {
  return shortened(safeLine(text ?? '').trim(), LONGEST_NAME)
}

/** What a line asks for, in a few words. */
export function titleOf({ what, company, role, person, purpose }: Due): string {
  const them = nameOf(company) || 'them'
  const about = role ? ` about ${nameOf(role)}` : ''
  switch (what) {
    case 'draft':
      return company ? `Finish your draft for ${them}` : 'Finish your draft'
    case 'letter':
      return `Send your ${purpose ?? ''} letter to ${them}`.replace('  ', ' ')
    case 'reply':
      return `Answer ${them}${about}`
    case 'feedback-thanks':
      return `Thank ${them} for the feedback`
    case 'check-in':
      return `Check in with ${them}${about}`
    case 'keep-in-touch':
      return `Keep in touch with ${nameOf(person)}, ${them}`
    case 'revisit':
      return `Look for a new role at ${them}`
    default:
      return what satisfies never
  }
}

/** When it is due, seen from today. */
export function whenOf({ from, on, overdue }: Due, today: Day): string {
  const day = spellDay(on, today, { weekday: true })
  if (overdue) return `since ${day}`
  if (on === today) return 'today'
  return from <= today ? `by ${day}` : `on ${day}`
}

/** The name by which the flags know a line; a kept draft has none, as it is no application yet. */
export function lineName({ what, application }: Due): string | null {
  return application && what !== 'draft' ? `${application.id}:${what}` : null
}

/** The command that does it, for the log that is in use. */
export function commandFor({ what, application, purpose }: Due, db: string | undefined): string {
  const log = db === undefined ? '' : ` --db ${quoted(db)}`
  if (what === 'draft' || !application) return `rejectkit draft${log}`
  const { id } = application
  if (what === 'letter') return `rejectkit log ${id} --event letter-sent${log}`
  if (purpose === null) return `rejectkit next --done ${id}:${what}${log}`
  return `rejectkit draft --application ${id} --purpose ${purpose}${log}`
}

function quoted(file: string): string {
  return /^[\w./~:@%+-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`
}
