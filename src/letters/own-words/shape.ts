/** What kind of answer was typed: the frame follows from it. */
import { afterAdverbs, isAdverb, isAuxiliary, isGerund, isVerbAt, subjectAt, verbsOf } from './clauses.ts'
import { AT_WORK, isToPractice, leadingVerb } from './leading.ts'
import {
  CONTRACTED,
  COPULAS,
  COUNTABLE,
  DETERMINERS,
  FEELINGS,
  HUMAN_THINGS,
  PAST,
  PEOPLE,
  PLURALS,
  PREPOSITIONS,
  SUBJECTS,
  WH,
} from './lexicon.ts'
import { hasMain, isTimed, openingClause } from './openings.ts'
import { kinOf, type Slot } from './slots.ts'
import type { Shape } from './wordings.ts'
import { plain, type Word } from './words.ts'

/** An answer that has been mended and turned to its reader, as the frames see it. */
export interface Reading {
  shape: Shape
  words: Word[]
  names: ReadonlySet<string>
  /** Where a remark is hung on the thing it is about ("the stand-up, the newest person ran it"): the thing's last place. */
  cut: number
}

/** Reads the shape of one sentence or fragment. */
export function readShape(words: Word[], names: ReadonlySet<string>, slot: Slot): Reading {
  const reading = (shape: Shape, cut = -1): Reading => ({ shape, words, names, cut })
  const first = words[0]
  if (first === undefined) return reading('other')
  if (isQuoted(words)) return reading('quotation')
  const bare = plain(first)
  if (words.length === 1 && (names.has(bare) || bare === 'you' || isFirstName(first)))
    return reading('person')
  if (/\?[’)]*$/.test(words.at(-1)?.after ?? '')) return reading('sentence')
  if (/^(?:thanks?|sorry|please|congratulations)$/.test(bare)) return reading('sentence')
  if (kinOf(slot) === 'plan' && bare === 'not' && words[1]?.tags.has('Verb') && !isGerund(words[1]))
    return reading('verb')
  if (slot === 'plan' && isToPractice(words)) return reading('thing')
  if (kinOf(slot) === 'detail' && isMomentThat(words, names)) return reading('thing')
  if (bare === 'not' && /^(?:sure|certain|clear|ready)$/.test(plain(words[1]))) return reading('trait')
  const opening = openingClause(words, names)
  if (opening !== null) return reading(opening)
  if (
    /,$/.test(first.after) &&
    names.has(bare) &&
    /^(?:you|your|you're|you've|thanks?|i)$/.test(plain(words[1]))
  )
    return reading('sentence')
  // After "I" comes a doing, known to the tagger or not: "I mentor juniors".
  if (first.core === 'I' && first.after === '' && words.length > 1 && plain(words[1]) !== 'and')
    return reading('sentence')
  if (isTimed(words, names)) return reading('sentence')
  if (subjectAt(words, 0, names) || isDemonstrative(words)) return reading('sentence')
  const start = afterAdverbs(words, 0)
  const told = isGerund(words[start]) ? remarkAt(words, names) : -1
  if (told >= 0) return reading('remark', told)
  if (isGerund(words[start]) && !isAttributive(words, start)) {
    const skip = /^(?:being|having|getting)$/.test(plain(words[start])) ? 2 : 1
    return reading(hasMain(words, names, start + skip) ? 'sentence' : 'doing')
  }
  if (isState(words)) return reading('trait')
  if (OPENING_ADVERB.test(bare) && first.after.length < 2 && subjectAt(words, 1, names))
    return reading('sentence')
  // "passed my exam": what is done to one's own is done by somebody, whatever the tagger says.
  if (
    /^\p{L}{2,}(?<!ne)ed$/u.test(bare) &&
    first.after === '' &&
    plain(words[1]) === 'my' &&
    words.length > 2
  )
    return reading('did')
  const leading = leadingVerb(words, slot)
  if (leading !== null) return reading(leading)
  const cut = remarkAt(words, names)
  if (cut >= 0) return reading('remark', cut)
  const { main } = verbsOf(words, names)
  if (main > 0) return reading(isGerundSubject(words, names) ? 'witnessed' : 'sentence')
  if (isGerundSubject(words, names)) return reading('witnessed')
  if (slot === 'detail' && peopleDoing(words) > 0) return reading('witnessed')
  if (PREPOSITIONS.has(bare) && bare !== 'like') return reading('prepositional')
  if (/^(?:unsure|torn|stuck|worried|curious)$/.test(bare)) return reading('trait')
  if (isTrait(words)) return reading('trait')
  if (isHuman(words)) return reading('person')
  return reading(hasTopLevelComma(words) ? 'list' : 'thing')
}

