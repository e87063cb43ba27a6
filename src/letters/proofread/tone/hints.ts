/**
 * Which words a pattern cannot do without. Running a pattern takes a thousand times longer than looking for a word, and
 * a letter holds few of the words of the many patterns, so most of them never need to be compiled.
 */

// Nearly every letter holds these: only their order tells anything.
const COMMON = new Set('a an the i my me you your it to of in on for and that this as with'.split(' '))

/**
 * What plain text must hold: one of some words, which are joined by bars, or one of some sequences. Words that must stand
 * at the start of a word have a space before them.
 */
export type Hint = string | readonly Sequence[]
/** All of these, in this order. */
export type Sequence = readonly Hint[]

/** What plain text must hold for the expanded pattern to match; null where nothing can be said. */
export function hintOf(source: string): Hint | null {
  return hintIn(source, true)
}

/**
 * Whether plain text may hold what a pattern cannot do without: all of it, and, unless the pattern knows of bars, in one
 * sentence and in order.
 */
export function mayMatch(words: string, hint: Hint, crossesBars: boolean): boolean {
  if (!holds(words, hint)) return false
  return crossesBars
    ? reachOf(words, hint, 0) >= 0
    : words.split('|').some((sentence) => reachOf(sentence, hint, 0) >= 0)
}

/**
 * Words, joined by bars, of which plain text must hold one for the hint to be there. Looked for before the hint itself,
 * since there are hundreds of these and a letter holds the words of few.
 */
export function neededFor(hint: Hint): string {
  return [...new Set(neededIn(hint))].join('|')
}

/** Of each sequence the part that is the least likely to be there: the fewest words, and among those the longest. */
function neededIn(hint: Hint): string[] {
  if (typeof hint === 'string') return hint.split('|')
  const rareness = (words: string[]) =>
    words.some((word) => COMMON.has(word.trim()))
      ? 0
      : Math.min(...words.map(({ length }) => length)) / words.length
  return hint.flatMap((sequence) =>
    sequence.map(neededIn).reduce((one, other) => (rareness(other) > rareness(one) ? other : one)),
  )
}

/** With its space, and the same for a word of two letters. */
const BEGINNINGS = [3, 4] as const

/** Looks whether plain text holds one of the words in such a list. */
export function finderIn(words: string): (needed: string) => boolean {
  const beginnings = new Set<string>()
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1))
    for (const length of BEGINNINGS) beginnings.add(words.slice(at, at + length))
  const holdsWord = (word: string) =>
    // Told by its beginning, nearly every word that is not there.
    (!word.startsWith(' ') || beginnings.has(word.slice(0, BEGINNINGS[1]))) && words.includes(word)
  return (needed) => needed.split('|').some(holdsWord)
}

const holds = (words: string, hint: Hint): boolean =>
  typeof hint === 'string'
    ? hint.split('|').some((word) => words.includes(word))
    : hint.some((sequence) => sequence.every((part) => holds(words, part)))

/** Where the last words of the hint begin, as soon as they can, at or after a place; -1 where they are not all there. */
function reachOf(words: string, hint: Hint, from: number): number {
  const reached =
    typeof hint === 'string'
      ? hint.split('|').map((word) => words.indexOf(word, from))
      : hint.map((sequence) => sequence.reduce((at, part) => (at < 0 ? at : reachOf(words, part, at)), from))
  return reached.reduce((soonest, at) => (at >= 0 && (soonest < 0 || at < soonest) ? at : soonest), -1)
}

// The groups for people stand in scores of patterns: each is read once, and is the same thing in all of them.
const read = new Map<string, Hint | null>()

function hintIn(source: string, opensWord: boolean): Hint | null {
  const key = `${opensWord}${source}`
  const known = read.get(key)
  if (known !== undefined) return known
  const sequences = alternativesOf(source).map((alternative) => sequenceIn(alternative, opensWord))
  const hint = sequences.every(({ length }) => length > 0) ? joined(sequences) : null
  read.set(key, hint)
  return hint
}

/** The sequences that are words and nothing else become one. */
function joined(sequences: readonly Sequence[]): Hint {
  const isWords = (sequence: Sequence) => sequence.length === 1 && typeof sequence[0] === 'string'
  const words = sequences.filter(isWords).flat()
  const others = sequences.filter((sequence) => !isWords(sequence))
  if (others.length === 0) return words.join('|')
  return words.length === 0 ? others : [[words.join('|')], ...others]
}

const QUANTIFIER = /(?:[?*+]|\{[^}]*\})\??/y
const WORDS = /[a-z·'-]+(?: [a-z·'-]+)*/y
/** A sign that stands for itself. */
const SIGN = /^[",;!/]$/

function sequenceIn(source: string, opensWord: boolean): Sequence {
  const parts: Hint[] = []
  let opens = opensWord
  for (let at = 0; at < source.length; ) {
    const end = elementEnd(source, at)
    const quantifier = matchAt(QUANTIFIER, source, end)
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier)
    const group = source.startsWith('(?:', at) ? source.slice(at + 3, end - 1) : null
    let part: Hint | null = null
    if (group !== null) part = isOptional ? null : hintIn(group, opens)
    // The quantifier after words binds their last letter alone.
    else if (matchAt(WORDS, source, at))
      part = wordsNeeded(source.slice(at, isOptional ? end - 1 : end), opens)
    else if (!isOptional && SIGN.test(source.slice(at, end))) part = source.slice(at, end)
    if (part) parts.push(part)
    opens = endsWord(group ?? source.slice(at, end)) && (opens || !isOptional)
    at = end + quantifier.length
  }
  return parts
}

/** Where the next word begins behind it, whichever of the alternatives it is. */
const endsWord = (source: string): boolean =>
  alternativesOf(source).every((alternative) => /[ ~…⋯]$/.test(alternative))

function matchAt(sticky: RegExp, source: string, at: number): string {
  sticky.lastIndex = at
  return sticky.exec(source)?.[0] ?? ''
}

function wordsNeeded(words: string, opensWord: boolean): string | null {
  if (words.length < 2) return null
  return opensWord ? ` ${words}` : words
}

/** Where the words, group, class or single sign that begin here end. */
function elementEnd(source: string, at: number): number {
  const words = matchAt(WORDS, source, at)
  if (words) return at + words.length
  if (source[at] === '\\') return at + 2
  if (source[at] === '[') return closing(source, at, ']') + 1
  if (source[at] === '(') return closing(source, at, ')') + 1
  return at + 1
}

function closing(source: string, from: number, mark: ')' | ']'): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (mark === ']' ? sign === ']' : sign === ')' && --depth === 0) return at
    else if (mark === ')' && sign === '(') depth++
    else if (mark === ')' && sign === '[') at = closing(source, at, ']')
  }
  return source.length
}

function alternativesOf(source: string): string[] {
  const found: string[] = []
  let from = 0
  for (let at = 0; at < source.length; ) {
    if (source[at] === '|') {
      found.push(source.slice(from, at))
      from = at + 1
    }
    at = elementEnd(source, at)
  }
  return [...found, source.slice(from)]
}
