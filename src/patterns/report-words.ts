/** The words of the reports, for the terminal and the page alike: what the figures mean, in sentences. */
import { type Day, spellDay } from '../rejection/days.ts'
import type { Reason } from '../rejection/rejection.ts'
import type {
  Bottleneck,
  Difference,
  Judgement,
  LetterFigures,
  Measure,
  Patterns,
  Reached,
  Share,
  Slice,
  SliceBy,
  StagePattern,
  Step,
  Verdict,
} from './patterns.ts'

export const STEP_NAMES: Readonly<Record<Step | Reached, string>> = {
  applied: 'Application',
  'recruiter-screen': 'Recruiter screen',
  'hiring-manager': 'Hiring manager',
  technical: 'Technical round',
  'final-round': 'Final round',
  offer: 'Offer',
}

/** What one gets to, in the plural. */
export const REACHED_NAMES: Readonly<Record<Reached, string>> = {
  'recruiter-screen': 'first calls',
  'hiring-manager': 'hiring-manager interviews',
  technical: 'technical rounds',
  'final-round': 'final rounds',
  offer: 'offers',
}

const WHERE: Readonly<Record<Step, string>> = {
  applied: 'before the first call',
  'recruiter-screen': 'after the recruiter screen',
  'hiring-manager': 'after the hiring-manager interview',
  technical: 'after the technical round',
  'final-round': 'at the final round',
}

const BY_NAMES: Readonly<Record<SliceBy, string>> = {
  source: 'source',
  role: 'kind of role',
  kind: 'kind of no',
  reason: 'reason',
  month: 'month',
  purpose: 'letter',
}

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  conversation: 'led to a first call',
  'came-back': 'were reopened',
  answered: 'were answered',
}

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'none-given': 'none given',
  overqualified: 'overqualified',
  'stronger-candidate': 'someone fitted better',
  'internal-candidate': 'someone from inside',
  'missing-requirement': 'a missing requirement',
  experience: 'experience',
  assessment: 'the assessment',
  'culture-fit': 'team fit',
  salary: 'pay',
  availability: 'availability',
  'location-or-visa': 'location or visa',
  'role-filled': 'the role was filled',
  'role-cancelled': 'the role was cancelled',
  'role-paused': 'the role was paused',
  other: 'something else',
}

export function reasonWords(reason: Reason): string {
  return REASON_WORDS[reason]
}

/** Keeps a figure and its sign on one line. */
const SPACE = '\u00a0'

/** `0.163` as `16 %`; below one percent with a decimal, and never 0 or 100 for what is not. */
export function percent(share: number): string {
  return `${figure(share)}${SPACE}%`
}

function figure(share: number): string {
  const hundredfold = share * 100
  if (hundredfold === 0 || hundredfold === 100) return String(hundredfold)
  if (hundredfold < 0.1) return '<0.1'
  if (hundredfold < 0.95) return hundredfold.toFixed(1)
  if (hundredfold > 99) return hundredfold >= 99.5 ? '>99' : '99'
  return String(Math.round(hundredfold))
}

/** `3 to 40 %`, for sentences. */
export function spanned(low: number, high: number): string {
  return `${figure(low)} to ${percent(high)}`
}

/** `3 and 40 %`, to follow "between". */
export function between(low: number, high: number): string {
  return `${figure(low)} and ${percent(high)}`
}

/** `3–40 %`, for tables. */
export function ranged(low: number, high: number): string {
  return `${figure(low)}–${percent(high)}`
}

/** `3–40`, where the sign is said already. */
export function bareRange(low: number, high: number): string {
  return `${figure(low)}–${figure(high)}`
}

/** How sure, never rounded up: 89.9 % is not the 90 % of a signal. */
export function sureness(certainty: number): string {
  return certainty >= 0.99 ? `more than 99${SPACE}%` : `${Math.floor(certainty * 100 + 1e-9)}${SPACE}%`
}

export function times(factor: number): string {
  return factor >= 10 ? String(Math.round(factor)) : factor.toFixed(1).replace(/\.0$/, '')
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

export function listed(words: readonly string[], and = 'and'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
}

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  signal: 'signal',
  leaning: 'leaning',
  noise: 'noise',
  'too-few': 'too few',
}

