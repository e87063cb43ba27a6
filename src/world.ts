/**
 * All that lies outside the program, built here and handed in everywhere: streams, environment, clock, paths, the
 * log, the asker, the editor. Nothing else in the program touches `process`, the clock or the home folder.
 */
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { homeFolder, type Paths, pathsFor } from './paths.ts'
import type { Log } from './store/log.ts'
import type { Asker } from './terminal/asker.ts'
import type { Clipboard } from './terminal/clipboard.ts'
import type { Lines } from './terminal/lines.ts'
import { isPlain, showsSigns } from './terminal/manner.ts'
import { inAscii, withoutSigns } from './terminal/signs.ts'

export interface Output {
  write(text: string): void
  isTTY: boolean
  /** Width of the window; 80 where there is none. */
  columns: number
}

export interface World {
  stdin: { isTTY: boolean; read(): Promise<Uint8Array>; paste(): Promise<string> }
  stdout: Output
  stderr: Output
  /** A copy of the environment; `--plain` sets `ACCESSIBLE` in it. */
  env: Record<string, string | undefined>
  now(): Date
  paths: Paths
  /** What this runs on. */
  machine: { platform: NodeJS.Platform; node: string }
  /** Opens the log on first use; `file` is what `--db` named. Read-only, it creates and changes nothing. */
  log(options?: { file?: string; readOnly?: boolean }): Promise<Log>
  ask: Asker
  /** The text after the person has changed it in their editor. */
  edit(text: string): Promise<string>
  /** Writes a text to a private temporary file when its own place fails; null when that fails too. */
  rescue(text: string): Promise<string | null>
  copy(text: string): Promise<Clipboard>
  /** Shows a text in the pager if it is longer than the screen; false where it was not shown, and is to be written. */
  page(text: string): Promise<boolean>
  /** Opens a `mailto:` address in the person's mail program. */
  open(url: string): Promise<void>
  /** Names this process, so that a sitting in another window is left alone; `isRunning` tells whether one still lives. */
  holder: string
  isRunning(holder: string): boolean
}

/** The real world. */
export function theWorld(): World {
  const env = { ...process.env }
  // Not before it is wanted: what Node loads to read from a stream, a command that asks nothing need not wait for.
  const stdin = () => process.stdin
  let lines: Promise<Lines> | undefined
  const typedLines = () => {
    lines ??= import('./terminal/lines.ts').then(({ linesOf }) => linesOf(stdin(), onInterrupt))
    return lines
  }
  const hasSigns = showsSigns(env, process.platform)
  const stdout = output(process.stdout, (text) => (hasSigns ? text : inAscii(text)))
  // What is read out needs no ornaments, whatever the terminal can show.
  const stderr = output(process.stderr, (text) => (hasSigns && !isPlain(env) ? text : inAscii(text)))
  const paths = pathsFor({ env, platform: process.platform, home: homeFolder() })
  let log: Promise<Log> | undefined
  return {
    stdin: {
      get isTTY() {
        return stdin().isTTY === true
      },
      read: async () => (await import('./terminal/input.ts')).readAll(stdin()),
      paste: async () =>
        isPlain(env)
          ? (await import('./terminal/lines.ts')).pastedFrom(await typedLines())
          : (await import('./terminal/input.ts')).readPaste(stdin(), process.stderr),
    },
    stdout,
    stderr,
    env,
    now: () => new Date(),
    paths: { ...paths, templates: ours('../templates/letters'), completions: ours('../completions') },
    machine: { platform: process.platform, node: process.versions.node },
    log({ file = paths.log, readOnly = false } = {}) {
      log ??= import('./store/log.ts').then(({ openLog }) =>
        openLog(file, { now: () => new Date(), readOnly }),
      )
      return log
    },
    ask: askerFor(
      env,
      async () =>
        (await import('./terminal/asker.ts')).terminalAsker(
          stdin(),
          hasSigns ? process.stderr : withoutSigns(process.stderr),
        ),
      async () => (await import('./terminal/plain-asker.ts')).plainAsker(await typedLines(), stderr),
    ),
    edit: async (text) => (await import('./terminal/editor.ts')).editText(text, env),
    rescue: async (text) => (await import('./terminal/rescue.ts')).rescueText(text),
    copy: async (text) =>
      (await import('./terminal/clipboard.ts')).copyText(text, { env, platform: process.platform }),
    page: async (text) => {
      const { columns, rows = 24 } = process.stdout
      return (await import('./terminal/pager.ts')).page(text, { env, columns, rows, onInterrupt })
    },
    open: async (url) => (await import('./terminal/opener.ts')).openUrl(url, process.platform),
    holder: `${hostname()}:${process.pid}`,
    isRunning,
  }
}

// Right for src/ and for dist/.
function ours(folder: string): string {
  return fileURLToPath(new URL(folder, import.meta.url))
}

/** The asker for this environment, which is known with the first question: `--plain` has been read by then. */
function askerFor(env: World['env'], drawn: () => Promise<Asker>, plain: () => Promise<Asker>): Asker {
  let asker: Asker | undefined
  const chosen = async () => {
    asker ??= await (isPlain(env) ? plain() : drawn())
    return asker
  }
  return {
    text: async (prompt) => (await chosen()).text(prompt),
    choose: async (prompt) => (await chosen()).choose(prompt),
    search: async (prompt) => (await chosen()).search(prompt),
  }
}

// Node would end at once; while a question is open, Ctrl-C is its answer.
function onInterrupt(listener: () => void): () => void {
  process.once('SIGINT', listener)
  return () => void process.off('SIGINT', listener)
}

/** A stream; to a terminal each text is `fitted` to the signs it has. What goes to a file or a pipe stays as it is. */
function output(stream: NodeJS.WriteStream, fitted: (text: string) => string): Output {
  return {
    write: (text) => void stream.write(stream.isTTY ? fitted(text) : text),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns || Number(process.env.COLUMNS) || 80
    },
  }
}

function isRunning(holder: string): boolean {
  const at = holder.lastIndexOf(':')
  const pid = Number(holder.slice(at + 1))
  // Another machine on a shared home cannot be asked; its sittings are taken for live ones for safety's sake.
  if (holder.slice(0, at) !== hostname()) return true
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
