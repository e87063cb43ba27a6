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

/** Turns phrases into one matcher; the classes give the meaning of `{name}`. */
export function phrases(sources: string[], classes: Classes = {}): RegExp {
  return new RegExp(`(?<= )(?:${sources.map((source) => compile(source, classes)).join('|')})`, 'g')
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
export function findAll(matcher: RegExp, sentence: Sentence): Found[] {
  const found: Found[] = []
  matcher.lastIndex = 0
  for (
    let match = matcher.exec(sentence.plain);
    match && found.length < 20;
    match = matcher.exec(sentence.plain)
  ) {
    const [from, to] = [match.index, match.index + match[0].length]
    found.push({ sentence, from, to, phrase: quote(sentence, from, to) })
    matcher.lastIndex = sentence.plain.indexOf(' ', from) + 1
  }
  return found
}
