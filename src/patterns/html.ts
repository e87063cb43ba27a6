/** The report as one HTML file that needs nothing else: no network, no script, no font of its own. */
import Handlebars from 'handlebars'
import type { Journeys } from './html/journeys.ts'
import { viewOf } from './html/view.ts'
import type { Patterns } from './patterns.ts'

export interface PageOptions {
  /** The text of `templates/report.html.hbs`. */
  template: string
  journeys: Journeys
  /** Makes a text from the log fit to be shown: in one line, not too long, nameless where that is wished for. */
  shown: (text: string) => string
  /** A company's name by the id of an application; null where names are hidden. */
  companyOf: ((application: number) => string | null) | null
}

/** The page. Every text is escaped: by the template, and in the pictures by `escaped`. */
export function asPage(patterns: Patterns, options: PageOptions): string {
  const template = Handlebars.create().compile(options.template, { strict: true })
  return template(viewOf(patterns, options))
}
