/**
 * Which words a pattern cannot do without. Compiling a pattern takes a thousand times longer than looking for a word, and
 * a letter holds few of the words of the many patterns, so most of them never need to be compiled.
 */

// A pattern that needs no more than one of these would nearly always be compiled.
const COMMON = new Set(
  `a an the i me my we us you your it is am are was were be been to of in on at for and or but not no that this so as with from by
 have has had do did does will would can could there they them he she one all if when what how who than then me more`.split(
    /\s+/,
  ),
)

interface Need {
  words: string[]
  cost: number
}

/** Words of which plain text must hold at least one; one that must stand at the start of a word has a space before it. */
export type AnyOf = readonly string[]

/**
 * What plain text must hold for the expanded pattern to match: for one of its alternatives, a word of each set. Null
 * where nothing can be said.
 */
export function hintsOf(source: string): AnyOf[][] | null {
  const alternatives = alternativesOf(source).map((alternative) =>
    needsIn(alternative, true).map(({ words }) => words),
  )
  return alternatives.every((sets) => sets.length > 0) ? alternatives : null
}

// The groups for people stand in scores of patterns: each is read once.
const read = new Map<string, Need | null>()

function needOf(source: string, opensWord: boolean): Need | null {
  const key = `${opensWord}${source}`
  const known = read.get(key)
  if (known !== undefined) return known
  const need = needAfresh(source, opensWord)
  read.set(key, need)
  return need
}

function needAfresh(source: string, opensWord: boolean): Need | null {
  const words: string[] = []
  let cost = 0
  for (const alternative of alternativesOf(source)) {
    const [need] = needsIn(alternative, opensWord).sort((one, other) => one.cost - other.cost)
    if (!need) return null
    words.push(...need.words)
    cost = Math.max(cost, need.cost)
  }
  return { words, cost }
}

const QUANTIFIER = /(?:[?*+]|\{[^}]*\})\??/y
const WORD = /[a-z·'-]+/y

function needsIn(sequence: string, opensWord: boolean): Need[] {
  const needs: Need[] = []
  for (let at = 0; at < sequence.length; ) {
    const end = elementEnd(sequence, at)
    const quantifier = matchAt(QUANTIFIER, sequence, end)
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier)
    const opens = at === 0 ? opensWord : /[ ~…⋯]/.test(sequence[at - 1] ?? '')
    let need: Need | null = null
    if (sequence.startsWith('(?:', at))
      need = isOptional ? null : needOf(sequence.slice(at + 3, end - 1), opens)
    // The quantifier after a word binds its last letter alone.
    else if (matchAt(WORD, sequence, at))
      need = wordNeed(sequence.slice(at, isOptional ? end - 1 : end), opens)
    if (need) needs.push(need)
    at = end + quantifier.length
  }
  return needs
}

function matchAt(sticky: RegExp, source: string, at: number): string {
  sticky.lastIndex = at
  return sticky.exec(source)?.[0] ?? ''
}

function wordNeed(word: string, opensWord: boolean): Need | null {
  if (word.length < 2 && word !== 'i') return null
  const cost = COMMON.has(word) ? 100 : 20 - Math.min(word.length, 12)
  return { words: [opensWord ? ` ${word}` : word], cost }
}

/** Where the word, group, class or single sign that begins here ends. */
function elementEnd(source: string, at: number): number {
  const word = matchAt(WORD, source, at)
  if (word) return at + word.length
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
