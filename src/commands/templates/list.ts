/** `rejectkit templates list`: what there is, whose it is, and what it is for. */
import { basename } from 'node:path'
import { loadTemplate, type Template } from '../../letters/template.ts'
import type { TemplateEntry } from '../../letters/template-folders.ts'
import { REGISTERS } from '../../rejection/answers.ts'
import { TRAITS } from '../../rejection/purpose.ts'
import { wrapped } from '../../terminal/layout.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { screenFor } from '../common.ts'
import { allTemplates, foldersOf, type TemplateOptions } from './names.ts'

export async function list(options: TemplateOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const { entries, faults } = allTemplates(options, foldersOf(world))
  const wanted = entries.filter((entry) => !options.register || entry.register === options.register)
  const rows = await Promise.all(wanted.map((entry) => rowOf(entry, entries)))
  if (options.json) {
    screen.json({ version: 1, templates: rows })
    return 0
  }
  const shown = inTones(rows)
  const width = Math.min(24, Math.max(...shown.map(({ name }) => name.length))) + 2
  for (const { name, tones, isOwn, label } of shown) {
    const about = [tones.length < REGISTERS.length ? tones.join() : '', isOwn ? 'yours' : ''].filter(Boolean)
    const what = `${safeLine(label)}${about.length > 0 ? screen.outPalette.quiet(` (${about.join(', ')})`) : ''}`
    const lines = wrapped(what, screen.outColumns - width).split('\n')
    screen.out(`${safeLine(name).padEnd(width)}${lines.join(`\n${' '.repeat(width)}`)}`)
  }
  for (const { file, message } of faults) screen.warn(`${basename(file)}: ${message}`)
  if (!entries.some(({ source }) => source === 'own'))
    screen.say('To change one, copy it first: rejectkit templates copy thank-you')
  return 0
}

type Row = Omit<TemplateEntry, 'root'> & Pick<Template, 'label'> & { purpose: Template['purpose'] | null }

async function rowOf(entry: TemplateEntry, entries: readonly TemplateEntry[]): Promise<Row> {
  const { root, ...row } = entry
  if (entry.kind === 'block') return { ...row, purpose: null, label: 'a block that letters share' }
  const { template } = await loadTemplate(entry, entries)
  if (!template) return { ...row, purpose: null, label: 'cannot be read: see rejectkit templates check' }
  return { ...row, purpose: template.purpose, label: template.label ?? TRAITS[template.purpose].label }
}

interface Line {
  name: string
  tones: string[]
  isOwn: boolean
  label: string
}

/** Two tones of one letter in one line; letters before blocks. */
function inTones(rows: readonly Row[]): Line[] {
  const lines = new Map<string, Line>()
  for (const { kind, name, register, source, label } of rows.toSorted((a, b) =>
    a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : 0,
  )) {
    const key = [kind, name, source, label].join('\n')
    const line = lines.get(key) ?? { name, tones: [], isOwn: source === 'own', label: label ?? '' }
    lines.set(key, { ...line, tones: [...line.tones, register] })
  }
  return [...lines.values()]
}
