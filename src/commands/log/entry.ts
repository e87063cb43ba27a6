/** An entry as flags and an answers file give it. */
import { wrongUse } from '../../fault.ts'
import type { Entered } from '../../rejection/by-hand.ts'
import { cleanLine } from '../../rejection/clean.ts'
import { dayOf } from '../../rejection/days.ts'
import { parseLink } from '../../rejection/parse.ts'
import { readDay } from '../../rejection/read-day.ts'
import { readAnswers } from '../../rejection/typed-answers.ts'
import type { World } from '../../world.ts'
import { readSource, textOf } from '../sources.ts'
import { type AddOptions, typedFacts } from './add-options.ts'

export interface Entry extends Entered {
  url: string | null
  /** How dates in words were understood. */
  notes: string[]
}

/** Reads the entry; flags win over the file. @throws Fault (wrong use) that names all that cannot be read. */
export async function entryFrom(options: AddOptions, world: World): Promise<Entry> {
  const today = dayOf(world.now())
  const { url, appliedOn, note, ...file } = options.answers ? await answersIn(options.answers, world) : {}
  const read = await readAnswers({ ...file, ...typedFacts(options) }, {}, today)
  const problems = [...read.problems]
  const notes = [...read.notes]
  const text = (name: string, typed: unknown, flag: string | undefined): string => {
    const value = flag ?? typed ?? ''
    if (typeof value !== 'string') problems.push(`${name}: write it as text.`)
    return cleanLine(String(value))
  }
  const typedDay = text('appliedOn', appliedOn, options.appliedOn)
  const day = typedDay === '' ? null : await readDay(typedDay, today, 'past')
  if (day && 'problem' in day) problems.push(`appliedOn: ${day.problem}`)
  if (day && 'note' in day && day.note) notes.push(day.note)
  const link = text('url', url, options.url)
  const checked = link === '' ? null : parseLink(link)
  if (checked && 'problem' in checked) problems.push(`url: ${checked.problem}`)
  const entry = {
    answers: read.answers,
    appliedOn: day && 'value' in day ? day.value : null,
    note: text('note', note, options.note),
    url: link || null,
    notes,
  }
  if (problems.length > 0) throw wrongUse(`${problems.join('\n')}\nNothing was written.`)
  return entry
}

async function answersIn(source: string, world: World): Promise<Record<string, unknown>> {
  const text = textOf(await readSource(source, world))
  try {
    const answers: unknown = JSON.parse(text)
    if (typeof answers === 'object' && answers !== null && !Array.isArray(answers))
      return answers as Record<string, unknown>
  } catch {
    // Said below, with the form that it should have.
  }
  throw wrongUse(
    `The answers in ${source === '-' ? 'stdin' : source} are not a JSON object such as {"company": "Linden", "kind": "form"}.`,
  )
}
