/** Goes through the findings with the person before anything is written. */
import type { ApplicationRecord } from '../../rejection/application.ts'
import { cleanLine } from '../../rejection/clean.ts'
import type { Found } from '../../rejection/found/found.ts'
import { joined, named } from '../../rejection/found/joined.ts'
import type { Asker } from '../../terminal/asker.ts'
import type { Screen } from '../common.ts'
import { describe, lineFor, plural } from './report.ts'

interface Context {
  applications: readonly ApplicationRecord[]
  ask: Asker
  screen: Screen
}

/** What the person wants logged. Rejects with ExitPromptError when they back out; nothing is written then. */
export async function review(
  found: readonly Found[],
  sure: readonly Found[],
  context: Context,
): Promise<Found[]> {
  const doubtful = found.filter((each) => !sure.includes(each))
  const nameable = found.filter(({ company }) => company !== '')
  const clear = sure.length === 1 ? 'the one that is clear' : `the ${sure.length} that are clear`
  const others = sure.length > 0 ? 'those, and let me look at the other' : 'let me look at the'
  const answer = await context.ask.choose({
    message: 'What should go into the log?',
    choices: [
      ...(sure.length > 0 ? [{ value: 'sure', name: clear }] : []),
      ...(sure.length > 1 ? [{ value: 'but', name: 'those, but for some that I name' }] : []),
      ...(doubtful.length > 0
        ? [{ value: 'walk', name: `${others} ${plural(doubtful.length, 'doubtful one')}` }]
        : []),
      ...(nameable.length > sure.length
        ? [{ value: 'all', name: `all ${nameable.length} that name a company, doubtful or not` }]
        : []),
      { value: 'none', name: 'nothing: stop here' },
    ],
    preselected: doubtful.length > 0 ? 'walk' : 'sure',
  })
  if (answer === 'none') return []
  if (answer === 'all') return nameable
  if (answer === 'but') return leftOut(sure, context)
  return answer === 'sure' ? [...sure] : walk(doubtful, sure, context)
}

/** The findings without those that the person leaves out, found one after another by a few letters. */
async function leftOut(sure: readonly Found[], { ask, screen }: Context): Promise<Found[]> {
  const kept = [...sure]
  while (kept.length > 0) {
    const picked = await ask.search({
      message: 'Leave out which? (type a few letters)',
      find: (typed) => {
        const wanted = plain(typed)
        const lines = kept.map((each, at) => ({ value: String(at), name: lineFor(each) }))
        const stay = kept.length === 1 ? 'one that stays' : `${kept.length} applications that stay`
        const done = { value: DONE, name: `no more: log the ${stay}` }
        const found = lines.filter(({ name }) => plain(name).includes(wanted))
        return wanted === '' ? [done, ...found] : [...found, done]
      },
    })
    if (picked === DONE) break
    const [gone] = kept.splice(Number(picked), 1)
    if (gone) screen.say(`Left out: ${lineFor(gone)}`)
  }
  return kept
}

const DONE = 'done'

function plain(text: string): string {
  return cleanLine(text).normalize('NFKC').toLowerCase()
}

async function walk(
  doubtful: readonly Found[],
  sure: readonly Found[],
  { applications, ask, screen }: Context,
): Promise<Found[]> {
  const taken = [...sure]
  const renamed: Found[] = []
  for (const [at, each] of doubtful.entries()) {
    for (const line of describe(each)) screen.say(line, 2)
    const answer = await ask.choose({
      message: `${at + 1} of ${doubtful.length}: log it?`,
      choices: [
        ...(each.isRepeat
          ? [{ value: 'same', name: 'the same application as in the other row: join them' }]
          : []),
        ...(each.company
          ? [{ value: 'yes', name: each.isRepeat ? 'yes, as an application of its own' : 'yes' }]
          : []),
        {
          value: 'name',
          name: each.company ? 'yes, but under another name' : 'yes, and I will name the company',
        },
        { value: 'no', name: 'no: leave it out' },
        { value: 'stop', name: 'leave out this and the rest' },
      ],
    })
    if (answer === 'stop') break
    if (answer === 'yes') taken.push(each)
    if (answer === 'same') renamed.push(named(each, each, applications))
    if (answer === 'name') renamed.push(named(each, await nameFor(each, ask), applications))
  }
  // A mail without a company often belongs to an application that other mails have named.
  return renamed.reduce((all, each) => joined(all, [each], applications), taken)
}

async function nameFor(found: Found, ask: Asker): Promise<{ company: string; role: string }> {
  const company = await ask.text({
    message: 'Which company?',
    ...(found.company && { prefill: found.company }),
    check: async (typed) => cleanLine(typed) !== '' || 'An application needs the name of a company.',
  })
  const role = await ask.text({ message: 'Which role? (Enter if unknown)', prefill: found.role })
  return { company: cleanLine(company), role: cleanLine(role) }
}
