/** The list as a calendar file that calendar programs take, and take again without doubling anything. */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { Fault } from '../../fault.ts'
import { type Day, daysBetween } from '../../rejection/days.ts'
import type { Due } from '../../rejection/due.ts'
import { codeOf, reasonFor } from '../../store/trouble.ts'
import { replaceFile } from '../../store/whole-file.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { NextDesk } from './desk.ts'
import { commandFor, titleOf } from './wording.ts'

const PRODUCT = { company: 'rejectkit', product: 'rejectkit', language: 'EN' }
const OURS = 'PRODID:-//rejectkit//'
/** The day from which the versions of a line are counted. */
const FIRST_DAY: Day = '2020-01-01'

/**
 * The calendar's text. A line keeps its UID for as long as it is a line, and every later day's file has a higher
 * SEQUENCE, so that whatever was imported last wins; on one day the same list gives the same bytes.
 */
export async function calendarOf(due: readonly Due[], { today, options }: NextDesk): Promise<string> {
  // Loaded only where it is wanted.
  const { default: ical, ICalEventTransparency } = await import('ical-generator')
  const calendar = ical({ prodId: PRODUCT, name: 'rejectkit' })
  const stamp = new Date(`${today}T00:00:00Z`)
  for (const each of due) {
    calendar.createEvent({
      id: uidOf(each),
      allDay: true,
      // What is overdue stands on today: nobody looks for it in the past.
      start: new Date(`${each.on > today ? each.on : today}T00:00:00Z`),
      summary: titleOf(each),
      description: [each.why, commandFor(each, options.db)].map(safeLine).join('\n'),
      stamp,
      lastModified: stamp,
      sequence: Math.max(0, daysBetween(FIRST_DAY, today)),
      // It is a reminder, and must not make the day look taken.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}

function uidOf({ application, what, draft }: Due): string {
  return what === 'draft' ? `draft-${draft?.id}@rejectkit` : `${application?.uid}-${what}@rejectkit`
}

/** Saves it in one piece, for the person alone, over an older one of its own; nothing else is ever overwritten. */
export function saveCalendar(file: string, text: string, { options, screen }: NextDesk): void {
  try {
    if (existsSync(file) && !readFileSync(file, 'utf8').slice(0, 400).includes(OURS))
      throw new Fault(`${file} exists already, and is not a calendar of rejectkit. Choose another name.`)
    if (options.dryRun) {
      screen.say(`Would save the calendar to ${safeLine(file)}.`)
      return
    }
    // Those who keep their calendar in a shared folder link to it: the link should stay one.
    replaceFile(existsSync(file) ? realpathSync(file) : file, text)
    screen.say(`Saved to ${safeLine(file)}.`)
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    throw new Fault(`The calendar was not saved to ${file}: ${reasonFor(code, (error as Error).message)}.`, {
      cause: error,
    })
  }
}
