/** Frames for what was valued. */
import { isVerbAt } from './clauses.ts'
import { eventFrames, isHeavy } from './frames-event.ts'
import { COUNTABLE, DETERMINERS, LIVED, PREPOSITIONS, WH } from './lexicon.ts'
import { toldInPast } from './past.ts'
import { inside, peopleDoing, type Reading, readShape } from './shape.ts'
import { subjectFor } from './subjects.ts'
import { turnedBy } from './turned.ts'
import { plain, QUOTED, textOf, unstopped, type Word } from './words.ts'

/** Wordings for the one thing that was valued, best first. */
export function detailFrames(reading: Reading): string[] {
  const { shape, words, names } = reading
  const typed = textOf(words)
  const whole = unstopped(typed)
  const text = unstopped(textOf(inside(words, names)))
  const valued = `I especially valued ${text}`
  switch (shape) {
    case 'sentence':
      return eventFrames(reading, typed)
    case 'did':
      return eventFrames(
        { ...reading, words: subjectFor(reading, 'detail') },
        textOf(subjectFor(reading, 'detail')),
      )
    case 'quotation': {
      const line = unstopped(whole)
      return turnedBy(whole, [
        `I keep thinking about ${line}`,
        `I liked the line ${line}`,
        `The line I remember best is ${line}`,
      ])
    }
    case 'doing': {
      const isLived = LIVED.has(plain(words.find((word) => /ing$/i.test(word.core))))
      return isLived ? [`I enjoyed ${text}`, `I keep thinking about ${text}`] : looseFrames(text)
    }
    case 'witnessed': {
      const told = toldInPast(words, Math.max(1, peopleDoing(words)))
      const kept = `I keep thinking about ${text}`
      return told ? [...eventFrames({ ...reading, words: told }, textOf(told)), kept] : [kept]
    }
    case 'how':
      return turnedBy(text, [...liked(text, words), ...kept(text)])
    case 'that':
      return turnedBy(text, [`I liked ${text}`, `What I remember best is ${text}`])
    case 'fact': {
      const rest = unstopped(textOf(words.slice(plain(words[2]) === 'that' ? 3 : 2)))
      return turnedBy(rest, [`I liked that ${rest}`, `What I remember best is that ${rest}`])
    }
    case 'moment':
      return turnedBy(text, kept(`the moment ${text}`))
    case 'because':
      return detailFrames(readShape(words.slice(1), names, 'detail'))
    case 'purpose':
      return [`It was good ${text}`]
    case 'trait':
      if (words.some((word) => plain(word) === 'to')) return [`It was ${text}`]
      return [`It all felt ${text}`, `I found it all ${text}`]
    case 'remark':
      return remarkFrames(reading)
    case 'person':
      if (hasComma(words)) return [`I keep thinking about ${text}`, valued]
      return plain(words[0]) === 'you'
        ? ['You made an impression on me', 'I was glad to meet you']
        : turnedBy(text, [
            `${whole} made an impression on me`,
            `${whole} stood out for me`,
            words.length === 1 ? `The person I remember best is ${text}` : `What I remember best is ${text}`,
          ])
    case 'thing':
    case 'list': {
      if (isLoose(reading)) return looseFrames(text)
      const np = unstopped(withArticle(inside(words, names)))
      return [...turnedBy(np, thingFrames(np, words)), `${np} stayed with me`]
    }
    case 'prepositional':
      return words.some((_, at) => isVerbAt(words, at)) ? [whole] : looseFrames(text)
    default:
      return [whole]
  }
}

/** The ways to name a thing that was kept in mind. */
const kept = (text: string): string[] => [`I keep thinking about ${text}`, `What I remember best is ${text}`]

/** A thing is thanked for where it was given, enjoyed where it was lived through, and liked where it was only there. */
function thingFrames(np: string, words: Word[]): string[] {
  const head = headOf(words)
  const valued = /\bespecially\b/.test(np) ? [] : [`I especially valued ${np}`]
  if (GIVEN_TO_ONE.test(head) && !words.some((word) => plain(word) === 'and'))
    return [`Thank you for ${np}`, ...(SHARED.test(head) ? [`I enjoyed ${np}`] : valued), ...kept(np)]
  return [`I ${SHARED.test(head) ? 'enjoyed' : 'liked'} ${np}`, ...kept(np), ...valued]
}

const GIVEN_TO_ONE =
  /^(?:answers?|advice|honesty|openness|candor|patience|kindness|stor(?:y|ies)|tour|explanations?|tips?|welcome|feedback|lunch|coffee|tea|walk|demo|walkthrough|encouragement|care|thoughts|examples?|note|notes)$/
