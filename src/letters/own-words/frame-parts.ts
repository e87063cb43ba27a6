/** Pieces that the frames of several slots are made of. */
import { afterAdverbs, isAuxiliary, isGerund, isVerbAt, subjectAt } from './clauses.ts'
import { HAVE_DONE } from './leading.ts'
import { AUXILIARIES, CONTRACTED, DETERMINERS, FEELINGS, PAST, PREPOSITIONS, WH } from './lexicon.ts'
import { isDoing, joinedAt } from './run-ons.ts'
import { inside, type Reading, readShape } from './shape.ts'
import type { Slot } from './slots.ts'
import { subjectFor } from './subjects.ts'
import { plain, textOf, unstopped, type Word, withCore } from './words.ts'

/** The answer as it stands inside a sentence, without its stop. */
export const insideText = ({ words, names }: Reading): string => unstopped(textOf(inside(words, names)))

/** The answer as a clause with its subject ("led six" → "I led six"), to go on after "For example, " or "that ". */
export function clauseText(reading: Reading, slot: Slot): string {
  const lasting = lastingClause(reading)
  if (lasting !== null) return lasting
  const words = reading.shape === 'did' ? subjectFor(joinedDoings(reading), slot) : reading.words
  return unstopped(textOf(inside(words, reading.names)))
}

/** The same as a sentence of its own; a question or an exclamation keeps its mark. */
export const standingText = (reading: Reading, slot: Slot): string =>
  lastingClause(reading) ??
  (reading.shape === 'did' ? textOf(subjectFor(joinedDoings(reading), slot)) : textOf(reading.words))

/** "worked remotely since 2018" lasts until now: "I have worked remotely since 2018". */
function lastingClause(reading: Reading): string | null {
  const first = plain(reading.words[0])
  const lasts = /\bsince (?:\d{4}|[A-Z]|last|then|school|college|university)/.test(textOf(reading.words))
  if (!lasts || reading.shape !== 'did' || DONE_TO_ONE.test(first) || AUXILIARIES.has(first)) return null
  const done = perfect(reading)
  return done === null ? null : `I have ${done}`
}
const DONE_TO_ONE = /^(?:promoted|certified|licensed|qualified|hired|invited|elected|accredited|admitted)$/

/** "I would bring three years of it"; what has no article, number or -ing at its head only a colon can show. */
export function named(running: string, shown: string, reading: Reading): string[] {
  const { words } = reading
  const text = insideText(reading)
  const isPlain =
    (isNamed(words) || isGerund(words[0])) &&
    !/[:;]|, (?!and\b)| [-–—] |^(?:no|not|just|this|that|these|all|both)\b/i.test(text)
  return isPlain ? [`${running} ${text}`, `${shown}: ${text}`] : [`${shown}: ${text}`]
}

/** What follows "that", "because" or "the fact that" at the head. */
export function afterOpening({ shape, words }: Reading): string {
  const skip = shape === 'fact' ? (plain(words[2]) === 'that' ? 3 : 2) : 1
  return unstopped(textOf(words.slice(skip)))
}

/** "That" and "because" before no clause ("because less stress", "that led six") are dropped, and the rest is read anew. */
export function withoutOpening(reading: Reading, slot: Slot): Reading {
  const { shape, words, names } = reading
  const isThat = plain(words[0]) === 'that'
  const isLed =
    isThat &&
    (/^(?:misread|unsaid)$/.test(slot)
      ? shape !== 'that' && !isAuxiliary(words[1])
      : /^(?:fact|example)$/.test(slot) && isDoingAt(words, 1))
  if (!isLed && shape !== 'that' && shape !== 'fact' && shape !== 'because') return reading
  const rest = words.slice(shape === 'fact' ? (plain(words[2]) === 'that' ? 3 : 2) : 1)
  if (rest.length === 0 || plain(rest[0]) === 'of') return reading
  const inner = withoutOpening(readShape(rest, names, slot), slot)
  const keeps = inner.shape === 'sentence' && !isLed && (shape !== 'because' || slot === 'whyLevel')
  return keeps ? reading : inner
}

