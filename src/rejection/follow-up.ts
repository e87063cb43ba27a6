/** When something falls due. Every figure stands here once, with its source in the playbook. */
import { type Stage, wasInterviewed } from './application.ts'
import { addDays, addWorkingDays, type Day, daysBetween } from './days.ts'

/** Days without a word after which a no is assumed (source: handle). */
export const SILENCE_DAYS = 21
/** Working days after an interview before a check-in, where they named no date (source: handle, users). */
export const CHECK_IN_WORKING_DAYS = 10
/** Days of silence after which a check-in no longer finds anyone who remembers: three months (common practice). */
export const CHECK_IN_UNTIL_DAYS = 91
/** Days within which a reply is best sent, and the last day on which it is still on time (source: respond). */
const REPLY_BEST_DAYS = 1
export const REPLY_ON_TIME_DAYS = 2
/** Days after which a reply is no longer late but a note to stay in touch (playbook 1). */
export const REPLY_LATE_DAYS = 21
/** Days after which an application to the same company is worth another look: three months (source: handle). */
export const REVISIT_DAYS = 91
/** For how many days it then is: until half a year after the no (source: handle). */
export const REVISIT_FOR_DAYS = 91

/** Days between two letters to stay in touch, while the no is fresh and after that (source: respond, reconsider). */
export const TOUCH_DAYS_FRESH = 28
export const TOUCH_DAYS_LATER = 91
/** How long a no counts as fresh: half a year. */
const FRESH_DAYS = 182
/** Days within which a task done again may still change something (source: respond, comments). */
export const SAMPLE_DAYS = 7

/** The figures that a person may set to their own liking; the windows that the playbook closes are not among them. */
export interface Figures {
  silenceDays: number
  checkInWorkingDays: number
  touchDays: number
  touchDaysLater: number
  revisitDays: number
}

/** What holds where nothing else was set. */
export const FIGURES: Figures = {
  silenceDays: SILENCE_DAYS,
  checkInWorkingDays: CHECK_IN_WORKING_DAYS,
  touchDays: TOUCH_DAYS_FRESH,
  touchDaysLater: TOUCH_DAYS_LATER,
  revisitDays: REVISIT_DAYS,
}

/** The day from which the next letter to stay in touch may go out; null where none has gone out yet. */
export function nextTouchFrom(
  lastLetterOn: Day | null,
  rejectedOn: Day | null,
  figures: Figures = FIGURES,
): Day | null {
  if (!lastLetterOn) return null
  const isFresh = rejectedOn !== null && daysBetween(rejectedOn, lastLetterOn) < FRESH_DAYS
  return addDays(lastLetterOn, isFresh ? figures.touchDays : figures.touchDaysLater)
}

/** True once so many days have passed without a word that a no is assumed. */
export function isAssumedNo(lastContact: Day, today: Day, { silenceDays }: Figures): boolean {
  return addDays(lastContact, silenceDays) <= today
}

/** How late a reply to a no would be. */
export type Lateness = 'on-time' | 'late' | 'long-past'

export function latenessOf(rejectedOn: Day, today: Day): Lateness {
  const days = daysBetween(rejectedOn, today)
  if (days <= REPLY_ON_TIME_DAYS) return 'on-time'
  return days <= REPLY_LATE_DAYS ? 'late' : 'long-past'
}

/**
 * The first day on which the one check-in may go out: three weeks after the last contact; after an interview the
 * day after the date they named, or ten working days, whichever is known.
 */
export function checkInFrom(
  silence: { stage: Stage; lastContact: Day; decisionBy: Day | null },
  figures: Figures = FIGURES,
): Day {
  if (!wasInterviewed(silence.stage)) return addDays(silence.lastContact, figures.silenceDays)
  if (silence.decisionBy) return addDays(silence.decisionBy, 1)
  return addWorkingDays(silence.lastContact, figures.checkInWorkingDays)
}

/** The day by which a reply to a no is best sent: within a day, at the latest on the second, then within three weeks. */
export function replyUntil(rejectedOn: Day, today: Day): Day | null {
  const best = addDays(rejectedOn, REPLY_BEST_DAYS)
  if (today <= best) return best
  const onTime = addDays(rejectedOn, REPLY_ON_TIME_DAYS)
  if (today <= onTime) return onTime
  const late = addDays(rejectedOn, REPLY_LATE_DAYS)
  return today <= late ? late : null
}
