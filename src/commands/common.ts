/** What every command shares: its common flags, and the screen that it speaks through. */
import type { Command } from 'commander'
import { type Palette, paletteFor } from '../terminal/colour.ts'
import { wrapped } from '../terminal/layout.ts'
import { safe, safeJson } from '../terminal/safe.ts'
import type { World } from '../world.ts'

export interface CommonOptions {
  json?: boolean
  /** False under `--no-input`. */
  input: boolean
  quiet?: boolean
  /** False under `--no-color`. */
  color: boolean
  /** The same as `ACCESSIBLE=1`, which it sets: commands ask `isPlain`. */
  plain?: boolean
  db?: string
}

/** One command: adds its flags and its action to the bare command of the tree. */
export type Configure = (command: Command, world: World) => void

export function addCommonOptions(command: Command): Command {
  return command
    .optionsGroup('For every command:')
    .option('--json', 'answer with JSON on stdout')
    .option('--no-input', 'never ask; name what is missing instead')
    .option('-q, --quiet', 'say nothing on stderr but warnings and errors')
    .option('--no-color', 'no colour')
    .option('--plain', 'line by line, in words, for screen readers; the same as ACCESSIBLE=1')
    .option('--db <file>', 'use this log instead of your own')
}

/** True where questions can be put: the person sits at both ends, and did not forbid it. */
export function canAsk(options: CommonOptions, world: World): boolean {
  return options.input && world.stdin.isTTY && world.stderr.isTTY
}

/** Where a command speaks: answers to stdout, everything else to stderr, made safe and wrapped to the window. */
export interface Screen {
  /** Data or a letter, to stdout, as it is. */
  out(text: string): void
  json(value: object): void
  /** Advice and progress; silent under `--quiet`. `indent` counts columns for the following lines. */
  say(text: string, indent?: number): void
  /** Laid out already; silent under `--quiet`. */
  show(text: string): void
  warn(text: string): void
  /** For stderr; `outPalette` for stdout. */
  palette: Palette
  outPalette: Palette
  columns: number
  outColumns: number
}

export function screenFor(world: World, options: CommonOptions): Screen {
  const palette = paletteFor(world.stderr, world.env, options.color)
  const { columns } = world.stderr
  const line = (text: string) => world.stderr.write(`${text}\n`)
  return {
    out: (text) => world.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    json: (value) => world.stdout.write(`${safeJson(JSON.stringify(value, null, 2))}\n`),
    say: (text, indent = 0) => {
      if (!options.quiet) line(wrapped(text, columns, indent))
    },
    show: (text) => {
      if (!options.quiet) line(text)
    },
    warn: (text) => line(palette.warn(wrapped(safe(text), columns))),
    palette,
    outPalette: paletteFor(world.stdout, world.env, options.color),
    columns,
    outColumns: world.stdout.columns,
  }
}
