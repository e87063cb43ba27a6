/** What to do about the verdict, and what that would be worth. */
import type { Patterns } from '../patterns.ts'
import type { Bottleneck } from '../stage-pattern.ts'
import { percent, times } from './figures.ts'
import { REACHED_NAMES, WHERE } from './names.ts'
import { isEarly } from './stages.ts'

/** What to do this week, or what to keep in mind once the search is over: the advice, what it usually is, and what a change would be worth. */
export interface Week {
  title: string
  advice: string
  usually: string
  worth: string
}

export function weekTold(patterns: Patterns): Week {
  const { bottleneck } = patterns
  if (patterns.period.hiredOn) return lookingBack(patterns)
  const title = 'This week'
  if (bottleneck)
    return {
      title,
      advice: bottleneck.advice,
      usually: `Usually it is ${bottleneck.usually}.`,
      worth: worthTold(bottleneck),
    }
  const advice = isEarly(patterns)
    ? 'Send the next one, and log what comes back; that is all these figures ask of you.'
    : 'Nothing has to change on account of these figures. Send the next one, and log what comes back.'
  return { title, advice, usually: '', worth: '' }
}

/** For whoever has a job: there is nothing to change, and who is still waiting should hear of it. */
function lookingBack({ bottleneck, counts }: Patterns): Week {
  const open = counts.waiting
  const are = open === 1 ? 'One application is' : `${open} applications are`
  return {
    title: 'Looking back',
    advice:
      open > 0
        ? `${are} still open. To tell them that you have taken another job is kind; then log it as withdrawn (rejectkit log).`
        : 'Nothing is left to do here. Those who helped you will be glad to hear how it ended.',
    usually: bottleneck
      ? `Should you search again one day, begin ${WHERE[bottleneck.stage]}: usually it is ${bottleneck.usually}.`
      : '',
    worth: '',
  }
}

function worthTold({ worth, judgement }: Bottleneck): string {
  const { supposed, factor, low, high, of } = worth
  const goal = judgement.against === 'band' ? 'the middle of the usual' : 'as before'
  return `At ${percent(supposed)}, ${goal}, the same effort would give about ${times(factor)} times as many ${REACHED_NAMES[of]} (likely ${times(low)} to ${times(high)}).`
}
