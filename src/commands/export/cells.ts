/** Cells that no spreadsheet takes for a formula, and back. */
import { stringify } from 'csv-stringify/sync'

// Full-width signs count as well: some spreadsheets read them like the plain ones.
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/
const GUARDED = /^'+\s*[=+\-@\t\r＝＋－＠]/

/**
 * Rows as CSV, whose cells are guarded already. CRLF, as the standard has it: bare line breaks have to be quoted by name
 * then, or what follows one would be a row of its own, and a formula. Quoted besides: what other countries'
 * spreadsheets take for a separator, and blanks at the ends, which some cut off.
 */
export function asCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows', quoted_match: /[\r\n;\t]|^\s|\s$/ })
}

/** The cell with an apostrophe before it, where a spreadsheet would take it for a formula; else as it is. */
export function guarded(cell: string): string {
  // One that begins with an apostrophe and then a formula gets another, so that taking one away is always right.
  return FORMULA.test(cell) || GUARDED.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
