/** A letter as a page to print: one HTML file that needs nothing else. */
import { readFile } from 'node:fs/promises'
import Handlebars from 'handlebars'
import { Fault } from '../fault.ts'

/**
 * The letter as HTML, with its text escaped. `file` is the page's template.
 * @throws Fault when the template is missing.
 */
export async function asPage(
  letter: { subject: string; body: string; language: string },
  file: string,
): Promise<string> {
  const template = await readFile(file, 'utf8').catch(() => {
    throw new Fault(`The template ${file} is missing. Install rejectkit again, or save the letter as .txt.`)
  })
  const paragraphs = letter.body.split('\n\n').map((paragraph) => paragraph.split('\n'))
  return Handlebars.create().compile(template, { strict: true })({ ...letter, paragraphs })
}
