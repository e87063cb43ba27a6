/** The report as a page. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../../fault.ts'
import { withTexts } from '../../patterns/report/texts.ts'
import { shortened } from '../../terminal/layout.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import type { Found } from './look-through.ts'

/** A name that is longer says nothing more. */
const LONGEST = 80

/** @throws Fault when its template is missing. */
export async function pageOf(
  { patterns, journeys, companyOf, nameless }: Found,
  world: World,
): Promise<string> {
  const file = join(world.paths.templates, '..', 'report.html.hbs')
  const template = await readFile(file, 'utf8').catch(() => {
    throw new Fault(`The template ${file} is missing. Install rejectkit again.`)
  })
  // Loaded only where it is wanted: the report on the screen needs no templates.
  const { asPage } = await import('../../patterns/html.ts')
  return asPage(withTexts(patterns, safeLine), {
    template,
    journeys,
    companyOf,
    shown: (text) => shortened(nameless(safeLine(text)), LONGEST),
  })
}
