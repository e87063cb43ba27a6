/** Letter templates: Handlebars with a YAML head, one file per purpose and register. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../fault.ts'
import { REGISTERS, type Register } from '../rejection/answers.ts'
import { PURPOSES, type Purpose } from '../rejection/purpose.ts'

/** A template as read, not yet filled. `file` is where it stands, for messages. */
export interface Template {
  file: string
  purpose: Purpose
  register: Register
  subject: string
  body: string
  /** The building blocks of its language and register, by name. */
  partials: Record<string, string>
}

const RIGHT_FORM = `A letter begins like this:
---
purpose: thank-you
register: warm
subject: "Thank you: {{role}}"
---`

/**
 * Reads the template for a purpose and register from `folder/<language>/`.
 * @throws Fault when the file is missing or its head is wrong; the message names the file and shows the right form.
 */
export async function readTemplate(
  folder: string,
  wanted: { language: string; purpose: Purpose; register: Register },
): Promise<Template> {
  const home = join(folder, wanted.language)
  const file = join(home, `${wanted.purpose}.${wanted.register}.hbs`)
  const head = await parseTemplate(await readText(file), file)
  if (head.purpose !== wanted.purpose || head.register !== wanted.register)
    throw new Fault(
      `The template ${file} says that it is ${head.purpose}, ${head.register}; its name says otherwise.`,
    )
  return { file, ...head, partials: await readPartials(join(home, 'partials'), wanted.register) }
}

async function readPartials(folder: string, register: Register): Promise<Record<string, string>> {
  const ending = `.${register}.hbs`
  const files = await readdir(folder).catch(() => [])
  const partials = files.filter((file) => file.endsWith(ending))
  const read = partials.map(async (file) => [
    file.slice(0, -ending.length),
    (await readText(join(folder, file))).trim(),
  ])
  return Object.fromEntries(await Promise.all(read))
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'is missing' : `cannot be read (${error.code})`
    throw new Fault(
      `The template ${file} ${why}. Your answers are kept; install rejectkit again, or choose another letter.`,
    )
  })
}

/**
 * Splits a template into its head and body.
 * @throws Fault that names what is wrong with the head.
 */
export async function parseTemplate(
  text: string,
  file: string,
): Promise<Pick<Template, 'purpose' | 'register' | 'subject' | 'body'>> {
  const parts = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text)
  if (!parts) throw wrongHead(file, `does not begin with a head between two lines of "---"`)
  const head = await readHead(parts[1] ?? '', file)
  const { purpose, register, subject } = head
  if (!PURPOSES.includes(purpose as Purpose))
    throw wrongHead(file, `has the purpose ${JSON.stringify(purpose)}`)
  if (!REGISTERS.includes(register as Register))
    throw wrongHead(file, `has the register ${JSON.stringify(register)}`)
  if (typeof subject !== 'string' || subject.trim() === '') throw wrongHead(file, 'has no subject')
  return { purpose: purpose as Purpose, register: register as Register, subject, body: parts[2] ?? '' }
}

async function readHead(yaml: string, file: string): Promise<Record<string, unknown>> {
  const { parse } = await import('yaml')
  try {
    const head: unknown = parse(yaml)
    if (typeof head === 'object' && head !== null) return head as Record<string, unknown>
  } catch (error) {
    throw wrongHead(file, `has a head that is not YAML (${(error as Error).message.split('\n')[0]})`)
  }
  throw wrongHead(file, 'has an empty head')
}

function wrongHead(file: string, what: string): Fault {
  return new Fault(`The template ${file} ${what}. ${RIGHT_FORM}`)
}
