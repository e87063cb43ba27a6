/** Short forms that thumbs type ("2 yrs", "the dept", "hrs/wk"), written out where nothing else can be meant. */
import { type Changes, note } from './slips.ts'

/** Safe wherever they stand as a word of their own. */
const ALWAYS: Record<string, string> = {
  yrs: 'years',
  mos: 'months',
  mths: 'months',
  wks: 'weeks',
  hrs: 'hours',
  mins: 'minutes',
  dept: 'department',
  depts: 'departments',
  mgr: 'manager',
  mgrs: 'managers',
  mgmt: 'management',
  ppl: 'people',
  abt: 'about',
  wkend: 'weekend',
  wkends: 'weekends',
  wk: 'week',
  langs: 'languages',
  govt: 'government',
  exp: 'experience',
  yoe: 'years of experience',
  esp: 'especially',
  incl: 'including',
  thru: 'through',
  pls: 'please',
  cuz: 'because',
  xmas: 'Christmas',
}

/** Short for a time only after a number; "yr" may be "your", "mo" a name, "hr" a department. */
const UNITS: Record<string, string> = { yr: 'year', mo: 'month', mth: 'month', wk: 'week', hr: 'hour' }
const PER: Record<string, string> = {
  ...UNITS,
  year: 'year',
  month: 'month',
  week: 'week',
  hour: 'hour',
  day: 'day',
}

const ALONE = `(?<![\\p{L}\\p{N}@/._&'’-])`
const ENDS = `(?![\\p{L}\\p{N}@/_&'’-])(?!\\.\\p{L})`
const NUMBER = `\\d+(?:\\.\\d+)?\\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple(?: of)?|several|many`
/** What a time stands before as a measure of something: "a 2 yr contract". */
const GOES_ON = `a|an|per|each|every|the|my|as|in|at|of|on|for|with|and|or|to|by|from|ago|now|total|plus|doing|max|minimum|min|later|so|but|i`

/** A unit that is a word of its own. */
const UNIT = /[ -](?:yr|mo|mth|wk|hr)(?![a-z\d])/

/**
 * What small letters a text must have, what is then looked for, and what that becomes. A look for a few letters costs
 * nothing, and to compile a pattern that minds every alphabet much: most answers are without any of these.
 */
const BY_CONTEXT: [near: RegExp, pattern: RegExp, written: (...found: string[]) => string][] = [
  [
    /exp/,
    /\b(years|months|yrs|mos) (?:of )?exp(?:erience)?\b(?= (?:in|with|w\/|as|at|of|on)|$|[.,;])/giu,
    (_, time = '') => `${time} of experience`,
  ],
  [/\d day w/, /\b(\d) day (?:wk|week)\b/giu, (_, days = '') => `${days}-day week`],
  [/yr \d/, /\byr(?= \d)/giu, () => 'year'],
  // "2yrs" is two words.
  [
    /\d\+?(?:yr|mo|mth|wk|hr|min)/,
    new RegExp(`${ALONE}(\\d+\\+?)(yrs?|mos|mths?|wks?|hrs?|mins)${ENDS}`, 'giu'),
    (_, count = '', unit = '') => `${count} ${unit}`,
  ],
  // "60k/yr", "20 hrs/wk", "3 days/week"
  [
    /\/ ?[ymwhd]/,
    new RegExp(
      `(?<=(?:\\d ?k?|hrs?|hours|days|nights|shifts|times)) ?/ ?(yr|mo|mth|wk|hr|year|month|week|hour|day)${ENDS}`,
      'giu',
    ),
    (_, unit = '') => ` ${unit.startsWith('h') ? 'an' : 'a'} ${PER[unit.toLowerCase()]}`,
  ],
  [
    UNIT,
    new RegExp(
      `${ALONE}(${NUMBER})[ -](yr|mo|mth|wk|hr)${ENDS}(?! \\w+ing\\b)(?= (?!(?:${GOES_ON})\\b)\\p{L})`,
      'giu',
    ),
    (_, count = '', unit = '') => `${count}-${UNITS[unit.toLowerCase()]}`,
  ],
  [
    UNIT,
    new RegExp(`${ALONE}(${NUMBER})[ -](yr|mo|mth|wk|hr)${ENDS}\\.?`, 'giu'),
    (_, count = '', unit = '') =>
      `${count} ${UNITS[unit.toLowerCase()]}${/^(?:1|one)$/i.test(count) ? '' : 's'}`,
  ],
  [
    UNIT,
    new RegExp(`\\b(a|the|per|each|every|last|next|this) (yr|mo|mth|wk)${ENDS}`, 'giu'),
    (_, before = '', unit = '') => `${before} ${UNITS[unit.toLowerCase()]}`,
  ],
  [/approx/, /\bapprox\.?(?= (?:\d|[$£€]))/giu, () => 'about'],
  [/approx/, /\bapprox\b\.?/giu, () => 'approximately'],
  // "Smith & co" keeps its name; only a company with an article or its like is one.
  [
    / co(?![a-z])/,
    /(?<=\b(?:an?|the|my|our|your|this|that|last|old|same|small|big|another|every)(?: \p{L}{3,})? )co\b(?![-'’&])\.?(?=[ ,;]|$)/giu,
    () => 'company',
  ],
  [/bc|cos/, /\b(?:bc|cos)(?= (?:i|im|ive|i'm|my|the|we|it|its|they|you|of)\b)/giu, () => 'because'],
  [
    /sr/,
    /\bsr\.? (?=dev|engineer|designer|manager|analyst|developer|role|nurse|buyer|leader)/giu,
    () => 'senior ',
  ],
  [
    /jr/,
    /\bjr\.? (?=dev|engineer|designer|manager|analyst|developer|role|nurse|buyer|staff)/giu,
    () => 'junior ',
  ],
  [
    /in office/,
    /\bin office(?=$|[.,;:]| (?:\d|and|or|is|on|per|a|each|every|max)\b)/giu,
    () => 'in the office',
  ],
  [
    /ed |left /,
    /\b(passed|renewed|finished|started|left|joined|moved|ended|graduated) (?=(?:january|february|april|june|july|august|september|october|november|december|20\d\d)\b)/giu,
    (_, verb = '') => `${verb} in `,
  ],
  // "Base + bonus" and sums keep their sign.
  [/ \+ /, /(?<=\p{L}{2}) \+ (?=\p{L}{2})(?!bonus)/giu, () => ' and '],
]

/** The text with its short forms written out and each change noted. */
export function writeOut(text: string, changes: Changes): string {
  let out = text
  for (const [near, pattern, written] of BY_CONTEXT) {
    if (!near.test(out.toLowerCase())) continue
    out = out.replace(pattern, (...found) => {
      const to = written(...(found as string[]))
      note(changes, String(found[0]).trim(), to.trim())
      return to
    })
  }
  return out.replace(
    new RegExp(`${ALONE}(\\p{L}+)${ENDS}(?:\\.(?= \\p{Ll}))?`, 'gu'),
    (found, word: string) => {
      const key = word.toLowerCase()
      if (!Object.hasOwn(ALWAYS, key)) return found
      const to = ALWAYS[key] ?? word
      note(changes, word, to)
      return to
    },
  )
}
