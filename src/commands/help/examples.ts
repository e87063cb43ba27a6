/** Examples stand first in a command's help, since most people come for them. */
import type { Command } from 'commander'
import { examples, paragraph } from './layout.ts'

const TEXTS = new WeakMap<Command, string>()

/**
 * Gives a command its examples: a line each, two spaces, what is typed, and what it does behind two spaces or more. They
 * are laid out when help is asked for, in the window of that moment.
 */
export function withExamples(command: Command, text: string): Command {
  TEXTS.set(command, text)
  return command.addHelpText('before', () => `Examples:\n${examples(text, columnsFor(command))}\n`)
}

/** Says something after everything else in the command's help. */
export function withNote(command: Command, text: string): Command {
  return command.addHelpText('after', () => `\n${paragraph(text, columnsFor(command))}`)
}

/** A command's examples as they were given; empty where it has none. */
export function examplesOf(command: Command): string {
  return TEXTS.get(command) ?? ''
}

function columnsFor(command: Command): number {
  return command.configureOutput().getOutHelpWidth?.() ?? 80
}
