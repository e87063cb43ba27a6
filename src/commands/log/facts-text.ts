/** What an application is about, as a text to change in an editor, and back. */
import type { Application, ApplicationRecord } from '../../rejection/application.ts'
import type { Contact } from '../../rejection/contact.ts'
import { parseContact, parseLine, parseLink, showContact } from '../../rejection/parse.ts'
import { safeLine } from '../../terminal/safe.ts'

export type Facts = Pick<Application, 'company' | 'role' | 'source' | 'url'>
export const FIELDS = ['company', 'role', 'source', 'url'] as const satisfies readonly (keyof Facts)[]

const HINT = `# Put right what this application is about; then save and close.
# Leave a value empty where it is not known. What it said before is kept.
# People, to add or change, or to take out by deleting the line: one "contact: Name <address> (part)" a line.
# part: recruiter, hiring-manager, interviewer, referrer or other.
`
const FAULT = '# ! '

/** The text for the editor. A value is all that stands behind its colon: no quotes, nothing to escape. */
export function textOf({ contacts, ...record }: Facts & Pick<ApplicationRecord, 'contacts'>): string {
  const facts = FIELDS.map((field) => `${field}: ${safeLine(record[field] ?? '').trim()}`.trimEnd())
  const people = contacts.map((contact) => `contact: ${safeLine(showContact(contact))}`)
  return [HINT, ...facts, ...people, 'contact:'].join('\n')
}

/** The text with its faults above it, and no older ones. */
export function withFaults(text: string, faults: readonly string[]): string {
  const typed = text.split('\n').filter((line) => !line.startsWith(FAULT))
  return [...faults.map((fault) => FAULT + safeLine(fault)), ...typed].join('\n')
}

export interface FactsRead {
  facts: Partial<Facts>
  contacts: Contact[]
  faults: string[]
}

/** Reads the text back. A field whose line is gone is left as it was; a fault names its line as it was typed. */
export function readFacts(text: string): FactsRead {
  const read: FactsRead = { facts: {}, contacts: [], faults: [] }
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:(.*)$/.exec(line) ?? []
    const field = FIELDS.find((each) => each === key.toLowerCase())
    if (key.toLowerCase() === 'contact') readContact(value, read)
    else if (!field)
      read.faults.push(`"${line.trim().slice(0, 60)}" is none of: ${FIELDS.join(', ')}, contact.`)
    else if (field in read.facts) read.faults.push(`There are two lines for ${field}.`)
    else readField(field, value, read)
  }
  return read
}

function readField(field: keyof Facts, typed: string, read: FactsRead): void {
  const checked = checkFact(field, typed)
  if ('problem' in checked) read.faults.push(checked.problem)
  else Object.assign(read.facts, { [field]: checked.value })
}

/** A fact as typed: empty is none, except for the company. */
export function checkFact(field: keyof Facts, typed: string): { value: string | null } | { problem: string } {
  if (typed.trim() === '') {
    if (field === 'company') return { problem: 'An application needs the name of a company.' }
    return { value: field === 'role' ? '' : null }
  }
  if (field === 'url') return parseLink(typed) as { value: string } | { problem: string }
  return parseLine(field)(typed, '') as { value: string } | { problem: string }
}

function readContact(typed: string, { contacts, faults }: FactsRead): void {
  if (typed.trim() === '') return
  const contact = parseContact(typed)
  if ('problem' in contact) faults.push(contact.problem)
  else contacts.push(contact.value)
}
