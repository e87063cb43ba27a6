/** `rejectkit read`: says what a mail is and on which words that rests. Writes nothing, anywhere. */
import type { Command } from 'commander'
import { Fault } from '../fault.ts'
import { mailFilesAt, mailsInBytes, mailsOf } from '../mail/files.ts'
import { type Mail, readMail } from '../mail/read.ts'
import { classify, type Reading } from '../rejection/classify.ts'
import { wrapped } from '../terminal/layout.ts'
import { safeLine } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { addCommonOptions, type CommonOptions, type Screen, screenFor } from './common.ts'
import { withExamples } from './help/examples.ts'
import { findingsOf, verdictOf } from './reading.ts'
import { readSource } from './sources.ts'

const EXAMPLES = `  rejectkit read their-mail.eml
  rejectkit read inbox.mbox --json
  rejectkit read - < their-mail.txt
`

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .argument('<mail...>', 'mails as .eml or text files, an .mbox, or a folder of them; - for stdin')
    .action(async (sources: string[], options: CommonOptions) => finish(await run(sources, options, world)))
  addCommonOptions(command)
}

/** A mail with what it seems to say; `problem` where it could not be read. */
type Message = { file: string; mail: Mail; reading: Reading } | { file: string; problem: string }

/** Returns 0, or 1 when something among the sources could not be read. @throws Fault for paths that are not there. */
export async function run(sources: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const asked: object[] = []
  let seen = 0
  let unread = 0
  for await (const message of messagesAt(sources, world)) {
    if ('problem' in message) {
      unread += 1
      screen.warn(`${message.file}: ${message.problem}`)
      continue
    }
    seen += 1
    if (options.json) asked.push(asJson(message))
    else show(message, screen)
  }
  if (options.json) screen.json({ version: 1, messages: asked })
  if (seen + unread === 0) screen.say(`No mail was found in ${safeLine(sources.join(', '))}.`)
  return unread > 0 ? 1 : 0
}

async function* messagesAt(sources: readonly string[], world: World): AsyncGenerator<Message> {
  const { files, unreadable } = await mailFilesAt(sources.filter((source) => source !== '-'))
  for (const { path, why } of unreadable) yield { file: path, problem: `it ${why}.` }
  if (sources.includes('-')) {
    const pasted = await readSource('-', world)
    for await (const bytes of mailsInBytes(pasted)) yield messageIn(bytes, '-')
  }
  for (const file of files) {
    try {
      for await (const { bytes } of mailsOf(file)) yield messageIn(bytes, file.path)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      yield { file: file.path, problem: error.message }
    }
  }
}

async function messageIn(bytes: Uint8Array, file: string): Promise<Message> {
  try {
    const mail = await readMail(bytes)
    return { file, mail, reading: classify(mail) }
  } catch (error) {
    if (error instanceof Fault) return { file, problem: error.message }
    throw error
  }
}

function show({ file, mail, reading }: Exclude<Message, { problem: string }>, screen: Screen): void {
  const { strong, quiet } = screen.outPalette
  const line = (text: string, indent = 0) => screen.out(wrapped(text, screen.outColumns, indent))
  line(quiet(safeLine([file, mail.subject].filter(Boolean).join(': '))))
  line(`${strong(verdictOf(reading))} ${quiet(`(confidence ${reading.confidence.toFixed(2)})`)}`)
  for (const finding of findingsOf(reading, quiet)) line(`· ${finding}`, 2)
  screen.out('')
}

function asJson({ file, mail, reading }: Exclude<Message, { problem: string }>): object {
  return { file, messageId: mail.messageId, ...reading }
}
