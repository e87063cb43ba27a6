/** The words of a letter with their places, without addresses, links and lines that quote another. */

export interface Word {
  text: string
  start: number
  end: number
  /** True where a sentence, a line of greeting or the text begins with it. */
  opens: boolean
  /** True in the greeting ("Dear Priya,") and in the signature, where a capitalised word is a name. */
  named: boolean
}

/** Mail addresses, links, file names and paths: a run without spaces that no sentence would have. */
function isProse(run: string): boolean {
  if (/[@`]|:\/\/|^www\./.test(run)) return false
  if (/^[.~/\\#]\S/.test(run) && !/^\.{2,}/.test(run)) return false
  return !/^[\w-]+(?:\.[\w-]{2,})+(?:\/|$|[,;:!?.)]+$)/.test(run)
}

/** A text with the words of its prose, for all who look at these. */
export interface Read {
  text: string
  prose: string
  words: readonly Word[]
}

export function read(text: string): Read {
  const prose = proseOf(text)
  return { text, prose, words: wordsOf(prose) }
}

/** The text with what is not the writer's own prose put out of sight; every place stays where it was. */
function proseOf(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  return text.replace(/^[ \t]*>.*$/gm, blank).replace(/\S+/g, (run) => (isProse(run) ? run : blank(run)))
}

/** The words of the prose. An apostrophe and a hyphen inside belong to the word. */
export function wordsOf(prose: string): Word[] {
  const greeting = /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^\n]{0,120}/iu.exec(prose)
  const greeted = greeting ? greeting[0].length : 0
  const signed = prose.lastIndexOf('\n', prose.trimEnd().length - 1)
  return [...prose.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’&-][\p{L}\p{N}\p{M}]+)*/gu)].map((found) => {
    const start = found.index
    const end = start + found[0].length
    const before = prose.slice(Math.max(0, start - 6), start)
    const isSigned = signed > 0 && start > signed && prose.length - signed < 60
    return {
      text: found[0],
      start,
      end,
      opens: start === 0 || /(?:^|[.!?:;…|]["”’')\]]*\s+|\n\s*|["“„«(]\s?|^\s*[-*•]\s*)$/u.test(before),
      named: start < greeted || isSigned,
    }
  })
}

/** How many letters were changed, left out, added or swapped with the next; `more` once it passes that many. */
export function distance(one: string, other: string, more = 3): number {
  if (Math.abs(one.length - other.length) >= more) return more
  let previous: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (swapped) least = Math.min(least, (previous[j - 2] ?? 0) + 1)
      next.push(least)
    }
    previous = row
    row = next
  }
  return Math.min(more, row[other.length] ?? more)
}