/** The word behind a stage: its verdict, or what stands in the way of one; empty where there is nothing to say. */
export function verdictWord(stage: StagePattern): string {
  if (isEmpty(stage)) return ''
  if (stage.verdict === 'noise' && !stage.judgement) return ''
  return VERDICT_NAMES[stage.verdict]
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

/** The verdict on the way over two steps; it may have been put down to the second. */
export function wayVerdict(stage: StagePattern, stages: readonly StagePattern[]): Verdict {
  return stages.find(({ judgedFrom }) => judgedFrom === stage.stage)?.verdict ?? stage.verdict
}

/** The band of the one step from a stage to the next; one over two steps is not comparable with it. */
export function ownBand({ band, bandUntil, next }: StagePattern): readonly [number, number] | null {
  return bandUntil === next ? band : null
}

/** The verdict: one sentence, then what it rests on, then how sure that is. */
export interface Told {
  headline: string
  figures: string
  certainty: string
}

export function verdictTold(patterns: Patterns): Told {
  const { bottleneck, counts } = patterns
  if (counts.applications === 0) return nothingTold(patterns)
  if (isEarly(patterns)) return earlyTold(patterns)
  if (!bottleneck) return noneTold(patterns)
  const isSignal = bottleneck.verdict === 'signal'
  return {
    headline: `Your search ${isSignal ? 'gets' : 'may be getting'} stuck ${WHERE[bottleneck.stage]}.`,
    figures: figuresTold(bottleneck, patterns),
    certainty: certaintyTold(bottleneck),
  }
}

function certaintyTold({ verdict, judgement }: Bottleneck): string {
  const than = judgement.against === 'band' ? 'below what is usual' : 'lower than before'
  const sure = `${sureness(judgement.certainty)} certain to be ${than}`
  return verdict === 'signal'
    ? `A signal, ${sure}: this is hardly bad luck.`
    : `A leaning, ${sure}: worth a change, but it may still be chance.`
}

function figuresTold({ stage, judgement }: Bottleneck, patterns: Patterns): string {
  const { from, until, earlier, decisions, rate, low, high } = judgement
  const own = patterns.stages.find((each) => each.stage === from)
  if (earlier) {
    const since = spellDay(earlier.before, patterns.period.today)
    return `Since ${since} about ${percent(rate)} of ${decisions} went on from there; before, it was ${earlier.successes} of ${earlier.trials} (${percent(earlier.rate ?? 0)}).`
  }
  const band = own?.band ?? null
  const usual = band ? `; ${spanned(...band)} is usual` : ''
  if (own && until === own.next) {
    const decided = own.passed + own.ended
    const what = from === 'applied' ? 'applications led to a first call' : 'went on from there'
    return `${own.passed} of ${decided} ${what} (${percent(own.passRate ?? 0)})${usual}.`
  }
  const lost = stage === from ? '' : ` More is lost ${WHERE[stage]} than ${WHERE[from]}.`
  const [start, end] = [STEP_NAMES[from].toLowerCase(), STEP_NAMES[until].toLowerCase()]
  return `From the ${start} to the ${end} about ${percent(rate)} get through (likely ${spanned(low, high)})${usual}.${lost}`
}

function noneTold(patterns: Patterns): Told {
  const judged = patterns.stages.filter(({ judgement }) => judgement)
  if (judged.length === 0)
    return {
      headline: 'Nothing here can be compared yet.',
      figures:
        'The bands of what is usual are switched off, and your earlier months hold too few decisions to compare with.',
      certainty: 'The shares below are yours alone.',
    }
  const names = listed(judged.map(({ stage }) => STEP_NAMES[stage].toLowerCase()))
  return {
    headline: 'No stage stands out as the one where your search gets stuck.',
    figures: `Where there are decisions enough (${names}), nothing lies below ${judged.every(({ judgement }) => judgement?.against === 'band') ? 'what is usual' : 'what it is compared with'} by more than chance may explain.`,
    certainty: 'That is noise: no proof that all is well, only that nothing sticks out so far.',
  }
}

function earlyTold(patterns: Patterns): Told {
  const { stages, counts } = patterns
  const [first] = stages
  const decided = first ? first.passed + first.ended : 0
  const headline = 'It is too early to tell where your search gets stuck.'
  if (!first || decided === 0)
    return {
      headline,
      figures:
        counts.waiting > 0
          ? `No answer has come yet, and none is overdue: you are waiting on ${counts.waiting === 1 ? 'one' : 'them all'}.`
          : 'Nothing has been decided yet.',
      certainty: 'Nothing that has come so far says anything about you.',
    }
  return { headline, figures: earlyFigures(first, decided), certainty: missingTold(patterns) }
}

/** What a handful of decisions allows to be said, without adding them up in anyone's face. */
function earlyFigures(first: StagePattern, decided: number): string {
  const band = ownBand(first)
  if (first.passed > 0)
    return `So far ${first.passed} of ${counted(decided, 'application')} led to a first call; the share that you can expect may still be anything from ${spanned(first.low, first.high)}.`
  if (!band)
    return `After ${counted(decided, 'decision')} the share that leads to a first call may still be anything from ${spanned(first.low, first.high)}.`
  const [low, high] = band.map((rate) => Math.round((1 - rate) ** decided * 100)).sort((a, b) => a - b)
  return `At the usual rates ${low} to ${high} of 100 people would have no first call after ${counted(decided, 'application')}: so far this says nothing about you.`
}

/** How many more decisions the next stage needs. */
export function missingTold({ stages, method: { silenceDays } }: Patterns): string {
  const next = stages.find((stage) => !isEmpty(stage) && stage.decisionsMissing > 0)
  if (!next) return ''
  const isFirst = next.stage === 'applied'
  const what = isFirst ? 'the way to a first call' : `what comes ${WHERE[next.stage]}`
  const decision = isFirst ? `a call, a no, or ${silenceDays} days of silence` : 'going on, or a no'
  return `After ${next.decisionsMissing} more (${decision}) ${what} can be judged.`
}

function nothingTold({ period }: Patterns): Told {
  const filtered = period.since || period.until
  return filtered
    ? {
        headline: 'No application was sent in that time.',
        figures: 'Without --since and --until all of them count.',
        certainty: '',
      }
    : {
        headline: 'Nothing to look at yet.',
        figures:
          'Log applications as you send them, and noes as they come: rejectkit log add, rejectkit draft, or rejectkit import for what you have elsewhere.',
        certainty: 'After ten decisions the first stage can be judged.',
      }
}

/** What to do this week: the advice, what it usually is, and what a change would be worth. */
export interface Week {
  advice: string
  usually: string
  worth: string
}

export function weekTold(patterns: Patterns): Week {
  const { bottleneck } = patterns
  if (bottleneck)
    return {
      advice: bottleneck.advice,
      usually: `Usually it is ${bottleneck.usually}.`,
      worth: worthTold(bottleneck),
    }
  const advice = isEarly(patterns)
    ? 'Send the next one, and log what comes back; that is all these figures ask of you.'
    : 'Nothing has to change on account of these figures. Send the next one, and log what comes back.'
  return { advice, usually: '', worth: '' }
}

export function worthTold({ worth, judgement }: Bottleneck): string {
  const { supposed, factor, low, high, of } = worth
  const goal = judgement.against === 'band' ? 'the middle of the usual' : 'as before'
  return `At ${percent(supposed)}, ${goal}, the same effort would give about ${times(factor)} times as many ${REACHED_NAMES[of]} (likely ${times(low)} to ${times(high)}).`
}

/** Who is left out of the shares, and why; empty where nobody is. */
export function leftOutTold({ counts }: Patterns, silenceDays: number): string {
  const waiting = counts.waiting > 0 ? `${counts.waiting} still waiting` : ''
  const withdrawn = counts.withdrawn > 0 ? `${counts.withdrawn} withdrawn` : ''
  const left = listed([waiting, withdrawn].filter(Boolean))
  const silence = `Silence counts as a no after ${silenceDays} days.`
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

/** Fewer letters with an answer, or without one in time, say nothing together. */
const FEW_LETTERS = 3

/** The person's own response rate. */
export function lettersTold(all: LetterFigures): string {
  const decided = all.sent - all.waiting
  if (decided === 0) return `${counted(all.sent, 'letter')} sent, and no answer is overdue yet.`
  if (decided < FEW_LETTERS)
    return `${counted(all.sent, 'letter')} sent; too few to tell how often they are answered.`
  const answered = Math.round((all.rate ?? 0) * decided)
  const back = all.reopened.successes
  const reopened = back > 0 ? ` ${back === 1 ? 'One' : back} reopened a no.` : ''
  return `${answered} of ${decided} letters were answered (${percent(all.rate ?? 0)}, likely ${spanned(all.low, all.high)}).${reopened}`
}

/** A value as a person would write it. */
export function valueName(by: SliceBy, value: string): string {
  if (value === '') return by === 'purpose' ? 'of no stated purpose' : 'not logged'
  if (by === 'month') return monthName(value, true)
  if (by === 'reason') return REASON_WORDS[value as Reason] ?? value
  return value
}

export function sliceName(by: SliceBy): string {
  return BY_NAMES[by]
}

/** One difference that holds. */
export function differenceTold({ by, measure, values }: Slice, difference: Difference): string {
  const own = values.find(({ value }) => value === difference.value)
  const name = valueName(by, difference.value)
  return `${capital(sliceName(by))} ${name}: ${own ? shareTold(own) : ''} ${MEASURE_NAMES[measure]}, of the others ${shareTold(difference.others)}.`
}

/** `5 of 9 (56 %)` */
export function shareTold({ successes, trials, rate }: Share): string {
  return rate === null ? 'none decided' : `${successes} of ${trials} (${percent(rate)})`
}

/** What became of the comparisons where none holds. */
export function noDifferenceTold(slices: readonly Slice[]): string {
  const compared = slices.filter((slice) => slice.compared > 0).map(({ by }) => sliceName(by))
  return compared.length === 0
    ? 'Too few yet to compare sources, roles or months.'
    : `By ${listed(compared, 'or')}: no difference you can rely on.`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `June 2026` for `2026-06`; without the year where it is clear. */
export function monthName(month: string, withYear = false): string {
  const name = MONTHS[Number(month.slice(5, 7)) - 1] ?? month
  return withYear ? `${name} ${month.slice(0, 4)}` : name
}

/** The period that is looked at. */
export function periodTold({ period }: Patterns): string {
  const { first, last, today } = period
  if (!first || !last) return `As of ${spellDay(today, '')}`
  return `Applications from ${spellDay(first, last)} to ${spellDay(last, '')}, as of ${spellDay(today, '')}`
}

export function dayTold(day: Day): string {
  return spellDay(day, '')
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `9 days`, `1 day`; half days come from medians of even numbers. */
export function daysTold(days: number): string {
  return counted(days, 'day')
}
