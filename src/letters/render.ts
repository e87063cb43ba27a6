/** From a template and its fields to the text of a letter. */
import Handlebars from 'handlebars'
import { Fault } from '../fault.ts'
import type { Fields } from './fill.ts'
import type { Template } from './template.ts'

/** A letter ready to be read: the subject in one line, the body in paragraphs. */
export interface LetterText {
  subject: string
  body: string
}

/**
 * Renders a letter.
 * @throws Fault when the template cannot be filled; the message names the file and the fault.
 */
export function render(template: Template, fields: Fields): LetterText {
  // An instance of its own, so that no helper or partial of another letter is in reach.
  const handlebars = Handlebars.create()
  handlebars.registerHelper('is', (value: unknown, wanted: unknown) => value === wanted)
  for (const [name, text] of Object.entries(template.partials)) handlebars.registerPartial(name, text)
  const fill = (text: string) =>
    handlebars.compile(text, { noEscape: true, strict: true, ignoreStandalone: true })(fields)
  try {
    return { subject: asLine(fill(template.subject)), body: asParagraphs(fill(template.body)) }
  } catch (error) {
    const what = (error as Error).message.split('\n')[0]
    throw new Fault(`The template ${template.file} cannot be filled: ${what}.`, { cause: error })
  }
}

function asLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
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
