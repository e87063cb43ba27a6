/**
 * Which words a pattern cannot do without. Running a pattern takes a thousand times longer than looking for a word, and
 * a letter holds few of the words of the many patterns, so most of them never need to be compiled.
 */

// Nearly every letter holds these, so that by themselves they tell nothing.
const COMMON = new Set('a an the i my me you your it to of in on for and that this as with'.split(' '))

/**
 * Words in a row that plain text must hold, or groups of which one must be there, in this order. Words that must stand
 * at the start of a word have a space before them.
 */
export type Sequence = readonly (string | Choice)[]
/** Sequences of which one is enough. */
export type Choice = readonly Sequence[]

/** What plain text must hold for the expanded pattern to match; null where nothing can be said. */
export function hintsOf(source: string): Choice | null {
  return choiceIn(source, true)
}

/**
 * Whether plain text may hold what a pattern cannot do without: all of it, and, unless the pattern knows of bars, in one
 * sentence and in order.
 */
export function mayMatch(words: string, hints: Choice, crossesBars: boolean): boolean {
  if (!holds(words, hints)) return false
  return crossesBars
    ? reachOf(words, hints, 0) >= 0
    : words.split('|').some((sentence) => reachOf(sentence, hints, 0) >= 0)
}

const holds = (words: string, choice: Choice): boolean =>
  choice.some((sequence) =>
    sequence.every((part) => (typeof part === 'string' ? words.includes(part) : holds(words, part))),
  )

/** Where the last part of the choice that is soonest over begins, at or after a place; -1 where there is none. */
function reachOf(words: string, choice: Choice, from: number): number {
  let soonest = -1
  for (const sequence of choice) {
    let at = from
    for (const part of sequence) {
      at = typeof part === 'string' ? words.indexOf(part, at) : reachOf(words, part, at)
      if (at < 0) break
    }
    if (at >= 0 && (soonest < 0 || at < soonest)) soonest = at
  }
  return soonest
}

// The groups for people stand in scores of patterns: each is read once, and is the same thing in all of them.
const read = new Map<string, Choice | null>()

function choiceIn(source: string, opensWord: boolean): Choice | null {
  const key = `${opensWord}${source}`
  const known = read.get(key)
  if (known !== undefined) return known
  const sequences = alternativesOf(source).map((alternative) => sequenceIn(alternative, opensWord))
  const choice = sequences.every(({ length }) => length > 0) ? sequences : null
  read.set(key, choice)
  return choice
}

const QUANTIFIER = /(?:[?*+]|\{[^}]*\})\??/y
const WORDS = /[a-z·'-]+(?: [a-z·'-]+)*/y

function sequenceIn(source: string, opensWord: boolean): Sequence {
  const parts: (string | Choice)[] = []
  for (let at = 0; at < source.length; ) {
    const end = elementEnd(source, at)
    const quantifier = matchAt(QUANTIFIER, source, end)
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier)
    const opens = at === 0 ? opensWord : /[ ~…⋯]/.test(source[at - 1] ?? '')
    let part: string | Choice | null = null
    if (source.startsWith('(?:', at))
      part = isOptional ? null : choiceIn(source.slice(at + 3, end - 1), opens)
    // The quantifier after words binds their last letter alone.
    else if (matchAt(WORDS, source, at))
      part = wordsNeeded(source.slice(at, isOptional ? end - 1 : end), opens)
    if (part) parts.push(part)
    at = end + quantifier.length
  }
  return parts
}

function matchAt(sticky: RegExp, source: string, at: number): string {
  sticky.lastIndex = at
  return sticky.exec(source)?.[0] ?? ''
}

function wordsNeeded(words: string, opensWord: boolean): string | null {
  if (words.length < 2 || COMMON.has(words)) return null
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
