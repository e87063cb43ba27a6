/** Frames for what will be done with advice, and for why an answer would help. */
import { article } from '../grammar.ts'
import { toBeDone } from './bases.ts'
import { afterAdverbs } from './clauses.ts'
import { isToPractice } from './leading.ts'
import { COUNTABLE, DETERMINERS, KNOWING, PREPOSITIONS } from './lexicon.ts'
import { inside, type Reading } from './shape.ts'
import { subjectFor } from './subjects.ts'
import { plain, textOf, toWords, unstopped, type Word } from './words.ts'

/** Wordings for what will be done with the advice, best first. */
export function planFrames(reading: Reading): string[] {
  const { words, names, shape } = reading
  const whole = textOf(words)
  const text = textOf(inside(words, names))
  const start = afterAdverbs(words, 0)
  switch (shape) {
    case 'verb':
      return plain(words[0]) === "don't"
        ? [`I will not ${textOf(words.slice(1))}`]
        : [`I will ${text}`, `I plan to ${text}`]
    case 'purpose':
      return [`I plan ${text}`, `I will ${textOf(words.slice(1))}`]
    case 'did':
      return [textOf(subjectFor(reading, 'plan'))]
    case 'doing': {
      const base = start === 0 ? toBeDone(inside(words, names)) : null
      if (base !== null && !NOW.test(plain(words[0])))
        return [`I am going to ${textOf(base)}`, `I plan on ${text}`, `I am ${text}`]
      // "Already redoing it" tells of now; a bare "redoing it" may be either, and "plan on" would deny the first.
      return start > 0 || NOW.test(plain(words[0])) ? [`I am ${text}`] : [`I plan on ${text}`, `I am ${text}`]
    }
    case 'thing':
    case 'list':
      if (/^(?:nothing|none|no|not)$/.test(plain(words[0]))) return [whole]
      if (isToPractice(words)) {
        const low = text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
        return [`My next step: ${low}`, `My next step will be ${low}`]
      }
      return /^(?:course|class|cert|certificate|book|project|bootcamp|exam|workshop|mock|group|club|buddy|plan|resit|retake|certification|diploma)$/.test(
        head(words),
      ) && isBare(words)
        ? [`My next step will be ${article(text)} ${text}`, `My next step: ${text}`]
        : [`My next step will be ${text}`, `My next step: ${text}`]
    case 'prepositional': {
      const verb = words.findIndex(
        (word, at) =>
          at > 0 && word.tags.has('Infinitive') && !words.slice(0, at).some((one) => /,/.test(one.after)),
      )
      return verb > 1 &&
        /^from|^in|^before|^after/.test(plain(words[0])) &&
        !/^(?:the|my|a|your)$/.test(plain(words[verb - 1]))
        ? [`${textOf(words.slice(0, verb))} I will ${textOf(words.slice(verb))}`, whole]
        : [whole]
    }
    default:
      return [whole]
  }
}

/** Doings that tell of now, or are no more than the way to one. */
const NOW = /^(?:going|planning|trying|hoping|looking|thinking|aiming|working)$/

/** Wordings for why an answer would help, best first. */
export function useFrames(reading: Reading): string[] {
  const { words, names, shape } = reading
  const whole = unstopped(textOf(words))
  const text = unstopped(textOf(inside(words, names)))
  const rest = unstopped(textOf(words.slice(1)))
  const ask = (clause: Word[]) => {
    const isShort = clause.length <= 18 && !/[?!]$/.test(textOf(clause))
    const plainly = textOf(clause)
    return isShort
      ? [
          `I ask because ${unstopped(textOf(inside(clause, names)))}`,
          plainly,
          `${unstopped(plainly)}, and your answer would help`,
        ]
      : [plainly]
  }
  const isChoice = plain(words[0]) === 'which' && !/\?$/.test(textOf(words))
  if (isChoice) return [`It would help me ${/ to | or /.test(text) ? 'decide' : 'to know'} ${text}`]
  switch (shape) {
    case 'sentence':
      if (
        /^(?:next|first|last|final)$/.test(plain(words[0])) &&
        words[1]?.tags.has('Noun') &&
        !words[1].tags.has('Date')
      )
        return ask([...toWords('my'), ...inside(words, names)])
      return saysHelp(words) ? [whole] : ask(words)
    case 'did': {
      const bare = plain(words[0])
      if (/^(?:would|will|helps)$/.test(bare) && words.some((word) => /^helps?$/.test(plain(word))))
        return [`It ${text}`]
      return ask(subjectFor(reading, 'use'))
    }
    case 'because':
      return plain(words[0]) === 'because'
        ? [`I ask ${text}`, rest]
        : [`I ask ${text}`, `I ask because ${rest}`]
    case 'that':
      return [`I ask because ${rest}`]
    case 'fact':
      return [`I ask because ${unstopped(textOf(words.slice(plain(words[2]) === 'that' ? 3 : 2)))}`]
    case 'so':
      return [`I ask ${text}`]
    case 'purpose':
      return [`It would help me ${text}`]
    case 'verb':
      return plain(words[0]) === 'help' ? [`It would ${text}`] : [`It would help me ${text}`]
    case 'how':
      return [`It would help me to know ${completed(text)}`]
    case 'doing':
      return KNOWING.has(plain(words[0]))
        ? [`${whole} would help me`]
        : [`I am ${text}, and your answer would help`, `It would help me in ${text}`]
    case 'prepositional':
      return /^(?:at|between|near|off|under|without)$/.test(plain(words[0]))
        ? [`I am ${text}, and your answer would help`]
        : [`It would help me ${text}`]
    case 'trait':
      return [`I am ${text}, and your answer would help`]
    case 'thing':
    case 'list':
    case 'person':
      if (
        /^(?:next|this|every)$/.test(plain(words[0])) &&
        /^(?:time|week|month|year)$/.test(plain(words[1])) &&
        words.length === 2
      )
        return [`It would help me ${text}`]
      if (/^(?:next|first|last|second|third|final)$/.test(plain(words[0])))
        return [`It would help me with my ${text}`]
      return COUNTABLE.has(head(words)) && isBare(words)
        ? [`The reason I ask: ${text}`]
        : [`It would help me with ${text}`, `I ask because of ${text}`]
    default:
      return [whole]
  }
}

/** "if it was a or it's b" → "whether it was a, or whether it's b". */
const completed = (text: string): string =>
  /^(?:if|whether)\b/i.test(text)
    ? text
        .replace(/^if\b/i, 'whether')
        .replace(/,? or (?=(?:it|it['’]s|i|i['’]m|my \p{L}+ (?:is|was)|that)\b)/iu, ', or whether ')
    : text

const saysHelp = (words: Word[]): boolean =>
  words.slice(0, 6).some((word) => /^helps?|useful$/.test(plain(word)))
/** The noun that a fragment is about: the last one before anything is hung on it. */
const head = (words: Word[]): string => {
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (PREPOSITIONS.has(plain(word)) || plain(word) === 'next' || /,/.test(words[at - 1]?.after ?? '')),
  )
  return plain(words[(end === -1 ? words.length : end) - 1])
}
const isBare = (words: Word[]): boolean =>
  !DETERMINERS.has(plain(words[0])) && !/['’]s$/.test(words[0]?.core ?? '')
