/** Acronyms, well-known names, months and weekdays typed in small letters, where nothing else can have been meant. */
import { nameParts } from './mentions.ts'
import { PROPER, PROPER_PHRASES } from './proper-names.ts'
import { type Changes, note } from './slips.ts'
import type { Audience } from './wordings.ts'
import { upFirst } from './words.ts'

const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')
const WORD_MONTH = /^(?:march|may|august)$/
const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const dayName = (short: string): string =>
  DAY_NAMES.find((day) => day.toLowerCase().startsWith(short.slice(0, 3))) ?? short
const SHORT_DAY = /^(?:mon|tues?|weds?|thu|thurs?|fri)$/

/** The text with these raised; a word inside a link, a path or an address is left alone. */
export function raiseAcronyms(text: string, audience: Audience, changes: Changes): string {
  const people = new Set(
    [...audience.readers, ...audience.names].flatMap(nameParts).map((part) => part.toLowerCase()),
  )
  const paired = text.replace(/(?<![\w/.@-])([a-z]{2,})\/([a-z]{2,})(?![\w/.@-])/g, (found, one, two) => {
    const to = `${PROPER.get(one)}/${PROPER.get(two)}`
    if (!PROPER.has(one) || !PROPER.has(two)) return found
    note(changes, found, to)
    return to
  })
  const phrased = paired.replace(PHRASE, (found) => {
    const to = PROPER_PHRASES.find((name) => name.toLowerCase() === found) ?? found
    note(changes, found, to)
    return to
  })
  const raised = phrased.replace(
    /(?<![\p{L}\p{N}@/._&'’-])(\p{Ll}+)(?![\p{L}\p{N}@/_])(?!\.\p{L})/gu,
    (found, _word, at: number) => {
      const to = people.has(found)
        ? found
        : raisedWord(found, phrased.slice(0, at), phrased.slice(at + found.length))
      note(changes, found, to)
      return to
    },
  )
  const leveled = raised.replace(
    /(?<=\b(?:to|at|level|did|passed|have|reached) )[abc][12](?![\p{L}\p{N}-])/gu,
    (found) => {
      note(changes, found, found.toUpperCase())
      return found.toUpperCase()
    },
  )
  // "Series A" only where nothing follows: "series a" may run on to "series a lot of people like".
  return leveled.replace(
    /\b(series|round) ([b-f]|a(?=$|[.,;:!?]))(?![\p{L}\p{N}])/giu,
    (found, what, letter) => {
      const to = `${what} ${letter.toUpperCase()}`
      note(changes, found, to)
      return to
    },
  )
}

function raisedWord(word: string, before: string, after: string): string {
  const up = upFirst(word)
  // "40 hr" is a time, and "5 ml" a measure.
  const name = PROPER.get(word)
  if (name !== undefined) return /^(?:hr|ml|cd)$/.test(word) && /\d ?$/.test(before) ? word : name
  if (word === 'excel') return isVerb(before, after) ? word : up
  // A flake of snow and the juice of a tree have their article.
  if (/^(?:snowflake|sap)$/.test(word))
    return /\b(?:an?|the|of|every|each) $/.test(before) ? word : word === 'sap' ? 'SAP' : up
  const isTimed =
    /(?:^|\s)(?:in|since|by|from|until|till|before|after|of|mid|early|late|end|around|to)[ -]$/.test(before)
  const isNumbered =
    /^ \d{1,2}(?:st|nd|rd|th)?\b|^ 20\d\d\b/.test(after) || /\d(?:st|nd|rd|th)? $/.test(before)
  const ends = /^(?:$|[.,;:!?)]| (?:and|or|but|so|when|if|at|with|for|i|we|this|next|last|20\d\d)\b)/.test(
    after,
  )
  // Words of their own, unless spoken.
  if (/^(?:polish|mandarin|latin)$/.test(word))
    return /\b(?:speak|speaks|speaking|spoke|fluent|native|learn|learning|learned|learnt|taught|teach|teaching) $/.test(
      before,
    )
      ? up
      : word
  if (SHORT_MONTH.test(word))
    return isTimed || isNumbered ? (MONTH_NAMES.find((name) => name.startsWith(up.slice(0, 3))) ?? up) : word
  if (WORD_MONTH.test(word)) {
    if (isNumbered && word !== 'may') return up
    if (/(?:mid|early|late)[ -]$/.test(before)) return up
    return isTimed && ends && !/\b(?:of|to) $/.test(before) ? up : word
  }
  // The sun shines and people sat, unless another day stands before.
  if (/^(?:sat|sun)$/.test(word))
    return /(?:mon|tue|wed|thu|fri|sat)\p{Ll}* ?(?:to|and|or|-|–|,|\/) ?$/iu.test(before)
      ? dayName(word)
      : word
  if (!SHORT_DAY.test(word)) return word
  const isDay =
    /\bstart(?:ing|ed)? $/.test(before) ||
    /^ ?(?:-|–|to) ?(?:tue|wed|thu|fri|sat|sun)/i.test(after) ||
    /\b(?:on|by|until|till|next|last|this|to) $|day(?:s)? ?(?:-|–) ?$/i.test(before) ||
    /^(?:tues|weds|thurs)$/.test(word)
  return isDay ? dayName(word) : word
}

/** "I excel at this" against "excel macros". */
const isVerb = (before: string, after: string): boolean =>
  /^ at\b/.test(after) || /\b(?:i|we|you|they|to|can|could|will|would|really|always) $/i.test(before)

const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}@/._&'’-])(?:${PROPER_PHRASES.join('|').toLowerCase()})(?![\\p{L}\\p{N}@/_])`,
  'gu',
)

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
      const to = upFirst(found)
      note(changes, found, to)
      return to
    },
  )
}