const OPENING_ADVERB =
  /^(?:actually|honestly|also|now|then|recently|lately|currently|maybe|sadly|basically|technically|finally|meanwhile|still)$/

const isFirstName = (word: Word): boolean => word.tags.has('FirstName') && /^\p{Lu}\p{Ll}/u.test(word.core)

/** "tired of …", "used to night shifts": a state that only looks like something done. */
function isState(words: Word[]): boolean {
  const at = afterAdverbs(words, 0)
  const bare = plain(words[at])
  const next = words[at + 1]
  if (bare === 'used') {
    const after = words[at + 2]
    return plain(next) === 'to' && after !== undefined && !after.tags.has('Verb')
  }
  if (/^(?:fed|burned|burnt)$/.test(bare)) return /^(?:up|out)$/.test(plain(next))
  return (
    /^(?:tired|bored|interested|excited|experienced|skilled|drawn|motivated|committed|done|settled|based|prepared|qualified|overqualified|underqualified|unqualified|uninterested|disinterested|unprepared|disorganized|disorganised|unmotivated|detached|scared|stressed|confused)$/.test(
      bare,
    ) &&
    (next === undefined ||
      /^(?:and|or|but)$/.test(plain(next)) ||
      PREPOSITIONS.has(plain(next)) ||
      /,$/.test(words[at]?.after ?? ''))
  )
}

/** "the moment the demo crashed": a moment and what happened in it, with no second verb that would carry a sentence. */
function isMomentThat(words: Word[], names: ReadonlySet<string>): boolean {
  if (
    !/^(?:the|that)$/.test(plain(words[0])) ||
    !/^(?:moment|minute|second|time|day|way)$/.test(plain(words[1]))
  )
    return false
  const { main } = verbsOf(words, names, 2)
  const isSubject =
    DETERMINERS.has(plain(words[2])) || /^(?:everyone|everybody|nobody)$/.test(plain(words[2]))
  if (!isSubject || main < 0) return false
  const last = isAuxiliary(words[main]) ? main + 1 : main
  return !words.some(
    (_, at) =>
      at > last &&
      (isVerbAt(words, at) || COPULAS.has(plain(words[at]))) &&
      !/^(?:and|or|but|to)$/.test(plain(words[at - 1])) &&
      !subjectAt(words, at - 1, names),
  )
}

