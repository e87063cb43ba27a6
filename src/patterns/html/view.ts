/** What the page's template is filled with: sentences, rows and pictures, and no figure that it has to reckon with. */
import Handlebars from 'handlebars'
import type { PageOptions } from '../html.ts'
import type { LetterPattern, Patterns, Slice } from '../patterns.ts'
import { bandsPicture } from '../picture/bands.ts'
import { funnelPicture } from '../picture/funnel.ts'
import { sankeyPicture } from '../picture/sankey.ts'
import { timelinePicture } from '../picture/timeline.ts'
import { COLOURS, PICTURE_STYLE, type Picture, svg } from '../picture.ts'
import { capital, daysTold, percent, ranged, spanned, sureness } from '../report/figures.ts'
import {
  dayTold,
  MEASURE_NAMES,
  periodTold,
  REASON_NAMES,
  SLICE_NAMES,
  STEP_NAMES,
  valueName,
} from '../report/names.ts'
import { differenceTold, lettersTold, noDifferenceTold, reasonsGiven, shareTold } from '../report/shares.ts'
import { isEarly, isEmpty, leftOutTold, overTwoSteps, wordBeside } from '../report/stages.ts'
import { verdictTold } from '../report/verdict.ts'
import { weekTold } from '../report/week.ts'
import type { StagePattern } from '../stage-pattern.ts'
import { lanesOf } from './lanes.ts'
import { methodOf } from './method.ts'

/** As wide as the pictures are on a screen, and on a telephone of 360 pixels. */
const WIDTHS = { wide: 840, narrow: 320 }
const MOST_VALUES = 12
const MOST_WORDS = 8

export function viewOf(patterns: Patterns, options: PageOptions): object {
  const { counts, stages, allLetters } = patterns
  const reasons = reasonRows(patterns)
  const feedback = feedbackRows(patterns, options)
  const isEmptyLog = counts.applications === 0
  return {
    style: new Handlebars.SafeString(COLOURS + PICTURE_STYLE),
    ...verdictTold(patterns),
    week: isEmptyLog ? null : weekTold(patterns),
    period: periodTold(patterns),
    isEmptyLog,
    isEarly: isEarly(patterns),
    bands: bothWidths(bandsPicture, patterns, 'bands'),
    funnel: bothWidths(funnelPicture, patterns, 'funnel'),
    paths: bothWidths(sankeyPicture, patterns, 'paths'),
    months: patterns.months.length > 1 ? bothWidths(timelinePicture, patterns, 'months') : null,
    leftOut: leftOutTold(patterns),
    stages: stages.filter((stage) => !isEmpty(stage)).map((stage) => stageRow(stage, stages)),
    journeys: lanesOf(options.journeys, patterns.period.today, options),
    letters: allLetters
      ? { told: lettersTold(allLetters), rows: patterns.letters.map((each) => letterRow(each, options)) }
      : null,
    slices: patterns.slices.filter(isTelling).map((slice) => sliceView(slice, options)),
    differences: differencesOf(patterns, options),
    reasons,
    feedback,
    hasWords: reasons.length + feedback.length > 0,
    method: methodOf(patterns),
    isAnonymous: options.companyOf === null,
  }
}

/** Nothing but zeros says nothing, and is no pleasure to read. */
function isTelling({ values }: Slice): boolean {
  return values.length > 1 && values.some(({ successes }) => successes > 0)
}

type Draw = (patterns: Patterns, id: string, width: number) => Picture

/** The picture for either width; the page shows one of them. */
function bothWidths(draw: Draw, patterns: Patterns, id: string): object {
  const drawn = (width: number, kind: string) =>
    new Handlebars.SafeString(svg(draw(patterns, `${id}-${kind}`, width)))
  return { wide: drawn(WIDTHS.wide, 'wide'), narrow: drawn(WIDTHS.narrow, 'narrow') }
}

function stageRow(stage: StagePattern, stages: readonly StagePattern[]): object {
  const { entered, passed, ended, silent, waiting, withdrawn, passRate, low, high, band, verdict, time } =
    stage
  const { judgement, bandUntil, next, decisionsMissing } = stage
  const both = overTwoSteps(stage)
  const word = wordBeside(stage, stages)
  const isCalled = verdict === 'signal' || verdict === 'leaning'
  return {
    name: STEP_NAMES[stage.stage],
    entered,
    passed,
    ended,
    silent: silent > 0 ? `${silent} in silence` : '',
    open: [waiting > 0 ? `${waiting} waiting` : '', withdrawn > 0 ? `${withdrawn} withdrawn` : '']
      .filter(Boolean)
      .join(', '),
    share: passRate === null ? '' : percent(passRate),
    range: passRate === null ? '' : ranged(low, high),
    usual: band ? ranged(...band) : '',
    usualUntil: band && bandUntil && bandUntil !== next ? 'over two steps' : '',
    both: both ? `both steps: ${percent(both.rate)} (${ranged(both.low, both.high)})` : '',
    verdict: word,
    verdictNote:
      isCalled && judgement
        ? `${sureness(judgement.certainty)} certain`
        : word && decisionsMissing > 0
          ? `${decisionsMissing} more needed`
          : '',
    isCalled,
    days: time.median === null ? '' : daysTold(time.median),
  }
}

function letterRow(letter: LetterPattern, { shown }: PageOptions): object {
  const { purpose, kind, register, sent, waiting, answered, rate, low, high, feedback, reopened } = letter
  return {
    purpose: shown(purpose) || 'of no stated purpose',
    kind: kind === 'none' ? 'before any no' : kind,
    register: shown(register),
    sent,
    answered: rate === null ? 'none due yet' : `${answered} of ${sent - waiting}`,
    rate: rate === null ? '' : `${percent(rate)} (${ranged(low, high)})`,
    feedback: feedback.successes,
    reopened: reopened.successes,
  }
}

function sliceView(slice: Slice, { shown }: PageOptions): object {
  const { by, measure, values } = slice
  const some = by === 'month' ? values.slice(-MOST_VALUES) : values.slice(0, MOST_VALUES)
  return {
    title: `By ${SLICE_NAMES[by]}`,
    measure: MEASURE_NAMES[measure],
    rows: some.map((value) => ({
      name: capital(shown(valueName(by, value.value))),
      share: shareTold(value),
      range: value.rate === null ? '' : spanned(value.low, value.high),
      differs: slice.differences.some((each) => each.value === value.value),
    })),
    more: values.length - some.length,
  }
}

function differencesOf({ slices }: Patterns, { shown }: PageOptions): string[] {
  const told = slices.flatMap((slice) =>
    slice.differences.map((each) =>
      differenceTold(
        { ...slice, values: slice.values.map((value) => ({ ...value, value: shown(value.value) })) },
        { ...each, value: shown(each.value) },
      ),
    ),
  )
  return told.length > 0 ? told : [noDifferenceTold(slices)]
}

function reasonRows(patterns: Patterns): object[] {
  return reasonsGiven(patterns).map(({ stage, reason, count }) => ({
    stage: STEP_NAMES[stage],
    reason: REASON_NAMES[reason],
    count,
  }))
}

function feedbackRows({ feedback }: Patterns, { shown, companyOf }: PageOptions): object[] {
  return feedback.words.slice(0, MOST_WORDS).map(({ word, applications, quotes }) => ({
    word: shown(word),
    applications,
    quotes: quotes.map(({ application, at, quote }) => ({
      // A quote is short already, and is not cut a second time.
      quote,
      by: [shown(companyOf?.(application) ?? ''), dayTold(at)].filter(Boolean).join(', '),
    })),
  }))
}
