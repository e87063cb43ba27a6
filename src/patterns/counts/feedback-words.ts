/** What keeps coming back in the feedback that a person was given, in their own notes of it. */

import type { Feedback, RecurringWord } from '../patterns.ts'
import type { Course } from './course.ts'
import { STOP_WORDS } from './stop-words.ts'

type Quote = RecurringWord['quotes'][number]

interface Word {
  /** How it was written, and how often so. */
  forms: Map<string, number>
  applications: number
  lastSeenIn: number
  quotes: Quote[]
}

export interface FeedbackCounts {
  notes: number
  applications: number
  words: Map<string, Word>
}

const WORDS = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’+#-][\p{L}\p{N}]+)*[+#]*/gu
const SHORTEST = 3
/** Of a very long note, the part that is read. */
const LONGEST_NOTE = 2000
const QUOTE = 160
const QUOTES = 3
/** More words than anyone's feedback has; a log of nonsense must not fill the memory. */
const MOST_WORDS = 20_000
const REPORTED = 20

export function noFeedback(): FeedbackCounts {
  return { notes: 0, applications: 0, words: new Map() }
}

/** Takes up what one application was told: the beginning of each note, word by word. */
export function countFeedback(counts: FeedbackCounts, course: Course): void {
  const told = course.feedback.filter(({ note }) => note.trim() !== '')
  if (told.length === 0) return
  counts.notes += told.length
  counts.applications += 1
  for (const { note, at } of told) {
    const text = note.slice(0, LONGEST_NOTE)
    for (const { 0: form, index } of text.matchAll(WORDS)) {
      const stem = stemOf(form)
      if (stem.length < SHORTEST || STOP_WORDS.has(stem) || STOP_WORDS.has(form.toLowerCase())) continue
      const quote = () => ({ application: course.id, at, quote: passageAt(text, index, form.length) })
      noteWord(counts.words, stem, form, counts.applications, quote)
    }
  }
}

/** The words in the feedback of two applications or more, the most frequent first. */
export function feedbackOf({ notes, applications, words }: FeedbackCounts): Feedback {
  const recurring = [...words.values()]
    .filter((word) => word.applications > 1)
    .map((word) => ({ word: usualForm(word), applications: word.applications, quotes: word.quotes }))
    .sort((one, other) => other.applications - one.applications || (one.word < other.word ? -1 : 1))
  return { notes, applications, words: recurring.slice(0, REPORTED) }
}

function noteWord(
  words: Map<string, Word>,
  stem: string,
  form: string,
  application: number,
  quote: () => Quote,
): void {
  const known = words.get(stem)
  if (!known && words.size >= MOST_WORDS) return
  const word: Word = known ?? { forms: new Map(), applications: 0, lastSeenIn: 0, quotes: [] }
  if (!known) words.set(stem, word)
  word.forms.set(form, (word.forms.get(form) ?? 0) + 1)
  if (word.lastSeenIn === application) return
  word.lastSeenIn = application
  word.applications += 1
  if (word.quotes.length < QUOTES) word.quotes.push(quote())
}

/** One word for "skill" and "Skills". No more than that: a stemmer would join what a person keeps apart. */
function stemOf(form: string): string {
  const plain = form.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
  return /[^sui']s$/.test(plain) && plain.length > 4 ? plain.slice(0, -1) : plain
}

function usualForm({ forms }: Word): string {
  const [first] = [...forms].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
  return first?.[0] ?? ''
}

/** The sentence or line around a word, cut to a length that can be quoted; never within a character. */
function passageAt(text: string, index: number, length: number): string {
  const start = Math.max(
    ...['\n', '. ', '! ', '? ', '; '].map((end) => text.lastIndexOf(end, index) + end.length),
    0,
  )
  const from = /[\n.!?;]/.test(text.slice(0, index)) ? start : 0
  const rest = text.slice(index + length)
  const stop = /[\n.!?;](?=\s|$)|\n/.exec(rest)
  // A semicolon ends a passage, and is no end for a quote.
  const passage = text
    .slice(from, stop ? index + length + stop.index + 1 : undefined)
    .trim()
    .replace(/;$/, '')
  const characters = [...passage.replace(/\s+/g, ' ')]
  if (characters.length <= QUOTE) return characters.join('')
  // The word itself must be in it.
  const before = [...text.slice(from, index)].length
  const cut = Math.max(0, Math.min(before - QUOTE / 2, characters.length - QUOTE))
  return `${cut > 0 ? '…' : ''}${characters
    .slice(cut, cut + QUOTE)
    .join('')
    .trim()}${cut + QUOTE < characters.length ? '…' : ''}`
}
