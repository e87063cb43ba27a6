/** Frames for advice received, for what will be done with it, and for why an answer would help. */
import { afterAdverbs, isAuxiliary, isVerbAt } from './clauses.ts'
import { unstopped } from './frames-telling.ts'
import {
  AUXILIARIES,
  COUNTABLE,
  DETERMINERS,
  GIVEN,
  KNOWING,
  PREPOSITIONS,
  REPORTING,
  SUBJECTS,
} from './lexicon.ts'
import { inside, type Reading } from './shape.ts'
import { subjectFor } from './subjects.ts'
import { plain, textOf, toWords, type Word } from './words.ts'

const FOUND =
  /^(?:found|agree|appreciate|appreciated|see|understand|hear|heard|take|took|like|liked|hadn't|thought|know|knew|value|think|will|recognize|realized|realize|can|am)$/

/** Wordings for advice that came back, best first. */
export function feedbackFrames(reading: Reading): string[] {
  const { words, names, shape } = reading
  const whole = unstopped(textOf(words))
  const text = unstopped(textOf(inside(words, names)))
  const tail = 'and that is useful to know'
  const told = (clause: string) => [
    `${clause}, ${tail}`,
    `${clause}, and that gives me something to work on`,
    clause,
  ]
  const point = (about: string) => [
    `Your point about ${about} is one I can use`,
    `Your point about ${about} is useful to me`,
  ]
  const taken = `This is what I take from it: ${text}`
  switch (shape) {
    case 'sentence':
      if (isOwnView(words)) return [textOf(words)]
      if (
        !reports(words) &&
        plain(words[0]) !== 'you' &&
        !DETERMINERS.has(plain(words[0])) &&
        words[0]?.tags.has('Noun') &&
        !words[0].tags.has('Pronoun') &&
        !names.has(plain(words[0])) &&
        !/^(?:other|someone|everyone|there)/.test(plain(words[0]))
      )
        return [taken]
      return reports(words) || plain(words[0]) === 'you' ? told(whole) : told(`You said ${text}`)
    case 'did':
      return didFrames(reading, words, text, told, point)
    case 'that':
      return [`Your point ${text} is one I can use`, ...told(`You said ${text}`)]
    case 'fact':
      return [
        `Your point that ${unstopped(textOf(words.slice(plain(words[2]) === 'that' ? 3 : 2)))} is one I can use`,
      ]
    case 'because':
      return told(`You said it was ${text}`)
    case 'purpose':
      return [`Your advice ${text} is useful to me`, `Your advice ${text} is something I can use`]
    case 'verb': {
      if (hasListComma(words)) return [taken]
      const advice = plain(words[0]) === "don't" ? `not to ${textOf(words.slice(1))}` : `to ${text}`
      return [
        `Your advice ${unstopped(advice)} is useful to me`,
        `Your advice ${unstopped(advice)} is something I can use`,
      ]
    }
    case 'quotation': {
      const long = words.some(
        (word, at) =>
          SUBJECTS.has(plain(word)) ||
          AUXILIARIES.has(plain(word)) ||
          (at === 0 && word.tags.has('Infinitive')),
      )
      return long ? [`I will keep ${whole} in mind`, ...point(whole)] : point(whole)
    }
    case 'trait':
      return plain(words[0]) === 'not'
        ? point(`not being ${unstopped(textOf(words.slice(1)))}`)
        : point(`being ${text}`)
    case 'list':
      return [taken]
    case 'remark':
      return [taken, whole]
    case 'thing':
    case 'person':
    case 'doing':
    case 'how':
    case 'witnessed':
      return givenFrames(words, whole) ?? point(text)
    default:
      return [taken]
  }
}

/** "You said …", "Tom thought …": someone is already shown telling it. */
export function reports(words: Word[]): boolean {
  const verb = words.findIndex((_, at) => at > 0 && isVerbAt(words, at))
  if (verb < 0 || verb > 6) return false
  if (/^(?:I|my)$/i.test(words[0]?.core ?? '')) return false
  const next = plain(words[verb + 1])
  if (/^(?:were|was|are|is)$/.test(plain(words[verb])) && /^(?:right|kind|clear|honest|fair)$/.test(next))
    return true
  return REPORTING.has(plain(words[verb])) || (isAuxiliary(words[verb]) && REPORTING.has(next))
}

const isOwnView = (words: Word[]): boolean => {
  const bare = words.map(plain)
  if (
    /^(?:you|it|that|this)$/.test(bare[0] ?? '') &&
    /^(?:right|useful|helpful|true|fair|kind)$/.test(bare[2] ?? '')
  )
    return true
  if (bare.some((word) => /^(?:useful|helpful|thanks|thank|helps)$/.test(word))) return true
  return (
    (/^i(?:'ll|'m)?$/.test(bare[0] ?? '') && FOUND.test(bare[afterAdverbs(words, 1)] ?? '')) ||
    /^i'll$/.test(bare[0] ?? '')
  )
}

function didFrames(
  reading: Reading,
  words: Word[],
  text: string,
  told: (clause: string) => string[],
  point: (about: string) => string[],
): string[] {
  const bare = plain(words[afterAdverbs(words, 0)])
  if (bare === 'needs' || bare === 'need')
    return isDoing(words[1])
      ? told(`You said I need ${unstopped(textOf(words.slice(1)))}`)
      : [
          ...told(`You said I need ${unstopped(textOf(words.slice(1)))}`),
          ...point(unstopped(textOf(words.slice(1)))),
        ]
  if (FOUND.test(bare)) return [textOf(subjectFor(reading, 'feedback'))]
  if (REPORTING.has(bare)) return told(`You ${text}`)
  return told(`You said I ${text}`)
}

const isDoing = (word: Word | undefined): boolean => plain(word) === 'to'
const hasListComma = (words: Word[]): boolean =>
  words.some(
    (word, at) =>
      at < words.length - 1 &&
      /[,;]$/.test(word.after) &&
      !/^(?:not|and|but|then|so|before|because|especially)$/.test(plain(words[at + 1])),
  )

/** "the point about tests" is already named as a point, and "your advice to slow down" as advice. */
function givenFrames(words: Word[], whole: string): string[] | null {
  const end = words.findIndex(
    (word, at) => at > 0 && (PREPOSITIONS.has(plain(word)) || plain(word) === 'that'),
  )
  const head = plain(words[(end === -1 ? words.length : end) - 1])
  if (
    !GIVEN.has(head) ||
    (!/^(?:the|your|that|this|tom's)$/.test(plain(words[0])) && !/['’]s$/.test(words[0]?.core ?? ''))
  )
    return null
  if (/s$/.test(head)) return [`I can use ${whole}`]
  return /^(?:advice|feedback|honesty|criticism|candor)$/.test(head)
    ? [`${whole} is useful to me`, `${whole} is something I can use`]
    : [`${whole} is one I can use`, `${whole} is useful to me`]
}

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
    case 'doing':
      // "Already redoing it" tells of now; a bare "redoing it" may be either, and "plan on" would deny the first.
      return start > 0 ||
        /^(?:going|planning|trying|hoping|looking|thinking|aiming|working)$/.test(plain(words[0]))
        ? [`I am ${text}`]
        : [`I plan on ${text}`, `I am ${text}`]
    case 'thing':
    case 'list':
      if (/^(?:nothing|none|no|not)$/.test(plain(words[0]))) return [whole]
      return /^(?:course|class|cert|certificate|book|project|bootcamp|exam|workshop|mock)$/.test(
        head(words),
      ) && isBare(words)
        ? [`Next for me: ${text}`]
        : [`My next step will be ${text}`, `Next for me: ${text}`]
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
    case 'so':
      return [`I ask ${text}`]
    case 'purpose':
      return [`It would help me ${text}`]
    case 'verb':
      return plain(words[0]) === 'help' ? [`It would ${text}`] : [`It would help me ${text}`]
    case 'how':
      return [`It would help me to know ${text}`]
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
      if (/^(?:next|first|last|second|third|final)$/.test(plain(words[0])))
        return [`It would help me with my ${text}`]
      return COUNTABLE.has(head(words)) && isBare(words)
        ? [`The reason I ask: ${text}`]
        : [`It would help me with ${text}`, `I ask because of ${text}`]
    default:
      return [whole]
  }
}

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
