/** What an import found, in words and as JSON. */
import type { NewEvent } from '../../rejection/application.ts'
import type { Found } from '../../rejection/found/found.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { Screen } from '../common.ts'
import type { MailCounts } from './mail.ts'

const LONGEST_LIST = 30

/**
 * Says what was looked at, and what came of it: each application in a line. Unless `all` are wanted, not more of them
 * than fit a page.
 */
export function sayFound(
  screen: Screen,
  found: readonly Found[],
  { counts, sure, all }: { counts: MailCounts | null; sure: ReadonlySet<Found>; all: boolean },
): void {
  if (counts) screen.say(looked(counts))
  if (found.length === 0) {
    screen.say('Nothing new for the log.')
    return
  }
  const known = found.filter(({ id }) => id !== null).length
  const parts = [
    known < found.length ? `${found.length - known} new` : '',
    known > 0 ? `${known} that the log knows, with news` : '',
    sure.size < found.length ? `${found.length - sure.size} worth a look (?)` : '',
  ].filter(Boolean)
  screen.say(screen.palette.strong(`Found ${plural(found.length, 'application')}: ${parts.join(', ')}.`))
  const shown = all ? found : found.slice(0, LONGEST_LIST)
  for (const each of shown) screen.say(`· ${lineFor(each)}${whyUnsure(each, sure.has(each))}`, 2)
  if (found.length > shown.length)
    screen.say(`… and ${found.length - shown.length} more; --dry-run lists them all.`)
  const undated = found.flatMap(({ events }) => events).filter(isUndatedNo).length
  if (undated > 0)
    screen.say(
      `Of ${plural(undated, 'no', 'noes')} the day is not told. An earlier day stands in, and \`rejectkit next\` asks for no answer to ${undated === 1 ? 'it' : 'them'}.`,
    )
}

/** What is not sure about a finding, where the list has room for it. */
function whyUnsure({ doubts }: Found, isSure: boolean): string {
  const [first, ...more] = doubts
  if (!first) return isSure ? '' : ' (?)'
  return ` (? ${safeLine(first)}${more.length > 0 ? `; and ${plural(more.length, 'doubt')} more` : ''})`
}

function isUndatedNo(event: NewEvent): boolean {
  return event.type === 'rejected' && event.dayUnknown === true
}

function looked({ seen, about, known, own, foreign, unreadable }: MailCounts): string {
  const parts = [
    `Looked at ${plural(seen, 'mail')}, ${about} of them about applications`,
    known > 0 ? `${known} of which the log knows` : '',
    own > 0 ? `${own} more from you` : '',
    foreign > 0 ? `${foreign} not in English, which is all it can read` : '',
    unreadable > 0 ? `${unreadable} could not be read` : '',
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

/** A finding in one line. */
export function lineFor({ company, role, events }: Found): string {
  const name = safeLine([role, company || '(company unknown)'].filter(Boolean).join(', '))
  return `${name}: ${events.map(inShort).join('; ') || 'nothing new'}`
}

function inShort(event: NewEvent): string {
  const about = 'stage' in event && event.stage && event.stage !== 'applied' ? ` (${event.stage})` : ''
  if (event.type === 'note' || event.type === 'feedback') return event.type
  return `${event.type}${about}${'dayUnknown' in event && event.dayUnknown ? ', day unknown' : ` ${event.at}`}`
}

/** One finding in full: what would be logged, on which words it rests, and what is not sure. */
export function describe(found: Found): string[] {
  const phrases = found.messages.flatMap(({ evidence }) =>
    evidence
      .filter(({ field }) => field === 'verdict')
      .map(({ phrase }) => `· "${safeLine(phrase).slice(0, 120)}"`),
  )
  return ['', lineFor(found), ...new Set(phrases), ...found.doubts.map((doubt) => `? ${safeLine(doubt)}`)]
}

/** Says what has been logged. */
export function sayLogged(
  screen: Screen,
  { chosen, logged, left, dryRun }: { chosen: number; logged: number; left: number; dryRun: boolean },
): void {
  if (dryRun) screen.say(`Would log ${plural(chosen, 'application')} under --yes; nothing was written.`)
  else if (logged > 0)
    screen.say(`Logged ${plural(logged, 'application')}. rejectkit undo takes all of it back.`)
  else screen.say('Nothing was written.')
  if (left > 0)
    screen.say(`${plural(left, 'doubtful one')} left out; in a terminal, rejectkit import goes through them.`)
}

/** The answer of `import --json`. `chosen` are those that went into the log, or would have in a dry run. */
export function importJson(
  found: readonly Found[],
  { counts, chosen, logged }: { counts: MailCounts | null; chosen: readonly Found[]; logged: number },
): object {
  // What was renamed in the review is among the chosen only, and what was left out among the found.
  const all = [...new Set([...found, ...chosen])]
  return {
    version: 1,
    mails: counts,
    found: all.map((each) => ({
      application: each.id,
      company: each.company || null,
      role: each.role || null,
      source: each.source,
      url: each.url,
      events: each.events,
      doubts: each.doubts,
      confidence: each.confidence,
      chosen: chosen.includes(each),
      messages: each.messages.map(({ messageId, verdict, at, evidence }) => ({
        messageId,
        verdict,
        date: at,
        evidence,
      })),
    })),
    logged,
  }
}

export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}

/** What an import was of, in a few words for the list of changes. */
export function filesTold(paths: readonly string[]): string {
  const [first = '', ...more] = paths
  return more.length > 0 ? `${first} and ${more.length} more` : first
}