function isQuoted(words: Word[]): boolean {
  const inside = words.slice(0, -1).some((word) => /["”]/.test(word.after))
  return /^["“]/.test(words[0]?.before ?? '') && /["”]/.test(words.at(-1)?.after ?? '') && !inside
}

const isDemonstrative = (words: Word[]): boolean =>
  /^(?:that|this|these|those|there)$/.test(plain(words[0])) && isAuxiliary(words[1])

/** "working day", "pairing session": an -ing word that only describes the noun after it. */
const isAttributive = (words: Word[], at: number): boolean =>
  at > 0 && (DETERMINERS.has(plain(words[at - 1])) || /^(?:more|most|less)$/.test(plain(words[at - 1])))

/** "priya showing me the lab": a person and what they were doing. */
const isGerundSubject = (words: Word[], names: ReadonlySet<string>): boolean =>
  isGerund(words[1]) &&
  (names.has(plain(words[0])) || /^(?:you|everyone|people|someone)$/.test(plain(words[0])))

const AT_THEIR_WORK =
  /^(?:nurses?|teachers?|chefs?|bakers?|cooks?|drivers?|matron|sister|foreman|supervisors?|technicians?|receptionist|carers?|porters?|fitters?|joiners?|apprentices?|trainees?|owners?|head|editors?|librarians?|doctors?|surgeons?|pupils?|children|kids|lads|staff|crew|buyer|planner|analysts?|accountants?|gardeners?|volunteers?|planners?|pharmacist|physios?|electricians?|plumbers?|mechanics?|welders?|tutors?|producer|presenter|conductor|clerk|secretary|partner)$/

/** The doing in "the head nurse explaining how …", "two of the team arguing": people, and what they were doing; or -1. */
export function peopleDoing(words: Word[]): number {
  const at = words.findIndex((word, n) => n > 0 && isGerund(word))
  const before = words.slice(0, at)
  const who = plain(before.at(-1))
  const isPeople =
    at > 0 &&
    at < 7 &&
    (DETERMINERS.has(plain(words[0])) || /^(?:everyone|people|someone)$/.test(plain(words[0]))) &&
    (PEOPLE.has(who) || AT_THEIR_WORK.test(who)) &&
    !before.some((word) => /[,;:]/.test(word.after) || WH.has(plain(word)) || plain(word) === 'that')
  // "teacher training day" is a day.
  const isCompound =
    /^(?:training|teaching|meeting|briefing|planning|reading|cooking|waiting|changing|working|shopping|parking)$/.test(
      plain(words[at]),
    ) && words[at + 1]?.tags.has('Noun') === true
  return isPeople && !isCompound && words.length - at > 2 ? at : -1
}

/** The last place of the thing in "the stand-up, the newest person ran it", or -1. */
function remarkAt(words: Word[], names: ReadonlySet<string>): number {
  for (let at = 0; at < words.length - 2; at += 1) {
    const isDash = words[at + 1]?.core === '' && at > -1
    if (!isDash && !/[,:;]$/.test(words[at]?.after ?? '')) continue
    const left = words.slice(0, at + 1)
    if (left.length === 1 && (names.has(plain(left[0])) || SUBJECTS.has(plain(left[0])))) return -1
    const right = words.slice(at + (isDash ? 2 : 1))
    if (
      verbsOf(left, names, isGerund(left[0]) ? 1 : 0).main >= 0 ||
      /^(?:and|or|but|which|who|especially|even|including|like|where|when|because)$/.test(plain(right[0]))
    )
      return -1
    const isClause =
      subjectAt(right, 0, names) || CONTRACTED.test(plain(right[0])) || verbsOf(right, names).main > 0
    return isClause ? at : -1
  }
  return -1
}

function isTrait(words: Word[]): boolean {
  if (DETERMINERS.has(plain(words[0])) || hasHead(words)) return false
  const start = afterAdverbs(words, 0)
  return (
    words[start]?.tags.has('Adjective') === true ||
    /^(?:unsure|torn|stuck|worried|nervous|curious|sure)$/.test(plain(words[start])) ||
    /^(?:too|very|so|not)$/.test(plain(words[0]))
  )
}

/** True where a noun stands before the first preposition: "honest answers", not "close to what I do". */
function hasHead(words: Word[]): boolean {
  const end = words.findIndex((word) => PREPOSITIONS.has(plain(word)))
  const head = words.slice(0, end === -1 ? words.length : end)
  if (/^(?:fewer|more|less)$/.test(plain(head[0])) && head.length > 1) return true
  return (
    head.some(
      (word) =>
        word.tags.has('Noun') ||
        COUNTABLE.has(plain(word)) ||
        PLURALS.has(plain(word)) ||
        /-/.test(word.core),
    ) || head.length === 0
  )
}

const isHuman = (words: Word[]): boolean => {
  const end = words.findIndex((word) => PREPOSITIONS.has(plain(word)) || /^(?:I|you|we|who)$/.test(word.core))
  const head = words[(end === -1 ? words.length : end) - 1]
  return HUMAN_THINGS.has(plain(head))
}

const hasTopLevelComma = (words: Word[]): boolean =>
  words.some(
    (word, at) =>
      at < words.length - 1 &&
      (/[,;]$/.test(word.after) || word.core === '') &&
      !/^(?:especially|who|which|where|when)$/.test(plain(words[at + 1])),
  )

/** The words as they stand inside a sentence: an opening capital that only began the answer is lowered. */
export function inside(words: Word[], names: ReadonlySet<string>): Word[] {
  const first = words[0]
  if (first === undefined || !/^\p{Lu}\p{Ll}*$/u.test(first.core)) return words
  const bare = plain(first)
  if (first.core === 'I' || names.has(bare)) return words
  const isCommon =
    DETERMINERS.has(bare) ||
    WH.has(bare) ||
    PREPOSITIONS.has(bare) ||
    isAdverb(first) ||
    isGerund(first) ||
    isAuxiliary(first) ||
    PAST.has(bare) ||
    AT_WORK.test(bare) ||
    FEELINGS.has(bare) ||
    /^(?:you|we|they|he|she|it|everyone|nobody|someone|there)$/.test(bare) ||
    first.tags.has('Adjective') ||
    first.tags.has('PastTense') ||
    first.tags.has('Adverb')
  return isCommon
    ? [{ ...first, core: first.core.charAt(0).toLowerCase() + first.core.slice(1) }, ...words.slice(1)]
    : words
}
