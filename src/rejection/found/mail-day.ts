/** On which day a mail came, where its own word for it is missing or cannot be true. */
import type { Mail } from '../classify/mail.ts'
import { addDays, type Day } from '../days.ts'

// Nobody had an answer by mail before this; a clock that was never set says 1970.
const FIRST_LIKELY_DAY = '1995-01-01'

/**
 * The day of a mail: as its sender dated it, else as the last server or the mailbox did; null where none of these can
 * be. When a file was saved tells nothing: mail is exported years later.
 */
export function believedDay({ date, arrived }: Pick<Mail, 'date' | 'arrived'>, today: Day): Day | null {
  // West of the date line it is today what the sender calls tomorrow.
  const latest = addDays(today, 1)
  const day = [date, arrived ?? null].find((one) => one !== null && one >= FIRST_LIKELY_DAY && one <= latest)
  if (!day) return null
  return day > today ? today : day
}
