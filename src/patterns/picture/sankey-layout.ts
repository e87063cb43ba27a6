/**
 * Where everything lies in a Sankey picture. Each stage is a column, the outcomes are the last one; a path that goes
 * past a column has a lane of its own in it, so that no stream lies under a stage. Positions in a column count from its
 * start, in pixels; which way a column runs is the drawing's business.
 */
import { STAGES, type Stage } from '../../rejection/application.ts'
import type { Outcome, Patterns } from '../patterns.ts'

const OUTCOMES = ['hired', 'waiting', 'withdrawn', 'rejected', 'silent'] as const satisfies readonly Outcome[]

export type Place = Stage | Outcome

export interface Path {
  from: Stage
  to: Place
  count: number
}

/** A stage or an outcome: a stretch of its column. */
export interface Node {
  place: Place
  column: number
  start: number
  size: number
  count: number
}

/** A path with its middle in every column from its first to its last. */
export interface Stream {
  path: Path
  size: number
  middles: { column: number; middle: number }[]
}

export interface Layout {
  columns: number
  nodes: Node[]
  streams: Stream[]
}

interface Slot {
  start: number
  size: number
}

export function isOutcome(place: Place): place is Outcome {
  return (OUTCOMES as readonly Place[]).includes(place)
}

/** `room`: how long a column may be; `gap`: between two lanes of it. */
export function layOut({ paths: all }: Pick<Patterns, 'paths'>, room: number, gap: number): Layout {
  const paths: Path[] = all.filter(({ count }) => count > 0)
  const has = (place: Place) => paths.some(({ from, to }) => from === place || to === place)
  const stages = STAGES.filter(has)
  const outcomes = OUTCOMES.filter(has)
  const columnOf = (place: Place) => (isOutcome(place) ? stages.length : stages.indexOf(place))
  // The nearest stage first and the outcomes last; of one lane, what comes from further on lies above.
  const lane = ({ to }: Path) => (isOutcome(to) ? STAGES.length + OUTCOMES.indexOf(to) : STAGES.indexOf(to))
  const inLanes = (some: readonly Path[]) =>
    some.toSorted((one, other) => lane(one) - lane(other) || columnOf(other.from) - columnOf(one.from))

  const total = Math.max(1, sum(paths.filter(({ to }) => isOutcome(to))))
  const scale = Math.max(0, room - gap * (outcomes.length + stages.length)) / total

  const nodes: Node[] = []
  const lanes = new Map<string, Slot>()
  for (const [column, stage] of stages.entries()) {
    const count = Math.max(
      sum(paths.filter(({ from }) => from === stage)),
      sum(paths.filter(({ to }) => to === stage)),
    )
    nodes.push({ place: stage, column, start: 0, size: count * scale, count })
    let end = count * scale
    let before: Place | null = null
    const passing = paths.filter((path) => columnOf(path.from) < column && columnOf(path.to) > column)
    for (const path of inLanes(passing)) {
      if (path.to !== before) end += gap
      before = path.to
      lanes.set(`${column} ${path.from} ${path.to}`, { start: end, size: path.count * scale })
      end += path.count * scale
    }
  }
  let end = 0
  for (const outcome of outcomes) {
    const count = sum(paths.filter(({ to }) => to === outcome))
    nodes.push({ place: outcome, column: stages.length, start: end, size: count * scale, count })
    end += count * scale + gap
  }

  const startOf = (place: Place) => nodes.find((node) => node.place === place)?.start ?? 0
  /** How far into a node the path begins or ends: behind those that come before it there. */
  const within = (path: Path, side: 'from' | 'to') => {
    const beside = inLanes(paths.filter((each) => each[side] === path[side]))
    return startOf(path[side]) + scale * sum(beside.slice(0, beside.indexOf(path)))
  }
  const streams = paths.map((path): Stream => {
    const [first, last] = [columnOf(path.from), columnOf(path.to)]
    const size = path.count * scale
    const starts = Array.from({ length: last - first + 1 }, (_, n) => {
      if (n === 0) return within(path, 'from')
      if (n === last - first) return within(path, 'to')
      return lanes.get(`${first + n} ${path.from} ${path.to}`)?.start ?? 0
    })
    return {
      path,
      size,
      middles: starts.map((start, n) => ({ column: first + n, middle: start + size / 2 })),
    }
  })
  return { columns: stages.length + 1, nodes, streams }
}

function sum(paths: readonly Path[]): number {
  return paths.reduce((total, { count }) => total + count, 0)
}
