/** Compiles a template that the build has not compiled: a person's own. Brings the whole of Handlebars with it. */
import Handlebars from 'handlebars'
import type { Fields } from './fill.ts'
import { equipped, type Fill, filling, type LetterText } from './filler.ts'
import type { Template } from './template.ts'
import { stoppedBy } from './template-fault.ts'
import { inspect } from './template-inspect.ts'

// Strict, so that a slip in a field's name is no hole in the letter. Of the helpers that Handlebars brings, those
// that reach further than a letter needs do not exist, even should the inspection have missed one.
export const COMPILE = {
  noEscape: true,
  strict: true,
  ignoreStandalone: true,
  knownHelpersOnly: true,
  knownHelpers: { is: true, if: true, unless: true, each: true, with: false, lookup: false, log: false },
}

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
export function prepare(template: Template): Fill {
  const [fault] = inspect(template).faults
  if (fault) throw stoppedBy(fault)
  // An instance of its own, so that no helper or partial of another letter is in reach.
  const own = equipped(Handlebars.create())
  for (const [name, { text }] of Object.entries(template.partials)) own.registerPartial(name, text.trim())
  return filling(template, own.compile(template.subject, COMPILE), own.compile(template.body, COMPILE))
}
