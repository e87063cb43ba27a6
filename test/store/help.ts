/** What the store's tests share: a folder of their own, a clock that stands still, and changes to record. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'
import { Fault } from '../../src/fault.ts'
import type { NewEvent } from '../../src/rejection/application.ts'
import {
  type About,
  type Change,
  type Log,
  type Message,
  type NewLetter,
  type OpenOptions,
  openLog,
} from '../../src/store/log.ts'
import { childProgram } from '../child-programs.ts'

export const NOW = '2026-11-20T09:30:00.000Z'
export const now = () => new Date(NOW)
export const isRoot = process.getuid?.() === 0

/** A folder that is gone after the test. */
export function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'rejectkit-store-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A disk of 256 KB for the rest of the test; the test is skipped, saying why, where none can be had. */
export function smallDisk(context: TestContext): string {
  if (!isRoot || process.platform !== 'linux') context.skip('only root on Linux can mount a small disk')
  const place = folder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', place], { stdio: 'pipe' })
  } catch (error) {
    context.skip(`mount does not work here: ${(error as Error).message}`)
  }
  onTestFinished(() => void execFileSync('umount', ['-l', place]))
  return place
}

/** An open log, closed after the test. */
export function open(file: string, options: Partial<OpenOptions> = {}): Log {
  const log = openLog(file, { now, ...options })
  onTestFinished(() => log.close())
  return log
}

export const aNote = (note = ''): NewEvent => ({ type: 'note', at: '2026-11-20', note })

export const aRejection: NewEvent = {
  type: 'rejected',
  at: '2026-11-19',
  note: 'They were kind.',
  stage: 'technical',
  kind: 'post-interview',
  reason: 'stronger-candidate',
}

/** A change that begins an application. */
export function change(parts: Partial<Change> = {}): Change {
  return { application: { company: 'Acme', role: 'Engineer' }, events: [aRejection], ...parts }
}

export const about = (summary = ''): About => ({ command: 'test', summary })

/** A letter, not sent. */
export function letter(parts: Partial<NewLetter> = {}): NewLetter {
  return { ...EMPTY_LETTER, ...parts }
}

const EMPTY_LETTER: NewLetter = {
  purpose: 'thank',
  template: 'thank-post-interview',
  register: 'warm',
  to: ['ada@acme.example'],
  subject: 'Thank you',
  body: 'Dear Ada,\n\nthank you.\n',
  sentAt: null,
}

export const message = (messageId: string, at: string | null = '2026-11-18'): Message => ({
  messageId,
  at,
  verdict: 'rejection',
  evidence: [{ field: 'verdict', phrase: 'we have decided' }],
  text: null,
})

/** What the log shows, without the numbers that differ from machine to machine. */
export function shown(log: Log): unknown {
  return log.applications().map(({ id, events, letters, ...application }) => ({
    ...application,
    events: events.map(({ id: _, ...event }) => {
      if (event.type !== 'letter-sent') return event
      return { ...event, letter: letters.find((each) => each.id === event.letter)?.body ?? null }
    }),
    letters: letters.map(({ id: _, applicationId: __, ...each }) => each),
    messages: log.messagesOf(id),
    reminders: log
      .reminders()
      .filter((each) => each.applicationId === id)
      .map(({ applicationId: _, ...each }) => each),
  }))
}

/** The Fault that is thrown. Any other error, and none, fails the test. */
export function faultOf(doing: () => unknown): Fault {
  try {
    doing()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('no Fault was thrown')
}

export interface Child {
  process: ChildProcess
  /** All that it has printed so far. */
  printed: () => string
  /** Resolves when this text has been printed; rejects when the child ends before. */
  says: (text: string) => Promise<void>
  /** Resolves to all that it printed when it has ended. */
  ended: Promise<string>
}

const CHILD = childProgram('child.ts', import.meta.url)

/** Runs `child.ts` with these arguments in a process of its own. */
export function start(args: string[], options: { uid?: number } = {}): Child {
  const child = spawn(process.execPath, [CHILD, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed += text
  })
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(printed)))
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => printed.includes(text) && resolve()
      child.stdout.on('data', look)
      child.on('close', () => reject(new Error(`ended without saying "${text}": ${printed}`)))
      look()
    })
  return { process: child, printed: () => printed, says, ended }
}

/** Starts all children, lets them off at the same moment, and returns what each printed after that. */
export async function race(commands: string[][]): Promise<string[]> {
  const gate = join(folder(), 'gate')
  const children = commands.map((command) => start([...command, gate]))
  await Promise.all(children.map((child) => child.says('ready\n')))
  writeFileSync(gate, '')
  const printed = await Promise.all(children.map((child) => child.ended))
  return printed.map((text) => text.replace('ready\n', '').trim())
}
