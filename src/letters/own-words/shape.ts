/** What kind of answer was typed: the frame follows from it. */
import { afterAdverbs, isAdverb, isAuxiliary, isGerund, isVerbAt, subjectAt, verbsOf } from './clauses.ts'
import {
  CONTRACTED,
  COUNTABLE,
  DAYS,
  DETERMINERS,
  FEELINGS,
  HUMAN_THINGS,
  MONTHS,
  PAST,
  PLURALS,
  PREPOSITIONS,
  REPORTING,
  SUBJECTS,
  WH,
  WRITER_DID,
} from './lexicon.ts'
import type { Shape, Slot } from './wordings.ts'
import { plain, type Word } from './words.ts'

/** An answer that has been mended and turned to its reader, as the frames see it. */
export interface Reading {
  shape: Shape
  words: Word[]
  names: ReadonlySet<string>
  /** Where a remark is hung on the thing it is about ("the stand-up, the newest person ran it"): the thing's last place. */
  cut: number
}

const AT_WORK =
  /^(?:do|ask|use|be|try|slow|show|quantify|practise|practice|work|read|write|rewrite|build|learn|take|make|keep|get|go|give|draw|talk|speak|think|study|focus|prepare|decide|choose|know|understand|start|stop|redo|say|tell|let|help|find|add|set|plan|apply|record|listen|explain|structure|name|drop|cut|come|have|spend|join|look|test|mention|lead|avoid|describe|consider|improve|fix|figure|see|pick|compare|adjust|tailor|answer|review|finish|revisit|narrow|sharpen|target|stay|move|walk|run|clarify|state|summarize|summarise|brush|double-check|rehearse|simplify|ship|measure|dig|seek|reach|put|bring|share|research|check|watch|reflect|follow|define|break|lower|raise|aim|pause|wait|push|own|pair|code|design|document|present|sketch|note|rework|reread|retake)$/

/** Reads the shape of one sentence or fragment. */
export function readShape(words: Word[], names: ReadonlySet<string>, slot: Slot): Reading {
  const reading = (shape: Shape, cut = -1): Reading => ({ shape, words, names, cut })
  const first = words[0]
  if (first === undefined) return reading('other')
  if (isQuoted(words)) return reading('quotation')
  const bare = plain(first)
  if (words.length === 1 && (names.has(bare) || bare === 'you')) return reading('person')
  if (/\?[’)]*$/.test(words.at(-1)?.after ?? '')) return reading('sentence')
  if (/^(?:thanks?|sorry|please|congratulations)$/.test(bare)) return reading('sentence')
  if (slot === 'plan' && bare === 'not' && words[1]?.tags.has('Verb') && !isGerund(words[1]))
    return reading('verb')
  const opening = openingClause(words, names)
  if (opening !== null) return reading(opening)
  if (
    /,$/.test(first.after) &&
    names.has(bare) &&
    /^(?:you|your|you're|you've|thanks?|i)$/.test(plain(words[1]))
  )
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
  const leading = leadingVerb(words, slot)
  if (leading !== null) return reading(leading)
  const cut = remarkAt(words, names)
  if (cut >= 0) return reading('remark', cut)
  const { main } = verbsOf(words, names)
  if (main > 0) return reading(isGerundSubject(words, names) ? 'witnessed' : 'sentence')
  if (isGerundSubject(words, names)) return reading('witnessed')
  if (PREPOSITIONS.has(bare) && bare !== 'like') return reading('prepositional')
  if (/^(?:unsure|torn|stuck|worried|curious)$/.test(bare)) return reading('trait')
  if (isTrait(words)) return reading('trait')
  if (isHuman(words)) return reading('person')
  return reading(hasTopLevelComma(words) ? 'list' : 'thing')
}

const TIME =
  /^(?:week|weekend|time|month|year|summer|spring|fall|autumn|winter|quarter|tomorrow|today|now|on)$/

/** "next week I start …", "on Monday I start …". */
function isTimed(words: Word[], names: ReadonlySet<string>): boolean {
  const opens = PREPOSITIONS.has(plain(words[0])) || /^(?:next|this|every|last|each)$/.test(plain(words[0]))
  const isTime =
    TIME.test(plain(words[1])) ||
    words[1]?.tags.has('Date') === true ||
    DAYS.has(plain(words[1])) ||
    MONTHS.has(plain(words[1]))
  return opens && isTime && (subjectAt(words, 2, names) || subjectAt(words, 3, names))
}

const hasMain = (words: Word[], names: ReadonlySet<string>, from: number): boolean =>
  verbsOf(words, names, from).main >= from && verbsOf(words, names, from).main !== -1

