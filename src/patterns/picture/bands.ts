/** Each step's share with its interval, against what is usual: the picture that the verdict is read from. */
import type { Patterns } from '../patterns.ts'
import { el, type Picture, words } from '../picture.ts'
import { between, percent, ranged, spanned } from '../report/figures.ts'
import { STEP_NAMES } from '../report/names.ts'
import { type FunnelRow, funnelRows } from '../report/stages.ts'

const ROW = { wide: 44, narrow: 66 }
const TOP = 34
const WIDE = 560

interface Row extends FunnelRow {
  name: string
  isCalled: boolean
}

export function bandsPicture({ stages }: Patterns, id: string, width: number): Picture {
  const rows = funnelRows(stages).map(named)
  const isWide = width >= WIDE
  const [left, right] = isWide ? [210, width - 150] : [6, width - 6]
  const row = isWide ? ROW.wide : ROW.narrow
  const height = TOP + rows.length * row + 26
  const x = (share: number) => left + share * (right - left)
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  const grid = ticks.flatMap((share) => [
    el('line', { x1: x(share), x2: x(share), y1: TOP - 8, y2: height - 26, class: 'grid' }),
    words(percent(share), {
      x: x(share),
      y: TOP - 14,
      class: `small quiet ${share === 0 && !isWide ? '' : share === 1 && !isWide ? 'end' : 'middle'}`,
    }),
  ])
  const drawn = rows.flatMap((each, at) => drawnRow(each, TOP + at * row, { x, width, isWide, row }))
  const legend = drawnLegend(left, height - 6)
  return {
    id,
    title: 'The share that went on at each stage, with what is usual',
    description: rows.map(described).join(' '),
    width,
    height,
    parts: [...grid, ...drawn, ...legend],
  }
}

function named(row: FunnelRow): Row {
  const { stage, isWay, verdict, word } = row
  return {
    ...row,
    name: isWay ? '… to the final round' : STEP_NAMES[stage.stage],
    // A step whose verdict stands with the way over two has no word of its own.
    isCalled: word !== '' && (verdict === 'signal' || verdict === 'leaning'),
  }
}

interface Frame {
  x: (share: number) => number
  width: number
  isWide: boolean
  row: number
}

function drawnRow(
  { name, rate, low, high, band, word, verdict, isCalled }: Row,
  y: number,
  frame: Frame,
): string[] {
  const { x, width, isWide, row } = frame
  const middle = isWide ? y + row / 2 : y + row - 20
  const label = isWide ? middle + 5 : y + 18
  const share = rate === null ? 'none decided' : `${percent(rate)} (${ranged(low, high)})`
  const tone = isCalled ? ' alert-line' : ''
  const drawnBand = band
    ? [
        el('rect', {
          x: x(band[0]),
          y: middle - 11,
          width: x(band[1]) - x(band[0]),
          height: 22,
          class: 'band',
        }),
      ]
    : []
  const range =
    rate === null
      ? []
      : [
          el('line', {
            x1: x(low),
            x2: x(high),
            y1: middle,
            y2: middle,
            // A broken line where there is next to nothing to go by.
            class: `range${tone}${verdict === 'too-few' ? ' unsure' : ''}`,
          }),
          ...[low, high].map((end) =>
            el('line', { x1: x(end), x2: x(end), y1: middle - 6, y2: middle + 6, class: `range${tone}` }),
          ),
          el('circle', { cx: x(rate), cy: middle, r: 5.5, class: isCalled ? 'alert-fill' : 'own' }),
        ]
  const figures = isWide
    ? [
        words(share, { x: width, y: middle + (word ? -2 : 5), class: 'end small' }),
        ...(word
          ? [
              words(word, {
                x: width,
                y: middle + 14,
                class: `end small ${isCalled ? 'alert' : 'quiet'}`,
              }),
            ]
          : []),
      ]
    : [
        words(`${share}${word ? `, ${word}` : ''}`, {
          x: width,
          y: label,
          class: `end small${isCalled ? ' alert' : ''}`,
        }),
      ]
  return [words(name, { x: 0, y: label, class: 'strong' }), ...drawnBand, ...range, ...figures]
}

function drawnLegend(x: number, y: number): string[] {
  return [
    el('circle', { cx: x + 20, cy: y - 4, r: 5, class: 'own' }),
    el('line', { x1: x + 2, x2: x + 38, y1: y - 4, y2: y - 4, class: 'range' }),
    words('yours, likely range', { x: x + 46, y, class: 'small quiet' }),
    el('rect', { x: x + 176, y: y - 12, width: 26, height: 14, class: 'band' }),
    words('usual', { x: x + 208, y, class: 'small quiet' }),
  ]
}

function described({ name, rate, low, high, band, word }: Row): string {
  const share = rate === null ? 'nothing decided' : `${percent(rate)}, likely between ${between(low, high)}`
  return `${name}: ${share}${band ? `; usual is ${spanned(...band)}` : ''}${word ? `; ${word}` : ''}.`
}
