/** Reads one typed value. The same readers serve the prompt, the flag, the answers file and the pipe. */
import type { Point, Writer } from './answers.ts'
import { cleanLine } from './clean.ts'
import { type Contact, isJobTitle, isNoAnswer, isPerson, PARTS, type Part } from './contact.ts'
import type { Day } from './days.ts'
import { type Direction, readDay } from './read-day.ts'

/** A value with, where it helps, how it was understood; or what is wrong with it, in one line. */
export type Parsed<T> = { value: T; note?: string } | { problem: string }
export type Parser = (typed: string, today: Day) => Parsed<unknown> | Promise<Parsed<unknown>>

const LONGEST = 2000
const LONGEST_NAME = 200
const ADDRESS = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/

/** One line of free text; `name` is what it is called where it cannot be taken. */
export function parseLine(name: string): Parser {
  return (typed) => line(name, typed)
}

function line(name: string, typed: string): Parsed<string> {
  const value = cleanLine(typed)
  if (value === '') return { problem: `The ${name} is empty.` }
  if (value.length > LONGEST)
    return {
      problem: `The ${name} has ${value.length} characters; ${LONGEST} are the most that a letter can carry.`,
    }
  return value.length < typed.replace(/\s+/g, ' ').trim().length
    ? { value, note: `control characters were left out of the ${name}` }
    : { value }
}

/** One of the values, typed whole or as a beginning that fits only one. */
export function parseChoice<T extends string>(values: readonly T[]): (typed: string) => Parsed<T> {
  return (typed) => {
    const wanted = cleanLine(typed).toLowerCase().replace(/[ _]+/g, '-')
    const exact = values.find((value) => value === wanted)
    if (exact) return { value: exact }
    const begun = wanted === '' ? [] : values.filter((value) => value.startsWith(wanted))
    if (begun.length === 1 && begun[0]) return { value: begun[0] }
    return { problem: `"${cleanLine(typed).slice(0, 60)}" is not one of: ${values.join(', ')}.` }
  }
}

/** A small whole number; a flag without its number counts as one. */
export function parseCount(typed: string): Parsed<number> {
  const count = typed === 'true' ? 1 : Number(cleanLine(typed))
  if (Number.isInteger(count) && count >= 0 && count < 100) return { value: count }
  return { problem: `"${cleanLine(typed).slice(0, 20)}" is no small whole number.` }
}

export function parseYesNo(typed: string): Parsed<boolean> {
  const word = cleanLine(typed).toLowerCase()
  if (['yes', 'y', 'true'].includes(word)) return { value: true }
  if (['no', 'n', 'false'].includes(word)) return { value: false }
  return { problem: `"${word.slice(0, 60)}" is neither yes nor no.` }
}

export function parseDay(direction: Direction): Parser {
  return (typed, today) => readDay(typed, today, direction)
}

/** `Name`, `Name <address>` or either with the part in brackets: `Priya Shah <priya@linden.example> (recruiter)`. */
export function parseContact(typed: string): Parsed<Contact> {
  const value = cleanLine(typed)
  const bracketed = /^(.*?)\s*\(([^()]*)\)$/.exec(value)
  const part = bracketed ? parseChoice(PARTS)(bracketed[2] ?? '') : { value: 'other' as Part }
  if ('problem' in part) return part
  const named = parsePerson(bracketed?.[1] ?? value)
  const person = 'problem' in named ? named : onePerson(named.value)
  return 'problem' in person ? person : { ...person, value: { ...person.value, part: part.value } }
}

/** `Name` or `Name <address>`. */
export function parseWriter(typed: string): Parsed<Writer> {
  return parsePerson(cleanLine(typed))
}

function parsePerson(value: string): Parsed<Writer> {
  const parts = /^(.*?)\s*<([^<>]*)>$/.exec(value)
  const name = (parts?.[1] ?? value).replace(/^"([^"]*)"$/, '$1').trim()
  const address = parts?.[2]?.trim() || null
  if (address && !ADDRESS.test(address))
    return { problem: `"${address.slice(0, 80)}" is not a mail address.` }
  if (ADDRESS.test(name)) return { problem: `The name is missing. Write it as: Their Name <${name}>.` }
  if (name === '') return { problem: 'The name is missing. Write it as: Name, or Name <address>.' }
  if (name.length > LONGEST_NAME) return { problem: `A name of ${name.length} characters is too long.` }
  if (/[<>@]/.test(name))
    return { problem: `"${value.slice(0, 80)}" cannot be read. Write it as: Name <address>.` }
  return { value: { name, address } }
}

/** The person that a contact's name means: without a job title behind it, and one at a time. */
function onePerson({ name, address }: Writer): Parsed<Writer> {
  if (isNoAnswer(name)) return { problem: `"${name}" is no name. Leave it empty if you do not know one.` }
  if (!isPerson(name) && !name.includes(',')) return { value: { name, address } }
  const [first = '', ...rest] = name.split(/,\s*/)
  const behind = rest.join(', ')
  if (behind && isJobTitle(behind))
    return { value: { name: first, address }, note: `"${behind}" left out of the name` }
  const unbracketed = name.replace(/\([^()]*\)/g, '')
  if (/\s(and|&|\+|und)\s|[;/]/i.test(unbracketed) || (behind && !isTurned(first, behind)))
    return { problem: `"${name.slice(0, 60)}" looks like more than one person. Give one at a time.` }
  return { value: { name, address } }
}

/** "Shah, Priya": one surname, perhaps with its particle, then the given name, both with their capitals. */
function isTurned(surname: string, given: string): boolean {
  return /^(\p{Ll}+ )*[\p{Lu}][^\s]*$/u.test(surname) && /^\p{Lu}/u.test(given)
}

export function showWriter(person: Writer): string {
  return person.address ? `${person.name} <${person.address}>` : person.name
}

export function showContact(contact: Contact): string {
  return `${showWriter(contact)} (${contact.part})`
}

/** `claim | evidence`. A claim alone is refused: asking again without evidence only asks for mercy. */
export function parsePoint(typed: string): Parsed<Point> {
  const [claim = '', ...rest] = typed.split('|').map(cleanLine)
  const evidence = rest.filter(Boolean).join(' ')
  if (claim === '') return { problem: 'The point is empty. Write it as: claim | how they can check it.' }
  if (evidence === '')
    return {
      problem: `"${claim.slice(0, 60)}" comes without evidence. Write it as: claim | how they can check it.`,
    }
  const long = line('point', `${claim} ${evidence}`)
  return 'problem' in long ? long : { value: { claim, evidence } }
}

/** The address of a page, as a browser shows it. */
export function parseLink(typed: string): Parsed<string> {
  const value = cleanLine(typed)
  const url = URL.canParse(value) ? new URL(value) : null
  if (url && ['http:', 'https:'].includes(url.protocol) && !/\s/.test(value)) return { value }
  const isBare = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(value)
  return {
    problem: `"${value.slice(0, 60)}" is not a link. It should look like https://${isBare ? value.slice(0, 60) : 'linden.example/jobs/3'}.`,
  }
}
