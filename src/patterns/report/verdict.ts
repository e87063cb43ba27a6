/** The verdict on a search, in three sentences: what it is, what it rests on, how sure that is. */
import { type Day, spellDay } from '../../rejection/days.ts'
import type { Patterns } from '../patterns.ts'
import type { Bottleneck, StagePattern } from '../stage-pattern.ts'
import { counted, listed, percent, spanned, sureness } from './figures.ts'
import { STEP_NAMES, WHERE } from './names.ts'
import { isEarly, isEmpty, ownBand } from './stages.ts'

/** The verdict: one sentence, then what it rests on, then how sure that is. */
export interface Told {
  headline: string
  figures: string
  certainty: string
}

export function verdictTold(patterns: Patterns): Told {
  const { bottleneck, counts } = patterns
  if (counts.applications === 0) return nothingTold(patterns)
  if (patterns.period.hiredOn) return hiredTold(patterns, patterns.period.hiredOn)
  if (isEarly(patterns)) return earlyTold(patterns)
  if (!bottleneck) return noneTold(patterns)
  const isSignal = bottleneck.verdict === 'signal'
  return {
    headline: `Your search ${isSignal ? 'gets' : 'may be getting'} stuck ${WHERE[bottleneck.stage]}.`,
    figures: figuresTold(bottleneck, patterns),
    certainty: certaintyTold(bottleneck),
  }
}

/** Looking back on a search that is over. */
function hiredTold(patterns: Patterns, on: Day): Told {
  const { counts, period, bottleneck } = patterns
  const { applications, conversations } = counts
  const took =
    applications === 1
      ? 'It took one application.'
      : `It took ${applications} applications; ${conversations === 1 ? 'one led to a first call, and to this job' : `${conversations} led to a first call, and one of those to this job`}.`
  return {
    headline: `You were hired on ${spellDay(on, period.today)}: this search is over, and it ended well.`,
    figures: took,
    certainty: bottleneck
      ? `Along the way it was held up ${WHERE[bottleneck.stage]}: ${figuresTold(bottleneck, patterns)}`
      : '',
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
function missingTold({ stages, method: { silenceDays } }: Patterns): string {
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
