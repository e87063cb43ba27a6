/** What a report needs of the place where it is shown; handed in, since this room knows no terminal. */

type Paint = (text: string) => string

export interface Look {
  /** Of the window, in terminal columns. */
  columns: number
  strong: Paint
  quiet: Paint
  warn: Paint
  accent: Paint
  /** How many columns a text takes. */
  width: (text: string) => number
  /** Wrapped to a width, following lines indented. */
  wrapped: (text: string, columns: number, indent?: number) => string
  shortened: (text: string, width: number) => string
  /** From low to high; some terminals have fewer signs than others. */
  heights: readonly string[]
}

/** Wider than this, figures stand too far from their names. */
const WIDEST = 100

/** How wide the report is laid out, in terminal columns: from 20 to 100, whatever the window. */
export function columnsOf({ columns }: Look): number {
  return Math.max(20, Math.min(columns, WIDEST))
}

/** The text in lines of that width; none for an empty one. */
export function paragraph(text: string, look: Look, indent = 0): string[] {
  return text === '' ? [] : look.wrapped(text, columnsOf(look), indent).split('\n')
}

/** The text with spaces behind it up to this width. */
export function padded(text: string, width: number, look: Look): string {
  return text + ' '.repeat(Math.max(0, width - look.width(text)))
}
