/** What a proofreader finds and what it may expect, shared by all its parts. */

/**
 * One finding. `text` is the very words of the letter that it points at, empty where it speaks of the whole;
 * `suggestion` is what to do about it, null where only the person can tell. An error is mended before sending,
 * a warning weighed.
 */
export interface Finding {
  level: 'error' | 'warning'
  rule: string
  text: string
  message: string
  suggestion: string | null
}

/** What the letter is checked against; whatever is not given is not checked. */
export interface Expectation {
  company?: string
  role?: string
  /** The readers and the writer. */
  names?: readonly string[]
  /** Whatever else was typed in the sitting: known to the speller. */
  words?: readonly string[]
  /** In words. */
  length?: { min: number; max: number }
  /** In characters, for messages that are cut off at `most`. */
  characters?: { aim: number; most: number }
  /** True where the letter carries no specific detail: the playbook says that it then reads like a form. */
  lacksDetail?: boolean
  /** Addresses among the recipients that nobody reads. */
  noReply?: readonly string[]
  /**
   * True where every sentence is one of our letters, with names from the very answers put in: tone, names and spelling were
   * read before they were published (test/letters/proofread/letters.test.ts).
   */
  isOurs?: boolean
  /** How many files go with the letter; undefined when that is not known. */
  attachments?: number
}

/** A finding and its place in the text, by which findings are merged and put in order. */
export interface Placed extends Finding {
  start: number
  end: number
}

/** The finding at these places of the text, shorn of the spaces around it. */
export function placed(
  text: string,
  [from, to]: readonly [number, number],
  about: Omit<Finding, 'text'>,
): Placed {
  const raw = text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  return { ...about, text: raw.trim(), start, end: start + raw.trim().length }
}

/** A finding about the letter as a whole, or about something that is not in it. It stands after those with a place. */
export function unplaced(about: Omit<Finding, 'text'>, text = ''): Placed {
  return { ...about, text, start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }
}
