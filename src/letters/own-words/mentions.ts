/** Where an answer names a reader of the letter, and whether it is certain that the name is meant. */
import { afterAdverbs, isVerbAt } from './clauses.ts'
import { COPULAS, DETERMINERS, MASS_NAMES, WORDLIKE_NAMES } from './lexicon.ts'
import type { Audience } from './wordings.ts'
import { plain, textOf, type Word, withCore } from './words.ts'

export interface Mention {
  at: number
  reader: string
  /** "Priya's" as a possessive, as a shortened "is" or "has", or the bare name. */
  form: 'plain' | 'possessive' | 'is' | 'has'
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau)\.?$/i
const flat = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")

export const nameParts = (full: string): string[] =>
  full.split(/[\s,]+/).filter((part) => part !== '' && !TITLE.test(part))
export const firstName = (full: string): string => nameParts(full)[0] ?? full

/** Every first and last name known, for the tagger and for telling subjects apart. Names that are words too are left out. */
export function knownNames(audience: Audience): Set<string> {
  const all = [...audience.readers, ...audience.names].flatMap(nameParts).map((part) => part.toLowerCase())
  return new Set(all.filter((part) => part.length > 1 && !WORDLIKE_NAMES.has(part)))
}

/** Full names drawn together into the first name, so that a mention is always one word: "Dr. Priya Shah" → "Priya". */
export function joinFullNames(words: Word[], audience: Audience): Word[] {
  const out: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const span = fullNameAt(words, at, audience)
    const last = words[at + (span?.length ?? 1) - 1]
    const first = words[at]
    if (first === undefined || last === undefined) continue
    const tail = /['’]s$/.exec(last.core)?.[0] ?? ''
    out.push(span === null ? first : { ...last, before: first.before, core: span.name + tail })
    at += (span?.length ?? 1) - 1
  }
  return out
}

function fullNameAt(words: Word[], at: number, audience: Audience): { name: string; length: number } | null {
  for (const full of audience.readers) {
    const parts = nameParts(full)
    const hasTitle = TITLE.test((words[at]?.core ?? '') + (words[at]?.after === '.' ? '' : ''))
    const from = at + (hasTitle ? 1 : 0)
    const matches = (wanted: string[]) =>
      wanted.every((part, n) => flat(words[from + n]?.core ?? '').replace(/'s$/, '') === flat(part)) &&
      words
        .slice(from, from + wanted.length - 1)
        .every((word) => word.after === '' && !/['’]s$/.test(word.core))
    for (const wanted of [parts, parts.slice(-1), parts.slice(0, 1)]) {
      if (wanted.length === 0 || (wanted.length === 1 && !hasTitle)) continue
      if (matches(wanted)) return { name: parts[0] ?? full, length: wanted.length + (hasTitle ? 1 : 0) }
    }
  }
  return null
}

/** The places that name a reader for certain; a first name that two known people share is never certain. */
export function mentionsOf(words: Word[], audience: Audience): Mention[] {
  const firsts = [...audience.readers, ...audience.names].map((full) => ({
    full: flat(nameParts(full).join(' ')),
    first: flat(firstName(full)),
  }))
  const isShared = (reader: string) => {
    const first = flat(firstName(reader))
    const own = flat(nameParts(reader).join(' '))
    return firsts.some((other) => other.first === first && other.full !== own && other.full !== first)
  }
  return words.flatMap((word, at): Mention[] => {
    const bare = flat(word.core)
    const stem = bare.replace(/'s$/, '')
    const reader =
      audience.readers.find((full) => flat(firstName(full)) === stem) ?? byLastName(stem, audience)
    if (reader === undefined || stem.length < 2 || isShared(reader)) return []
    if (WORDLIKE_NAMES.has(stem) && !isSurelyName(words, at, stem)) return []
    return [{ at, reader, form: bare === stem ? 'plain' : apostropheOf(words, at) }]
  })
}

function byLastName(stem: string, audience: Audience): string | undefined {
  if (WORDLIKE_NAMES.has(stem)) return undefined
  const all = [...audience.readers, ...audience.names].filter((full) =>
    nameParts(full).some((part) => flat(part) === stem),
  )
  const [only] = all
  const isLast =
    only !== undefined && nameParts(only).length > 1 && flat(nameParts(only).at(-1) ?? '') === stem
  return all.length === 1 && isLast && audience.readers.includes(only) ? only : undefined
}

function apostropheOf(words: Word[], at: number): Mention['form'] {
  const verb = words[afterAdverbs(words, at + 1)]
  const next = words[at + 1]
  if (plain(verb) === 'been' || plain(verb) === 'got' || plain(verb) === 'had') return 'has'
  if (
    DETERMINERS.has(plain(next)) ||
    plain(next) === 'not' ||
    (verb?.tags.has('Gerund') &&
      !words[at + 2]?.tags.has('Noun') &&
      plain(words[at + 2]) !== 'of' &&
      at === 0)
  )
    return 'is'
  return 'possessive'
}

const TALKED =
  /^(?:talk|speak|chat|meet|pair|work|sit|interview|argu|compar|lunch|coffee|conversation|hour|time|call|session)(?:ed|ing|e|s|ting|ming)?$/

/** "will", "grace" and "bill" are words; only their place among other words makes a name of them. */
function isSurelyName(words: Word[], at: number, name: string): boolean {
  const word = words[at]
  const previous = words[at - 1]
  const isPossessive = /['’]s$/.test(word?.core ?? '')
  if (DETERMINERS.has(plain(previous)) || previous?.tags.has('Adjective')) return false
  const isRaised = /^\p{Lu}\p{Ll}/u.test(word?.core ?? '')
  if (isRaised && at > 0 && !/[.!?:"“]$/.test(previous?.after ?? '') && word?.before === '') return true
  if (isPossessive) return isRaised || (at === 0 && !MASS_NAMES.has(name))
  if (plain(words[at + 1]) === 'and' && plain(words[at + 2]) === 'i') return true
  if (plain(previous) === 'and' && plain(words[at - 2]) === 'i') return true
  const verb = afterAdverbs(words, at + 1)
  if (at === 0 || /[.;:!?,]$/.test(previous?.after ?? '')) {
    // "She" in its place lets the verb show itself, where "will showed" is no grammar that the tagger knows.
    const isVerb = isVerbAt(words, verb)
    return (
      isVerb &&
      !(COPULAS.has(plain(words[verb])) && MASS_NAMES.has(name)) &&
      !words[at + 1]?.after.includes('-')
    )
  }
  const isTalk = /^(?:with|to)$/.test(plain(previous)) && TALKED.test(plain(words[at - 2]))
  return (
    isTalk && (words[at + 1] === undefined || /^(?:about|on|over|for|and|at)$/.test(plain(words[at + 1])))
  )
}

/** The names as they will be shown where the mention stays a name: with the reader's own spelling. */
export function spelled(words: Word[], mentions: Mention[]): Word[] {
  return words.map((word, at) => {
    const mention = mentions.find((one) => one.at === at)
    if (mention === undefined) return word
    const tail = /['’]s$/.exec(word.core)?.[0] ?? ''
    return withCore(word, firstName(mention.reader) + tail)
  })
}

export const mentionText = (words: Word[], at: number): string => textOf(words.slice(at, at + 1))
