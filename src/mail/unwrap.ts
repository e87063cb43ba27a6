/** Puts hard-wrapped lines back together, so that a phrase is never broken by a margin. */

const SHORTEST_WRAPPED = 45
const WIDEST_MARGIN = 100
// How far before the margin a line may end and still have been broken by it.
const RAGGED = 8

/** Lines as paragraphs. Greetings, lists and signatures keep their lines; more than one empty line becomes one. */
export function unwrap(lines: readonly string[]): string {
  const margin = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0)
  const paragraphs: string[] = []
  // Joining is done at the end of a paragraph: adding to a growing string line by line costs time on huge texts.
  let open: string[] = []
  const close = () => {
    if (open.length) paragraphs.push(open.join(' '))
    open = []
  }
  for (const raw of lines) {
    const line = raw.replace(/ {2,}/g, ' ').trim()
    const previous = open.at(-1)
    if (line === '') {
      close()
      if (paragraphs.at(-1) !== '') paragraphs.push('')
    } else if (previous !== undefined && continues(previous, line, margin)) open.push(line)
    else {
      close()
      open = [line]
    }
  }
  close()
  return paragraphs.join('\n').trim()
}

function continues(line: string, next: string, margin: number): boolean {
  if (/^(?:[-*•·>|]|\d{1,2}[.)]) ?/.test(next)) return false
  if (/^\p{Ll}/u.test(next) && line.length >= 20 && !/[.!?:]$/.test(line)) return true
  if (margin > WIDEST_MARGIN || line.length < SHORTEST_WRAPPED || /[.!?:]$/.test(line)) return false
  const word = next.split(' ', 1)[0] ?? ''
  return line.length + 1 + word.length > margin - RAGGED
}
