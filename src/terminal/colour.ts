/** Colour by meaning, one palette for each stream: the two may go to different places. */
import { Chalk, type ColorSupportLevel } from 'chalk'
import { isPlain } from './manner.ts'

export interface Palette {
  strong: (text: string) => string
  quiet: (text: string) => string
  good: (text: string) => string
  warn: (text: string) => string
  bad: (text: string) => string
  accent: (text: string) => string
}

/**
 * chalk does not heed NO_COLOR by itself. Order: `--no-color`, NO_COLOR and plain speech switch off, FORCE_COLOR
 * switches on, else colour only on a terminal.
 */
export function paletteFor(
  stream: { isTTY?: boolean },
  env: Record<string, string | undefined>,
  wanted = true,
): Palette {
  const chalk = new Chalk({ level: levelFor(stream, env, wanted) })
  return {
    strong: chalk.bold,
    quiet: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    accent: chalk.cyan,
  }
}

function levelFor(
  stream: { isTTY?: boolean },
  env: Record<string, string | undefined>,
  wanted: boolean,
): ColorSupportLevel {
  if (!wanted || env.NO_COLOR || isPlain(env)) return 0
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1
  return stream.isTTY ? 1 : 0
}
