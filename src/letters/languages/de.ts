/** German: the words that the fields of a letter bring along. */
import type { Day } from '../../rejection/days.ts'
import type { Reason } from '../../rejection/rejection.ts'
import { listed } from '../grammar.ts'
import type { Language } from './language.ts'
import { dayAndMonth, monthName, monthsBetween } from './months.ts'
import { firstName, wholeName } from './names.ts'

const TITLES = /^((herrn?|frau|dr|prof|professorin|professor|dipl\.-\p{L}+)\.?\s+)+/iu

const HURDLES: Partial<Record<Reason, string>> = {
  salary: 'das Gehalt',
  availability: 'meine Verfügbarkeit',
  'location-or-visa': 'der Standort',
}

export const GERMAN: Language = {
  code: 'de',
  name: 'German',
  spellDay: (day, today) => dayAndMonth(day, 'de-DE', day.slice(0, 4) !== today.slice(0, 4)),
  today: (day) => dayAndMonth(day, 'de-DE', true),
  whenWeSpoke,
  list: (names) => listed(names, 'und'),
  either: (times) => listed(times, 'oder'),
  theRole,
  callName: (name) => firstName(name, TITLES),
  formalName: (name) => wholeName(name, TITLES),
  you: (readers) => (readers === 1 ? 'dir' : 'euch'),
  task: (task) => task ?? 'die Arbeitsprobe',
  hurdle: (reason) => HURDLES[reason ?? 'other'] ?? null,
  ownWords: 'as typed',
}

const SPRING_TO_AUTUMN = ['Frühjahr', 'Sommer', 'Herbst']

function whenWeSpoke(day: Day, today: Day): string {
  const months = monthsBetween(day, today)
  if (months < 1) return 'vor Kurzem'
  const name = monthName(day, 'de-DE')
  if (months < 11) return `im ${name}`
  // A winter has two years, so its months are named instead.
  const season = SPRING_TO_AUTUMN[Math.floor(Number(day.slice(5, 7)) / 3) - 1]
  return `im ${season ?? name} ${Number(day.slice(0, 4))}`
}

/** Titles that name a job, a field or a task rather than a person: after "als" they would stand for someone. */
const NO_PERSON =
  /(?:stelle|position|role|job|rolle|praktikum|tätigkeit|wesen|controlling|marketing|management|sales|vertrieb|(?<!leit)ung)(?:\s*\([^)]*\))?$|^the\s/iu

/** "die Stelle als Data Engineer", in the accusative as in the nominative; no template may use it in another case. */
function theRole(role: string): string {
  return NO_PERSON.test(role) ? `die Stelle „${role}“` : `die Stelle als ${role}`
}
