/** Commas that stand for an "and": between two doings of the writer, and before the last of a list. */
import { isAuxiliary, isGerund, isVerbAt, subjectAt, verbsOf } from './clauses.ts'
import { AT_WORK } from './leading.ts'
import { CONTRACTED, DETERMINERS, FEELINGS, PAST, PREPOSITIONS, WH } from './lexicon.ts'
import { type Reading, readShape } from './shape.ts'
import { isOfWriter, type Slot } from './slots.ts'
import { plain, toWords, type Word } from './words.ts'

/** The words with the "and" that their commas stand for; unchanged where that is not certain. */
export const withLinks = (words: Word[], names: ReadonlySet<string>, slot: Slot): Word[] =>
  isDated(words, slot) ? words : series(spliced(timed(words, names, slot), names, slot), names)

/** "talk on bats, 5 December 7pm, town hall": what, when and where, which no "and" would join. */
const isDated = (words: Word[], slot: Slot): boolean =>
  slot === 'useful' && words.some((word) => /^\d{1,2}(?:[.:]\d\d)?[ap]m$/i.test(word.core))

/** "to work with people again not budgets": a comma before what the last thing is not. Its shape is read before. */
export function withContrast(reading: Reading): Reading {
  const { words } = reading
  const at = words.findIndex((word) => plain(word) === 'not')
  const before = words[at - 1]
  const after = words.slice(at + 1)
  const isContrast =
    at > 3 &&
    before !== undefined &&
    before.after === '' &&
    !isAuxiliary(before) &&
    (before.tags.has('Noun') || before.tags.has('Adverb')) &&
    !/^(?:why|if|or|and|but|whether|that|than|do|to|be|i|you|it|so|as|just|also|maybe|probably|still)$/.test(
      plain(before),
    ) &&
    after.length > 0 &&
    after.length < 4 &&
    after.every(
      (word) =>
        word.tags.has('Noun') ||
        word.tags.has('Adjective') ||
        // Alone at the end, "budgets" is taken for a verb.
        (after.length === 1 && /s$/.test(plain(word))) ||
        DETERMINERS.has(plain(word)),
    )
  return isContrast
    ? { ...reading, words: words.map((word, n) => (n === at - 1 ? { ...word, after: ',' } : word)) }
    : reading
}

/** "page 2": where in a text, and no thing of its own. */
const isPlaceInText = (item: Word[]): boolean =>
  /^(?:page|pages|p|section|chapter|slide|line|row|item|figure|table|appendix)$/.test(plain(item[0])) &&
  /^\d/.test(item[1]?.core ?? '')

/** "last winter, kept the site open": a time, and what the writer did then. */
function timed(words: Word[], names: ReadonlySet<string>, slot: Slot): Word[] {
  const [comma] = commasOf(words)
  // "last year worked 20 Saturdays"
  const isBareTime =
    plain(words[0]) === 'last' &&
    /^(?:year|month|week|summer|winter|spring|autumn|season|term|Christmas|Easter)$/i.test(
      words[1]?.core ?? '',
    ) &&
    words[1]?.after === '' &&
    (PAST.has(plain(words[2])) || /^\p{L}{3,}ed$/u.test(plain(words[2])))
  if (isBareTime && isOfWriter(slot)) return [...words.slice(0, 2), ...toWords('I'), ...words.slice(2)]
  if (comma === undefined || comma > 4 || !isOfWriter(slot)) return words
  const opens = /^(?:last|this|in|during|over|at|on|before|after|since|every)$/.test(plain(words[0]))
  const right = words.slice(comma + 1)
  const isPast = PAST.has(plain(right[0])) || /^\p{L}{3,}ed$/u.test(plain(right[0]))
  return opens && isPast && right.length > 2 && !subjectAt(right, 0, names)
    ? joinedAt(words, comma, 'I', true)
    : words
}

