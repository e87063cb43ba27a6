/** In which order things can happen to an application: what cannot be is told from what is only rare. */
import { type ApplicationRecord, type EventType, inOrder, type NewEvent, standingOf } from './application.ts'
import { type Day, dayOf } from './days.ts'

/** What is odd about an event, in one line that says what to do. */
export interface Oddity {
  /** True where it cannot have been so; false where it is rare, and may be right. */
  isImpossible: boolean
  text: string
}

/**
 * What is odd once these events are in the log, and was not before. The whole history is looked at, since an event of
 * an earlier day can make a later one impossible.
 */
export function odditiesOf(record: ApplicationRecord, news: readonly NewEvent[]): Oddity[] {
  const known = new Set(allOdd(record, record.events).map(({ text }) => text))
  return allOdd(record, [...record.events, ...news]).filter(({ text }) => !known.has(text))
}

function allOdd(record: ApplicationRecord, events: readonly NewEvent[]): Oddity[] {
  const ordered = inOrder(events)
  return ordered.flatMap((event, at) => {
    const found = beforeItBegan(event, ordered) ?? afterwards(event, ordered.slice(0, at), record)
    return found ? [found] : []
  })
}

// A note is the person's own, and a recruiter may call before one applies.
const BEFORE_APPLYING: readonly EventType[] = ['note', 'applied']

function beforeItBegan(event: NewEvent, ordered: readonly NewEvent[]): Oddity | null {
  const begun = ordered.find(({ type }) => type === 'applied')
  if (!begun || event.at >= begun.at || BEFORE_APPLYING.includes(event.type)) return null
  if (event.type === 'reached')
    return rare(
      `You were already talking on ${event.at}, and applied on ${begun.at}. If a day is wrong, undo and say it with --at.`,
    )
  return impossible(
    `${asSubject(event)} on ${event.at}, before you applied on ${begun.at}. Say the right day with --at; for another application there: rejectkit log add --anew.`,
  )
}

/** What an event contradicts of what had happened before it. */
function afterwards(event: NewEvent, before: readonly NewEvent[], record: ApplicationRecord): Oddity | null {
  const { state, rejectedOn } = standingOf(before)
  const last = (type: EventType): Day => before.findLast((each) => each.type === type)?.at ?? ''
  switch (event.type) {
    case 'applied':
      return before.some(({ type }) => type === 'applied')
        ? impossible(
            `You applied on ${last('applied')} already. For another application there: rejectkit log add --anew.`,
          )
        : null
    case 'reached':
      if (state === 'hired') return hadTheJob(event, last('hired'))
      if (state === 'rejected') return impossible(afterNo(event, `they said no on ${rejectedOn}`))
      if (state === 'withdrawn') return impossible(afterNo(event, `you withdrew on ${last('withdrew')}`))
      return null
    case 'silent':
      if (state === 'hired') return hadTheJob(event, last('hired'))
      if (state === 'rejected')
        return impossible(
          `They said no on ${rejectedOn}, which is no silence. If it was open again since, say so first: --event reconsidered.`,
        )
      if (state === 'withdrawn')
        return impossible(`You withdrew on ${last('withdrew')}, so nobody owes you a word.`)
      return null
    case 'reconsidered':
      return ['rejected', 'silent', 'withdrawn'].includes(state)
        ? null
        : impossible(
            `On ${event.at} there was no answer yet that they could have looked at again. To say how far you got: --event reached --stage <stage>.`,
          )
    case 'invited-again':
      if (state === 'hired') return hadTheJob(event, last('hired'))
      return state === 'waiting'
        ? rare('It was open anyway. A further stage is logged as --event reached --stage <stage>.')
        : null
    case 'offered':
    case 'hired':
      return state === 'hired' ? hadTheJob(event, last('hired')) : null
    case 'rejected':
      if (state === 'hired')
        return rare(`You had the job since ${last('hired')}; now the log says that they took it back.`)
      if (state === 'withdrawn')
        return rare(`You had withdrawn on ${last('withdrew')}; now it counts as their no.`)
      return null
    case 'withdrew':
      if (state === 'hired')
        return rare(`You had the job since ${last('hired')}; now the log says that you left it.`)
      if (state === 'rejected')
        return impossible(
          `They said no on ${rejectedOn}, so there is nothing left to withdraw. If you withdrew before, say the day with --at; if it was open again since, say so first: --event reconsidered.`,
        )
      return state === 'withdrawn' ? impossible(`You withdrew on ${last('withdrew')} already.`) : null
    case 'replied':
    case 'feedback':
      return before.every(({ type }) => type === 'note') && record.events.some(({ type }) => type !== 'note')
        ? impossible(
            `On ${event.at} nothing had been sent to them that they could answer. Say the right day with --at.`,
          )
        : null
    case 'letter-sent': {
      const letter = record.letters.find(({ id }) => id === event.letter)
      const written = letter ? dayOf(new Date(letter.createdAt)) : null
      return written !== null && event.at < written
        ? impossible(
            `The letter was written on ${written}, so it cannot have gone out on ${event.at}. Say the right day with --at.`,
          )
        : null
    }
    case 'note':
      return null
    default:
      return event satisfies never
  }
}

function afterNo({ at }: NewEvent, what: string): string {
  return `Before ${at} ${what}. If it is open again, say so first: --event invited-again or --event reconsidered; if you got there earlier, say the day with --at.`
}

function hadTheJob({ at }: NewEvent, since: Day): Oddity {
  return impossible(
    `You have had this job since ${since}, so this cannot have happened on ${at}. If you have not, rejectkit undo takes that back; else say the right day with --at.`,
  )
}

function asSubject({ type }: NewEvent): string {
  switch (type) {
    case 'rejected':
      return 'They would have said no'
    case 'hired':
      return 'You would have had the job'
    case 'letter-sent':
      return 'Your letter would have gone out'
    case 'withdrew':
      return 'You would have withdrawn'
    case 'offered':
      return 'They would have made an offer'
    default:
      return 'That would have been'
  }
}

function impossible(text: string): Oddity {
  return { isImpossible: true, text }
}

function rare(text: string): Oddity {
  return { isImpossible: false, text }
}
