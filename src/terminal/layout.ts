/** Text laid out for a window: wrapped paragraphs, a letter in its frame, a table that survives 40 columns. */
import type { Palette } from './colour.ts'
import { rowsOf, signsOf, widthOf } from './columns.ts'

/** Widths are in terminal columns. Wider than this is hard to read, and narrower breaks most words. */
const WIDEST = 88
const NARROWEST = 20

function readable(columns: number): number {
  return Math.max(NARROWEST, Math.min(columns, WIDEST))
}

/** Wraps a text to the window; following lines are indented by `indent` columns. */
export function wrapped(text: string, columns: number, indent = 0): string {
  const width = readable(columns) - indent
  return text
    .split('\n')
    .flatMap((line) => rowsOf(line, width))
    .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(indent) + line))
    .join('\n')
}

/** A letter between two rules, with whom it goes to and its subject above it. */
export function framed(
  letter: { to: readonly string[]; subject: string; body: string },
  columns: number,
  palette: Palette,
): string {
  const width = readable(columns)
  const rule = palette.quiet('─'.repeat(width))
  const head = [
    ...(letter.to.length > 0 ? [`To: ${letter.to.join(', ')}`] : []),
    `Subject: ${letter.subject}`,
  ].map((line) => palette.quiet(wrapped(line, width, 2)))
  return [rule, ...head, '', wrapped(letter.body, width), rule].join('\n')
}

/** Narrower than this a shortened cell says nothing any more. */
const NARROWEST_CELL = 12

/**
 * Rows under a header where they fit, if need be with the cells of the `elastic` columns shortened; in a narrow
 * window one block for each row, with nothing left out. Cells must be safe already.
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
  elastic: readonly string[] = [],
): string {
  const natural = header.map((title, at) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? ''))),
  )
  const widths = fitted(natural, columns - 2 * (header.length - 1), (at) =>
    elastic.includes(header[at] ?? ''),
  )
  if (!widths) return rows.map((row) => block(header, row, columns)).join('\n\n')
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, at) => padded(shortened(cell, widths[at] ?? 0), widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Takes from the widest elastic column until all fit; null where that would leave too little of one. */
function fitted(
  natural: readonly number[],
  room: number,
  isElastic: (at: number) => boolean,
): readonly number[] | null {
  const widths = [...natural]
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const [widest] = [...widths.keys()]
      .filter((at) => isElastic(at) && (widths[at] ?? 0) > NARROWEST_CELL)
      .sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))
    if (widest === undefined) return null
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

/** The text in so many columns, with … where something had to go. A sign of two columns is never cut in half. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let short = ''
  let used = 0
  for (const { segment } of signsOf(text)) {
    used += widthOf(segment)
    if (used > width - 1) break
    short += segment
  }
  return `${short.trimEnd()}…`
}

function block(header: readonly string[], row: readonly string[], columns: number): string {
  const label = Math.max(...header.map((title) => widthOf(title)))
  return header
    .map((title, at) => wrapped(`${padded(title, label)}  ${row[at] ?? ''}`, columns, label + 2))
    .join('\n')
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)))
}
