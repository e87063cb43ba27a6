/** How the figures were come by, in a few lines that stand at the end of the page. */
import type { Patterns } from '../patterns.ts'
import { percent, ranged } from '../report/figures.ts'
import { STEP_NAMES } from '../report/names.ts'

export function methodOf({ method, stages, slices }: Patterns): { notes: string[]; bands: string[] } {
  const { silenceDays, thresholds, interval, prior, correction, time } = method
  const { signal, leaning, fewest } = thresholds
  const comparisons = Math.max(0, ...stages.map(({ judgement }) => judgement?.comparisons ?? 0))
  const compared = slices.reduce((sum, slice) => sum + slice.compared, 0)
  return {
    notes: [
      'The share of a stage is: went on, divided by went on and ended. Whoever is still waiting, or withdrew, is left out of it: not yet decided is not turned down. A stage that was skipped counts as passed.',
      `Silence counts as a no after ${silenceDays} days without a word, and stops counting as one when they answer.`,
      `Likely range: ${interval}. In at least 95 of 100 searches such a range holds the true share.`,
      `Words for certainty: a signal, where the share lies below what it is compared with at ${percent(signal)} certainty or more; a leaning from ${percent(leaning)}; noise below that, or above usual where the whole likely range lies above it; too few with less than ${fewest} decisions. Prior: ${prior}.`,
      `Several comparisons mean several chances to be wrong; the certainty is corrected for that: ${correction}.${comparisons > 1 ? ` Comparisons of steps corrected for: ${comparisons}.` : ''}${compared > 0 ? ` Values compared in the slices: ${compared}.` : ''}`,
      `Days at a stage: ${time}. It heeds those who are still waiting.`,
      'What an improvement would be worth supposes that all later shares stay as they are.',
    ],
    bands: stages.flatMap(({ stage, band, bandUntil, bandSource }) =>
      band && bandUntil && bandSource
        ? [
            `${STEP_NAMES[stage]} to ${STEP_NAMES[bandUntil].toLowerCase()}: ${ranged(...band)} (${bandSource.source}${bandSource.year ? `, ${bandSource.year}` : ''})`,
          ]
        : [],
    ),
  }
}
