/** The man page, made from the command tree and the help topics. */
import type { Command, Option } from 'commander'
import { programFor } from '../../src/cli.ts'
import { examplesOf } from '../../src/commands/help/examples.ts'
import { LAYOUT } from '../../src/commands/help/layout.ts'
import { type Block, TOPICS } from '../../src/commands/help/topics.ts'
import { inAscii } from '../../src/terminal/signs.ts'
import { testWorld } from '../world.ts'

/** The topics' headings, where man pages have one of their own for it. */
const HEADINGS: Record<string, string> = { 'exit-codes': 'EXIT STATUS' }

/** The whole page, in roff. Every word of it comes from the program itself. */
export async function manPage(version: string): Promise<string> {
  const world = testWorld()
  const program = await programFor({ world, version, finish: () => {} }, () => true)
  const [inShort = '', ...more] = program.description().split('\n')
  const commands = visible(program).flatMap((command) => [command, ...visible(command)])
  const topics = await Promise.all(
    TOPICS.map(async ({ name, load }) => section(HEADINGS[name] ?? name.toUpperCase(), blocks(await load()))),
  )
  return [
    `.TH REJECTKIT 1 "" "rejectkit ${version}" "User Commands"`,
    // Words are not cut at line ends: a flag is to be found, and typed as it stands.
    '.nh',
    '.ad l',
    section('NAME', [
      `rejectkit \\- ${text(inShort.charAt(0).toLowerCase() + inShort.slice(1).replace(/\.$/, ''))}`,
    ]),
    section('SYNOPSIS', ['.B rejectkit', '.I command', '[options]']),
    section('DESCRIPTION', [text(more.join(' ')), ...exampleLines(examplesOf(program))]),
    section('COMMANDS', commands.flatMap(aboutCommand)),
    section('OPTIONS OF EVERY COMMAND', commonOptions(program).flatMap(aboutOption)),
    ...topics,
    '',
  ].join('\n')
}

function section(heading: string, lines: readonly string[]): string {
  // A heading begins a paragraph by itself.
  const [first, ...rest] = lines
  return [`.SH "${heading}"`, ...(first === '.PP' ? rest : lines)].join('\n')
}

function aboutCommand(command: Command): string[] {
  const names = [command.parent?.parent ? command.parent.name() : '', command.name()].filter(Boolean)
  const usage = command.usage().replace(/\[command\]/, '')
  const help = command.createHelp()
  const common = new Set(commonOptions(command).map(({ long }) => long))
  return [
    `.SS "${text(['rejectkit', ...names, usage.trim()].join(' '))}"`,
    text(sentence(command.description())),
    ...exampleLines(examplesOf(command)),
    ...command.registeredArguments
      .filter(({ description }) => description)
      .flatMap((argument) => tagged(`\\fI${text(argument.name())}\\fR`, text(argument.description))),
    ...help
      .visibleOptions(command)
      .filter(({ long }) => !common.has(long))
      .flatMap(aboutOption),
  ]
}

/** Those under "For every command", and the help. */
function commonOptions(command: Command): Option[] {
  const withOptions = command.parent ? command : command.commands.find(({ options }) => options.length > 5)
  if (!withOptions) throw new Error('no command has options')
  const isCommon = (option: Option) =>
    option.helpGroupHeading === 'For every command:' || option.long === '--help'
  return withOptions.createHelp().visibleOptions(withOptions).filter(isCommon)
}

function aboutOption(option: Option): string[] {
  const [flags = '', value = ''] = option.flags.split(/ (?=[<[])/)
  const word = value ? ` \\fI${text(value.replace(/[<>]/g, ''))}\\fR` : ''
  return tagged(`\\fB${text(flags)}\\fR${word}`, text(LAYOUT.optionDescription?.(option) ?? ''))
}

function blocks(all: readonly Block[]): string[] {
  return all.flatMap((block) => {
    if (typeof block === 'string') return ['.PP', text(block)]
    if ('type' in block) return asTyped(block.type.split('\n'))
    return block.items.flatMap(([word, meaning]) => tagged(`\\fB${text(word)}\\fR`, text(meaning)))
  })
}

/** Each with what it does, where that is said. */
function exampleLines(examples: string): string[] {
  return examples
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [command = '', ...what] = line.trim().split(/ {2,}/)
      return what.length > 0
        ? tagged(`\\fB${text(command)}\\fR`, text(what.join(' ')))
        : tagged(`\\fB${text(command)}\\fR`, '')
    })
}

function tagged(tag: string, meaning: string): string[] {
  return ['.TP', tag, ...(meaning ? [meaning] : ['\\ '])]
}

function asTyped(lines: readonly string[]): string[] {
  return ['.PP', '.nf', '.RS 4', ...lines.map(text), '.RE', '.fi']
}

function sentence(description: string): string {
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}.`
}

function visible(command: Command): Command[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .filter((each) => each.name() !== 'help')
}

/** Words as roff takes them: in ASCII, with what it would read as an order made harmless. */
function text(words: string): string {
  return inAscii(words)
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/"/g, '\\(dq')
    .replace(/~/g, '\\(ti')
    .replace(/^([.'])/gm, '\\&$1')
}
