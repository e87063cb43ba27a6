/** What each setting is, how it is typed, and what it may be. One table for `config`, the file and `doctor`. */
import { REGISTERS, type Register } from '../rejection/answers.ts'
import { STAGES, type Stage } from '../rejection/application.ts'
import { cleanLine } from '../rejection/clean.ts'
import {
  CHECK_IN_WORKING_DAYS,
  REVISIT_DAYS,
  SILENCE_DAYS,
  TOUCH_DAYS_FRESH,
  TOUCH_DAYS_LATER,
} from '../rejection/follow-up.ts'
import { parseWriter } from '../rejection/parse.ts'

/** The stages that one can get to, and so have a share of those who get there. */
type Reached = Exclude<Stage, 'applied'>
export const REACHED = STAGES.filter((stage) => stage !== 'applied')

export interface Settings extends Partial<Record<`band.${Reached}`, string>> {
  name?: string
  /** A mail address. */
  address?: string
  phone?: string
  /** What stands under a letter, in place of the name; lines are kept. */
  signature?: string
  register?: Register
  /** A language code, such as `de`. */
  language?: string
  silenceDays?: number
  checkInWorkingDays?: number
  touchDays?: number
  touchDaysLater?: number
  revisitDays?: number
  nextDays?: number
  /** In percent. */
  'threshold.signal'?: number
  'threshold.leaning'?: number
  'threshold.fewest'?: number
}
export type Key = keyof Settings
export type Value = string | number

interface Setting {
  /** What it is for, as `config` shows it. */
  what: string
  /** What a right value looks like, to follow "should be". */
  expected: string
  /** What holds while it is not set; null where nothing does. */
  fallback: Value | null
  /** The value in what was typed, or null when that is none. */
  read: (typed: string) => Value | null
  /** True for a value from the file that the program can work with. */
  right: (value: unknown) => boolean
}

const LONGEST = 200

const isText = (value: unknown) => typeof value === 'string'

function line(what: string, read: (line: string) => string | null = (typed) => typed || null): Setting {
  return {
    what,
    expected: `text in quotes, in one line of at most ${LONGEST} characters`,
    fallback: null,
    read: (typed) => (cleanLine(typed).length > LONGEST ? null : read(cleanLine(typed))),
    right: isText,
  }
}

function oneOf(what: string, words: readonly string[], fallback: string): Setting {
  const right = (value: unknown) => words.some((known) => known === value)
  return {
    what,
    expected: `"${words.join('" or "')}"`,
    fallback,
    read: (typed) => words.find((word) => word === cleanLine(typed).toLowerCase()) ?? null,
    right,
  }
}

function number(
  what: string,
  fallback: number,
  [least, most]: readonly [number, number],
  unit = '',
): Setting {
  const right = (value: unknown) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
  return {
    what,
    expected: `a whole number from ${least} to ${most}${unit}`,
    fallback,
    read: (typed) => {
      const found = /^(\d{1,6}) ?%?$/.exec(cleanLine(typed))?.[1]
      return found !== undefined && right(Number(found)) ? Number(found) : null
    },
    right,
  }
}

function band(stage: Reached, fallback: string | null): Setting {
  return {
    what: `share that usually gets to ${stage}, in percent`,
    expected: 'two percentages such as "3-8", the lower one first, or "off"',
    fallback,
    read: (typed) => bandFrom(typed)?.text ?? null,
    right: (value) => typeof value === 'string' && bandFrom(value) !== null,
  }
}

