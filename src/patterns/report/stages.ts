/** What the reports say of a stage, and of what all stages have in common. */
import type { Patterns } from '../patterns.ts'
import type { Judgement, StagePattern, Verdict } from '../stage-pattern.ts'
import { listed } from './figures.ts'
import { VERDICT_NAMES } from './names.ts'

/** The word behind a stage: its verdict, or what stands in the way of one; empty where there is nothing to say. */
function verdictWord(stage: StagePattern): string {
  if (isEmpty(stage)) return ''
  if (stage.verdict === 'noise' && !stage.judgement) return ''
  const isJudgedAbove = overTwoSteps(stage) ? isWayAbove(stage) : isAbove(stage, ownBand(stage))
  return isJudgedAbove ? ABOVE : VERDICT_NAMES[stage.verdict]
}

/** The same, where a verdict over two steps is not said twice: it may have been put down to the second. */
export function wordBeside(stage: StagePattern, stages: readonly StagePattern[]): string {
  const isElsewhere = overTwoSteps(stage) && stages.some(({ judgedFrom }) => judgedFrom === stage.stage)
  return isElsewhere ? '' : verdictWord(stage)
}

/** Said of what lies above the usual for certain: there "noise" would be true, and read as a slight. */
const ABOVE = 'above usual'

function isAbove(share: { low: number }, band: readonly [number, number] | null): boolean {
  return band !== null && share.low > band[1]
}

/** True for a stage that nobody got to. */
export function isEmpty({ entered }: StagePattern): boolean {
  return entered === 0
}

/** True while no stage has decisions enough to be spoken of. */
export function isEarly({ stages }: Patterns): boolean {
  return stages.every(({ verdict }) => verdict === 'too-few')
}

/** The share of those that got through both steps, where a figure covers two; with it, their judgement. */
export function overTwoSteps(stage: StagePattern): Judgement | null {
  const { judgement, bandUntil, next } = stage
  const isBoth = bandUntil !== null && bandUntil !== next
  return isBoth && judgement?.from === stage.stage && judgement.until === bandUntil ? judgement : null
}

function isWayAbove(stage: StagePattern): boolean {
  const way = overTwoSteps(stage)
  return way !== null && isAbove(way, stage.band)
}

/** The verdict on the way over two steps; it may have been put down to the second. */
function wayVerdict(stage: StagePattern, stages: readonly StagePattern[]): Verdict {
  return stages.find(({ judgedFrom }) => judgedFrom === stage.stage)?.verdict ?? stage.verdict
}

/** A line of the funnel: one step, or the way over two of them that one figure covers. */
export interface FunnelRow {
  stage: StagePattern
  isWay: boolean
  /** Null where nothing was decided. */
  rate: number | null
  low: number
  high: number
  band: readonly [number, number] | null
  verdict: Verdict
  /** What is said of it; empty for a step whose verdict stands with the way. */
  word: string
}

/** The lines of the funnel, without the stages that nobody got to. */
export function funnelRows(stages: readonly StagePattern[]): FunnelRow[] {
  return stages
    .filter((stage) => !isEmpty(stage))
    .flatMap((stage) => {
      const { passRate: rate, low, high, verdict } = stage
      const way = overTwoSteps(stage)
      const word = way ? '' : verdictWord(stage)
      const step = { stage, isWay: false, rate, low, high, band: ownBand(stage), verdict, word }
      return way ? [step, { ...step, ...wayRow(stage, way, stages) }] : [step]
    })
}

function wayRow(
  stage: StagePattern,
  { rate, low, high }: Judgement,
  stages: readonly StagePattern[],
): Omit<FunnelRow, 'stage'> {
  const verdict = wayVerdict(stage, stages)
  const word = isWayAbove(stage) ? ABOVE : VERDICT_NAMES[verdict]
  return { isWay: true, rate, low, high, band: stage.band, verdict, word }
}

/** The band of the one step from a stage to the next; one over two steps is not comparable with it. */
export function ownBand({ band, bandUntil, next }: StagePattern): readonly [number, number] | null {
  return bandUntil === next ? band : null
}

/** Who is left out of the shares, and why; empty where nobody is. */
export function leftOutTold({ counts, method }: Patterns): string {
  const waiting = counts.waiting > 0 ? `${counts.waiting} still waiting` : ''
  const withdrawn = counts.withdrawn > 0 ? `${counts.withdrawn} withdrawn` : ''
  const left = listed([waiting, withdrawn].filter(Boolean))
  const silence = `Silence counts as a no after ${method.silenceDays} days.`
  return left ? `Left out: ${left}. ${silence}` : silence
}

/** Where the bands come from, and what they are worth; empty where there are none. */
export function bandsTold({ stages }: Patterns): string {
  const sources = stages.flatMap(({ bandSource }) => bandSource ?? [])
  if (sources.length === 0) return ''
  const years = [...new Set(sources.flatMap(({ year }) => year ?? []))].sort()
  const published = years.length > 0 ? `published ${listed(years)}, directional` : ''
  const own = sources.some((source) => source.own) ? 'your own settings' : ''
  return `Usual: ${listed([published, own].filter(Boolean))}; set your own with rejectkit config.`
}
