/** Reads the tone of a letter: every rule over its plain words, each hit weighed by what stands around it. */
import { type Placed, placed } from '../finding.ts'
import { compile, type ToneRule } from './pattern.ts'
import { plain } from './plain.ts'
import { ANGER } from './rules-anger.ts'
import { ARGUING } from './rules-arguing.ts'
import { BLAME } from './rules-blame.ts'
import { COMPARISON } from './rules-comparison.ts'
import { COURTESY } from './rules-courtesy.ts'
import { GUILT } from './rules-guilt.ts'
import { LEGAL } from './rules-legal.ts'
import { OBLIQUE } from './rules-oblique.ts'
import { PLEADING } from './rules-pleading.ts'
import { SARCASM } from './rules-sarcasm.ts'

const RULES: readonly ToneRule[] = [
  ANGER,
  BLAME,
  ...PLEADING,
  SARCASM,
  ARGUING,
  LEGAL,
  GUILT,
  COMPARISON,
  ...COURTESY,
  OBLIQUE,
]

/** What undoes the words after it in the same clause: "it was not unfair", "none of you was rude". */
const DENIED =
  / (?:not|never|no|none|nobody|nothing|hardly|nor|neither|far from|anything but|rather than|instead of) (?:(?!and |but |because |so |that |which |who |when )[^|,;"?! ]+ ){0,4}$| without (?:[^|,;"?! ]+ ){0,1}$/

const SAYS_NO =
  '(?:·[^ ]+ )*(?:feel|felt|think|thought|believe|believed|say|said|mean|suggest|claim|find|found|consider|complain) '
/** The same of what is only thought or said: "I never felt that my age was an issue". */
const DENIED_THOUGHT = new RegExp(` (?:not|never|nor|nobody|none) ${SAYS_NO}(?:[^|;?! ]+ ){0,8}$`)

/** Gratitude and joy are said of what went well; beside them, a dark word is a story and not a reproach. */
const GRATEFUL =
  / (?:thank|thanks|thankful|grateful|glad|gladly|enjoyed|enjoy|loved|liked|appreciate|appreciated|admire|admired|impressed|pleasure|delighted|grin|smile|smiled|laughed|relieved|congratulations|touched|favou?rite|happy|happily|hard feelings|my (?:·own )?(?:fault|mistake|error)|(?:fault|mistake|error|one) (?:was|is) (?:·[^ ]+ )*mine|on me|worth ·?more) /
const CONTRAST = / (?:but|however|yet|·?still|although|though|while|whereas|only|·only|\||;) /g

interface Reading {
  about: Omit<Placed, 'text' | 'start' | 'end'>
  evenDenied: boolean
  evenGrateful: boolean
  when: RegExp
  excuse: () => RegExp
}

let readings: Reading[] | undefined

/** The rules ready to read with. Compiling takes longer than reading, so it is put off until there is a letter. */
function compiled(): Reading[] {
  readings ??= RULES.flatMap(({ rule, level, manners }) =>
    manners.map(({ message, suggestion, when, unless = [], evenDenied = false, evenGrateful = false }) => ({
      about: { rule, level, message, suggestion },
      evenDenied,
      evenGrateful,
      when: compile(anyOf(when)),
      excuse: once(() => compile(unless.length > 0 ? anyOf(unless) : '(?!)')),
    })),
  )
  return readings
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const anyOf = (patterns: readonly string[]) => `(?:${patterns.map((each) => each.trim()).join('|')})`

/** The findings about tone in a text, in no particular order. */
export function toneOf(text: string): Placed[] {
  const { words, placesOf } = plain(text)
  const found: Placed[] = []
  for (const { about, evenDenied, evenGrateful, when, excuse } of compiled()) {
    for (const { 0: hit, index } of words.matchAll(when)) {
      const before = words.slice(Math.max(0, index - 100), index)
      if ((!evenDenied && DENIED.test(before)) || DENIED_THOUGHT.test(before)) continue
      if (!evenGrateful && GRATEFUL.test(clauseAround(words, index, index + hit.length))) continue
      if (hasOne(excuse(), sentenceAround(words, index, index + hit.length))) continue
      found.push(placed(text, placesOf(index, index + hit.length), about))
    }
  }
  return found
}

function hasOne(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(words)
}

/** The words as far as the nearest "but" or full stop on either side: thanks before a "but" excuse nothing after it. */
function clauseAround(words: string, start: number, end: number): string {
  const before = words.slice(Math.max(0, start - REACH), start + 1)
  const after = words.slice(end - 1, end + REACH)
  const from = [...before.matchAll(CONTRAST)].at(-1)
  const to = after.search(CONTRAST)
  return ` ${before.slice(from ? from.index : 0)}${words.slice(start + 1, end - 1)}${to < 0 ? after : after.slice(0, to + 1)} `
}

// No further than this on either side: a text without a single full stop must stay quick to read.
const REACH = 400

function sentenceAround(words: string, start: number, end: number): string {
  const before = words.slice(Math.max(0, start - REACH), start)
  const after = words.slice(end, end + REACH)
  const from = before.lastIndexOf('| ')
  const to = after.indexOf(' |')
  const whole =
    (from < 0 ? before : before.slice(from)) + words.slice(start, end) + (to < 0 ? after : after.slice(0, to))
  return ` ${whole.startsWith('|') ? '' : '| '}${whole} | `
}
