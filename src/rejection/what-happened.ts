/** What can have happened next to an application, in a person's words and the likeliest first. */
import { type ApplicationRecord, type EventType, type Letter, standingOf } from './application.ts'

/** Each in a few words, as a choice reads. */
export const EVENT_LABELS: Record<EventType, string> = {
  applied: 'I applied',
  reached: 'I got to another stage',
  rejected: 'they said no',
  silent: 'they have gone silent',
  'letter-sent': 'I sent the letter',
  replied: 'they replied',
  feedback: 'they gave feedback',
  reconsidered: 'they looked again, and it is open',
  'invited-again': 'they invited me again',
  offered: 'they made an offer',
  hired: 'I have the job',
  withdrew: 'I withdrew',
  note: 'a note, for myself',
}

const WHILE_WAITING: readonly EventType[] = [
  'reached',
  'rejected',
  'replied',
  'feedback',
  'offered',
  'hired',
  'withdrew',
  'silent',
  'letter-sent',
  'note',
]
const AFTER_A_NO: readonly EventType[] = [
  'replied',
  'feedback',
  'reconsidered',
  'invited-again',
  'letter-sent',
  'offered',
  'hired',
  'withdrew',
  'note',
]
const AFTER_SILENCE: readonly EventType[] = ['replied', 'rejected', ...AFTER_A_NO.slice(1)]

/** What may come next. A letter that has not gone out yet comes first: it is what one comes back to say. */
export function likelyNext(record: ApplicationRecord): EventType[] {
  const { state } = standingOf(record.events)
  const likely = state === 'waiting' ? WHILE_WAITING : state === 'silent' ? AFTER_SILENCE : AFTER_A_NO
  const isToSend = unsentLetters(record).length > 0
  return isToSend ? ['letter-sent', ...likely.filter((type) => type !== 'letter-sent')] : [...likely]
}

/** The letters that were written and not sent, the newest first. */
export function unsentLetters({ letters }: ApplicationRecord): Letter[] {
  return letters.filter(({ sentAt }) => sentAt === null).toReversed()
}
