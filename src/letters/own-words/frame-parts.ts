/** Pieces that the frames of several slots are made of. */
import { afterAdverbs, isAuxiliary, isVerbAt, subjectAt } from './clauses.ts'
import { unstopped } from './frames-telling.ts'
import { AUXILIARIES, CONTRACTED, DETERMINERS, FEELINGS, PAST, PREPOSITIONS, WH } from './lexicon.ts'
import { inside, type Reading, readShape } from './shape.ts'
import type { Slot } from './slots.ts'
import { subjectFor } from './subjects.ts'
import { plain, textOf, type Word, withCore } from './words.ts'

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
  const next = words[comma + 1]
  const isDoing =
    (PAST.has(plain(next)) || FEELINGS.has(plain(next)) || isRegularPast(next)) &&
    !/^(?:put|set|cut|hit|let|read|split|hope|love|plan|need|like)$/.test(plain(next))
  const has = words.some((word, at) => at < comma && /^(?:and|but|or)$/.test(plain(word)))
  return isDoing && !has ? { ...reading, words: withAnd(words, comma) } : reading
}

const isRegularPast = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{L}{2,}ed$/u.test(plain(word)) && word.tags.has('PastTense') && word.after === ''

function withAnd(words: Word[], comma: number): Word[] {
  const word = words[comma] as Word
  const and: Word = { before: '', core: 'and', after: '', tags: new Set() }
  return [
    ...words.slice(0, comma),
    { ...word, after: word.after.replace(/,$/, '') },
    and,
    ...words.slice(comma + 1),
  ]
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
  return { ...reading, words: withAnd(words, comma) }
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
  const isOwn =
    !/^(?:maybe|perhaps|ideally|hopefully|if|probably)$/.test(plain(right.words[0])) &&
    /^(?:did|verb|sentence)$/.test(right.shape) &&
    !/^(?:sentence|how|moment|because)$/.test(left.shape)
  if (!isOwn) return frame(reading)
  const second = apart(right, slot, frame)[0] ?? ''
  return [`${frame(left)[0]}. ${second.charAt(0).toUpperCase()}${second.slice(1)}`]
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
  if (SAME.test(bare) || /^(?:been|seen|written|given|gone|spoken|driven|shown|grown|taken)$/.test(bare))
    return bare
  return /^\p{L}{2,}ed$/u.test(bare) && !/^(?:need|wanted|loved|liked|used)$/.test(bare)
    ? (word?.core ?? bare)
    : null
}