const isDoingAt = (words: Word[], at: number): boolean => isVerbAt(words, at) && !isAuxiliary(words[at])

/** "went to the fair, gave a talk" → "went to the fair and gave a talk": two doings of one person. */
export function joinedDoings(reading: Reading): Reading {
  const { words } = reading
  const commas = words.flatMap((word, at) => (at < words.length - 1 && /,$/.test(word.after) ? [at] : []))
  const [comma] = commas
  if (comma === undefined || commas.length > 1) return reading
  const has = words.some(
    (word, at) => /^(?:and|but|or)$/.test(plain(word)) && isDoing(words.slice(afterAdverbs(words, at + 1))),
  )
  return isDoing(words.slice(comma + 1)) && !has
    ? { ...reading, words: joinedAt(words, comma, 'and') }
    : reading
}

/** "benefits, start date" → "benefits and start date", where the last comma only parts one thing from the next. */
export function listed(reading: Reading): Reading {
  const { words, names } = reading
  const comma = words.findLastIndex((word, at) => at < words.length - 1 && /,$/.test(word.after))
  if (comma < 0 || words.some((word) => /^(?:and|or|but)$/.test(plain(word)))) return reading
  if (words.some((word) => word.core === '' || /[:;(]/.test(word.before + word.after))) return reading
  const last = words.slice(comma + 1)
  const head = plain(last[0])
  const opens =
    PREPOSITIONS.has(head) ||
    /^(?:who|which|where|not|even|especially|including|maybe|ideally|mostly|so|if|because|though|then)$/.test(
      head,
    )
  const isClause = subjectAt(last, 0, names) || last.some((_, at) => at > 0 && isVerbAt(last, at))
  const isOfOneKind =
    /ing$/.test(head) === /ing$/.test(plain(words[0])) && WH.has(head) === WH.has(plain(words[0]))
  if (opens || (isClause && !WH.has(head)) || !isOfOneKind || last.length > 6) return reading
  return { ...reading, words: joinedAt(words, comma, 'and') }
}

/** True where the thing can be named in a running sentence: it has its article, its owner or its number. */
export const isNamed = (words: Word[]): boolean => {
  const first = words[0]
  return (
    DETERMINERS.has(plain(first)) ||
    /['’]s$/.test(first?.core ?? '') ||
    /^\d/.test(first?.core ?? '') ||
    /^(?:more|less|much|fewer)$/.test(plain(first))
  )
}

/** True where the verb is no guess: a pronoun before it, an auxiliary, or a form that is only ever past. */
export const isSure = ({ words, names }: Reading): boolean =>
  subjectAt(words, 0, names) ||
  words.some(
    (word, at) =>
      isAuxiliary(word) || CONTRACTED.test(plain(word)) || (PAST.has(plain(word)) && isVerbAt(words, at)),
  )

const LINK = /^(?:https?:\/\/|www\.)\S+$/i
export const isLink = (words: Word[]): boolean => words.length === 1 && LINK.test(words[0]?.core ?? '')
export const hasLink = (words: Word[]): boolean => words.some((word) => LINK.test(word.core))

/** "3 years, learn the ml side": two answers in one, each framed for itself. */
export function apart(reading: Reading, slot: Slot, frame: (part: Reading) => string[]): string[] {
  const { words, names } = reading
  const comma = words.findIndex((word, at) => at < words.length - 1 && /[,;]$/.test(word.after))
  if (comma < 0) return frame(reading)
  const ended = words.slice(0, comma + 1).map((word, at) => (at === comma ? { ...word, after: '' } : word))
  const rest = words.slice(comma + 1)
  const right = readShape(/^(?:and|or|also|plus)$/.test(plain(rest[0])) ? rest.slice(1) : rest, names, slot)
  const left = readShape(ended, names, slot)
  const isOne = left.shape === 'did' && right.shape === 'did'
  const isOwn =
    !isOne &&
    !/^(?:maybe|perhaps|ideally|hopefully|if|probably|not)$/.test(plain(right.words[0])) &&
    /^(?:did|verb|sentence)$/.test(right.shape) &&
    !/^(?:sentence|how|moment|because)$/.test(left.shape)
  if (!isOwn) return frame(reading)
  const first = frame(left)[0] ?? ''
  const second = apart(right, slot, frame)[0] ?? ''
  // "I am happy on the tools, and I don't need a title": a wish or its contrary is one breath with what it follows.
  if (right.shape === 'did' && /^I\b/.test(first) && /^I\b/.test(second)) {
    if (/n't$/.test(plain(right.words[0]))) return [`${first}, and ${second}`]
    if (left.shape === 'trait' && FEELINGS.has(plain(right.words[0])))
      return [`${first} and ${insideText(right)}`]
  }
  // "I am open to weekends, and I could start right away": two short offers are one breath.
  if (
    /^I (?:am|would|could)\b/.test(first) &&
    /^I (?:could|can)\b/.test(second) &&
    !/ and /.test(first + second)
  )
    return [`${first}, and ${second}`]
  return [`${first}. ${second.charAt(0).toUpperCase()}${second.slice(1)}`]
}

const PARTICIPLES: Record<string, string> = {
  became: 'become',
  began: 'begun',
  broke: 'broken',
  came: 'come',
  chose: 'chosen',
  did: 'done',
  drew: 'drawn',
  drove: 'driven',
  fell: 'fallen',
  forgot: 'forgotten',
  gave: 'given',
  grew: 'grown',
  knew: 'known',
  ran: 'run',
  rewrote: 'rewritten',
  redid: 'redone',
  oversaw: 'overseen',
  retook: 'retaken',
  reran: 'rerun',
  rose: 'risen',
  saw: 'seen',
  showed: 'shown',
  spoke: 'spoken',
  swam: 'swum',
  took: 'taken',
  wrote: 'written',
  threw: 'thrown',
  overcame: 'overcome',
}
/** Irregular past forms that serve as the participle too. */
const SAME =
  /^(?:brought|built|rebuilt|bought|caught|cut|dealt|felt|found|fought|had|heard|held|hit|kept|led|learnt|left|let|lost|made|meant|met|paid|put|read|said|sat|sent|set|shot|shut|sold|spent|split|spun|stood|stuck|taught|thought|told|understood|won)$/
const THEN =
  /\b(?:yesterday|ago|last (?:week|month|year|night|summer|winter|spring|fall|autumn|[A-Z]\w+)|in (?:19|20)\d\d|(?:in|on|early|late|mid) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri)\w*|from (?:19|20)\d\d|this morning|went to|when (?:i|we|the)|just|until)\b/i

/** "finished the course and wrote it up" → "finished the course and written it up"; null where "I have" would not fit. */
export function perfect(reading: Reading): string | null {
  const { words } = joinedDoings(reading)
  if (THEN.test(textOf(words))) return null
  const start = afterAdverbs(words, 0)
  const first = participle(words[start])
  if (first === null) return null
  let isRefused = false
  const out = words.map((word, at) => {
    if (at === start) return withCore(word, first)
    const before = plain(words[at - 1])
    const isSecond =
      (/^(?:and|then)$/.test(before) || (ADVERB.test(before) && plain(words[at - 2]) === 'and')) &&
      (PAST.has(plain(word)) || isVerbAt(words, at))
    if (!isSecond) return word
    const second = participle(word)
    if (second === null) isRefused = true
    return withCore(word, second ?? word.core)
  })
  return isRefused ? null : unstopped(textOf(inside(out, reading.names)))
}

const ADVERB = /^(?:also|even|then|\p{L}{3,}ly)$/u

function participle(word: Word | undefined): string | null {
  const bare = plain(word)
  if (Object.hasOwn(PARTICIPLES, bare)) return PARTICIPLES[bare] ?? null
  if (SAME.test(bare) || HAVE_DONE.test(bare)) return bare
  return /^\p{L}{2,}ed$/u.test(bare) && !/^(?:need|wanted|loved|liked|used)$/.test(bare)
    ? (word?.core ?? bare)
    : null
}
