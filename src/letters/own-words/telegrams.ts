/** Several things told in one breath, commas between them: taken apart into what can be told as sentences. */
import { afterAdverbs, isGerund, isVerbAt } from './clauses.ts'
import { HAVE_DONE } from './leading.ts'
import { DETERMINERS, PAST, PREPOSITIONS } from './lexicon.ts'
import { firstName } from './mentions.ts'
import { pastOf } from './past.ts'
import type { Slot } from './slots.ts'
import type { Audience } from './wordings.ts'
import { plain, textOf, toWords, type Word, withCore } from './words.ts'

/** The parts of an answer that are sentences of their own; null where it is one. */
export function takenApart(
  words: Word[],
  names: ReadonlySet<string>,
  slot: Slot,
  audience: Audience,
): Word[][] | null {
  if (slot === 'use') return askedAndWhy(words)
  if (slot === 'sinceThen') return spentAndDone(words)
  return slot === 'detail' ? (neverBefore(words) ?? thingAndDeed(words, names, audience)) : null
}

const ASKS = /^(?:if|whether|which|what|how|where|why)$/
const COMING =
  /^(?:(?:i have|i've got|i've|have|got) (?:an?|another|two|three|four|five|more|some|my|\d+)|(?:my |the )?next (?:one|interview|test|round|panel|exam|trial|lesson|assessment|audition)|(?:my |the )?(?:exam|interview|test|panel|trial|assessment|audition|lesson) (?:is|are) (?:in|on|next|this|\d\S*)) /

/** "whether to practise more, got another test in december": what the answer would tell, and what is coming. */
function askedAndWhy(words: Word[]): Word[][] | null {
  const comma = words.findLastIndex((word, at) => at < words.length - 1 && /[,;]$/.test(word.after))
  const right = words.slice(comma + 1)
  const text = `${right.map(plain).join(' ')} `
  if (comma < 2 || !ASKS.test(plain(words[0])) || !COMING.test(text)) return null
  const owner = /^(?:got|have) /.test(text)
    ? toWords('I have')
    : /^(?:next|exam|interview|test|panel|trial|assessment|audition|lesson) /.test(text)
      ? toWords('my')
      : []
  const rest = /^(?:got|have) /.test(text) ? right.slice(1) : right
  return [unstopped(words.slice(0, comma + 1)), onDay([...owner, ...rest])]
}

/** "my next interview is 1 December" → "… is on 1 December". */
function onDay(words: Word[]): Word[] {
  const verb = words.findIndex((word) => /^(?:is|was)$/.test(plain(word)))
  const isDay =
    verb > 0 &&
    /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
      words[verb + 1]?.core ?? '',
    )
  return isDay ? [...words.slice(0, verb + 1), ...toWords('on'), ...words.slice(verb + 1)] : words
}

const COUNT =
  '(?:(?:about|over|nearly|almost|around|some) )?(?:an? |\\d+|one |two|three|four|five|six|seven|eight|nine|ten|twelve)'
const SPENT = new RegExp(
  `^${COUNT} ?(?:years?|months?|weeks?|days?|summers?|seasons?|shifts?|terms?|half) (?:and a half )?(?:on|in|at|as|with|of|doing|leading|running|teaching|working|covering|managing|caring|cooking|driving|building|helping)\\b`,
)
const COUNTED = new RegExp(`^${COUNT}`)

/** "five months on the desk, about 60 runners seen, finished the course": time spent, things done, and deeds. */
function spentAndDone(words: Word[]): Word[][] | null {
  const items = itemsOf(words)
  if (items.length < 2 || items.some((item) => item.length < 2)) return null
  const deeds = items.filter(isDeed)
  const had = items.filter((item) => !isDeed(item)).map(perfectOf)
  if (had.length === 0 || had.some((one) => one === null)) return null
  const spent = toWords(`Since then I have ${listOf(had as string[])}`)
  if (deeds.length === 0) return [spent]
  const [first = [], ...more] = deeds
  const told = more.length === 1 ? [[...first, ...toWords('and'), ...(more[0] ?? [])]] : deeds
  return [spent, ...told.map((item) => [...toWords(isDoneTo(item) ? 'I was' : 'I'), ...item])]
}

/** "promoted to supervisor": done to the writer. */
const isDoneTo = (item: Word[]): boolean =>
  /^(?:promoted|accepted|invited|selected|elected|hired)$/.test(plain(item[0])) &&
  /^(?:to|as|for|onto|into)$/.test(plain(item[1]))

