/** Fills a template: with what the build has compiled where that is the very text of the template, else by compiling it. */
import { Fault } from '../fault.ts'
import { withoutControls } from '../rejection/clean.ts'
import type { Fields } from './fill.ts'
import type { Compiled } from './ready-made.ts'
import type { Template } from './template.ts'

/** A letter ready to be read: the subject in one line, the body in paragraphs. */
export interface LetterText {
  subject: string
  body: string
}

export type Fill = (fields: Fields) => LetterText

/** What Handlebars makes of a template. */
export type Filled = (fields: object, options: typeof RUN) => string

const RUN = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }

/**
 * Makes a template ready to be filled more than once.
 * @throws Fault for the first fault that keeps it from being filled.
 */
export async function fillerFor(template: Template): Promise<Fill> {
  if (!template.ready) return (await import('./render.ts')).prepare(template)
  const { default: handlebars } = await import('handlebars/runtime')
  const { subject, body, blocks } = template.ready
  const own = equipped(handlebars.create())
  for (const [name, compiled] of Object.entries(blocks)) own.registerPartial(name, own.template(compiled))
  return filling(template, own.template(subject), own.template(body))
}

/** A template's parts as the build has compiled them, with the blocks that they reach. */
export interface Ready {
  subject: Compiled
  body: Compiled
  blocks: Record<string, Compiled>
}

/** An instance of Handlebars with the helpers that letters have, and no others. */
export function equipped<H extends Pick<typeof Handlebars, 'registerHelper' | 'unregisterHelper'>>(
  own: H,
): H {
  for (const helper of ['with', 'lookup', 'log']) own.unregisterHelper(helper)
  own.registerHelper('is', (value: unknown, wanted: unknown) => value === wanted)
  return own
}

/** How the fields go in and what comes out is tidied. */
export function filling(template: Template, subject: Filled, body: Filled): Fill {
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
