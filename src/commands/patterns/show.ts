/** The report on the screen, or in sentences. */
import type { Patterns } from '../../patterns/patterns.ts'
import type { Look } from '../../patterns/report/look.ts'
import { plainParagraphs } from '../../patterns/report/plain.ts'
import { reportText } from '../../patterns/report.ts'
import { paletteFor } from '../../terminal/colour.ts'
import { widthOf } from '../../terminal/columns.ts'
import { shortened, wrapped } from '../../terminal/layout.ts'
import { isPlain } from '../../terminal/manner.ts'
import type { World } from '../../world.ts'
import { screenFor } from '../common.ts'
import type { PatternsCommandOptions } from '../patterns.ts'

/** Eight heights where the terminal has them; Windows' old one has only these shades. */
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const SHADES = ['░', '▒', '▓', '█']

/** Texts in the patterns must be safe to print. */
export function showReport(patterns: Patterns, options: PatternsCommandOptions, world: World): void {
  const screen = screenFor(world, options)
  if (isPlain(world.env)) {
    screen.out(
      plainParagraphs(patterns, options.by)
        .map((text) => wrapped(text, screen.outColumns))
        .join('\n\n'),
    )
    return
  }
  screen.out(reportText(patterns, lookFor(options, world), options.by))
}

function lookFor({ color }: PatternsCommandOptions, world: World): Look {
  const { strong, quiet, warn, accent } = paletteFor(world.stdout, world.env, color)
  const isOldWindows = world.machine.platform === 'win32' && !world.env.WT_SESSION && !world.env.TERM_PROGRAM
  return {
    columns: world.stdout.columns,
    ...{ strong, quiet, warn, accent },
    width: widthOf,
    wrapped,
    shortened,
    heights: isOldWindows ? SHADES : HEIGHTS,
  }
}
