/** Where the verbs of an answer are, and which of them carries the sentence. */
import {
  ADVERBS,
  AUXILIARIES,
  CONTRACTED,
  COPULAS,
  DETERMINERS,
  PAST,
  PLURALS,
  PREPOSITIONS,
  SUBJECTS,
  WH,
} from './lexicon.ts'
import { plain, QUOTED, type Word } from './words.ts'

export const isAuxiliary = (word: Word | undefined): boolean => AUXILIARIES.has(plain(word))
export const isAdverb = (word: Word | undefined): boolean =>
  ADVERBS.has(plain(word)) || (/\p{L}{3,}ly$/u.test(plain(word)) && (word?.tags.has('Adverb') ?? false))
export const isGerund = (word: Word | undefined): boolean =>
  /^\p{L}{2,}ing$/u.test(plain(word)) &&
  !/^(?:something|everything|nothing|anything|thing|morning|evening|during|meaning|building|ceiling|king|ring|string|spring|bring|sing)$/.test(
    plain(word),
  )

/** The place of the next word that is no adverb. */
export function afterAdverbs(words: Word[], from: number): number {
  let at = from
  while (at < words.length && isAdverb(words[at]) && !/[,;:]/.test(words[at]?.after ?? '')) at += 1
  return at
}

const isPast = (word: Word): boolean => PAST.has(plain(word))
const LOOKS_PAST = /^\p{L}{2,}ed$/u
const NOT_PAST = new Set([
  'need',
  'feed',
  'speed',
  'indeed',
  'seed',
  'exceed',
  'proceed',
  'shed',
  'bed',
  'red',
  'unneeded',
  'embed',
  'sized',
])

/** Places whose word cannot be a verb, whatever the tagger says: it stands under an article or a preposition. */
function underArticle(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || /[,;:]/.test(before.after)) return false
  const previous = plain(before)
  if (
    ['this', 'that', 'these', 'those', 'both', 'all', 'each', 'some', 'many', 'most', 'her'].includes(
      previous,
    )
  )
    return false
  if (['off', 'on', 'up', 'down', 'in', 'out', 'since'].includes(previous)) return false
  return DETERMINERS.has(previous) || PREPOSITIONS.has(previous) || /['’]s$/.test(previous)
}

/** True where the word at this place is a verb that can carry a clause: "showed", "runs", "was", "may". */
export function isVerbAt(words: Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.core === '') return false
  const bare = plain(word)
  if (CONTRACTED.test(bare) || word.tags.has(QUOTED)) return false
  if (underArticle(words, at)) return false
  // "Since May" names the month; the auxiliary carries no capital inside a sentence.
  if (AUXILIARIES.has(bare)) return word.core !== 'May' || at === 0
  const next = words[at + 1]
  if (isPast(word)) return plain(next) !== 'by' && !/^(?:being|having|getting)$/.test(plain(words[at - 1]))
  if (LOOKS_PAST.test(bare) && !NOT_PAST.has(bare)) return !isAttribute(words, at)
  const isSpokenFor = SUBJECTS.has(plain(words[at - 1])) || /^\p{Lu}\p{Ll}/u.test(words[at - 1]?.core ?? '')
  if (PLURALS.has(bare) && isSpokenFor && at > 0 && word.tags.has('Verb')) return true
  if (PLURALS.has(bare))
    return (
      next !== undefined && word.after === '' && (DETERMINERS.has(plain(next)) || SUBJECTS.has(plain(next)))
    )
  if (/^(?:more|other|few|several|next|last|final|new|fewer|mock)$/.test(plain(words[at - 1]))) return false
  // "200 or so suppliers", "abilities": endings that only things have.
  if (/(?:[^r]iers|ities|nesses)$/.test(bare)) return false
  if (/s$/.test(bare)) return word.tags.has('Verb') && word.tags.has('PresentTense')
  const subject = words[at - 1]
  const takesBase =
    /^(?:i|you|we|they|who)$/.test(plain(subject)) ||
    (next !== undefined && (subject?.tags.has('Plural') ?? false))
  return (
    takesBase &&
    !isGerund(word) &&
    !PLURALS.has(bare) &&
    (word.tags.has('Verb') || word.tags.has('Infinitive'))
  )
}

