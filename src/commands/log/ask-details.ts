/** The two small questions behind every event: when, and in which words. */
import type { EventType } from '../../rejection/application.ts'
import { cleanLine } from '../../rejection/clean.ts'
import { isNoAnswer } from '../../rejection/contact.ts'
import { type Day, spellDay } from '../../rejection/days.ts'
import { parseLine } from '../../rejection/parse.ts'
import { readDay } from '../../rejection/read-day.ts'
import type { Logbook } from './logbook.ts'

/** Asks for a day that has been; Enter takes the fallback, today unless another is known. `refuse` says why one cannot be. */
export async function askDay(
  message: string,
  logbook: Logbook,
  {
    fallback = 'today',
    refuse = () => null,
  }: { fallback?: Day | 'today'; refuse?: (day: Day) => string | null } = {},
): Promise<Day> {
  const { world, screen, today } = logbook
  const read = (typed: string) =>
    readDay(typed.trim().toLowerCase() === 'today' ? today : typed, today, 'past')
  const typed = await world.ask.text({
    message,
    fallback,
    check: async (text) => {
      const day = await read(text)
      return 'problem' in day ? day.problem : (refuse(day.value) ?? true)
    },
  })
  const day = await read(typed)
  if ('problem' in day) throw new Error('a day that was checked can be read')
  if (typed !== fallback) screen.say(screen.palette.quiet(spellDay(day.value, today, { weekday: true })))
  return day.value
}

const WORDS: Partial<Record<EventType, string>> = {
  feedback: 'What did they say? (Enter for none)',
  note: 'What is worth noting?',
}

/** Asks for words; Enter means none, except for a note, which is nothing without them. */
export async function askWords(event: EventType, { world }: Logbook): Promise<string> {
  const typed = await world.ask.text({
    message: WORDS[event] ?? 'In their words, or yours? (Enter for none)',
    check: async (text) => {
      if (text.trim() === '') return event === 'note' ? 'A note needs a few words.' : true
      const line = await parseLine('note')(text, '')
      return 'problem' in line ? line.problem : true
    },
  })
  return event !== 'note' && isNoAnswer(typed) ? '' : cleanLine(typed)
}
