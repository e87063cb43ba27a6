/** Answers that begin with a clause or a time: "how …", "that …", "because …", "next week I …". */
import { isAuxiliary, isGerund, isVerbAt, subjectAt, verbsOf } from './clauses.ts'
import { DAYS, DETERMINERS, MONTHS, PAST, PREPOSITIONS, REPORTING, WH } from './lexicon.ts'
import type { Shape } from './wordings.ts'
import { plain, type Word } from './words.ts'

/** True where a verb from this place on carries the sentence. */
export const hasMain = (words: Word[], names: ReadonlySet<string>, from: number): boolean =>
  verbsOf(words, names, from).main >= from && verbsOf(words, names, from).main !== -1

const TIME =
  /^(?:week|weekend|time|month|year|summer|spring|fall|autumn|winter|quarter|tomorrow|today|now|on)$/

/** "next week I start …", "on Monday I start …". */
export function isTimed(words: Word[], names: ReadonlySet<string>): boolean {
  const opens = PREPOSITIONS.has(plain(words[0])) || /^(?:next|this|every|last|each)$/.test(plain(words[0]))
  const isTime =
    TIME.test(plain(words[1])) ||
    words[1]?.tags.has('Date') === true ||
    DAYS.has(plain(words[1])) ||
    MONTHS.has(plain(words[1]))
  // "At globex I hired four": a place by its name, and then the writer. "With people I like" goes on about the people.
  if (
    /^(?:at|in|for|by|during|after|before)$/.test(plain(words[0])) &&
    words[2]?.core === 'I' &&
    !DETERMINERS.has(plain(words[1])) &&
    !words[1]?.tags.has('Plural')
  )
    return true
  return opens && isTime && (subjectAt(words, 2, names) || subjectAt(words, 3, names))
}

/** The shape that an opening word decides, or null where it decides nothing. */
export function openingClause(words: Word[], names: ReadonlySet<string>): Shape | null {
  const bare = plain(words[0])
  const second = plain(words[1])
  if (bare === 'just' && /^(?:how|what)$/.test(second)) return 'how'
  if (bare === 'the' && second === 'fact' && (plain(words[2]) === 'that' || subjectAt(words, 2, names)))
    return 'fact'
  if (
    bare === 'since' &&
    (subjectAt(words, 2, names) || subjectAt(words, 3, names)) &&
    /^(?:20|19|last|then|that)/.test(second)
  )
    return 'sentence'
  if (bare === 'because' || bare === 'since')
    return /^(?:the|last|my|20|19)/.test(second) && bare === 'since' && !hasMain(words, names, 1)
      ? 'prepositional'
      : 'because'
  if (bare === 'as' && subjectAt(words, 1, names)) return 'because'
  if (
    bare === 'so' &&
    (second === 'that' || (DETERMINERS.has(second) && second !== 'many') || subjectAt(words, 1, names))
  )
    return 'so'
  if (bare === 'to' && !DETERMINERS.has(second) && !names.has(second) && second !== 'you') return 'purpose'
  if (bare === 'when' || bare === 'while') return splitsAtComma(words, names) ? 'sentence' : 'moment'
  if (bare === 'that')
    return /^(?:everyone|everybody|nobody|someone|the|my|your|our|all|every|each|no|there|people)$/.test(
      second,
    ) ||
      subjectAt(words, 1, names) ||
      (/^(?:you|we|they)$/.test(second) && /^(?:all|both)$/.test(plain(words[2]))) ||
      (words[1]?.tags.has('Plural') === true && isVerbAt(words, 2))
      ? 'that'
      : null
  if (bare === 'if' && splitsAtComma(words, names)) return 'sentence'
  if (WH.has(bare) && bare !== 'which') return hasLateVerdict(words) ? 'sentence' : 'how'
  return null
}

/** "when the demo crashed, everyone laughed": a clause and then its main clause. */
function splitsAtComma(words: Word[], names: ReadonlySet<string>): boolean {
  const comma = words.findIndex((word, at) => at < words.length - 1 && /,$/.test(word.after))
  if (comma > 0) return subjectAt(words, comma + 1, names) || hasMain(words, names, comma + 1)
  if (
    words.some(
      (word, at) => at > 3 && word.core === 'I' && /^(?:should|could|would|wish)$/.test(plain(words[at + 1])),
    )
  )
    return true
  // Without the comma, a second subject right after a verb or a particle: "when I got stuck you waited".
  return words.some(
    (_, at) =>
      at > 3 &&
      subjectAt(words, at, names) &&
      !/^(?:and|but|or|that|to)$/.test(plain(words[at - 1])) &&
      !WH.has(plain(words[at - 1])) &&
      (PAST.has(plain(words[at - 1])) || (/ed$/.test(plain(words[at - 1])) && isVerbAt(words, at - 1))) &&
      !/^(?:realized|realised|noticed|learned)$/.test(plain(words[at - 1])) &&
      !REPORTING.has(plain(words[at - 1])),
  )
}

const VERDICT =
  /^(?:struck|stuck|stayed|impressed|surprised|made|meant|felt|stood|helped|moved|inspired|is|was|gave|would|will|seemed|sounded)$/

/** "how open everyone was really struck me": the clause is itself a subject. */
function hasLateVerdict(words: Word[]): boolean {
  const verbs = words
    .map((_, at) => at)
    .filter((at) => at > 0 && isVerbAt(words, at) && !isAuxiliary(words[at - 1]))
  const isSubject = words.some(
    (_, at) =>
      at > 2 &&
      /^(?:is|was)$/.test(plain(words[at])) &&
      (isVerbAt(words, at - 1) ||
        words[at - 1]?.tags.has('Verb') === true ||
        plain(words[at - 1]) === 'do') &&
      !isAuxiliaryBe(words, at),
  )
  if (isSubject && plain(words[0]) === 'what') return true
  const last = verbs.at(-1)
  if (last === undefined || verbs.length < 2 || !VERDICT.test(plain(words[last]))) return false
  return (
    !words.slice(1, last).some((word) => WH.has(plain(word)) || /^(?:and|but|that|or)$/.test(plain(word))) &&
    !SUBJECT_BEFORE.test(plain(words[last - 1]))
  )
}
const isAuxiliaryBe = (words: Word[], at: number): boolean => isGerund(words[at + 1])
const SUBJECT_BEFORE = /^(?:i|you|we|they|he|she|it|who|that|not|to)$/
