/** What the patterns need of an application. */
import type { ApplicationRecord, Letter, NewEvent } from '../rejection/application.ts'
import type { Day } from '../rejection/days.ts'

/** An application's history. An ApplicationRecord is one; a reader of large logs need not fill in the rest. */
export interface History extends Pick<ApplicationRecord, 'id' | 'role' | 'source' | 'createdAt'> {
  /** Notes may be left out. In any order of days; those of one day in the order of their entry. */
  events: readonly NewEvent[]
  letters: readonly Pick<Letter, 'id' | 'purpose' | 'register' | 'sentAt'>[]
}

/** When it is, and when silence is taken for a no. */
export interface Clock {
  today: Day
  /** Days without a word after which a no is assumed. */
  silenceDays: number
}
