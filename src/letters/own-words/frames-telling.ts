/** Frames for what was valued and for why the fit was good. */

import type { Register } from '../../rejection/answers.ts'
import { afterAdverbs, isVerbAt, subjectAt, verbsOf } from './clauses.ts'
import { COUNTABLE, DETERMINERS, LIVED, PREPOSITIONS, TELLING, WH } from './lexicon.ts'
import { toldInPast } from './past.ts'
import { joinedAt } from './run-ons.ts'
import { inside, peopleDoing, type Reading, readShape } from './shape.ts'
import { subjectFor } from './subjects.ts'
import { plain, QUOTED, textOf, type Word } from './words.ts'

const LONG = 22
const MOST = 34

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
      const quoted = unstopped(whole)
      return turnedBy(whole, kept(quoted, quoted))
    }
    case 'doing': {
      const isLived = LIVED.has(plain(words.find((word) => /ing$/i.test(word.core))))
      const stayed = `${whole} stayed with me`
      return isLived ? [`I enjoyed ${text}`, stayed] : [stayed, valued]
    }
    case 'witnessed': {
      const told = toldInPast(words, Math.max(1, peopleDoing(words)))
      const kept = `I keep thinking about ${text}`
      return told ? [...eventFrames({ ...reading, words: told }, textOf(told)), kept] : [kept]
    }
    case 'how':
      return words.length > 12 || hasComma(words) || plain(words[0]) === 'whether'
        ? [...turnedBy(text, kept(whole, text).slice(1)), `${whole} stayed with me`]
        : turnedBy(text, [...kept(whole, text), valued])
    case 'that':
      return turnedBy(text, [
        `I liked ${text}`,
        `It stayed with me ${text}`,
        `What I remember best is ${text}`,
      ])
    case 'fact': {
      const rest = unstopped(textOf(words.slice(plain(words[2]) === 'that' ? 3 : 2)))
      return turnedBy(rest, [
        `I liked that ${rest}`,
        `It stayed with me that ${rest}`,
        `What I remember best is that ${rest}`,
      ])
    }
    case 'moment':
      return turnedBy(text, kept(`The moment ${text}`, `the moment ${text}`))
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
      const frames = /\bespecially\b/.test(np) ? kept(np, np) : [...kept(np, np), `I especially valued ${np}`]
      return isSimple(reading)
        ? turnedBy(np, frames)
        : [...turnedBy(np, frames.slice(1)), `${np} stayed with me`]
    }
    case 'prepositional':
      return words.some((_, at) => isVerbAt(words, at)) ? [whole] : looseFrames(text)
    default:
      return [whole]
  }
}

/** The ways to name a thing that was kept in mind; the first can trip where a clause hangs on the thing. */
const kept = (head: string, text: string): string[] => [
  `${head} stayed with me`,
  `I keep thinking about ${text}`,
  `What I remember best is ${text}`,
]

const looseFrames = (text: string): string[] =>
  turnedBy(text, [
    `This stayed with me: ${text}`,
    `What I remember best: ${text}`,
    `I keep coming back to this: ${text}`,
  ])

/** The frames beginning with another one for other words, so that two letters of one person seldom share it. */
function turnedBy(text: string, frames: string[]): string[] {
  let hash = 2166136261
  for (const char of text.toLowerCase()) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619)
  const start = ((hash ^ (hash >>> 15)) >>> 0) % frames.length
  return [...frames.slice(start), ...frames.slice(0, start)]
}

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

