/** Acronyms, months and languages typed in small letters, where nothing else can have been meant. */
import { nameParts } from './mentions.ts'
import { type Changes, note } from './slips.ts'
import type { Audience } from './wordings.ts'

const ACRONYMS: Record<string, string> = {
  aws: 'AWS',
  gcp: 'GCP',
  sql: 'SQL',
  api: 'API',
  apis: 'APIs',
  html: 'HTML',
  css: 'CSS',
  cv: 'CV',
  cvs: 'CVs',
  hr: 'HR',
  ux: 'UX',
  ui: 'UI',
  ai: 'AI',
  phd: 'PhD',
}
const LANGUAGES =
  /^(?:english|german|french|spanish|dutch|italian|portuguese|english|russian|japanese|korean|swedish|danish|norwegian|finnish|hindi|arabic|ukrainian|romanian|hungarian|czech)$/
const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/
const WORD_MONTH = /^(?:march|may|august)$/
const SHORT_DAY = /^(?:mon|tues?|weds?|thu|thurs?|fri)$/

/** The text with these raised; a word inside a link, a path or an address is left alone. */
export function raiseAcronyms(text: string, audience: Audience, changes: Changes): string {
  const people = new Set(
    [...audience.readers, ...audience.names].flatMap(nameParts).map((part) => part.toLowerCase()),
  )
  const paired = text.replace(/(?<![\w/.@-])([a-z]{2,})\/([a-z]{2,})(?![\w/.@-])/g, (found, one, two) => {
    const to = `${ACRONYMS[one]}/${ACRONYMS[two]}`
    if (!Object.hasOwn(ACRONYMS, one) || !Object.hasOwn(ACRONYMS, two)) return found
    note(changes, found, to)
    return to
  })
  const raised = paired.replace(
    /(?<![\p{L}\p{N}@/._&'’-])(\p{Ll}+)(?![\p{L}\p{N}@/_])(?!\.\p{L})/gu,
    (found, _word, at: number) => {
      const to = people.has(found)
        ? found
        : raisedWord(found, paired.slice(0, at), paired.slice(at + found.length))
      note(changes, found, to)
      return to
    },
  )
  // "Series A" only where nothing follows: "series a" may run on to "series a lot of people like".
  return raised.replace(
    /\b(series|round) ([b-f]|a(?=$|[.,;:!?]))(?![\p{L}\p{N}])/giu,
    (found, what, letter) => {
      const to = `${what} ${letter.toUpperCase()}`
      note(changes, found, to)
      return to
    },
  )
}

function raisedWord(word: string, before: string, after: string): string {
  const up = word.charAt(0).toUpperCase() + word.slice(1)
  // "40 hr" is a time, not a department.
  if (Object.hasOwn(ACRONYMS, word))
    return word === 'hr' && /\d ?$/.test(before) ? word : (ACRONYMS[word] ?? word)
  if (LANGUAGES.test(word)) return up
  const isTimed =
    /(?:^|\s)(?:in|since|by|from|until|till|before|after|of|mid|early|late|end|around|to)[ -]$/.test(before)
  const isNumbered =
    /^ \d{1,2}(?:st|nd|rd|th)?\b|^ 20\d\d\b/.test(after) || /\d(?:st|nd|rd|th)? $/.test(before)
  const ends = /^(?:$|[.,;:!?)]| (?:and|or|but|so|when|if|at|with|for|i|we|this|next|last|20\d\d)\b)/.test(
    after,
  )
  if (SHORT_MONTH.test(word)) return isTimed || isNumbered ? up : word
  if (WORD_MONTH.test(word)) {
    if (isNumbered && word !== 'may') return up
    if (/(?:mid|early|late)[ -]$/.test(before)) return up
    return isTimed && ends && !/\b(?:of|to) $/.test(before) ? up : word
  }
  if (SHORT_DAY.test(word) && /^ ?(?:-|–|to) ?(?:tue|wed|thu|fri|sat|sun)/i.test(after)) return up
  if (SHORT_DAY.test(word))
    return /\b(?:on|by|until|till|next|last|this|to) $/.test(before) || /^(?:tues|weds|thurs)$/.test(word)
      ? up
      : word
  return word
}

/** "A new job at northgate": what stands after "job at" and is no place of the dictionary is a company. */
export function raiseEmployer(text: string, changes: Changes): string {
  return text.replace(
    /(?<=\b(?:job|role|position|internship|offer) (?:at|with) )(\p{Ll}{4,})(?=$|[.,;:!?)]| (?:since|in|as|from|and|now|until|last|this)\b)/gu,
    (found) => {
      if (
        /^(?:home|night|nights|sea|uni|university|school|college|work|scale|last|least|present|once|weekends|dawn|some|that|this|them|more|less|good|better|full|part)$/.test(
          found,
        )
      )
        return found
      const to = found.charAt(0).toUpperCase() + found.slice(1)
      note(changes, found, to)
      return to
    },
  )
}