/** The table, in the order in which `config` lists it. The bands' figures are those of playbook 6. */
export const SETTINGS: { readonly [K in Key]-?: Setting } = {
  name: line('your name, as you sign'),
  address: {
    ...line('your mail address', (typed) => (isAddress(typed) ? typed : null)),
    expected: 'a mail address, such as "sam@reed.example"',
  },
  phone: {
    ...line('your phone number', (typed) => (isPhone(typed) ? typed : null)),
    expected: 'a phone number, such as "+44 20 7946 0018"',
  },
  signature: {
    what: 'what stands under your letters instead of your name; \\n begins a new line',
    expected: 'text in quotes, at most 6 lines',
    fallback: null,
    read: signatureFrom,
    right: isText,
  },
  register: oneOf('the tone of your letters', REGISTERS, 'warm'),
  language: {
    ...line('the language of your letters', (typed) =>
      isLanguage(typed.toLowerCase()) ? typed.toLowerCase() : null,
    ),
    expected: 'the code of a language, such as "en" or "de"',
    fallback: 'en',
    right: isLanguage,
  },
  silenceDays: number('days without a word after which a no is assumed', SILENCE_DAYS, [7, 365]),
  checkInWorkingDays: number(
    'working days after an interview until the check-in',
    CHECK_IN_WORKING_DAYS,
    [1, 60],
  ),
  // Not more often than every four weeks: the playbook's cap, which nobody at the other end can lift.
  touchDays: number(
    'days between two letters to stay in touch, in the first half year',
    TOUCH_DAYS_FRESH,
    [28, 365],
  ),
  touchDaysLater: number('the same, later on', TOUCH_DAYS_LATER, [28, 730]),
  revisitDays: number('days after a no until that company is worth another look', REVISIT_DAYS, [14, 730]),
  nextDays: number('how many days ahead rejectkit next looks', 14, [0, 365]),
  'band.recruiter-screen': band('recruiter-screen', '3-8'),
  'band.hiring-manager': band('hiring-manager', '30-60'),
  'band.technical': band('technical', null),
  'band.final-round': band('final-round', '30-50'),
  'band.offer': band('offer', '25-70'),
  'threshold.signal': number('how sure, in percent, before a stage is called the problem', 90, [51, 99]),
  'threshold.leaning': number('the same, before it is called a leaning', 75, [51, 99]),
  'threshold.fewest': number('fewest decisions at a stage before anything is said of it', 10, [3, 1000]),
}

export const KEYS = Object.keys(SETTINGS) as Key[]

export function isKey(key: string): key is Key {
  return Object.hasOwn(SETTINGS, key)
}

/** What is wrong with settings that are each right by themselves, as half a sentence; null when nothing is. */
export function contradiction(settings: Settings): string | null {
  const figure = (key: 'threshold.signal' | 'threshold.leaning') =>
    settings[key] ?? Number(SETTINGS[key].fallback)
  return figure('threshold.leaning') < figure('threshold.signal')
    ? null
    : `"threshold.leaning" (${figure('threshold.leaning')}) should be lower than "threshold.signal" (${figure('threshold.signal')})`
}

/** The band that holds for a stage, as shares from 0 to 1; null where there is none, or it is switched off. */
export function bandOf(settings: Settings, stage: Reached): readonly [low: number, high: number] | null {
  return bandFrom(settings[`band.${stage}`] ?? String(SETTINGS[`band.${stage}`].fallback))?.shares ?? null
}

/** The figure that holds: the person's own, or the one that everybody has. */
export function figureOf(settings: Settings, key: FigureKey): number {
  return settings[key] ?? Number(SETTINGS[key].fallback)
}
type FigureKey = { [K in Key]: NonNullable<Settings[K]> extends number ? K : never }[Key] & Key

function bandFrom(typed: string): { text: string; shares: readonly [number, number] | null } | null {
  const text = cleanLine(typed).toLowerCase()
  if (text === 'off') return { text, shares: null }
  const [, low, high] = /^(\d{1,3}(?:\.\d{1,2})?) ?%? ?[-–—] ?(\d{1,3}(?:\.\d{1,2})?) ?%?$/.exec(text) ?? []
  if (low === undefined || high === undefined || Number(low) >= Number(high) || Number(high) > 100)
    return null
  return { text: `${Number(low)}-${Number(high)}`, shares: [Number(low) / 100, Number(high) / 100] }
}

function isAddress(typed: string): boolean {
  const read = parseWriter(`Name <${typed}>`)
  return 'value' in read && read.value.address === typed
}

function isPhone(typed: string): boolean {
  return /^[+(\d][\d ().\-/+x]*$/i.test(typed) && typed.replace(/\D/g, '').length >= 5 && typed.length <= 40
}

function isLanguage(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]{2,3}$/.test(value)
}

function signatureFrom(typed: string): string | null {
  const lines = typed.replace(/\\n/g, '\n').trim().split(/\r?\n/).map(cleanLine)
  const fits = lines.length <= 6 && lines.every((each) => each.length <= LONGEST)
  return fits && lines[0] !== '' ? lines.join('\n') : null
}
