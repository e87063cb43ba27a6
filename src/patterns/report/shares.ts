/** What the reports say of letters, and of sources, roles and months beside one another. */
import type { Difference, LetterFigures, Patterns, Share, Slice } from '../patterns.ts'
import { capital, counted, listed, percent, spanned } from './figures.ts'
import { MEASURE_NAMES, SLICE_NAMES, valueName } from './names.ts'

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
  const waiting = all.waiting > 0 ? ` ${all.waiting} more went out lately, and may still be answered.` : ''
  return `${answered} of ${decided} letters were answered (${percent(all.rate ?? 0)}, likely ${spanned(all.low, all.high)}).${reopened}${waiting}`
}

/**
 * The letters by purpose, which add up to all that were answered or are overdue: the first `most` by name, those that
 * are left together. Empty where there is one purpose only.
 */
export function purposesOf({ slices }: Patterns, most = Infinity): (Group & { name: string })[] {
  const all = (slices.find(({ by }) => by === 'purpose')?.values ?? []).filter(({ trials }) => trials > 0)
  if (all.length < 2) return []
  // Two lines of which the second is "others 1 of 2" say less than two names.
  const named = all.length <= most + 1 ? all : all.slice(0, most)
  const left = all.slice(named.length)
  const sum = (key: 'successes' | 'trials') => left.reduce((total, each) => total + each[key], 0)
  const others = { name: 'others', successes: sum('successes'), trials: sum('trials') }
  return [
    ...named.map(({ value, successes, trials }) => ({
      name: valueName('purpose', value),
      successes,
      trials,
    })),
    ...(left.length > 0 ? [others] : []),
  ]
}

interface Group {
  successes: number
  trials: number
}

/** Said of one slice in which no difference holds. */
export function oneSliceNoDifference({ compared }: Slice): string {
  return compared > 0 ? 'No difference you can rely on.' : 'Too few decisions yet to compare them.'
}

/** The reasons that were given, without those who gave none. */
export function reasonsGiven({ reasons }: Patterns): Patterns['reasons'] {
  return reasons.filter(({ reason }) => reason !== 'none-given')
}

/** One difference that holds. */
export function differenceTold({ by, measure, values }: Slice, difference: Difference): string {
  const own = values.find(({ value }) => value === difference.value)
  const name = valueName(by, difference.value)
  return `${capital(SLICE_NAMES[by])} ${name}: ${own ? shareTold(own) : ''} ${MEASURE_NAMES[measure]}, of the others ${shareTold(difference.others)}.`
}

/** `5 of 9 (56 %)` */
export function shareTold({ successes, trials, rate }: Share): string {
  return rate === null ? 'none decided' : `${successes} of ${trials} (${percent(rate)})`
}

/** What became of the comparisons where none holds. */
export function noDifferenceTold(slices: readonly Slice[]): string {
  const compared = slices.filter((slice) => slice.compared > 0).map(({ by }) => SLICE_NAMES[by])
  return compared.length === 0
    ? 'Too few yet to compare sources, roles or months.'
    : `By ${listed(compared, 'or')}: no difference you can rely on.`
}