/** "record myself, cut every answer": two things to do. */
export function withLinkedVerbs(reading: Reading): Reading {
  const { words } = reading
  const [comma, ...others] = commasOf(words)
  const isPair =
    reading.shape === 'verb' &&
    comma !== undefined &&
    others.length === 0 &&
    AT_WORK.test(plain(words[comma + 1])) &&
    words.length > comma + 2 &&
    !words.some((word) => /^(?:and|or|but|not)$/.test(plain(word)))
  return isPair ? { ...reading, words: joinedAt(words, comma, 'and') } : reading
}

/** "10 years on sites, know how to read drawings": a thing, and what the writer does; each is framed for itself. */
export function parted(words: Word[], names: ReadonlySet<string>, slot: Slot): Word[][] {
  const [comma, ...others] = commasOf(words)
  if (
    comma === undefined ||
    others.length > 0 ||
    !/^(?:fit|mapping|brings|fact|example|unsaid|news|sinceThen)$/.test(slot)
  )
    return [words]
  const left = words.slice(0, comma + 1).map((word, at) => (at === comma ? { ...word, after: '' } : word))
  const right = words.slice(comma + 1)
  const isThing = /^(?:thing|prepositional|trait)$/.test(readShape(left, names, slot).shape)
  const isNever = plain(right[0]) === 'never'
  const isWriters =
    isNever ||
    /n't$/.test(plain(right[0])) ||
    FEELINGS.has(plain(right[0])) ||
    /^(?:speak|teach)$/.test(plain(right[0]))
  return isThing && isWriters && (isNever || isDoing(right)) && readShape(right, names, slot).shape === 'did'
    ? [left, right]
    : [words]
}

const commasOf = (words: Word[]): number[] =>
  words.flatMap((word, at) => (at < words.length - 1 && word.after === ',' ? [at] : []))

/** The words with the comma at this place turned to an "and"; `more` follows it. */
export function joinedAt(words: Word[], comma: number, more: string, keepsComma = false): Word[] {
  const word = words[comma] as Word
  const before = keepsComma ? word : { ...word, after: word.after.replace(/,$/, '') }
  return [...words.slice(0, comma), before, ...toWords(more), ...words.slice(comma + 1)]
}

const OPENS =
  /^(?:if|when|while|because|since|although|though|as|after|before|once|until|whenever|where|even|whatever|then|so|but|and|or|which|who)$/