const SHARED =
  /^(?:talks?|conversations?|chats?|discussions?|debates?|arguments?|tour|walk|lunch|coffee|tea|stor(?:y|ies)|visit|sessions?|demo|case|exercises?|task|puzzle|questions?|workshop|hour|minutes|afternoon|morning|day|jokes?|interview|panel|trial|shift|lesson|meeting|call|walkthrough|stand-up|standup)$/

/** "What you said" and "how it broke" can be kept in mind; only of a good "how" one says that one liked it. */
const liked = (text: string, words: Word[]): string[] =>
  /^(?:how|what|where)$/.test(plain(words[0])) && !isHeavy(words.map(plain)) ? [`I liked ${text}`] : []

const looseFrames = (text: string): string[] =>
  turnedBy(text, [
    `What I liked best: ${text}`,
    `What I remember best: ${text}`,
    `I keep coming back to this: ${text}`,
  ])

/** "No trick questions stayed with me" would say the opposite, and a list without "and" is no subject: a colon carries both. */
const isLoose = ({ shape, words }: Reading): boolean =>
  /^(?:no|not|never|zero|nothing|without|nobody)$/.test(plain(words[0])) ||
  (shape === 'list' && !words.some((word) => plain(word) === 'and') && !isOneThing(words))

/** "the rule that …, before anyone …": one thing, and a clause that goes on about it. */
const isOneThing = (words: Word[]): boolean => {
  const commas = words.flatMap((word, at) => (/,$/.test(word.after) && at < words.length - 1 ? [at] : []))
  return (
    commas.length === 1 &&
    /^(?:the|your|that|this|how)$/.test(plain(words[0])) &&
    /^(?:before|after|when|while|even|because|instead|rather|whoever|whatever|whether)$/.test(
      plain(words[(commas[0] ?? 0) + 1]),
    )
  )
}

const hasComma = (words: Word[]): boolean =>
  words.some((word, at) => at < words.length - 1 && /[,;]$/.test(word.after))

/** What one was shown or taken along to, and where something could be seen. */
const WHERE = /^(?:tour|visit|walk|walkabout|lunch|workshop|demo|trial|shift)$/

function remarkFrames({ words, cut, names }: Reading): string[] {
  const thing = words
    .slice(0, cut + 1)
    .map((word, at) => (at === cut ? { ...word, after: word.after.replace(/[,:;]$/, '') } : word))
  const rest = words.slice(cut + 1).filter((word, at) => !(at === 0 && word.core === ''))
  const said = textOf(inside(rest, names))
  const np = withArticle(inside(thing, names))
  if (LIVED.has(plain(words[0])))
    return [`I enjoyed ${np}: ${said}`, `What I remember best is ${np}: ${said}`]
  const place =
    WHERE.test(headOf(thing)) &&
    !/\b(?:it|them|this|that|he|she)\b/i.test(said) &&
    rest.some((_, at) => isVerbAt(rest, at))
  if (place)
    return [`Thank you for ${np}, where ${unstopped(said)}`, `I liked ${np}, where ${unstopped(said)}`]
  return turnedBy(
    np,
    [`I liked ${np}`, ...kept(np)].map((one) => `${one}: ${said}`),
  )
}

/** Where what hangs on the noun begins: a preposition, a clause, a comma. -1 where nothing does. */
const headEnd = (words: Word[]): number =>
  words.findIndex(
    (word, at) =>
      PREPOSITIONS.has(plain(word)) ||
      WH.has(plain(word)) ||
      plain(word) === 'that' ||
      (at > 1 && /^(?:you|we|i|they|and)$/.test(plain(word))),
  )

/** The noun that a fragment is about. */
function headOf(words: Word[]): string {
  const end = headEnd(words)
  return plain(words[(end === -1 ? words.length : end) - 1])
}

/** "office tour" → "the office tour": a thing that can be counted does not stand bare in a sentence. */
export function withArticle(words: Word[]): string {
  const text = textOf(words)
  const first = words[0]
  const end = headEnd(words)
  const head = headOf(words)
  const isBare =
    first !== undefined &&
    !DETERMINERS.has(plain(first)) &&
    !/['’]s$/.test(first.core) &&
    !/\d/.test(first.core) &&
    !PREPOSITIONS.has(plain(first))
  const hasNone = words
    .slice(0, end === -1 ? words.length : end)
    .every((word) => word.tags.has(QUOTED) || (!DETERMINERS.has(plain(word)) && !/['’]s$/.test(word.core)))
  return isBare && hasNone && end !== 0 && COUNTABLE.has(head) ? `the ${text}` : text
}
