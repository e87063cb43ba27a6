/** The corpora as data: one line each, split once and for all into a half to build on and a half kept unseen. */

export interface Line {
  /** The rule that the line should raise; null where it should raise none. */
  rule: string | null
  text: string
}

/** Reads `rule | text` lines; without a bar, the line should raise nothing. */
export function linesOf(block: string): Line[] {
  return block
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const bar = row.indexOf(' | ')
      return bar < 0
        ? { rule: null, text: row }
        : { rule: row.slice(0, bar), text: row.slice(bar + 3).trim() }
    })
}

/** FNV-1a over the text, so that a line stays in its half however the files are sorted. */
export function halfOf({ text }: Line): 'built-on' | 'unseen' {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return (hash >>> 8) % 2 === 0 ? 'built-on' : 'unseen'
}