const listOf = (parts: string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** The items between the commas, an "and" at their head left out. */
function itemsOf(words: Word[]): Word[][] {
  const items: Word[][] = [[]]
  words.forEach((word, at) => {
    items.at(-1)?.push(word)
    if (/[,;]$/.test(word.after) && at < words.length - 1) items.push([])
  })
  return items.map((item) => unstopped(/^(?:and|plus|also)$/.test(plain(item[0])) ? item.slice(1) : item))
}

const isDeed = (item: Word[]): boolean => {
  const bare = plain(item[afterAdverbs(item, 0)])
  return (PAST.has(bare) && !/^(?:led|set|read|cut|put)$/.test(bare)) || /^(?!need)\p{L}{3,}ed$/u.test(bare)
}

/** "five months on the desk" → "spent five months on the desk"; "60 runners seen" → "seen 60 runners". */
function perfectOf(item: Word[]): string | null {
  const text = item.map(plain).join(' ')
  if (SPENT.test(text) && !item.some((_, at) => isVerbAt(item, at))) return `spent ${textOf(item)}`
  const last = plain(item.at(-1))
  // "care certificate done"
  if (
    /^(?:done|finished|completed|passed)$/.test(last) &&
    item.length < 6 &&
    !COUNTED.test(text) &&
    !item.some((word) => PREPOSITIONS.has(plain(word)))
  ) {
    const thing = item.slice(0, -1)
    return `${last} ${DETERMINERS.has(plain(thing[0])) ? '' : 'my '}${textOf(thing)}`
  }
  const isDone = HAVE_DONE.test(last) || /^(?:built|led|made|met|sold|taught|won|\p{L}{3,}ed)$/u.test(last)
  if (!COUNTED.test(text) || !isDone || item.length > 6) return null
  return `${last} ${textOf(item.slice(0, -1))}`
}

/** "an hour on the desk, never seen anyone so calm": what it was, and what the writer says of it. */
function neverBefore(words: Word[]): Word[][] | null {
  const at = words.findIndex(
    (word, n) =>
      n > 2 &&
      plain(word) === 'never' &&
      /^(?:seen|met|heard|had|been|felt|known|tasted|worked|eaten)$/.test(plain(words[n + 1])) &&
      /,$/.test(words[n - 1]?.after ?? ''),
  )
  return at < 0 ? null : [unstopped(words.slice(0, at)), [...toWords('I have'), ...words.slice(at)]]
}

const KIND =
  /^(?:staying|letting|showing|walking|driving|helping|explaining|waiting|bringing|sharing|making|taking|giving|lending|ringing|calling|coming|offering|introducing|finding)$/
const BACK = /^(?:he|she|him|her|his|hers|himself|herself|they|them|their|your?|yours)$/

/** "the class that asked why, and Rashid staying after": a thing, and what somebody did besides. */
function thingAndDeed(words: Word[], names: ReadonlySet<string>, { readers }: Audience): Word[][] | null {
  const at = words.findIndex(
    (word, n) =>
      n > 1 &&
      plain(word) === 'and' &&
      /,$/.test(words[n - 1]?.after ?? '') &&
      (names.has(plain(words[n + 1])) || plain(words[n + 1]) === 'you') &&
      isGerund(words[n + 2]),
  )
  const [who, doing, ...rest] = words.slice(at + 1)
  const past = at < 0 ? null : pastOf(plain(doing))
  if (past === null || who === undefined || doing === undefined) return null
  if (rest.some((word, n) => isGerund(word) && plain(rest[n - 1]) === 'and')) return null
  const left = unstopped(words.slice(0, at))
  const told = withCore(doing, past)
  const isReader = plain(who) === 'you' || readers.some((reader) => firstName(reader) === who.core)
  if (!isReader || rest.some((word) => BACK.test(plain(word)))) return [left, [who, told, ...rest]]
  const called = readers.length > 1 && plain(who) !== 'you' ? [{ ...who, after: ',' }] : []
  // What was done for the writer is thanked for; anything else is only told.
  const thanks = KIND.test(plain(doing)) ? [...toWords('thank you for'), doing] : [...toWords('you'), told]
  return [left, [...called, ...thanks, ...rest]]
}

const unstopped = (words: Word[]): Word[] =>
  words.map((word, at) =>
    at === words.length - 1 ? { ...word, after: word.after.replace(/[,;]+$/, '') } : word,
  )
