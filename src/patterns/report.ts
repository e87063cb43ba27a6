/** The report for a terminal: the verdict first, then what to do, then what it rests on; one screen in all. */
import type { Patterns, Slice, SliceBy } from './patterns.ts'
import { capital, listed, percent, ranged, spanned } from './report/figures.ts'
import { funnelLines, legendLine } from './report/funnel.ts'
import { columnsOf, type Look, padded, paragraph } from './report/look.ts'
import { MEASURE_NAMES, REASON_NAMES, SLICE_NAMES, STEP_NAMES, valueName } from './report/names.ts'
import {
  differenceTold,
  lettersTold,
  noDifferenceTold,
  oneSliceNoDifference,
  purposesOf,
  reasonsGiven,
  shareTold,
} from './report/shares.ts'
import { bandsTold, isEarly, leftOutTold } from './report/stages.ts'
import { trendLines } from './report/trend.ts'
import { verdictTold } from './report/verdict.ts'
import { weekTold } from './report/week.ts'

/** More values of a slice than these do not fit on a screen. */
const MOST_VALUES = 14
const MOST_DIFFERENCES = 2
const MOST_LETTERS = 3
/** Narrower than this, names stand above what is said of them. */
const NARROW = 60

/** The report, without a line feed at its end. Texts from the log must be safe to print already. */
export function reportText(patterns: Patterns, look: Look, by?: SliceBy): string {
  const slice = patterns.slices.find((each) => each.by === by)
  const blocks = slice
    ? [verdictLines(patterns, look), sliceLines(slice, look)]
    : [
        verdictLines(patterns, look),
        weekLines(patterns, look),
        ...(isEarly(patterns) ? [] : [stageLines(patterns, look), trendLines(patterns.months, look)]),
        moreLines(patterns, look),
      ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function verdictLines(patterns: Patterns, look: Look): string[] {
  const { headline, figures, certainty } = verdictTold(patterns)
  return [
    ...paragraph(headline, look).map((line) => look.strong(line)),
    ...paragraph(`${figures} ${certainty}`.trim(), look),
  ]
}

function weekLines(patterns: Patterns, look: Look): string[] {
  if (patterns.counts.applications === 0) return []
  const { title, advice, usually, worth } = weekTold(patterns)
  const rest = [usually, worth].filter(Boolean).join(' ')
  return [
    look.strong(title),
    ...paragraph(advice, look),
    ...paragraph(rest, look).map((line) => look.quiet(line)),
  ]
}

function stageLines(patterns: Patterns, look: Look): string[] {
  return [
    ...funnelLines(patterns, look),
    ...legendLine(look),
    ...paragraph(leftOutTold(patterns), look).map((line) => look.quiet(line)),
    ...paragraph(bandsTold(patterns), look).map((line) => look.quiet(line)),
  ]
}

/** Letters, differences, reasons and feedback: one line each, and only where there is something to say. */
function moreLines(patterns: Patterns, look: Look): string[] {
  const { slices, feedback } = patterns
  const holding = slices.flatMap((slice) => slice.differences.map((each) => differenceTold(slice, each)))
  const differences = holding.length > 0 ? holding.slice(0, MOST_DIFFERENCES) : [noDifferenceTold(slices)]
  const [word] = feedback.words
  const lines: [string, string][] = [
    ['Letters', lettersLine(patterns)],
    ...(isEarly(patterns)
      ? []
      : differences.map((text, at): [string, string] => [at === 0 ? 'Differences' : '', text])),
    ['Reasons', reasonsLine(patterns)],
    [
      'Feedback',
      word ? `“${word.word}” came up in ${word.applications} applications: ${quoteOf(word.quotes)}` : '',
    ],
  ]
  return lines.filter(([, text]) => text !== '').flatMap(([title, text]) => entry(title, text, look))
}

function lettersLine(patterns: Patterns): string {
  if (!patterns.allLetters) return ''
  const each = purposesOf(patterns, MOST_LETTERS).map(
    ({ name, successes, trials }) => `${name} ${successes} of ${trials}`,
  )
  return `${lettersTold(patterns.allLetters)}${each.length > 0 ? ` ${capital(each.join(', '))}.` : ''}`
}

function reasonsLine(patterns: Patterns): string {
  const [first, second] = reasonsGiven(patterns)
    .toSorted((one, other) => other.count - one.count)
    .filter(({ count }) => count > 1)
  if (!first) return ''
  const told = [first, ...(second ? [second] : [])].map(
    ({ stage, reason, count }) => `${REASON_NAMES[reason]} (${count}, ${STEP_NAMES[stage].toLowerCase()})`,
  )
  return `Given most often: ${listed(told)}.`
}

function quoteOf(quotes: readonly { quote: string }[]): string {
  const [first] = quotes
  return first ? `“${first.quote}”` : ''
}

const TITLE = 13

function entry(title: string, text: string, look: Look): string[] {
  const columns = columnsOf(look)
  if (columns < NARROW)
    return [...(title ? [look.strong(title)] : []), ...look.wrapped(text, columns, 0).split('\n')]
  const lines = look.wrapped(text, columns - TITLE, 0).split('\n')
  return lines.map(
    (line, at) => `${at === 0 ? look.strong(padded(title, TITLE, look)) : ' '.repeat(TITLE)}${line}`,
  )
}

/** `--by`: all values of one slice, and which of them differ for certain. */
function sliceLines(slice: Slice, look: Look): string[] {
  const { by, measure, values, differences } = slice
  if (values.length === 0) return [`By ${SLICE_NAMES[by]}: nothing in the log yet.`]
  const shown = by === 'month' ? values.slice(-MOST_VALUES) : values.slice(0, MOST_VALUES)
  const columns = columnsOf(look)
  const names = shown.map(({ value }) =>
    look.shortened(valueName(by, value), columns < NARROW ? columns : Math.max(12, columns - 46)),
  )
  const width = Math.max(...names.map(look.width))
  const rows = shown.map((value, at) => {
    const name = padded(names[at] ?? '', width, look)
    if (value.rate === null) return `${name}  ${look.quiet('none decided')}`
    const range =
      columns < NARROW ? `(${ranged(value.low, value.high)})` : `likely ${spanned(value.low, value.high)}`
    const wide = `${name}  ${padded(`${value.successes} of ${value.trials}`, 10, look)}  ${padded(percent(value.rate), 5, look)}  ${range}`
    return columns < NARROW ? look.wrapped(`${names[at]}: ${shareTold(value)} ${range}`, columns, 2) : wide
  })
  const told = differences.map((difference) => differenceTold(slice, difference))
  const left = values.length - shown.length
  return [
    look.strong(`By ${SLICE_NAMES[by]}: how many ${MEASURE_NAMES[measure]}`),
    ...rows,
    ...(left > 0 ? [look.quiet(`and ${left} more in --json`)] : []),
    '',
    ...paragraph(told.length > 0 ? told.join(' ') : oneSliceNoDifference(slice), look),
  ]
}