/** A past form that only describes: "failed prototypes", "the story told by Tom", "well organised". */
function isAttribute(words: Word[], at: number): boolean {
  const before = words[at - 1]
  const next = words[at + 1]
  if (plain(next) === 'by') return true
  if (before === undefined) return false
  if (/^(?:how|as|well|very|so|too|highly|better|best|newly|badly|nicely)$/.test(plain(before))) return true
  if (/^(?:being|having|get|getting|be|been)$/.test(plain(before))) return true
  if (PREPOSITIONS.has(plain(before)) && next?.tags.has('Noun')) return true
  if (isAuxiliary(before) || isAdverb(before))
    return (
      words[at]?.tags.has('Adjective') === true && !isAuxiliary(before) && (next?.tags.has('Noun') ?? false)
    )
  return before.tags.has('Adjective') && (next?.tags.has('Noun') ?? false) && words[at]?.after === ''
}

/** True where a subject begins here and its verb follows: "you showed", "Maria moved", "everyone I met". */
export function subjectAt(words: Word[], at: number, names: ReadonlySet<string>): boolean {
  const bare = plain(words[at])
  if (CONTRACTED.test(bare)) return true
  if (!SUBJECTS.has(bare) && !names.has(bare)) return false
  if (plain(words[at + 1]) === 'and' && isVerbAt(words, afterAdverbs(words, at + 3))) return true
  if (plain(words[at + 1]) === 'and' && isBaseAfter(words, at + 2, 'we')) return true
  if (bare === 'there') return isVerbAt(words, afterAdverbs(words, at + 1))
  return isVerbAt(words, afterAdverbs(words, at + 1)) || isBaseAfter(words, at, bare)
}

function isBaseAfter(words: Word[], at: number, subject: string): boolean {
  if (!['i', 'you', 'we', 'they'].includes(subject)) return false
  const verb = words[afterAdverbs(words, at + 1)]
  return (
    verb !== undefined &&
    !isGerund(verb) &&
    (verb.tags.has('Verb') || verb.tags.has('Infinitive') || verb.tags.has('Modal'))
  )
}

export interface Verbs {
  /** The place of the verb that carries the sentence, or -1. */
  main: number
  /** True where some verb stands inside a clause that only describes ("the story you told"). */
  nested: boolean
}

/** Finds the main verb of an answer that begins with a thing: clauses hung on it are stepped over. */
export function verbsOf(words: Word[], names: ReadonlySet<string>, from = 0): Verbs {
  let nested = false
  // How many verbs are still owed to clauses that have been opened and not yet finished.
  let owed = 0
  for (let at = from; at < words.length; at += 1) {
    if (words[at]?.tags.has(QUOTED)) continue
    const bare = plain(words[at])
    const opens =
      at > 0 &&
      (WH.has(bare) ||
        (bare === 'that' && !/^(?:one|is|was)$/.test(plain(words[at + 1])) && !opensList(words, at)))
    const contact =
      at > 0 && !WH.has(plain(words[at - 1])) && subjectAt(words, at, names) && !isJoined(words, at)
    if (opens) owed += 1
    else if (at > 0 && nested && isJoined(words, at) && subjectAt(words, at, names)) owed += 1
    else if (contact && owed === 0 && !/[,;:]/.test(words[at - 1]?.after ?? '')) owed += 1
    if (CONTRACTED.test(bare) && owed > 0) {
      owed -= 1
      nested = true
      at = endOfVerb(words, at)
    } else if (CONTRACTED.test(bare) && at === from) return { main: at, nested }
    else if (isVerbAt(words, at)) {
      if (owed === 0) return { main: at, nested }
      owed -= 1
      nested = true
      at = endOfVerb(words, at)
    }
  }
  return { main: -1, nested: nested || owed > 0 }
}

const opensList = (words: Word[], at: number): boolean =>
  PREPOSITIONS.has(plain(words[at - 1])) && plain(words[at]) === 'that'
const isJoined = (words: Word[], at: number): boolean => /^(?:and|or|but)$/.test(plain(words[at - 1]))

/** The last place of the verb group that begins here: "had tried", "was being asked", and a second verb after "and". */
function endOfVerb(words: Word[], start: number): number {
  let at = start
  for (;;) {
    const next = afterAdverbs(words, at + 1)
    if (
      next < words.length &&
      (isAuxiliary(words[at]) || CONTRACTED.test(plain(words[at]))) &&
      !COPULAS.has(plain(words[next])) &&
      isVerbLike(words, next)
    ) {
      at = next
      continue
    }
    const second = afterAdverbs(words, at + 2)
    if (/^(?:and|or|but)$/.test(plain(words[at + 1])) && isVerbAt(words, second)) {
      at = second
      continue
    }
    return at
  }
}

const isVerbLike = (words: Word[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    (word.tags.has('Verb') || isAuxiliary(word) || PAST.has(plain(word)) || LOOKS_PAST.test(plain(word)))
  )
}
