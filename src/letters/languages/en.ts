/** English: the words that the fields of a letter bring along. */
import { type Day, monthOf, spellDay } from '../../rejection/days.ts'
import type { Reason } from '../../rejection/rejection.ts'
import { callName, formalName, listed, theRole as roleAsTitle } from '../grammar.ts'
import { asPhrase } from '../phrase.ts'
import type { Language } from './language.ts'
import { monthsBetween } from './months.ts'

const HURDLES: Partial<Record<Reason, string>> = {
  salary: 'the pay',
  availability: 'my availability',
  'location-or-visa': 'the location',
}

const SPRING_TO_AUTUMN = ['spring', 'summer', 'autumn']

export const ENGLISH: Language = {
  code: 'en',
  name: 'English',
  spellDay,
  today: (day) => spellDay(day, ''),
  whenWeSpoke: whenSpelt,
  list: (names) => listed(names),
  either: (times) => listed(times.map(asPhrase).map(withDayNames), 'or'),
  theRole,
  callName,
  formalName,
  you: (readers) => ['you', 'you', 'you both'][readers] ?? 'you all',
  task: taskNamed,
  hurdle: (reason) => HURDLES[reason ?? 'other'] ?? null,
  ownWords: 'frames',
}

/**
 * A month for what is recent, else the season with its year. Autumn is spelled the same on both sides of the sea;
 * "fall" is not used.
 */
function whenSpelt(day: Day, today: Day): string {
  const months = monthsBetween(day, today)
  if (months < 1) return 'recently'
  const name = monthOf(day)
  if (months < 11) return `in ${name}`
  // A winter has two years, so its months are named instead.
  const season = SPRING_TO_AUTUMN[Math.floor(Number(day.slice(5, 7)) / 3) - 1]
  return `in ${season ?? name} ${Number(day.slice(0, 4))}`
}

/** "the role of Analyst, Risk": a title with a comma or a dash of its own would come apart before another noun. */
function theRole(role: string): string {
  const isParted =
    /[,;|]|\s[-–—]\s/.test(role) && !/\b(?:role|position|job|post|opening|vacancy)$/i.test(role)
  return isParted ? `the role of ${role.replace(/^the\s+/i, '')}` : roleAsTitle(role)
}

const DAY_NAMES = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(mon|tue|wed|thu|fri)\b/gi

/** Weekdays with their capital, as nobody types them. */
function withDayNames(time: string): string {
  return time.replace(DAY_NAMES, (day) => day.charAt(0).toUpperCase() + day.slice(1).toLowerCase())
}

/** "the take-home task", whatever the person put before it. */
function taskNamed(task: string | null | undefined): string {
  if (!task) return 'the assessment'
  return /^(the|your|my|that|this)\s/i.test(task)
    ? `${task.charAt(0).toLowerCase()}${task.slice(1)}`
    : `the ${task}`
}