function isQuoted(words: Word[]): boolean {
  const inside = words.slice(0, -1).some((word) => /["”]/.test(word.after))
  return /^["“]/.test(words[0]?.before ?? '') && /["”]/.test(words.at(-1)?.after ?? '') && !inside
}

function openingClause(words: Word[], names: ReadonlySet<string>): Shape | null {
  const bare = plain(words[0])
  const second = plain(words[1])
  if (bare === 'just' && /^(?:how|what)$/.test(second)) return 'how'
  if (bare === 'the' && second === 'fact' && (plain(words[2]) === 'that' || subjectAt(words, 2, names)))
    return 'fact'
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
    ) || subjectAt(words, 1, names)
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
  // Without the comma, a second subject right after a verb or a particle: "when I got stuck you waited".
  return words.some(
    (_, at) =>
      at > 3 &&
      subjectAt(words, at, names) &&
      !/^(?:and|but|or|that|to)$/.test(plain(words[at - 1])) &&
      !WH.has(plain(words[at - 1])) &&
      PAST.has(plain(words[at - 1])) &&
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

const isDemonstrative = (words: Word[]): boolean =>
  /^(?:that|this|these|those|there)$/.test(plain(words[0])) && isAuxiliary(words[1])

/** "working day", "pairing session": an -ing word that only describes the noun after it. */
const isAttributive = (words: Word[], at: number): boolean =>
  at > 0 && (DETERMINERS.has(plain(words[at - 1])) || /^(?:more|most|less)$/.test(plain(words[at - 1])))

/** "priya showing me the lab": a person and what they were doing. */
const isGerundSubject = (words: Word[], names: ReadonlySet<string>): boolean =>
  isGerund(words[1]) &&
  (names.has(plain(words[0])) || /^(?:you|everyone|people|someone)$/.test(plain(words[0])))

/** Past forms that are never a participle, so that "took time" is a doing where "paid lunch" may be a thing. */
const SURELY_PAST =
  /^(?:took|gave|drew|knew|wrote|spoke|chose|drove|ate|began|broke|fell|flew|forgot|grew|rang|saw|showed|sang|stole|wore|woke|went|did|threw|ran)$/

function leadingVerb(words: Word[], slot: Slot): Shape | null {
  const start = afterAdverbs(words, 0)
  const word = words[start]
  if (word === undefined) return null
  const bare = plain(word)
  const next = words[start + 1]
  if (start > 0 && /^(?:very|so|too|quite|rather|pretty|more|most|not|mostly|both)$/.test(plain(words[0])))
    return null
  if (slot === 'use' && /^(?:know|understand|feel|think|like|care)$/.test(bare)) return 'verb'
  if (FEELINGS.has(bare) && next !== undefined && bare !== 'feel') {
    if (/n't$/.test(bare) && slot === 'feedback' && bare === "don't") return 'verb'
    if (
      slot === 'detail' &&
      /^(?:need|hope|plan|care|love|mind|like)$/.test(bare) &&
      PREPOSITIONS.has(plain(next))
    )
      return null
    return 'did'
  }
  if (
    isAuxiliary(word) &&
    next !== undefined &&
    !(bare === 'have' && slot === 'feedback') &&
    !(bare === 'do') &&
    !(bare === "don't" && slot !== 'fit')
  )
    return 'did'
  if (bare === "don't") return 'verb'
  if (bare === 'going' || bare === 'gonna') return 'did'
  const isBoth = /^(?:read|put|set|cut|let|hit)$/.test(bare)
  const hasObject =
    next !== undefined &&
    (DETERMINERS.has(plain(next)) ||
      PREPOSITIONS.has(plain(next)) ||
      next.tags.has('Pronoun') ||
      isAdverb(next) ||
      WRITER_DID.test(bare) ||
      SURELY_PAST.test(bare))
  if (
    PAST.has(bare) &&
    !(isBoth && slot !== 'detail') &&
    next !== undefined &&
    (slot !== 'detail' || hasObject)
  )
    return 'did'
  if (bare === 'been' && next !== undefined) return 'did'
  if (
    /s$/.test(bare) &&
    (slot === 'fit' || slot === 'detail') &&
    /^(?:combines|lets|gives|brings|uses|feels|sounds|makes|means|fits|matches|suits|builds|needs|takes|puts|keeps|plays|connects|mixes)$/.test(
      bare,
    ) &&
    next !== undefined
  )
    return 'did'
  if (
    /^\p{L}{2,}ed$/u.test(bare) &&
    isVerbAt(words, start) &&
    (!next?.tags.has('Noun') || next.tags.has('Pronoun') || slot === 'feedback') &&
    next !== undefined
  )
    return 'did'
  if (/^(?:need|help|want|say|tell)s$/.test(bare)) return 'did'
  if (
    /^\p{L}{2,}ed$/u.test(bare) &&
    !AT_WORK.test(bare) &&
    next !== undefined &&
    /^(?:loved|liked|enjoyed|appreciated|needed|wanted|used|learned|started|joined|booked|worked|handled|treated|shipped|designed|managed|tried)$/.test(
      bare,
    )
  )
    return 'did'
  if (slot === 'detail') return /^(?:let|keep)$/.test(bare) ? 'did' : null
  if (slot === 'fit') return null
  const isNounHere =
    (next !== undefined && COUNTABLE.has(bare) && plain(next) === 'next') ||
    (next !== undefined && /^(?:of|is|are|was|were)$/.test(plain(next)))
  const known = AT_WORK.test(bare) && !isNounHere
  const tagger =
    (word.tags.has('Infinitive') || word.tags.has('Imperative')) &&
    !isAdverb(word) &&
    !PREPOSITIONS.has(bare) &&
    !isNounHere
  return known || tagger ? 'verb' : null
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
