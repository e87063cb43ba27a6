/** Small points of English that a letter must get right whatever names and titles go into it. */

// Letters whose names begin with a vowel sound: an SRE, an HR lead, an MTS; but a UX designer, a BI analyst.
const SPELLED_WITH_VOWEL = /^[AEFHILMNORSX]$/
const SOUNDS_LIKE_YOU = /^(u[bcfhjkqrstn][aeiou]|uni|eu|ewe|one|once|ub|use|usu|uti|ura)/i
const UN_PREFIX = /^un(a|i[mnd]|e|o|u)/i
const SILENT_H = /^(hour|honest|honou?r|heir)/i

/** `a` or `an`, by the sound with which the words begin. */
export function article(words: string): 'a' | 'an' {
  const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? ''
  if (/^(8|11$|18$)/.test(first)) return 'an'
  if (first.length === 1 || isSpelledOut(first))
    return SPELLED_WITH_VOWEL.test((first[0] ?? '').toUpperCase()) ? 'an' : 'a'
  if (SILENT_H.test(first)) return 'an'
  if (SOUNDS_LIKE_YOU.test(first) && !UN_PREFIX.test(first)) return 'a'
  return /^[aeiouàáâäåæèéêëìíîïòóôöøùúûü]/i.test(first) ? 'an' : 'a'
}

/** Acronyms said letter by letter: all capitals, short, and without the vowels that would make them a word. */
function isSpelledOut(word: string): boolean {
  if (!/^[A-Z]{2,5}s?$/.test(word)) return false
  return !/^[B-DF-HJ-NP-TV-Z][AEIOU][B-DF-HJ-NP-TV-Z]/.test(word)
}

/** "the Data Engineer role"; a title that says so itself gets no second article or noun. */
export function theRole(role: string): string {
  const named = /\b(role|position|job|post|opening|vacancy)$/i.test(role) ? role : `${role} role`
  return /^the\s/i.test(role) ? named : `the ${named}`
}

/** "Priya", "Priya and Tom", "Priya, Tom and Ana"; with another word than "and" where given. */
export function listed(names: readonly string[], word = 'and'): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}

const TITLES = /^(dr|prof|professor|mr|mrs|ms|mx|sir|dame)\.?\s+/i

/** True for a name with its title typed: "Dr Shah", "Mr Hughes". */
export function hasTitle(name: string): boolean {
  return TITLES.test(name)
}

/** How a friendly letter calls someone: the first name; with a title typed, the title and the last name. */
export function callName(name: string): string {
  const title = TITLES.exec(name)
  if (title) return `${title[0].trim()} ${name.slice(title[0].length).split(' ').at(-1)}`
  const turned = /^[^,]+,\s*(\S+)/.exec(name)
  const first = turned?.[1] ?? name.split(' ')[0] ?? name
  // "Hi J.," greets nobody: whoever goes by an initial is called by the whole name.
  return /^\p{L}\.?$/u.test(first) ? formalName(name) : first
}

/** How a formal letter calls someone: the whole name, in the order in which it is said. */
export function formalName(name: string): string {
  const title = TITLES.exec(name)
  if (title) return callName(name)
  const turned = /^([^,]+),\s*(.+)$/.exec(name)
  return turned ? `${turned[2]} ${turned[1]}` : name
}

/** Words of a text, for its length. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
