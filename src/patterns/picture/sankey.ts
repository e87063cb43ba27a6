/** The paths of all applications as a Sankey picture: across a wide page, and down a narrow one. */
import type { Outcome, Patterns } from '../patterns.ts'
import { el, type Picture, words } from '../picture.ts'
import { STEP_NAMES } from '../report/names.ts'
import {
  isOutcome,
  type Layout,
  layOut,
  type Node,
  type Path,
  type Place,
  type Stream,
} from './sankey-layout.ts'

const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  hired: 'hired',
  waiting: 'waiting',
  withdrawn: 'withdrew',
  rejected: 'a no',
  silent: 'silence',
}
const TONES: Readonly<Record<Outcome, string>> = {
  hired: '',
  waiting: ' open',
  withdrawn: ' open',
  rejected: ' no',
  silent: ' no',
}

const WIDE = 560
const NODE = 12
const GAP = 9
const LENGTH = 300
const HEAD = 44
const STEP = 76
const RIGHT = 96
const THINNEST = 1
/** Between the middles of two outcomes' names. */
const NAME = { wide: 18, narrow: 58 }

export function sankeyPicture(patterns: Patterns, id: string, width: number): Picture {
  const isWide = width >= WIDE
  const layout = layOut(patterns, isWide ? LENGTH : width, GAP)
  const step = isWide ? (width - RIGHT - NODE) / Math.max(1, layout.columns - 1) : STEP
  const along = (column: number) => (isWide ? 0 : 22) + column * step
  const frame: Frame = { along, isWide, width }
  const streams = layout.streams
    .toSorted((one, other) => other.size - one.size)
    .map((each) => drawnStream(each, frame))
  const height = isWide ? HEAD + LENGTH + 4 : along(layout.columns - 1) + NODE + 46
  return {
    id,
    title: 'The paths of all applications',
    description: layout.streams.map(({ path }) => described(path)).join(' '),
    width,
    height,
    parts: [
      el(
        'g',
        { transform: `translate(0 ${isWide ? HEAD : 0})` },
        ...streams,
        ...layout.nodes.map((node) => drawnNode(node, frame)),
        ...names(layout, frame),
      ),
    ],
  }
}

interface Frame {
  /** Where a column begins, along the way. */
  along: (column: number) => number
  isWide: boolean
  width: number
}

function drawnStream({ path, size, middles }: Stream, { along, isWide }: Frame): string {
  const at = (far: number, across: number) =>
    isWide ? `${fixed(far)} ${fixed(across)}` : `${fixed(across)} ${fixed(far)}`
  const [first, ...rest] = middles
  if (!first) return ''
  let far = along(first.column) + NODE
  let across = first.middle
  let d = `M${at(far, across)}`
  for (const { column, middle } of rest) {
    const next = along(column)
    const half = (far + next) / 2
    d += `C${at(half, across)} ${at(half, middle)} ${at(next, middle)}L${at(next + NODE, middle)}`
    far = next + NODE
    across = middle
  }
  const tone = isOutcome(path.to) ? TONES[path.to] : ''
  return el('path', { d, class: `flow${tone}`, 'stroke-width': Math.max(THINNEST, size) })
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function drawnNode({ column, start, size }: Node, { along, isWide }: Frame): string {
  const [far, length] = [along(column), Math.max(2, size)]
  return isWide
    ? el('rect', { x: far, y: start, width: NODE, height: length, class: 'own' })
    : el('rect', { x: start, y: far, width: length, height: NODE, class: 'own' })
}

function names({ nodes }: Layout, frame: Frame): string[] {
  const ends = nodes.filter(({ place }) => isOutcome(place))
  const least = frame.isWide ? NAME.wide : NAME.narrow
  const places = apart(
    ends.map(({ start, size }) => start + size / 2),
    least,
    frame.isWide ? LENGTH - 4 : frame.width - least / 2,
    frame.isWide ? 8 : least / 2,
  )
  return nodes.flatMap((node) => {
    const end = ends.indexOf(node)
    return end < 0 ? stageName(node, frame) : endName(node, places[end] ?? 0, frame)
  })
}

function stageName({ place, column, count }: Node, { along, isWide }: Frame): string[] {
  const far = along(column)
  return isWide
    ? [
        words(nameOf(place), { x: far, y: -26, class: 'small' }),
        words(String(count), { x: far, y: -9, class: 'small quiet' }),
      ]
    : [words(`${nameOf(place)} ${count}`, { x: 0, y: far - 7, class: 'small strong' })]
}

function endName({ place, column, count }: Node, middle: number, { along, isWide }: Frame): string[] {
  const far = along(column)
  return isWide
    ? [words(`${nameOf(place)} ${count}`, { x: far + NODE + 8, y: middle + 4, class: 'small' })]
    : [
        words(nameOf(place), { x: middle, y: far + NODE + 17, class: 'small middle' }),
        words(String(count), { x: middle, y: far + NODE + 34, class: 'small quiet middle' }),
      ]
}

/** Names as near to their places as they can be without touching. */
function apart(wanted: readonly number[], least: number, most: number, from: number): number[] {
  const places: number[] = []
  for (const place of wanted)
    places.push(Math.max(place, from, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + least))
  for (let at = places.length - 1, limit = most; at >= 0; at--) {
    places[at] = Math.min(places[at] ?? 0, limit)
    limit = (places[at] ?? 0) - least
  }
  return places
}

function nameOf(place: Place): string {
  return isOutcome(place) ? OUTCOME_NAMES[place] : STEP_NAMES[place]
}

function described({ from, to, count }: Path): string {
  const start = STEP_NAMES[from].toLowerCase()
  return isOutcome(to)
    ? `From ${start}, ${OUTCOME_NAMES[to]}: ${count}.`
    : `From ${start} to ${STEP_NAMES[to].toLowerCase()}: ${count}.`
}
