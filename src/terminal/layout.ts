/** Text laid out for a window: wrapped paragraphs, a letter in its frame, a table that survives 40 columns. */
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Palette } from './colour.ts'

/** Widths are in terminal columns. Wider than this is hard to read. */
const WIDEST = 88

/** Wraps a text to the window; following lines are indented by `indent` columns. */
export function wrapped(text: string, columns: number, indent = 0): string {
  const width = Math.max(20, Math.min(columns, WIDEST)) - indent
  return text
    .split('\n')
    .flatMap((line) => wrapAnsi(line, width, { trim: true, hard: true }).split('\n'))
    .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(indent) + line))
    .join('\n')
}

/** A letter between two rules, with whom it goes to and its subject above it. */
export function framed(
  letter: { to: readonly string[]; subject: string; body: string },
  columns: number,
  palette: Palette,
): string {
  const width = Math.max(20, Math.min(columns, WIDEST))
  const rule = palette.quiet('─'.repeat(width))
  const head = [
    ...(letter.to.length > 0 ? [`To: ${letter.to.join(', ')}`] : []),
    `Subject: ${letter.subject}`,
  ].map((line) => palette.quiet(wrapped(line, width, 2)))
  return [rule, ...head, '', wrapped(letter.body, width), rule].join('\n')
}

/**
 * Rows under a header where they fit; in a narrow window one block for each row. Cells must be safe already.
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): string {
  const widths = header.map((title, at) =>
    Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[at] ?? ''))),
  )
  const total = widths.reduce((sum, width) => sum + width + 2, -2)
  if (total <= columns)
    return [header, ...rows]
      .map((row) =>
        row
          .map((cell, at) => padded(cell, widths[at] ?? 0))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')
  return rows.map((row) => block(header, row, columns)).join('\n\n')
}

function block(header: readonly string[], row: readonly string[], columns: number): string {
  const label = Math.max(...header.map((title) => stringWidth(title)))
  return header
    .map((title, at) => wrapped(`${padded(title, label)}  ${row[at] ?? ''}`, columns, label + 2))
    .join('\n')
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)))
}
