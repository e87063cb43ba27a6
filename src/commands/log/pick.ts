/** Finding the application that the person means, by a few letters. */
import { wrongUse } from '../../fault.ts'
import { nearest } from '../../letters/template-nearest.ts'
import { type ApplicationRecord, standingOf } from '../../rejection/application.ts'
import { cleanLine } from '../../rejection/clean.ts'
import { lookUp } from '../../rejection/lookup.ts'
import { safeLine } from '../../terminal/safe.ts'
import { applicationOf, type Logbook, SUBCOMMANDS } from './logbook.ts'
import { titleOf } from './told.ts'

const NEW = 'new'

/** The application, or that it is a new one, with the company as far as it was typed. */
export async function pickApplication(
  typed: string,
  logbook: Logbook,
): Promise<ApplicationRecord | { isNew: true; company: string }> {
  const { applications, today, world, screen } = logbook
  // "log lsit" is a slip, and no application to begin.
  if (typed !== '' && lookUp(typed, applications, today).length === 0 && nearest(typed, SUBCOMMANDS))
    throw wrongUse(
      `There is no application "${safeLine(typed)}". Did you mean rejectkit log ${nearest(typed, SUBCOMMANDS)}?`,
    )
  if (applications.length === 0) {
    screen.say('Nothing in the log yet, so this is the first.')
    return { isNew: true, company: cleanLine(typed) }
  }
  let letters = typed
  const picked = await world.ask.search({
    message: 'Which application? (type a few letters)',
    ...(typed !== '' && { typed }),
    find: (text) => {
      letters = text
      return [
        ...lookUp(text, applications, today).map((record) => ({
          value: String(record.id),
          name: `${titleOf(record)} (${whereItStands(record)})`,
          short: titleOf(record),
        })),
        {
          value: NEW,
          name: text.trim() === '' ? 'one that is not in the log yet' : `a new one: ${safeLine(text)}`,
        },
      ]
    },
  })
  return picked === NEW ? { isNew: true, company: cleanLine(letters) } : applicationOf(picked, logbook)
}

function whereItStands(record: ApplicationRecord): string {
  const { state, kind, stage, rejectedOn, lastContact } = standingOf(record.events)
  return [state === 'waiting' ? stage : (kind ?? state), rejectedOn ?? lastContact].filter(Boolean).join(', ')
}
