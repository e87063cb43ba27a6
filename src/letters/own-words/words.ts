/** An answer as a row of words, each with the punctuation that touches it. */

export interface Word {
  before: string
  core: string
  after: string
  /** What the tagger holds the word for; empty until it has been asked. */
  tags: ReadonlySet<string>
}

/** The tag of words inside quotation marks: they are someone's, and carry no sentence of the writer's. */
export const QUOTED = 'Quoted'

const NO_TAGS: ReadonlySet<string> = new Set()
const PARTS = /^(["“‘'([]*)(.*?)(["”’')\].,;:!?…]*)$/su
const DASH = /^[-–—/|~]+$/

/** The words of a text, in order; a dash standing alone is a word without a core. */
export function toWords(text: string): Word[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((piece) => {
      if (DASH.test(piece)) return { before: '', core: '', after: piece, tags: NO_TAGS }
      const [, before = '', core = '', after = ''] = PARTS.exec(piece) ?? []
      return { before, core, after, tags: NO_TAGS }
    })
}

export const textOf = (words: Word[]): string => words.map((w) => w.before + w.core + w.after).join(' ')

/** The bare word in lower case, with a straight apostrophe, for looking up. */
export const plain = (word: Word | undefined): string => (word?.core ?? '').toLowerCase().replaceAll('’', "'")

export const withCore = (word: Word, core: string): Word => ({ ...word, core })

/** True where a clause may begin at this place because the punctuation before it says so. */
export function opensClause(words: Word[], at: number): boolean {
  const previous = words[at - 1]
  return previous === undefined || /[.,;:!?–—-]/.test(previous.after)
}

/** With its first letter as a capital. */
export const upFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const LINK_FIRST = /^(?:https?:|www\.)/i

export const capitalised = (text: string): string =>
  LINK_FIRST.test(text)
    ? text
    : text.replace(/^([^\p{L}\p{N}]*)(\p{Ll})(\p{L}*)/u, (all, lead: string, first: string, rest: string) =>
        // "iOS" and "eBay" carry their capital inside and keep their small letter, even at the head of a sentence.
        /\p{Lu}/u.test(rest) ? all : lead + first.toUpperCase() + rest,
      )

/** Without the stop at its end, so that the sentence can go on; a question kept in quotation marks keeps its mark. */
export const unstopped = (text: string): string =>
  text.replace(/[.,;:]+(["”’)]*)$/, '$1').replace(/[!?.,;:]+$/, '')
