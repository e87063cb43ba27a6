/** What a program printed on a terminal, colours and all, as a picture. */
import stringWidth from 'string-width'
import { el, escaped } from '../../src/patterns/picture.ts'

const COLUMN = 8.4
const LINE = 19
const MARGIN = 18
const HEAD = 44

const CLASSES: Readonly<Record<number, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  36: 'cyan',
}
const COLOURS = ['red', 'green', 'yellow', 'cyan']
/** What a code takes back: a closing one, or a colour what was painted before. */
const CLOSES: Readonly<Record<number, readonly string[]>> = {
  0: Object.values(CLASSES),
  22: ['bold', 'dim'],
  ...Object.fromEntries([31, 32, 33, 36, 39].map((code) => [code, COLOURS])),
}

const STYLE = `
  text { font: 14px ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e4e2dc; white-space: pre; }
  .bold { font-weight: 700; } .dim { fill: #a3a19a; }
  .red { fill: #f29b8b; } .green { fill: #9ccf8f; } .yellow { fill: #e8c26a; } .cyan { fill: #86c5e8; }`

export interface TerminalPicture {
  /** The command that was run. */
  command: string
  /** What it printed, with its escape sequences. */
  output: string
  columns: number
  title: string
  description: string
}

export function terminalSvg({ command, output, columns, title, description }: TerminalPicture): string {
  const lines = [`$ ${command}`, ...output.trimEnd().split('\n')]
  const width = Math.ceil(columns * COLUMN + 2 * MARGIN)
  const height = HEAD + lines.length * LINE + MARGIN
  const dots = [0, 1, 2].map((n) => el('circle', { cx: MARGIN + 6 + n * 20, cy: 20, r: 6, fill: '#55565a' }))
  // A colour goes on until it is closed, over the end of a line too.
  const classes = new Set<string>()
  const texts = lines.flatMap((line, row) => rowOf(line, HEAD + row * LINE + 14, classes))
  return `${el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title desc',
    },
    el('title', { id: 'title' }, escaped(title)),
    el('desc', { id: 'desc' }, escaped(description)),
    el('style', {}, `${STYLE}\n`),
    el('rect', { width, height, rx: 10, fill: '#1d1f21' }),
    ...dots,
    ...texts,
  )}\n`
}

/** One text for each stretch of a colour, set at its column: fonts differ, the columns do not. */
function rowOf(line: string, y: number, classes: Set<string>): string[] {
  const texts: string[] = []
  let column = 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
    const codes = /^\u001b\[([\d;]*)m$/.exec(part)?.[1]
    if (codes !== undefined) {
      for (const code of codes.split(';').map(Number)) {
        for (const closed of CLOSES[code] ?? []) classes.delete(closed)
        const opened = CLASSES[code]
        if (opened) classes.add(opened)
      }
      continue
    }
    const columns = stringWidth(part)
    if (part.trim() !== '') {
      const lead = part.length - part.trimStart().length
      const text = part.trim()
      texts.push(
        el(
          'text',
          {
            x: MARGIN + (column + lead) * COLUMN,
            y,
            textLength: stringWidth(text) * COLUMN,
            lengthAdjust: 'spacingAndGlyphs',
            class: classes.size > 0 ? [...classes].join(' ') : null,
          },
          escaped(text),
        ),
      )
    }
    column += columns
  }
  return texts
}
