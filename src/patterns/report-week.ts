/** What to do about the verdict, and what that would be worth. */
import type { Bottleneck, Patterns } from './patterns.ts'
import { percent, times } from './report-figures.ts'
import { REACHED_NAMES } from './report-names.ts'
import { isEarly } from './report-stages.ts'

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
