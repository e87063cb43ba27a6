/** Spanish: the words that the fields of a letter bring along. Nothing here is of one side of the ocean only. */
import type { Day } from '../../rejection/days.ts'
import type { Reason } from '../../rejection/rejection.ts'
import type { Language } from './language.ts'
import { dayAndMonth, monthName, monthsBetween } from './months.ts'
import { firstName, wholeName } from './names.ts'

const TITLES = /^((sra?|srta|dra?|prof|profa|ing|lic|don|doña|d\.ª|d\.|mtr[oa])\.?\s+)+/iu

/** First names of two words, of which nobody goes by the first alone. */
const DOUBLED =
  /^(mar[ií]a (jos[eé]|jes[uú]s|luisa|elena|teresa|isabel|fernanda|eugenia|victoria|del \p{L}+)|jos[eé] (luis|mar[ií]a|antonio|manuel|miguel|carlos)|juan (carlos|jos[eé]|manuel|pablo|antonio|luis|david|ignacio|diego)|ana (mar[ií]a|bel[eé]n|isabel|luisa)|luis (miguel|alberto|fernando|enrique)|miguel [aá]ngel|jes[uú]s mar[ií]a|francisco javier|rosa mar[ií]a|marco antonio)(?=\s)/iu

const HURDLES: Partial<Record<Reason, string>> = {
  salary: 'el salario',
  availability: 'mi disponibilidad',
  'location-or-visa': 'la ubicación',
}

export const SPANISH: Language = {
  code: 'es',
  name: 'Spanish',
  spellDay: (day, today) => dayAndMonth(day, 'es-ES', day.slice(0, 4) !== today.slice(0, 4)),
  today: (day) => dayAndMonth(day, 'es-ES', true),
  whenWeSpoke,
  list: (names) => joined(names, 'y'),
  either: (times) => joined(times, 'o'),
  theRole,
  callName: (name) => firstName(name, TITLES, DOUBLED),
  formalName: (name) => wholeName(name, TITLES),
  // To several, "os" is Spain and "les" is America: the letters are worded so that they need neither.
  you: (readers) => (readers === 1 ? 'te' : ''),
  task: (task) => task ?? 'la prueba',
  hurdle: (reason) => HURDLES[reason ?? 'other'] ?? null,
  ownWords: 'as typed',
}

// Seasons are turned round south of the equator, so that only the month is the same for all readers.
function whenWeSpoke(day: Day, today: Day): string {
  const months = monthsBetween(day, today)
  if (months < 1) return 'hace poco'
  const name = monthName(day, 'es-ES')
  return months < 11 ? `en ${name}` : `en ${name} de ${Number(day.slice(0, 4))}`
}

/**
 * "el puesto de Data Engineer"; a title that says so itself is quoted. Templates use it neither after "a" nor after
 * "de", which would melt with its article.
 */
function theRole(role: string): string {
  return /\b(puesto|vacante|plaza|cargo|position|role|job)\b|^the\s/iu.test(role)
    ? `el puesto «${role}»`
    : `el puesto de ${role}`
}

/** "Ana, Tom e Inés": before the same sound, "y" turns to "e" and "o" to "u". */
function joined(words: readonly string[], word: 'y' | 'o'): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  return `${words.slice(0, -1).join(', ')} ${beforeSound(word, last)} ${last}`
}

function beforeSound(word: 'y' | 'o', next: string): string {
  if (word === 'o') return /^h?[oó]/i.test(next) ? 'u' : 'o'
  // "Hielo" begins with the consonant of "yes", and keeps its "y".
  return /^h?[ií](?!e)/i.test(next) ? 'e' : 'y'
}