/** "I like building, don't need a team": one comma, the writer on both sides of it, and no word that joins them. */
function spliced(words: Word[], names: ReadonlySet<string>, slot: Slot): Word[] {
  const [comma, ...others] = commasOf(words)
  if (
    comma === undefined ||
    others.length > 0 ||
    words.some((word) => word.core === '' || /[:;]/.test(word.after))
  )
    return words
  const left = words.slice(0, comma + 1)
  const right = words.slice(comma + 1)
  const isWriters = /^i(?:'\w+)?$/.test(plain(left[0])) && subjectAt(left, 0, names)
  // "Shift lead was enough, don't want more": asked for a wish, nobody else's is told.
  if (
    /^(?:whyLevel|staying|terms|flexible)$/.test(slot) &&
    /^(?:don't|can't|haven't)$/.test(plain(right[0])) &&
    verbsOf(left, names).main > 0
  )
    return joinedAt(words, comma, 'and I', true)
  // "My kids start school here, we're staying put": two sentences of which the second is the writer's.
  if (
    /^(?:whyLevel|staying|news)$/.test(slot) &&
    /^(?:we|i)'(?:re|m|ve|ll)$/.test(plain(right[0])) &&
    left.length > 2 &&
    !left.some((word) => OPENS.test(plain(word)))
  )
    return joinedAt(words, comma, 'and', true)
  if (!isWriters || left.some((word) => OPENS.test(plain(word)))) return words
  if (/^i(?:'\w+)?$/.test(plain(right[0])) && subjectAt(right, 0, names))
    return /^i(?:'m)? (?:think|guess|suppose|believe|hope|feel|know|sure|afraid|mean)$/.test(
      right.slice(0, 2).map(plain).join(' '),
    )
      ? words
      : joinedAt(words, comma, 'and', true)
  return isDoing(right) ? joinedAt(words, comma, 'and I', true) : words
}

/** A doing without its "I": "don't need it", "want to stay", "moved to Leeds", "speak German". */
export function isDoing(words: Word[]): boolean {
  const [first, next] = words
  const bare = plain(first)
  if (first === undefined || /^(?:love|hope|plan|like|care|mind|hit|let)$/.test(bare)) return false
  if (isAuxiliary(first)) return next !== undefined && /n't$|^(?:can|could|would|have|had|am|did)$/.test(bare)
  const isRegularPast = /^\p{L}{2,}ed$/u.test(bare) && first.tags.has('PastTense') && first.after === ''
  return (
    FEELINGS.has(bare) ||
    (PAST.has(bare) && !/^(?:put|set|cut|read|split)$/.test(bare)) ||
    isRegularPast ||
    /^(?:speak|teach|hold|understand|built)$/.test(bare) ||
    (/^(?:use|run|lead|manage|write|train|mentor|keep|own|drive|cut|put|set|read|split)$/.test(bare) &&
      /^(?:an?|the|my|both|it|them|all|every|\d+)$/.test(plain(next))) ||
    (bare === 'start' && /^(?:in|on|next|this|\p{Lu}.*)$/u.test(next?.core ?? ''))
  )
}

const WORDS_IN_ITEM = 4

/** "read, test, write" → "read, test and write": three short things of one kind, and nothing that joins them yet. */
function series(words: Word[], names: ReadonlySet<string>): Word[] {
  const colon = words.findLastIndex((word) => word.after === ':')
  if (colon >= 0 && colon < words.length - 1)
    return [...words.slice(0, colon + 1), ...series(words.slice(colon + 1), names)]
  const commas = commasOf(words)
  const last = commas.at(-1)
  if (last === undefined || commas.length < 2) return words
  if (
    words.some(
      (word) =>
        /^(?:and|or|but|plus|etc)$/.test(plain(word)) ||
        word.core === '' ||
        /[:;(["“]/.test(word.before + word.after),
    )
  )
    return words
  const starts = [0, ...commas.map((comma) => comma + 1)]
  const items = starts.map((start, at) => words.slice(start, (commas[at] ?? words.length) + 1))
  const [first, ...others] = items as [Word[], ...Word[][]]
  const isShort = others.every((item) => item.length <= WORDS_IN_ITEM) && first.length <= 2 * WORDS_IN_ITEM
  const isOpen = others.some((item) => {
    const bare = plain(item[0])
    return (
      PREPOSITIONS.has(bare) ||
      WH.has(bare) ||
      OPENS.test(bare) ||
      CONTRACTED.test(bare) ||
      isPlaceInText(item) ||
      /^(?:not|no|even|especially|maybe|also|ideally|mostly|now|very|never)$/.test(bare) ||
      subjectAt(item, 0, names)
    )
  })
  // "Calm, kind, curious people": what the last thing is like, and no list of things.
  const isLike = items.slice(0, -1).every((item) => item.length === 1 && item[0]?.tags.has('Adjective'))
  if (!isShort || isOpen || (isLike && (items.at(-1)?.length ?? 0) > 1)) return words
  // What the last is, the second is too: all doings of one form, or no doing at all.
  const kinds = new Set(others.map((item) => kindOf(item)))
  // After "can", all that follows is of one kind.
  const isAble = /^(?:can|could|would|will)$/.test(plain(first[0]))
  return kinds.size === 1 || isAble ? joinedAt(words, last, 'and') : words
}

function kindOf(item: Word[]): string {
  if (AT_WORK.test(plain(item[0])) && !item[0]?.tags.has('Plural')) return 'base'
  if (isGerund(item[0]) && item.length > 1) return 'doing'
  if (PAST.has(plain(item[0])) || /^\p{L}{3,}ed$/u.test(plain(item[0]))) return 'past'
  if (item.some((_, at) => at > 0 && isVerbAt(item, at) && !DETERMINERS.has(plain(item[at - 1]))))
    return 'clause'
  return 'thing'
}
