/**
 * Cuts a mail into sentences and gives each a plain form that patterns can be laid over: lower case, one space
 * between words, punctuation as words of its own, contractions spelled out. Every word remembers where it stood,
 * so that whatever matched can be quoted as it was written.
 */
export interface Sentence {
  raw: string
  /** Begins and ends with a space, so that every word is bounded by spaces. */
  plain: string
  /** Where each word of `plain` begins there, and which stretch of `raw` it stands for. */
  words: { at: number; from: number; to: number }[]
}

// A mail that says no does so early. The rest of a very long one is terms, alerts and footers.
const LONGEST_TEXT = 24_000
const LONGEST_SENTENCE = 700

const TITLES = /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|No|vs)\.$/
const SENTENCE_END = /[.!?]["')\]]{0,2}\s+(?=["'([]{0,2}[A-Z0-9*•-])|\s[•·|]\s/g

/** The sentences of a text, in order. A line break ends a sentence too: lines are already unwrapped. */
export function sentencesOf(text: string): Sentence[] {
  const read = text.slice(0, LONGEST_TEXT)
  const end = writesSmall(read) ? SMALL_SENTENCE_END : SENTENCE_END
  return read
    .split('\n')
    .flatMap((line) => cutLine(line, end))
    .map(sentenceOf)
}

// Who writes all in small letters begins sentences with them, too.
const SMALL_SENTENCE_END = /(?<=[a-z]{2})[.!?]["')\]]{0,2}\s+(?=["'([]{0,2}[\p{L}\p{N}*•-])|\s[•·|]\s/gu

function writesSmall(text: string): boolean {
  const body = text.slice(text.indexOf('\n') + 1)
  const small = body.match(/[a-z]{2}[.!?]\s+[a-z]/g)?.length ?? 0
  const large = body.match(/[.!?]\s+[A-Z]/g)?.length ?? 0
  return small > large
}

function cutLine(line: string, sentenceEnd: RegExp): string[] {
  const pieces: string[] = []
  let from = 0
  for (const end of line.matchAll(sentenceEnd)) {
    const to = end.index + end[0].length
    if (TITLES.test(line.slice(Math.max(0, end.index - 6), end.index + 1))) continue
    pieces.push(line.slice(from, to))
    from = to
  }
  pieces.push(line.slice(from))
  return pieces.flatMap(limit).filter((piece) => /[A-Za-z]/.test(piece))
}

function limit(piece: string): string[] {
  const trimmed = piece.trim()
  const parts: string[] = []
  for (let at = 0; at < trimmed.length; at += LONGEST_SENTENCE) {
    parts.push(trimmed.slice(at, at + LONGEST_SENTENCE))
  }
  return parts
}

const WORD = /[\p{L}\p{N}]+(?:['’&+#-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** One sentence with its plain form. */
function sentenceOf(raw: string): Sentence {
  let plain = ' '
  const words: Sentence['words'] = []
  for (const match of raw.matchAll(WORD)) {
    for (const word of spellOut(match[0].toLowerCase())) {
      words.push({ at: plain.length, from: match.index, to: match.index + match[0].length })
      plain += `${word} `
    }
  }
  return { raw, plain, words }
}

const ENDINGS: Record<string, string> = { ve: 'have', re: 'are', ll: 'will', d: 'would', m: 'am' }
const IS = new Set(['it', 'that', 'there', 'here', 'what', 'this', 'he', 'she', 'who'])

function spellOut(word: string): string[] {
  if (word === 'cannot' || word === 'cant') return ['can', 'not']
  const parts = /^(.+?)['’](\p{L}{1,2})$/u.exec(word)
  if (!parts) return [word === 'wont' ? 'will not' : word].flatMap((w) => w.split(' '))
  const [, stem = '', ending = ''] = parts
  if (ending === 't' && stem.endsWith('n')) {
    if (stem === 'won') return ['will', 'not']
    if (stem === 'can') return ['can', 'not']
    return [stem.slice(0, -1), 'not']
  }
  if (ENDINGS[ending]) return [stem, ENDINGS[ending]]
  if (ending === 's') return IS.has(stem) ? [stem, 'is'] : [stem]
  return [word]
}

/** The words of the mail behind a stretch of the plain form. */
export function quote(sentence: Sentence, from: number, to: number): string {
  const touched = sentence.words.filter((word) => word.at >= from && word.at < to)
  const first = touched[0]
  const last = touched.at(-1)
  return first && last ? sentence.raw.slice(first.from, last.to) : sentence.raw
}
