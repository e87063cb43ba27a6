/** What a mail seems to say, in lines for a person: each finding with the words that it rests on. */
import { article } from '../letters/grammar.ts'
import type { Reading } from '../rejection/classify/mail.ts'
import { safeLine } from '../terminal/safe.ts'
import type { Screen } from './common.ts'

/** The findings that a person is shown, in their order, and how each is called. */
const SHOWN = [
  ['own', 'it says'],
  ['verdict', 'it says'],
  ['kind', 'kind'],
  ['stage', 'stage'],
  ['reason', 'reason'],
  ['company', 'company'],
  ['role', 'role'],
  ['contact', 'contact'],
  ['noReply', 'takes no replies:'],
  ['reapplyAfter', 'apply again'],
  ['feedback', 'feedback'],
] as const satisfies readonly (readonly [keyof Reading, string])[]

/** Says, on stderr, what a mail from which a draft starts seems to be. */
export function sayReading(screen: Screen, reading: Reading): void {
  screen.say(screen.palette.strong(verdictOf(reading)))
  for (const line of findingsOf(reading, screen.palette.quiet)) screen.say(`· ${line}`, 2)
}

/** The verdict in a sentence. */
export function verdictOf({ verdict, kind, own, foreign }: Reading): string {
  if (foreign)
    return `The mail is in ${foreign}, it seems. Only English is understood, so nothing is taken from it.`
  if (own) return 'The mail reads like one that you wrote, not like news from them.'
  if (verdict === 'other') return 'The mail reads like no news of an application.'
  if (verdict === 'rejection') return `The mail reads like a ${kind ? `${kind} ` : ''}rejection.`
  return `The mail reads like ${article(verdict)} ${verdict}, not a rejection.`
}

/** One line for each finding that the mail's own words bear out. */
export function findingsOf(reading: Reading, quiet: (text: string) => string): string[] {
  return SHOWN.flatMap(([field, label]) => {
    const words = reading.evidence.find((each) => each.field === field)?.phrase
    if (!words || !reading[field]) return []
    const phrase = `"${shortened(safeLine(words))}"`
    const value = shownValue(reading, field)
    // Taken over word for word, the words need not be said twice.
    if (value === words) return [`${label}: ${safeLine(value)}`]
    return [value ? `${label}: ${safeLine(value)} ${quiet(`from ${phrase}`)}` : `${label} ${quiet(phrase)}`]
  })
}

function shownValue(reading: Reading, field: (typeof SHOWN)[number][0]): string {
  switch (field) {
    case 'own':
    case 'verdict':
    case 'noReply':
      return ''
    case 'contact':
      return [reading.contact?.name, reading.contact?.address].filter(Boolean).join(', ')
    // Text cannot prove how far somebody got.
    case 'stage':
      return `${reading.stage}, perhaps`
    default:
      return String(reading[field])
  }
}

function shortened(phrase: string): string {
  return phrase.length > 90 ? `${phrase.slice(0, 87)}…` : phrase
}
