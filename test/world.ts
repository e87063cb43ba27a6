/** A world for tests: buffers for streams, a fixed clock, a scripted person, and a real log in a temporary folder. */

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../src/main.ts'
import { type Log, openLog } from '../src/store/log.ts'
import type { Asker, ChoicePrompt, SearchPrompt, TextPrompt } from '../src/terminal/asker.ts'
import type { World } from '../src/world.ts'

/**
 * What the person does at a prompt whose message fits: types a text, or takes the choice with this value or name. At
 * a search they type a few letters and take the first that is found, or after "letters > " the one of that name.
 */
export type Reply = [prompt: RegExp, answer: string]

export interface TestOptions {
  /** Local time; noon of a Sunday unless said. */
  now?: string
  folder?: string
  /** Bytes on stdin; a terminal when absent and `replies` are given. */
  stdin?: string | Uint8Array
  replies?: Reply[]
  env?: Record<string, string>
  columns?: number
  /** stdout is a terminal too. */
  ttyOut?: boolean
  /** What the editor makes of a text. */
  edit?: (text: string) => string
  paste?: string
  templates?: string
  machine?: Partial<World['machine']>
  /** What the pager takes; nothing is long enough for it otherwise. */
  page?: (text: string) => boolean
  /** Called with each prompt's message before it is answered. */
  onPrompt?: (message: string) => void
}

export interface TestWorld extends World {
  folder: string
  out: string
  err: string
  /** The messages of all prompts, in order, and what the checks of wrong answers said. */
  asked: string[]
  problems: string[]
  /** Closes the log if the program opened it; looking must not create one. */
  closeLog(): Promise<void>
  copied: string[]
  opened: string[]
}

const TEMPLATES = fileURLToPath(new URL('../templates/letters', import.meta.url))

/** A person who runs out of replies presses Ctrl-C. */
function backOut(): never {
  throw Object.assign(new Error('no more replies'), { name: 'ExitPromptError' })
}

function scripted(replies: Reply[], world: TestWorld, onPrompt?: (message: string) => void): Asker {
  const next = (message: string): string => {
    world.asked.push(message)
    onPrompt?.(message)
    const reply = replies.shift() ?? backOut()
    if (!reply[0].test(message)) throw new Error(`asked "${message}", but the script has ${reply[0]}`)
    return reply[1]
  }
  return {
    async text({ message, fallback, check }: TextPrompt) {
      for (;;) {
        const typed = next(message) || (fallback ?? '')
        const verdict = (await check?.(typed)) ?? true
        if (verdict === true) return typed
        world.problems.push(verdict)
      }
    },
    async choose({ message, choices, preselected }: ChoicePrompt) {
      const wanted = next(message)
      if (wanted === '') return preselected ?? choices[0]?.value ?? backOut()
      const found = choices.find(
        ({ value, name }) => value.split(':')[0] === wanted || name.startsWith(wanted),
      )
      if (!found) throw new Error(`"${message}" has no choice "${wanted}": ${choices.map((c) => c.value)}`)
      return found.value
    },
    async search({ message, find, typed = '' }: SearchPrompt) {
      const [letters = '', wanted] = next(message).split(' > ')
      const choices = find(letters || typed)
      const found = choices.find(({ value, name }) => !wanted || value === wanted || name.startsWith(wanted))
      if (!found) throw new Error(`"${message}" has no "${wanted}": ${choices.map((c) => c.name)}`)
      return found.value
    },
  }
}

/** Builds the world; its files live in `folder`, which several worlds may share. */
export function testWorld(options: TestOptions = {}): TestWorld {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'rejectkit-test-'))
  const isTTY = options.stdin === undefined && options.replies !== undefined
  let log: Promise<Log> | undefined
  const now = () => new Date(options.now ?? '2026-11-22T12:00:00')
  const world: TestWorld = {
    folder,
    out: '',
    err: '',
    asked: [],
    problems: [],
    closeLog: async () => (await log?.catch(() => null))?.close(),
    copied: [],
    opened: [],
    stdin: {
      isTTY,
      read: async () => Buffer.from(options.stdin ?? ''),
      paste: async () => options.paste ?? '',
    },
    stdout: {
      write: (text) => {
        world.out += text
      },
      isTTY: options.ttyOut ?? false,
      columns: options.columns ?? 80,
    },
    stderr: {
      write: (text) => {
        world.err += text
      },
      isTTY,
      columns: options.columns ?? 80,
    },
    env: { NO_COLOR: '1', ...options.env },
    now,
    paths: {
      log: join(folder, 'data', 'log.sqlite'),
      settings: join(folder, 'config', 'settings.json'),
      templates: options.templates ?? TEMPLATES,
      ownTemplates: join(folder, 'config', 'templates'),
      code: join(folder, 'cache', 'code'),
      completions: fileURLToPath(new URL('../completions', import.meta.url)),
    },
    machine: { platform: 'linux', node: '24.0.0', ...options.machine },
    log: async ({ file = join(folder, 'data', 'log.sqlite'), readOnly = false } = {}) => {
      log ??= Promise.resolve().then(() => openLog(file, { now, readOnly, patience: 200 }))
      return log
    },
    ask: { text: backOut, choose: backOut, search: backOut },
    edit: async (text) => options.edit?.(text) ?? text,
    rescue: async (text) => {
      world.copied.push(text)
      return join(folder, 'answers.json')
    },
    copy: async (text) => {
      world.copied.push(text)
      return 'clipboard'
    },
    page: async (text) => options.page?.(text) ?? false,
    open: async (url) => {
      world.opened.push(url)
    },
    holder: `test:${Math.random()}`,
    isRunning: () => false,
  }
  world.ask = scripted([...(options.replies ?? [])], world, options.onPrompt)
  return world
}

/** Runs the program in a world made for it. */
export async function rejectkit(
  argv: string[],
  options: TestOptions = {},
): Promise<TestWorld & { code: number }> {
  const world = testWorld(options)
  const code = await run(argv, world)
  await world.closeLog()
  return Object.assign(world, { code })
}

/** The flags of a complete post-interview draft, for tests that change one thing. */
export const POST_INTERVIEW = [
  'draft',
  '--no-input',
  ...[
    '--company',
    'Linden',
    '--role',
    'Data Engineer',
    '--kind',
    'post-interview',
    '--stage',
    'hiring-manager',
  ],
  ...['--rejected-on', '2026-11-21', '--contact', 'Priya Shah <priya@linden.example> (hiring-manager)'],
  ...[
    '--me',
    'Sam Reed <sam@reed.example>',
    '--detail',
    'priya showed me the wall of prototypes that failed',
  ],
]
