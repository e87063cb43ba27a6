/** The funnel as drawn in a terminal: a line for each stage, with a bar that also shows how sure it is. */
import type { Patterns } from '../patterns.ts'
import { bareRange, percent, ranged } from './figures.ts'
import { columnsOf, type Look, padded, paragraph } from './look.ts'
import { STEP_NAMES } from './names.ts'
import { type FunnelRow, funnelRows } from './stages.ts'

/** Narrower than this, a stage takes a few lines of its own. */
const TABLE = 76
const SHORTEST_BAR = 12
const GAP = 2

interface Row extends FunnelRow {
  name: string
  wentOn: string
  share: string
}

/** No line where nobody got to any stage. */
export function funnelLines({ stages }: Patterns, look: Look): string[] {
  const rows = funnelRows(stages).map(withWords)
  if (rows.length === 0) return []
  const table = columnsOf(look) >= TABLE ? asTable(rows, look) : null
  return table ?? rows.flatMap((row) => asBlock(row, look))
}

/** What the signs mean. */
export function legendLine(look: Look): string[] {
  const full = '█ at least, ▒ up to: where your share likely lies (95 %). │ │ what is usual.'
  const short = '█ at least, ▒ up to (95 % sure). │ │ usual.'
  return paragraph(columnsOf(look) >= TABLE ? full : short, look).map((line) => look.quiet(line))
}

function withWords(row: FunnelRow): Row {
  const { stage, isWay, rate, low, high } = row
  const { passed, ended } = stage
  return {
    ...row,
    name: isWay ? '  to final round' : STEP_NAMES[stage.stage],
    wentOn: isWay ? '' : passed + ended === 0 ? 'none yet' : `${passed} of ${passed + ended}`,
    share: rate === null ? '' : `${percent(rate)} (${bareRange(low, high)})`,
  }
}

/** Null where long words or large counts leave no room for a bar. */
function asTable(rows: readonly Row[], look: Look): string[] | null {
  const cells = rows.map((row) => [
    row.name,
    row.wentOn,
    row.share,
    row.band ? ranged(...row.band) : '',
    row.word,
  ])
  const header = ['', 'went on', 'share (likely)', 'usual', 'verdict']
  const widths = header.map((title, at) =>
    Math.max(...[title, ...cells.map((row) => row[at] ?? '')].map(look.width)),
  )
  const rest = widths.reduce((sum, width) => sum + width, 0) + GAP * header.length
  const bar = Math.min(40, columnsOf(look) - rest)
  if (bar < SHORTEST_BAR) return null
  const line = (row: readonly string[], drawn: string, last: (text: string) => string) => {
    const [name = '', ...others] = row.map((cell, at) => padded(cell, widths[at] ?? 0, look))
    const end = (others.pop() ?? '').trimEnd()
    return [name, drawn, ...others, end === '' ? '' : last(end)].join(' '.repeat(GAP)).trimEnd()
  }
  const scale = `0${' '.repeat(Math.max(1, bar - 6))}100 %`
  return [
    look.quiet(line(header, scale, (text) => text)),
    ...rows.map((row, at) => {
      const { drawn, used } = drawnBar(row, bar, look)
      return line(cells[at] ?? [], drawn + ' '.repeat(bar - used), wordPaint(row, look))
    }),
  ]
}

function asBlock(row: Row, look: Look): string[] {
  const columns = columnsOf(look)
  const { word } = row
  const name = row.name.trim().replace(/^to final/, 'On to the final')
  const gap = ' '.repeat(Math.max(1, columns - look.width(name) - look.width(word)))
  const usual = row.band ? `usual ${ranged(...row.band)}` : ''
  const figures = [row.wentOn, row.share, usual].filter(Boolean).join(', ')
  return [
    `${look.strong(name)}${word ? gap + wordPaint(row, look)(word) : ''}`,
    ...(row.rate !== null ? [drawnBar(row, Math.min(columns, 40), look).drawn] : []),
    ...paragraph(figures, look),
  ]
}

function wordPaint({ verdict }: Row, look: Look): (text: string) => string {
  return verdict === 'signal'
    ? (text) => look.strong(look.warn(text))
    : verdict === 'leaning'
      ? look.warn
      : look.quiet
}

/** Full up to the lower end, grey up to the upper one, and a stroke at either end of what is usual. */
function drawnBar(
  { rate, low, high, band, verdict }: Row,
  length: number,
  look: Look,
): { drawn: string; used: number } {
  const place = (share: number) => Math.round(share * length)
  const end = rate === null ? 0 : Math.max(1, place(high))
  const start = Math.min(place(low), end)
  const strokes = (band ?? []).map((share) => Math.min(length - 1, place(share)))
  const used = Math.max(end, ...strokes.map((at) => at + 1))
  const paint = verdict === 'signal' || verdict === 'leaning' ? look.warn : look.accent
  const sign = (at: number) => {
    if (strokes.includes(at)) return look.strong('│')
    if (at < start) return paint('█')
    return at < end ? paint('▒') : ' '
  }
  return { drawn: Array.from({ length: used }, (_, at) => sign(at)).join(''), used }
}
