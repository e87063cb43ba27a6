/** Finds out from the words of a command line what is being typed: a command, a flag, a value. */
import type { Command, Option } from 'commander'
import type { World } from '../../world.ts'
import { TOPICS } from '../help/topics.ts'
import type { Candidate, Completion } from './completion.ts'
import { type Asked, argumentValues, flagValues } from './sources.ts'

interface Place {
  command: Command
  /** Arguments of this command so far. */
  before: string[]
  /** The flag whose value comes next. */
  option: Option | null
  given: Option[]
  db: string | null
  /** After `--` nothing is a flag. */
  literally: boolean
}

/**
 * Completes the last of the words, given those before it.
 * @throws Fault where the log cannot be read whose values are asked for.
 */
export async function completionOf(
  program: Command,
  words: readonly string[],
  world: World,
): Promise<{ completion: Completion; typed: string }> {
  const word = words.at(-1) ?? ''
  if (words[0] === 'help' && words.length > 1)
    return { completion: helpOn(program, words.slice(1)), typed: word }
  const place = placeAfter(program, words.slice(0, -1))
  const asked = { typed: word, before: place.before, db: fileFor(place.db, world), world }
  if (place.option) return { completion: await flagValues(place.option, asked), typed: word }
  const isFlag = word.startsWith('-') && !place.literally
  const [, name = '', value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? []
  if (isFlag && value !== undefined) {
    const option = optionNamed(place.command, name)
    const values = option ? await flagValues(option, { ...asked, typed: value }) : []
    if (values === 'files') return { completion: values, typed: word }
    return { completion: values.map((each) => ({ ...each, value: `${name}=${each.value}` })), typed: word }
  }
  if (isFlag) return { completion: flagsOf(place), typed: word }
  return { completion: await operandOf(place, asked), typed: word }
}

/** What help can be asked for: commands and topics, then a command's own commands. */
function helpOn(program: Command, words: readonly string[]): readonly Candidate[] {
  const commands = visibleCommands(placeAfter(program, words.slice(0, -1)).command)
  const names = commands.map((each) => ({ value: each.name(), about: each.description() }))
  const topics = TOPICS.map(({ name, summary }) => ({ value: name, about: summary }))
  // What is a command and a topic is offered once.
  const byName = new Map([...names, ...(words.length === 1 ? topics : [])].map((each) => [each.value, each]))
  return [...byName.values()]
}

function placeAfter(program: Command, words: readonly string[]): Place {
  const place: Place = {
    ...{ command: program, before: [], option: null, given: [], db: null, literally: false },
  }
  for (const word of words) {
    if (place.option) {
      if (place.option.long === '--db') place.db = word
      place.option = null
    } else if (word === '--') place.literally = true
    else if (word.startsWith('-') && !place.literally) passFlag(word, place)
    else {
      const sub = place.before.length === 0 ? commandNamed(place.command, word) : undefined
      if (sub) Object.assign(place, { command: sub, given: [] })
      else place.before.push(word)
    }
  }
  return place
}

function passFlag(word: string, place: Place): void {
  const [name = '', value] = word.split(/=(.*)/s)
  const option = optionNamed(place.command, name)
  if (!option) return
  place.given.push(option)
  if (option.long === '--db' && value !== undefined) place.db = value
  if (option.required && value === undefined) place.option = option
}

async function operandOf(place: Place, asked: Asked): Promise<Completion> {
  const { command, before } = place
  const commands: Candidate[] =
    before.length > 0
      ? []
      : visibleCommands(command).map((each) => ({ value: each.name(), about: each.description() }))
  const { registeredArguments: known } = command
  const last = known.at(-1)
  const argument = known[before.length] ?? (last?.variadic ? last : undefined)
  if (!argument) {
    // With nothing else to type, the flags are what is left.
    const isAllSaid = asked.typed === '' && commands.length === 0 && before.length === known.length
    return isAllSaid && !place.literally ? flagsOf(place) : commands
  }
  // A log that is not there, or cannot be read, has nothing to offer; the commands still have.
  const values = await argumentValues(argument, command.name(), asked).catch(() => [])
  return values === 'files' ? values : [...commands, ...values]
}

function flagsOf({ command, given }: Place): readonly Candidate[] {
  // What takes several values reads each of them by itself.
  const once = given.filter((option) => !option.parseArg)
  return command
    .createHelp()
    .visibleOptions(command)
    .filter((option) => !once.includes(option))
    .map((option) => ({ value: option.long ?? option.flags, about: option.description }))
}

function visibleCommands(command: Command): Command[] {
  return command.createHelp().visibleCommands(command)
}

function commandNamed(command: Command, name: string): Command | undefined {
  return command.commands.find((each) => each.name() === name || each.aliases().includes(name))
}

function optionNamed(command: Command, name: string): Option | undefined {
  return command.options.find((option) => option.long === name || option.short === name)
}

// The shell hands words over as they were typed: the home folder is not put in yet.
function fileFor(db: string | null, { env, paths }: World): string {
  return (db ?? paths.log).replace(/^~(?=\/)/, env.HOME ?? '~')
}
