/** Letter templates: Handlebars with a YAML head, one file per purpose and register. */
import { Fault, wrongUse } from '../fault.ts'
import { REGISTERS, type Register } from '../rejection/answers.ts'
import { PURPOSES, type Purpose } from '../rejection/purpose.ts'
import type { Ready } from './filler.ts'
import { type ReadyLetter, readyLetter } from './ready-made.ts'
import { errorIn, stoppedBy, type TemplateFault, warningIn } from './template-fault.ts'
import {
  type TemplateEntry,
  type TemplateFolders,
  type TemplateSource,
  templatesIn,
} from './template-folders.ts'
import { readParts } from './template-head.ts'
import { didYouMean } from './template-nearest.ts'
import { checkName, readSource } from './template-source.ts'

export type { TemplateFolders } from './template-folders.ts'

/** A part of letters, by itself in a file. `fault` says why its text could not be read. */
export interface Block {
  file: string
  text: string
  fault?: TemplateFault
}

/** A template as read, not yet filled. `file` is where it stands, for messages. */
export interface Template {
  file: string
  name: string
  language: string
  source: TemplateSource
  purpose: Purpose
  register: Register
  label: string | null
  subject: string
  body: string
  /** The lines of the file on which the subject and the body begin. */
  subjectLine: number
  bodyLine: number
  /** The building blocks of its language and register, by name. */
  partials: Record<string, Block>
  /** There where the build has compiled these very texts. */
  ready?: Ready
}

/** Which letter: by purpose, or by the name of a template, whose head then says the purpose. */
export interface Wanted {
  language: string
  purpose?: Purpose
  register?: Register
  name?: string
}

/**
 * Reads the template for a purpose and register, the person's own before the built-in one.
 * @throws Fault when the file is missing or its head is wrong; the message names the file and shows the right form.
 */
export function readTemplate(
  folders: string | TemplateFolders,
  wanted: { language: string; purpose: Purpose; register: Register },
): Promise<Template> {
  return findTemplate(folders, wanted)
}

/**
 * Finds a template by name, else by purpose. Without a register, the warm one goes first where there are both.
 * @throws Fault when there is none (the nearest name is suggested), or when it cannot be read.
 */
export async function findTemplate(folders: string | TemplateFolders, wanted: Wanted): Promise<Template> {
  const both = typeof folders === 'string' ? { builtIn: folders } : folders
  const name = checkName(wanted.name ?? wanted.purpose ?? '')
  const { entries } = templatesIn(both, wanted.language)
  const letters = entries.filter((entry) => entry.kind === 'letter')
  const named = letters.filter((entry) => entry.name === name.normalize('NFC'))
  const order = wanted.register ? [wanted.register] : REGISTERS
  const entry = order.flatMap((register) => named.filter((each) => each.register === register))[0]
  if (!entry) throw noTemplate(wanted, named, letters)
  const { template, faults } = await loadTemplate(entry, entries)
  const fault = faults.find(({ level }) => level === 'error')
  if (!template || fault)
    throw fault ? stoppedBy(fault) : new Fault(`The template ${entry.file} cannot be read.`)
  if (wanted.purpose && template.purpose !== wanted.purpose)
    throw wrongUse(`The template "${name}" is a ${template.purpose} letter, not a ${wanted.purpose} one.`)
  return template
}

function noTemplate(
  wanted: Wanted,
  named: readonly TemplateEntry[],
  letters: readonly TemplateEntry[],
): Fault {
  if (wanted.name === undefined)
    return new Fault(
      `The template ${wanted.purpose}.${wanted.register ?? 'warm'} is missing in the language "${wanted.language}". ` +
        'Your answers are kept; install rejectkit again, or choose another letter.',
    )
  if (named[0]) return wrongUse(`The template "${wanted.name}" is there only as ${named[0].register}.`)
  return unknownTemplate(wanted.name, letters)
}

/** The error for a name that nothing has. */
export function unknownTemplate(name: string, known: readonly TemplateEntry[]): Fault {
  const near = didYouMean(
    name,
    known.map((entry) => entry.name),
  )
  return wrongUse(`There is no template "${name}".${near} rejectkit templates list shows them all.`)
}

/** Reads one file of those in effect, with the blocks of its register. Without a template, `faults` says why. */
export async function loadTemplate(
  entry: TemplateEntry,
  entries: readonly TemplateEntry[],
): Promise<{ template?: Template; faults: TemplateFault[] }> {
  const { file, name, language, source, register } = entry
  const read = readSource(entry.root, file)
  if ('fault' in read) return { faults: [read.fault] }
  const made = await readyLetter(language, register, name)
  const known = made?.text === read.text ? made : null
  const { parts, findings } = known ? { parts: known.parts, findings: [] } : await readParts(read.text)
  if (!parts) return { faults: findings.map((finding) => errorIn(file, finding)) }
  const { head, ...rest } = parts
  const faults = findings.map((finding) => warningIn(file, finding))
  const isNamedAfterPurpose = PURPOSES.includes(name as Purpose)
  if (head.register !== register || (isNamedAfterPurpose && head.purpose !== name))
    faults.unshift(contradiction(file, `${head.purpose}.${head.register}`, `${name}.${register}`))
  const partials = loadBlocks(entries, register)
  const ready = known ? readyFor(known, partials) : undefined
  return { template: { file, name, language, source, ...head, ...rest, partials, ready }, faults }
}

/** What the build made of a letter, unless a block that the letter reaches has another text than it had then. */
export function readyFor(letter: ReadyLetter, partials: Record<string, Block>): Ready | undefined {
  const blocks: Ready['blocks'] = {}
  for (const [name, { text, compiled }] of Object.entries(letter.blocks)) {
    if (partials[name]?.text !== text) return undefined
    blocks[name] = compiled
  }
  return { subject: letter.subject, body: letter.body, blocks }
}

/** The blocks of a register, by name. */
export function loadBlocks(entries: readonly TemplateEntry[], register: Register): Record<string, Block> {
  const blocks = entries.filter((entry) => entry.kind === 'block' && entry.register === register)
  const read = blocks.map(({ root, file, name }): [string, Block] => {
    const found = readSource(root, file)
    return [name, 'fault' in found ? { file, text: '', fault: found.fault } : { file, text: found.text }]
  })
  return Object.fromEntries(read)
}

function contradiction(file: string, said: string, named: string): TemplateFault {
  return errorIn(file, {
    line: 1,
    rule: 'contradiction',
    message: `Its head says ${said}, its name ${named}.`,
    example: `${said}.hbs, or another name than that of a purpose`,
  })
}
