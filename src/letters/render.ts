/** From a template and its fields to the text of a letter. */
import Handlebars from 'handlebars'
import { Fault } from '../fault.ts'
import { withoutControls } from '../rejection/clean.ts'
import type { Fields } from './fill.ts'
import type { Template } from './template.ts'
import { stoppedBy } from './template-fault.ts'
import { inspect } from './template-inspect.ts'

/** A letter ready to be read: the subject in one line, the body in paragraphs. */
export interface LetterText {
  subject: string
  body: string
}

// Strict, so that a slip in a field's name is no hole in the letter. Of the helpers that Handlebars brings, those
// that reach further than a letter needs do not exist, even should the inspection have missed one.
const COMPILE = {
  noEscape: true,
  strict: true,
  ignoreStandalone: true,
  knownHelpersOnly: true,
  knownHelpers: { is: true, if: true, unless: true, each: true, with: false, lookup: false, log: false },
}
const RUN = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }

/**
 * Renders a letter.
 * @throws Fault when the template cannot be filled; the message names the file, the line and the fault.
 */
export function render(template: Template, fields: Fields): LetterText {
  return prepare(template)(fields)
}

/**
 * Makes a template ready to be filled more than once.
 * @throws Fault for the first fault that keeps it from being filled.
 */
export function prepare(template: Template): (fields: Fields) => LetterText {
  const [fault] = inspect(template).faults
  if (fault) throw stoppedBy(fault)
  // An instance of its own, so that no helper or partial of another letter is in reach.
  const handlebars = Handlebars.create()
  for (const helper of ['with', 'lookup', 'log']) handlebars.unregisterHelper(helper)
  handlebars.registerHelper('is', (value: unknown, wanted: unknown) => value === wanted)
  for (const [name, { text }] of Object.entries(template.partials))
    handlebars.registerPartial(name, text.trim())
  const subject = handlebars.compile(template.subject, COMPILE)
  const body = handlebars.compile(template.body, COMPILE)
  return (given) => {
    const fields = plain(given)
    try {
      return { subject: asLine(subject(fields, RUN)), body: asParagraphs(body(fields, RUN)) }
    } catch (error) {
      const what = (error as Error).message.split('\n')[0]
      throw new Fault(`The template ${template.file} cannot be filled: ${what}.`, { cause: error })
    }
  }
}

/** The fields without functions, which Handlebars would call. A field that was one is missing, and strict mode says so. */
function plain(fields: Fields): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value !== 'function'))
}

// A template can hold what an answer cannot: escape sequences, or text that is turned round.
function asLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim()
}

/**
 * Lines of a paragraph are joined, so that a template may be wrapped where its author likes; a backslash at the end
 * of a line keeps the break. Whatever an optional field left behind (spaces, empty paragraphs) goes.
 */
function asParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split(/\\\n/).map(asLine).filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
}
