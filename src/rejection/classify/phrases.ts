/**
 * A small language for how things are said, so that the tables of statements can be read aloud:
 *
 *   `decid* not to ~3 {advance}`    a word, any ending (`*`), up to three words between (`~3`), a word class
 *   `the|our {job} is? closed`      a choice of words, a class, a word that may be missing
 *
 * Every gap is bounded and no repetition stands inside another, so the time to match grows with the length of the
 * sentence and not faster. A gap never leaps over a semicolon, a colon or a bracket.
 */
import { quote, type Sentence } from './sentences.ts'

export type Classes = Record<string, string[]>

export interface Found {
  sentence: Sentence
  from: number
  to: number
  phrase: string
}

/**
 * Phrases, by the letters that they can begin with. Most words of a mail begin none of them; to try all of them at each
 * word would take most of the time that reading a mailbox takes.
 */
export type Matcher = ReadonlyMap<number, () => RegExp>

/** Turns phrases into one matcher; the classes give the meaning of `{name}`. */
export function phrases(sources: string[], classes: Classes = {}): Matcher {
  const byStart = new Map<number, string[]>()
  for (const source of sources) {
    const pattern = compile(source, classes)
    for (const start of new Set(startsOf(source.split(' '), classes)))
      byStart.set(start, [...(byStart.get(start) ?? []), pattern])
  }
  return new Map([...byStart].map(([start, patterns]) => [start, once(patterns.join('|'))]))
}

// Most are never needed: most letters never come.
function once(pattern: string): () => RegExp {
  let compiled: RegExp | undefined
  return () => {
    compiled ??= new RegExp(`(?:${pattern})`, 'y')
    return compiled
  }
}

/** The starts, see `startAt`, of what a phrase can begin with. */
function startsOf([part = '', ...rest]: readonly string[], classes: Classes): number[] {
  if (/^~/.test(part)) throw new Error(`a phrase cannot begin with "${part}": it could begin anywhere`)
  const isOptional = part.endsWith('?')
  const own = (isOptional ? part.slice(0, -1) : part).split('|').flatMap((choice) => {
    if (choice.startsWith('{'))
      return (classes[choice.slice(1, -1)] ?? []).flatMap((member) => startsOf(member.split(' '), classes))
    if (/^.?\*/.test(choice)) throw new Error(`"${choice}" could begin anywhere`)
    return [startAt(`${choice} `, 0)]
  })
  return isOptional ? [...own, ...startsOf(rest, classes)] : own
}

/** The two characters with which a word begins, or the one and the space behind it, as a number. */
function startAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1)
}

function compile(source: string, classes: Classes): string {
  return source
    .split(' ')
    .map((part) => compileWord(part, classes))
    .join('')
}

function compileWord(part: string, classes: Classes): string {
  if (/^~\d$/.test(part)) return `(?:[^ ;:()]+ ){0,${part.slice(1)}}?`
  if (part.endsWith('?')) return `(?:${compileWord(part.slice(0, -1), classes)})?`
  return `(?:${part
    .split('|')
    .map((choice) => compileChoice(choice, classes))
    .join('|')})`
}

function compileChoice(choice: string, classes: Classes): string {
  if (!choice.startsWith('{')) return `${choice.replace(/[.?+%]/g, '\\$&').replaceAll('*', '[^ ]*')} `
  const members = classes[choice.slice(1, -1)]
  if (!members) throw new Error(`no word class ${choice}`)
  return members.map((member) => compile(member, classes)).join('|')
}

/** Every place in a sentence where the matcher fits, also overlapping ones: the first may turn out to be hypothetical. */
export function findAll(matcher: Matcher, sentence: Sentence): Found[] {
  const found: Found[] = []
  const { plain, words } = sentence
  for (const { at: from } of words) {
    const pattern = matcher.get(startAt(plain, from))?.()
    if (!pattern) continue
    pattern.lastIndex = from
    const match = pattern.exec(plain)
    if (!match) continue
    const to = from + match[0].length
    found.push({ sentence, from, to, phrase: quote(sentence, from, to) })
    if (found.length === MOST_FOUND) break
  }
  return found
}

const MOST_FOUND = 20
