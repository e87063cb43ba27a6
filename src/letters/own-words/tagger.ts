/** Asks compromise what each word is. Loaded only when an answer has to be read. */
import { plain, QUOTED, type Word } from './words.ts'

interface Term {
  pre: string
  text: string
  post: string
  tags: ReadonlySet<string>
}

/** An answer comes back several times while it is mended; each text is read once. */
const termsRead = new Map<string, readonly Term[]>()
const MOST_KEPT = 500

async function termsOf(text: string): Promise<readonly Term[]> {
  const { default: nlp } = await import('compromise/two')
  const terms = termsRead.get(text) ?? (nlp(text).docs.flat() as Term[])
  if (termsRead.size >= MOST_KEPT) termsRead.clear()
  termsRead.set(text, terms)
  return terms
}

/**
 * The words with their tags. Names are shown to the tagger as "she" and "her": it does not know most of the world's names,
 * and knows that a verb follows a pronoun.
 */
export async function tagged(words: Word[], names: ReadonlySet<string>): Promise<Word[]> {
  const shown = words.map((word) => word.before + standIn(word, names) + word.after)
  const terms = await termsOf(shown.join(' '))
  const tags = words.map(() => new Set<string>())
  // Terms come back in order with every character kept, so their places say which word they belong to.
  let end = -1
  const ends = shown.map((piece) => {
    end += piece.length + 1
    return end
  })
  let place = 0
  for (const { pre, text, post, tags: found } of terms) {
    const at = ends.findIndex((end) => place + pre.length < end)
    for (const tag of found) tags[at === -1 ? words.length - 1 : at]?.add(tag)
    place += pre.length + text.length + post.length
  }
  markQuoted(words, tags)
  return words.map((word, at) => ({ ...word, tags: tags[at] ?? new Set() }))
}

function markQuoted(words: Word[], tags: Set<string>[]): void {
  let isInside = false
  words.forEach((word, at) => {
    if (/["“]/.test(word.before)) isInside = true
    if (isInside) tags[at]?.add(QUOTED)
    if (/["”]/.test(word.after)) isInside = false
  })
}

function standIn(word: Word, names: ReadonlySet<string>): string {
  const bare = plain(word)
  if (names.has(bare)) return 'she'
  return bare.endsWith("'s") && names.has(bare.slice(0, -2)) ? 'her' : word.core
}
