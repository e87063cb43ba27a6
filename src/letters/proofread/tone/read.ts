/**
 * Reads the tone of a letter: every rule over its plain words, each hit weighed by what stands around it; then the model,
 * for what no rule names.
 */
import { type Placed, placed } from '../finding.ts'
import { heardIn, PLAINLY_GRACIOUS, sentencesOf } from './heard.ts'
import { finderIn, mayMatch } from './hints.ts'
import { compile, expanded } from './pattern.ts'
import { plain } from './plain.ts'
import { allReadings, type Cue, type Reading } from './readings.ts'

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

let readings: readonly Reading[] | undefined
const compiled = new Map<Cue, RegExp>()

function regexFor(cue: Cue, words: string): RegExp | null {
  if (cue.hint && !mayMatch(words, cue.hint, cue.pattern.includes('\\|'))) return null
  const regex = compiled.get(cue) ?? compile(expanded(cue.pattern))
  compiled.set(cue, regex)
  regex.lastIndex = 0
  return regex
}

/** A letter that says the same thing forty times needs no forty-first finding, and 100 KB of it must stay quick. */
const MOST_HITS = 40

/** What the model heard; which of the manners it is, it cannot tell. */
const HEARD = {
  rule: 'tone',
  level: 'warning',
  message: 'This may be heard as a reproach, a plea or a dig.',
  suggestion: 'Say what you valued or what you ask for, plainly; or leave it out.',
} as const

/** The findings about tone in a text, in no particular order. */
export function toneOf(text: string): Placed[] {
  const { words, placesOf } = plain(text)
  const sentences = sentencesOf(words)
  const scoreAt = (place: number) => sentences.find(({ end }) => place < end)?.score ?? 0
  readings ??= allReadings()
  const isThere = finderIn(words)
  const named = readings.flatMap((reading) =>
    reading.when.flatMap((cue) => {
      const regex = cue.needed === null || isThere(cue.needed) ? regexFor(cue, words) : null
      if (!regex) return []
      return firstHits(words, regex)
        .filter(({ 0: hit, index }) => !isExcused(words, index, index + hit.length, reading))
        .filter(({ index }) => scoreAt(index) > PLAINLY_GRACIOUS)
        .map(({ 0: hit, index }) => placed(text, placesOf(index, index + hit.length), reading.about))
    }),
  )
  const heard = heardIn(words, sentences)
    .map(({ start, end }) => placed(text, placesOf(start, end), HEARD))
    // What a rule has named in the same words need not be said twice.
    .filter(({ start, end }) => !named.some((each) => start < each.end && each.start < end))
  return [...named, ...heard]
}

function firstHits(words: string, regex: RegExp): RegExpExecArray[] {
  const hits: RegExpExecArray[] = []
  for (const hit of words.matchAll(regex)) if (hits.push(hit) >= MOST_HITS) break
  return hits
}

function isExcused(words: string, start: number, end: number, reading: Reading): boolean {
  const before = words.slice(Math.max(0, start - 100), start)
  if ((!reading.evenDenied && DENIED.test(before)) || DENIED_THOUGHT.test(before)) return true
  if (!reading.evenGrateful && GRATEFUL.test(clauseAround(words, start, end))) return true
  const sentence = sentenceAround(words, start, end)
  return reading.unless.some((cue) => regexFor(cue, sentence)?.test(sentence))
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
