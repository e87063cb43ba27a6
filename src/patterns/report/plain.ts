/** The report in sentences alone, for a screen reader or to be read aloud: no drawing, no table, no signs. */
import type { Patterns, Slice, SliceBy } from '../patterns.ts'
import type { StagePattern } from '../stage-pattern.ts'
import { between, counted, daysTold, percent, spanned, sureness } from './figures.ts'
import {
  MEASURE_NAMES,
  monthName,
  REASON_NAMES,
  SLICE_NAMES,
  STEP_NAMES,
  VERDICT_NAMES,
  valueName,
} from './names.ts'
import {
  differenceTold,
  lettersTold,
  noDifferenceTold,
  oneSliceNoDifference,
  purposesOf,
  reasonsGiven,
  shareTold,
} from './shares.ts'
import { bandsTold, isEarly, isEmpty, leftOutTold, overTwoSteps, ownBand, wordBeside } from './stages.ts'
import { MOST_MONTHS } from './trend.ts'
import { verdictTold } from './verdict.ts'
import { weekTold } from './week.ts'

/** One paragraph for each subject; the caller wraps them. */
export function plainParagraphs(patterns: Patterns, by?: SliceBy): string[] {
  const { headline, figures, certainty } = verdictTold(patterns)
  const verdict = joined([headline, figures, certainty])
  if (patterns.counts.applications === 0) return [verdict]
  const slice = patterns.slices.find((each) => each.by === by)
  if (slice) return [verdict, ...sliceSentences(slice)]
  const week = weekTold(patterns)
  const paragraphs = [verdict, `${week.title}: ${joined([week.advice, week.usually, week.worth])}`]
  if (!isEarly(patterns))
    paragraphs.push(
      'Stage by stage:',
      ...patterns.stages
        .filter((stage) => !isEmpty(stage))
        .map((stage) => stageSentence(stage, patterns.stages)),
      leftOutTold(patterns),
      bandsTold(patterns),
      trendSentence(patterns),
    )
  paragraphs.push(...lettersSentences(patterns))
  if (!isEarly(patterns)) paragraphs.push(`Differences: ${differencesTold(patterns.slices)}`)
  paragraphs.push(reasonsSentence(patterns), feedbackSentence(patterns))
  return paragraphs.filter((text) => text !== '')
}

function joined(sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ')
}

function stageSentence(stage: StagePattern, stages: readonly StagePattern[]): string {
  const { passed, ended, passRate, low, high, time, judgement, decisionsMissing } = stage
  const band = ownBand(stage)
  const both = overTwoSteps(stage)
  const word = wordBeside(stage, stages)
  const days = time.median === null ? '' : ` Usually ${daysTold(time.median)} until an answer.`
  const share =
    passRate === null
      ? 'nothing decided yet.'
      : `${passed} of ${passed + ended} went on, ${percent(passRate)}, likely between ${between(low, high)}.`
  const usual = band ? ` Usual is ${spanned(...band)}.` : ''
  const way =
    both && stage.band
      ? ` From here to the final round about ${percent(both.rate)} get through, likely between ${between(both.low, both.high)}; usual is ${spanned(...stage.band)}.`
      : ''
  const missing = decisionsMissing > 0 ? `, ${decisionsMissing} more needed` : ''
  const sure =
    judgement && (word === VERDICT_NAMES.signal || word === VERDICT_NAMES.leaning)
      ? `, ${sureness(judgement.certainty)} sure`
      : ''
  const verdict = word ? ` Verdict: ${word}${missing}${sure}.` : ''
  return `${STEP_NAMES[stage.stage]}: ${share}${usual}${way}${verdict}${days}`
}

function trendSentence({ months }: Patterns): string {
  const shown = months.slice(-MOST_MONTHS)
  if (shown.length < 2) return ''
  const isOneYear = shown[0]?.month.slice(0, 4) === shown.at(-1)?.month.slice(0, 4)
  const told = shown.map(({ month, applications, conversations }, at) => {
    const name = monthName(month, !isOneYear && (at === 0 || month.endsWith('-01')))
    if (applications === 0) return `${name} none sent`
    const calls = conversations.successes
    return `${name} ${applications} sent, ${calls === 0 ? 'no first call' : counted(calls, 'first call')}`
  })
  const last = months.length > shown.length ? `, the last ${shown.length}` : ''
  return `Month by month${last}: ${told.join('; ')}.`
}

function lettersSentences(patterns: Patterns): string[] {
  if (!patterns.allLetters) return []
  const each = purposesOf(patterns).map(({ name, successes, trials }) => `${name} ${successes} of ${trials}`)
  return [
    `Letters: ${lettersTold(patterns.allLetters)}${each.length > 0 ? ` By letter: ${each.join('; ')}.` : ''}`,
  ]
}

function differencesTold(slices: readonly Slice[]): string {
  const told = slices.flatMap((slice) => slice.differences.map((each) => differenceTold(slice, each)))
  return told.length > 0 ? told.join(' ') : noDifferenceTold(slices)
}

function reasonsSentence(patterns: Patterns): string {
  const told = reasonsGiven(patterns).map(
    ({ stage, reason, count }) => `${REASON_NAMES[reason]}, ${STEP_NAMES[stage].toLowerCase()}, ${count}`,
  )
  return told.length === 0 ? '' : `Reasons given: ${told.join('; ')}.`
}

function feedbackSentence({ feedback }: Patterns): string {
  const told = feedback.words.slice(0, 3).map(({ word, applications, quotes }) => {
    const quote = quotes[0] ? `, for instance: “${quotes[0].quote}”` : ''
    return `“${word}” came up in ${applications} applications${quote}`
  })
  return told.length === 0 ? '' : `Feedback: ${told.join('; ')}`
}

function sliceSentences(slice: Slice): string[] {
  const { by, measure, values, differences } = slice
  if (values.length === 0) return [`By ${SLICE_NAMES[by]}: nothing in the log yet.`]
  const told = values
    .slice(0, 20)
    .map((value) =>
      value.rate === null
        ? `${valueName(by, value.value)}: none decided.`
        : `${valueName(by, value.value)}: ${shareTold(value)}, likely between ${between(value.low, value.high)}.`,
    )
  const differ = differences.map((difference) => differenceTold(slice, difference))
  return [
    `By ${SLICE_NAMES[by]}, how many ${MEASURE_NAMES[measure]}:`,
    ...told,
    differ.length > 0 ? differ.join(' ') : oneSliceNoDifference(slice),
  ]
}
