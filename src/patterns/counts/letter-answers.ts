/** Which letters were answered. */

import type { Clock } from '../history.ts'
import type { LetterFigures, LetterPattern } from '../patterns.ts'
import { exactInterval, shareOf } from '../statistics/interval.ts'
import type { Course, SentLetter } from './course.ts'
import { dayNumber } from './day-number.ts'

interface Count {
  sent: number
  waiting: number
  answered: number
  feedback: number
  reopened: number
}

/** By purpose, kind and register. */
export type LetterCounts = Map<string, { letter: SentLetter; count: Count }>

/** Takes up the letters of one application. */
export function countLetters(counts: LetterCounts, course: Course, clock: Clock): void {
  for (const letter of course.letters) {
    const key = nameOf(letter)
    const entry = counts.get(key) ?? { letter, count: noLetters() }
    counts.set(key, entry)
    const { count } = entry
    count.sent += 1
    if (isWaiting(letter, clock)) count.waiting += 1
    if (letter.answered) count.answered += 1
    if (letter.feedback) count.feedback += 1
    if (letter.reopened) count.reopened += 1
  }
}

function nameOf({ purpose, kind, register }: Pick<LetterPattern, 'purpose' | 'kind' | 'register'>): string {
  return `${purpose}\n${kind}\n${register}`
}

/** A letter that went out lately, and may still be answered. */
export function isWaiting(letter: SentLetter, { today, silenceDays }: Clock): boolean {
  return !letter.answered && dayNumber(today) - dayNumber(letter.on) < silenceDays
}

/** By purpose, kind and register, the most often sent first. */
export function letterPatterns(counts: LetterCounts): LetterPattern[] {
  return [...counts.values()]
    .map(({ letter: { purpose, kind, register }, count }) => ({
      purpose,
      kind,
      register,
      ...figuresOf(count),
    }))
    .sort((one, other) => other.sent - one.sent || (nameOf(one) < nameOf(other) ? -1 : 1))
}

/** All letters together; null where none was sent. */
export function allLetters(counts: LetterCounts): LetterFigures | null {
  if (counts.size === 0) return null
  const sum = noLetters()
  for (const { count } of counts.values())
    for (const key of Object.keys(sum) as (keyof Count)[]) sum[key] += count[key]
  return figuresOf(sum)
}

function noLetters(): Count {
  return { sent: 0, waiting: 0, answered: 0, feedback: 0, reopened: 0 }
}

function figuresOf({ sent, waiting, answered, feedback, reopened }: Count): LetterFigures {
  const told = sent - waiting
  return {
    sent,
    waiting,
    answered,
    rate: told === 0 ? null : answered / told,
    ...exactInterval(answered, told),
    feedback: shareOf(feedback, told),
    reopened: shareOf(reopened, told),
  }
}
