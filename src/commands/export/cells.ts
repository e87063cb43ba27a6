/** Cells that no spreadsheet takes for a formula, and back. */

// Full-width signs count as well: some spreadsheets read them like the plain ones.
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/
const GUARDED = /^'+\s*[=+\-@\t\r＝＋－＠]/

/** The cell with an apostrophe before it, where a spreadsheet would take it for a formula; else as it is. */
export function guarded(cell: string): string {
  // One that begins with an apostrophe and then a formula gets another, so that taking one away is always right.
  return FORMULA.test(cell) || GUARDED.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
