/** `rejectkit config`: reads and sets the settings, one at a time. */
import type { Command } from 'commander'
import { wrongUse } from '../fault.ts'
import { languagesIn } from '../letters/template-folders.ts'
import { didYouMean } from '../letters/template-nearest.ts'
import {
  contradiction,
  isKey,
  KEYS,
  type Key,
  SETTINGS,
  type Settings,
  type Value,
} from '../store/setting.ts'
import { readSettings, writeSettings } from '../store/settings.ts'
import { wrapped } from '../terminal/layout.ts'
import { safe, safeLine } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { addCommonOptions, type CommonOptions, type Screen, screenFor } from './common.ts'
import { withExamples } from './help/examples.ts'

const EXAMPLES = `  rejectkit config                              all settings, and what each is for
  rejectkit config name "Sam Reed"
  rejectkit config signature "Sam Reed\\n+44 20 7946 0018"
  rejectkit config silenceDays 28
  rejectkit config band.recruiter-screen 3-8    or off
  rejectkit config register --unset
`

interface ConfigOptions extends CommonOptions {
  unset?: boolean
  dryRun?: boolean
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .argument('[key]', 'a setting; all of them if not said')
    .argument('[value...]', 'its new value')
    .option('--unset', 'take the setting out, so that what is usual holds again')
    .option('--dry-run', 'check the value, and write nothing')
    .action(async (key: string | undefined, words: string[], options: ConfigOptions) =>
      finish(await run(key, words, options, world)),
    )
  addCommonOptions(command)
}

/** Returns the exit code. @throws Fault for a wrong key or value, and for a broken file; then nothing was changed. */
export async function run(
  typed: string | undefined,
  words: readonly string[],
  options: ConfigOptions,
  world: World,
): Promise<number> {
  const screen = screenFor(world, options)
  if (typed === undefined) {
    if (options.unset) throw wrongUse('--unset needs a setting: rejectkit config register --unset')
    return list(options, world, screen)
  }
  const key = keyOf(typed)
  if (options.unset && words.length > 0) throw wrongUse('Either a value or --unset. Nothing was changed.')
  if (!options.unset && words.length === 0) return show(key, options, world, screen)
  const settings = readSettings(world.paths.settings)
  const value = options.unset ? undefined : await valueFrom(key, words.join(' '), world)
  const changed = { ...settings, [key]: value }
  const clash = contradiction(changed)
  if (clash) throw wrongUse(`${clash}. Nothing was changed.`)
  if (!options.dryRun) writeSettings(world.paths.settings, changed)
  const before = settings[key] ?? null
  if (options.json) screen.json({ version: 1, key, value: value ?? null, before, saved: !options.dryRun })
  screen.say(change(key, before, value ?? null, options.dryRun === true))
  return 0
}

function list(options: ConfigOptions, world: World, screen: Screen): number {
  const file = world.paths.settings
  const settings = readSettings(file)
  if (options.json) {
    const all = KEYS.map((key) => [key, settings[key] ?? null] as const)
    const usual = KEYS.map((key) => [key, SETTINGS[key].fallback] as const)
    screen.json({ version: 1, file, settings: Object.fromEntries(all), defaults: Object.fromEntries(usual) })
    return 0
  }
  const { strong, quiet } = screen.outPalette
  for (const key of KEYS) {
    const value = shown(settings, key)
    screen.out(`${strong(key)} = ${value ?? quiet(usually(key))}`)
    screen.out(quiet(wrapped(SETTINGS[key].what, screen.outColumns - 4).replace(/^/gm, '    ')))
  }
  screen.show(safe(`They are kept in ${file}, which you may edit.`))
  return 0
}

function show(key: Key, options: ConfigOptions, world: World, screen: Screen): number {
  const settings = readSettings(world.paths.settings)
  const value = settings[key] ?? null
  const { fallback } = SETTINGS[key]
  if (options.json) screen.json({ version: 1, key, value, default: fallback })
  else if (value !== null) screen.out(safe(String(value)))
  else if (fallback !== null) screen.out(String(fallback))
  if (value === null) screen.say(`${key} is not set${fallback === null ? '' : '; this is what is usual'}.`)
  return 0
}

function shown(settings: Settings, key: Key): string | null {
  const value = settings[key]
  return value === undefined ? null : asShown(value)
}

function asShown(value: Value): string {
  return safeLine(String(value).replaceAll('\n', '\\n'))
}

function usually(key: Key): string {
  const { fallback } = SETTINGS[key]
  return fallback === null ? '(not set)' : `(not set; ${fallback} holds)`
}

function change(key: Key, before: Value | null, value: Value | null, dryRun: boolean): string {
  const was = before === null || before === value ? '' : ` It was ${asShown(before)}.`
  if (dryRun)
    return `${key} could be ${value === null ? 'taken out' : asShown(value)}. Nothing was changed.${was}`
  if (value === null) return before === null ? `${key} was not set.` : `${key} is taken out.${was}`
  return `${key} is ${asShown(value)} now.${was}`
}

function keyOf(typed: string): Key {
  if (isKey(typed)) return typed
  // Whoever writes silence-days or silencedays means silenceDays.
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z]/g, '')
  const found = KEYS.find((key) => plain(key) === plain(typed))
  if (found) return found
  throw wrongUse(
    `There is no setting "${safeLine(typed).slice(0, 40)}".${didYouMean(typed, KEYS)} rejectkit config lists them all.`,
  )
}

async function valueFrom(key: Key, typed: string, world: World): Promise<Value> {
  const { read, expected } = SETTINGS[key]
  const value = read(typed)
  const languages = key === 'language' ? languagesOf(world) : null
  const isKnown = !languages || languages.includes(String(value))
  if (value !== null && isKnown) return value
  const right = languages ? `one of ${languages.join(', ')}` : expected
  throw wrongUse(`${key} should be ${right}, not "${safeLine(typed).slice(0, 60)}". Nothing was changed.`)
}

function languagesOf({ paths }: World): string[] {
  return languagesIn({ builtIn: paths.templates, own: paths.ownTemplates })
}