/** A short event takes a short tail that says why it is told; one that says so itself, or is long, stands alone. */
function eventFrames(reading: Reading, text: string): string[] {
  const { words } = reading
  const bare = words.map(plain)
  const tells =
    bare.some((word) => TELLING.has(word)) ||
    /^(?:i|i'm|i've|i'd|i'll|we|it|it's|this|that|that's)$/.test(bare[0] ?? '') ||
    bare.includes('never')
  const adds = words.some(
    (word, at) =>
      plain(word) === 'and' &&
      (subjectAt(words, at + 1, reading.names) || isVerbAt(words, afterAdverbs(words, at + 1))),
  )
  const joined =
    adds ||
    words.length > LONG ||
    bare.includes('but') ||
    words.some((word) => /[;:]/.test(word.after) || word.core === '')
  const asks = /[?!]["”’)]*$/.test(text)
  if (tells || asks || words.length < 4) return [text]
  const whole = unstopped(text)
  const verb = afterAdverbs(words, subjectEnd(words, reading.names))
  const isKind =
    bare.includes('me') && bare.some((_, at) => (at === verb || bare[at - 1] === 'and') && isKindAt(bare, at))
  const deed = bare[verb] ?? ''
  const own = isKind ? 'I was grateful for that' : 'I have thought about it since'
  const hasOwn = isKind || TOLD.test(deed)
  if (joined)
    return hasOwn && words.length <= MOST && !/[;:"”]/.test(text) ? [`${whole}. ${own}`, text] : [text]
  const stayed = `${whole}, and that stayed with me`
  if (!hasOwn) return [stayed, text]
  return [...turnedBy(text, [stayed, isKind ? `${whole}, and ${own}` : `${whole}. ${own}`]), text]
}

/** Done for the writer, and told to them: each has a tail of its own. */
const KIND =
  /^(?:let|took|stayed|helped|waited|brought|lent|drove|walked|invited|introduced|offered|shared|sent)$/
const TOLD = /^(?:said|told|explained|showed|described|asked|argued|admitted|mentioned|drew|demonstrated)$/

const isKindAt = (bare: string[], at: number): boolean => {
  const [next = '', after = ''] = bare.slice(at + 1, at + 3)
  switch (bare[at]) {
    case 'made':
      return next === 'me' && /^(?:feel|welcome|at|tea|coffee|lunch|breakfast|an?)$/.test(after)
    case 'took':
      return /^(?:me|time)$/.test(next) || after === 'time'
    case 'let':
      return next === 'me' && !/^(?:down|go|off)$/.test(after)
    default:
      return KIND.test(bare[at] ?? '')
  }
}

/** The place after the subject: a name or "you", called by name before it or not, or "the head nurse". */
function subjectEnd(words: Word[], names: ReadonlySet<string>): number {
  const start = /,$/.test(words[0]?.after ?? '') ? 1 : 0
  if (plain(words[start]) === 'you' || names.has(plain(words[start]))) return start + 1
  const verb = words.findIndex((_, at) => at > start && isVerbAt(words, at))
  return verb > 0 && verb < 7 ? verb : start + 1
}

function remarkFrames({ words, cut, names }: Reading): string[] {
  const thing = words
    .slice(0, cut + 1)
    .map((word, at) => (at === cut ? { ...word, after: word.after.replace(/[,:;]$/, '') } : word))
  const rest = words.slice(cut + 1).filter((word, at) => !(at === 0 && word.core === ''))
  const said = textOf(inside(rest, names))
  const np = withArticle(inside(thing, names))
  if (LIVED.has(plain(words[0]))) return [`I enjoyed ${np}: ${said}`, `${np} stayed with me: ${said}`]
  return turnedBy(
    np,
    kept(np, np).map((one) => `${one}: ${said}`),
  )
}

/** One plain thing: no clause hung on it and no verb at its end, where "failed stayed" would trip the reader. */
const isSimple = ({ words, names }: Reading): boolean =>
  !verbsOf(words, names).nested &&
  words.length <= 14 &&
  !words.some((word, at) => at < words.length - 1 && /[,;]$/.test(word.after))

/** "office tour" → "the office tour": a thing that can be counted does not stand bare in a sentence. */
export function withArticle(words: Word[]): string {
  const text = textOf(words)
  const first = words[0]
  const end = words.findIndex(
    (word) => PREPOSITIONS.has(plain(word)) || WH.has(plain(word)) || plain(word) === 'that',
  )
  const head = plain(words[(end === -1 ? words.length : end) - 1])
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

/** Without the stop at its end, so that the sentence can go on; a question kept in quotation marks keeps its mark. */
export const unstopped = (text: string): string =>
  text.replace(/[.,;:]+(["”’)]*)$/, '$1').replace(/[!?.,;:]+$/, '')

/** Wordings for why the fit was good, best first. */
export function fitFrames(reading: Reading, register: Register): string[] {
  const { shape, words, names } = reading
  const typed = textOf(words)
  const whole = unstopped(typed)
  const text = unstopped(textOf(inside(words, names)))
  const felt = register === 'warm' ? 'The fit felt right to me' : 'The role seemed a good fit to me'
  switch (shape) {
    case 'sentence':
      return hangsOn(words) ? [`${felt}: ${text}`] : [typed]
    case 'did':
      return [textOf(subjectFor(reading, 'fit'))]
    case 'because':
      return [`${felt} ${text}`, textOf(words.slice(1))]
    case 'thing':
    case 'person':
    case 'how':
    case 'doing':
      return words.length > 10 ||
        /:/.test(text) ||
        withArticle(words) !== textOf(words) ||
        (verbsOf(words, names).nested && words[0]?.tags.has('Noun') === true && shape === 'thing')
        ? [`${felt}: ${text}`, `${whole} felt like a good fit`]
        : [`${whole} felt like a good fit`, `${felt}: ${text}`]
    case 'that':
      return [`It felt like a good fit ${text}`]
    case 'fact':
      return [`It felt like a good fit that ${textOf(words.slice(plain(words[2]) === 'that' ? 3 : 2))}`]
    case 'purpose':
      return [`I was hoping ${text}`]
    case 'list':
      return [`${felt}: ${unstopped(textOf(inside(pairOf(words), names)))}`]
    default:
      return /:/.test(text) ? [typed] : [`${felt}: ${text}`]
  }
}

/** "parents kept off the poolside": a past form that only describes what stands before it. */
const hangsOn = (words: Word[]): boolean =>
  !DETERMINERS.has(plain(words[0])) &&
  words[0]?.tags.has('Pronoun') !== true &&
  words.some(
    (word, at) =>
      at > 0 &&
      /^(?:kept|left|built|held|made|led|paid|taught|sold|shared)$/.test(plain(word)) &&
      words[at - 1]?.tags.has('Plural') === true &&
      (at === words.length - 1 || PREPOSITIONS.has(plain(words[at + 1]))),
  ) &&
  words.filter((_, at) => isVerbAt(words, at)).length === 1

/** "small bays, real time to teach" → "small bays and real time to teach": two things and nothing else. */
function pairOf(words: Word[]): Word[] {
  const commas = words.flatMap((word, at) => (at < words.length - 1 && /[,;:]$/.test(word.after) ? [at] : []))
  const [comma = -1] = commas
  const next = words[comma + 1]
  const isPair =
    commas.length === 1 &&
    comma < 6 &&
    /,$/.test(words[comma]?.after ?? '') &&
    !words.some(
      (word) => word.core === '' || /^(?:and|or|but|which|who|where|not|no|so)$/.test(plain(word)),
    ) &&
    (next?.tags.has('Adjective') === true || next?.tags.has('Noun') === true) &&
    next?.tags.has('Verb') !== true &&
    !isVerbAt(words, comma + 1) &&
    words.length - comma < 9
  return isPair ? joinedAt(words, comma, 'and') : words
}
