/** The list, printed and as JSON. */
import { spellDay } from '../../rejection/days.ts'
import type { Due, DueList, Job, Silence, What } from '../../rejection/due.ts'
import { SOURCES } from '../../rejection/playbook/rules.ts'
import { wrapped } from '../../terminal/layout.ts'
import type { NextDesk } from './desk.ts'
import { commandFor, lineName, nameOf, titleOf, whenOf } from './wording.ts'

/** A list that is longer is not read: what weighs less waits behind --all. */
export const SHORT = 12
/** Late in a search there are dozens of these, most of them overdue, and today's reply would drown in them. */
const HABITS: readonly What[] = ['check-in', 'revisit', 'keep-in-touch']
const OF_EACH = 3

export function listJson({ due, silences, job }: DueList, { options, today, days }: NextDesk): object {
  return {
    version: 1,
    today,
    days,
    due: due.map((each) => ({
      application: each.application?.id ?? null,
      what: each.what,
      on: each.on,
      overdue: each.overdue,
      why: each.why,
      source: SOURCES[each.source],
      from: each.from,
      until: each.until,
      company: each.company,
      role: each.role,
      person: each.person,
      purpose: each.purpose,
      command: commandFor(each, options.db),
    })),
    silent: silences.map(({ application, since }) => ({
      application: application.id,
      company: application.company,
      role: application.role,
      since,
    })),
    job: job && {
      application: job.application.id,
      company: job.application.company,
      open: job.open.map(({ id }) => id),
    },
  }
}

/** Prints the list: what is overdue, what can be done now, what comes; then who has not been heard of. */
export function showList(found: DueList, desk: NextDesk): void {
  const { screen, today, options } = desk
  const { due, silences, nextOn, job } = found
  if (job) sayOver(job, desk)
  if (job && due.length === 0) return
  if (due.length === 0 && silences.length === 0) {
    const then = nextOn ? ` Next: ${spellDay(nextOn, today, { weekday: true })}.` : ''
    screen.say(`Nothing is due. A good day for the next application.${then}`)
    return
  }
  const shown = shownOf(due, desk)
  const groups: [string, readonly Due[]][] = [
    ['Overdue', shown.filter(({ overdue }) => overdue)],
    ['Now', shown.filter(({ overdue, from }) => !overdue && from <= today)],
    ['Coming', shown.filter(({ from }) => from > today)],
  ]
  const blocks = groups
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [screen.outPalette.strong(title), ...lines.map((line) => lineOf(line, desk))])
  if (silences.length > 0) blocks.push(silenceBlock(silences, desk))
  screen.out(blocks.map((lines) => lines.join('\n')).join('\n\n'))
  const isCut = shown.length < due.length || (!options.all && silences.length > SHORT)
  if (isCut) screen.say('There is more that can wait: rejectkit next --all shows it.')
}

/** Who has a job need not be told to look for one. */
function sayOver({ application, open }: Job, { screen }: NextDesk): void {
  screen.say(
    `You have the job at ${nameOf(application.company)}, so nothing presses here any more. Enjoy it.`,
  )
  const [first] = open
  if (!first) return
  screen.say('Still open. A word to them that you withdraw is kind, and goes into the log:')
  for (const { id, company, role } of open.slice(0, SHORT))
    screen.say(`${id}  ${[nameOf(role), nameOf(company)].filter(Boolean).join(', ')}`, 4)
  if (open.length > SHORT) screen.say(`… and ${open.length - SHORT} more: rejectkit log list --state waiting`)
  screen.say(`rejectkit log ${first.id} --event withdrew`)
}

/** The lines that are shown, and put to the person: what cannot wait, and a few of each good habit. */
export function shownOf(due: readonly Due[], { options }: NextDesk): readonly Due[] {
  if (options.all || due.length <= SHORT) return due
  const isHabit = ({ what }: Due) => HABITS.includes(what)
  const few = HABITS.flatMap((habit) => due.filter(({ what }) => what === habit).slice(0, OF_EACH))
  const chosen = new Set([...due.filter((each) => !isHabit(each)), ...few].slice(0, SHORT))
  return due.filter((each) => chosen.has(each))
}

function lineOf(due: Due, { screen, today, options }: NextDesk): string {
  const { accent, quiet } = screen.outPalette
  const row = (text: string, indent: number, hanging: number) =>
    wrapped(text, screen.outColumns - indent, hanging)
      .split('\n')
      .map((line) => ' '.repeat(indent) + line)
  const name = lineName(due) ?? due.what
  const [first = '', ...rest] = row(`${name}  ${titleOf(due)}`, 0, 2)
  const when = whenOf(due, today)
  return [
    first.replace(name, accent(name)),
    ...rest,
    ...row(`${when.charAt(0).toUpperCase()}${when.slice(1)}. ${due.why}`, 2, 0),
    ...row(commandFor(due, options.db), 2, 2).map((line) => quiet(line)),
  ].join('\n')
}

function silenceBlock(silences: readonly Silence[], { screen, today, options }: NextDesk): string[] {
  const { strong, quiet } = screen.outPalette
  const line = (text: string, indent: number) => wrapped(text, screen.outColumns, indent)
  const shown = options.all ? silences : silences.slice(0, SHORT)
  return [
    strong(line('Without a word for a while', 0)),
    ...shown.map((each) => line(describeSilence(each, today), 2)),
    quiet(line('rejectkit next --mark-silent counts them as silent; an answer reopens them.', 0)),
  ]
}

export function describeSilence({ application, since }: Silence, today: string): string {
  const { id, company, role } = application
  const what = [nameOf(company), nameOf(role)].filter(Boolean).join(', ')
  return `${id}  ${what}, since ${spellDay(since, today)}`
}
