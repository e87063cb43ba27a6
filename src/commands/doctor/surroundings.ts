/** The machine: Node, clipboard, editor, terminal. Programs are looked for, and never started. */
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { programsFor } from '../../terminal/clipboard.ts'
import { paletteFor } from '../../terminal/colour.ts'
import { editorCommand } from '../../terminal/editor.ts'
import type { World } from '../../world.ts'
import type { DoctorOptions } from '../doctor.ts'
import { type Finding, fine, note, wrong } from './finding.ts'

export function aboutSurroundings(options: DoctorOptions, world: World): Finding[] {
  return [aboutNode(world), aboutClipboard(world), aboutEditor(world), aboutTerminal(options, world)]
}

function aboutNode({ machine }: World): Finding {
  const [major = 0, minor = 0] = machine.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return fine('node', `Node ${machine.node}.`)
  return wrong('node', `Node ${machine.node} is too old.`, 'Install Node 22.12 or newer from nodejs.org.')
}

function aboutClipboard(world: World): Finding {
  const { env, machine, stderr } = world
  const programs = programsFor({ env, platform: machine.platform }).map(([program = '']) => program)
  const found = programs.find((program) => isThere(program, world))
  if (found) return fine('clipboard', `${found} takes what is copied.`)
  const missing =
    programs.length > 0 ? `Install ${programs.length > 1 ? 'one of ' : ''}${programs.join(', ')}.` : null
  const rest = stderr.isTTY
    ? 'the terminal is asked to copy, which not every one does.'
    : '--copy has nowhere to copy to; --out saves the letter instead.'
  return note('clipboard', `There is no clipboard program: ${rest}`, missing)
}

function aboutEditor(world: World): Finding {
  const { env } = world
  const [program = ''] = editorCommand(env)
  if (isThere(program, world)) return fine('editor', `${program} opens what you edit.`)
  const named = env.VISUAL?.trim() ? 'VISUAL' : env.EDITOR?.trim() ? 'EDITOR' : null
  return named
    ? wrong(
        'editor',
        `${named} names "${program}", which is not there.`,
        `export ${named}=nano, or what you like`,
      )
    : note('editor', `There is no ${program} here.`, 'export EDITOR=nano, or what you like')
}

function aboutTerminal(options: DoctorOptions, world: World): Finding {
  const { env, stdout, machine } = world
  const isPlain = paletteFor(stdout, env, options.color).bad('x') === 'x'
  const colour = isPlain ? 'no colour' : 'colour'
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  const hasUnicode = /utf-?8/i.test(locale) || machine.platform === 'win32' || machine.platform === 'darwin'
  const says = `${stdout.isTTY ? `${stdout.columns} columns` : 'stdout is no terminal'}, ${colour}.`
  if (!hasUnicode)
    return note(
      'terminal',
      `${says} The locale "${locale}" is not Unicode: names may look wrong.`,
      'export LANG=C.UTF-8',
    )
  if (stdout.isTTY && stdout.columns < 40)
    return note('terminal', `${says} Below 40 columns, lines break often.`, 'Widen the window.')
  return fine('terminal', says)
}

/** True where the program can be found and run, by its path or along PATH. */
function isThere(program: string, { env, machine }: World): boolean {
  const endings = machine.platform === 'win32' ? ['', ...(env.PATHEXT ?? '.EXE;.CMD;.BAT').split(';')] : ['']
  const folders = isAbsolute(program) || program.includes('/') ? [''] : (env.PATH ?? '').split(delimiter)
  return folders.some((folder) => endings.some((ending) => canRun(join(folder, program + ending))))
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
