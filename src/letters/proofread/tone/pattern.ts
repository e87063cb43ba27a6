/**
 * The small language in which the rules of tone are written, over plain text (plain.ts):
 *   ~    any adverbs ("really", "so", "clearly"), or none
 *   …    up to five words of the same clause
 *   ⋯    up to twelve words, commas among them, of the same sentence
 *   {x}  one of the word groups below
 * Words stand apart by one space. A space after `~`, `…` or `⋯` is for the eye alone: they bring their own.
 */

/** Adverbs change the strength of what is said and seldom its sense. Plain text marks them, so that `~` passes cheaply. */
const ADVERBS = new Set(
  `even ever really truly clearly obviously evidently apparently simply just frankly honestly so very quite absolutely
 completely totally utterly also still all actually probably certainly extremely incredibly deeply rather too pretty always
 deliberately literally only basically already plainly blatantly then again seriously sadly bloody fucking damn somehow
 conveniently highly most more beyond personally definitely surely humbly kindly quickly outright downright
 genuinely thoroughly entirely perfectly truthfully now desperately once particularly shockingly unbelievably hopelessly strongly
  respectfully fully firmly wholeheartedly`.split(/\s+/),
)

/** The word with the mark of an adverb, if it is one. */
export function marked(word: string): string {
  return ADVERBS.has(word) ? `·${word}` : word
}

const PEOPLE = `team teams company firm organi[sz]ation hr department panel recruiters? interviewers? managers? people colleagues?
 staff board committee boss ceo cto office side agency institution employer director lead leads hr-team recruitment-team
 leadership bosses founders? headhunter secretary guys? lot`

const PROCESS = `process processes procedure decision interviews? test tests assessment task assignment take-home evaluation feedback
 communication email emails mail mails letter reply response answer rejection treatment behaviou?r conduct attitude manners
 way company firm team hr department recruiters? recruitment hiring selection people policy approach experience handling culture
 values system algorithm questions? panel excuse excuses message organi[sz]ation place employer reasons? reasoning conclusion
 judge?ment explanation practices? timeline criteria rounds? methods?`

const BAD = `unprofessional rude disrespectful disgusting disgraceful shameful shameless pathetic ridiculous outrageous appalling
 insulting humiliating degrading demeaning infuriating despicable atrocious laughable incompetent clueless arrogant dishonest
 unethical stupid idiotic ignorant unacceptable unfair unjust heartless inhuman hypocritical shoddy inexcusable deplorable
 scandalous contemptible cowardly spineless absurd abysmal dreadful unbelievable amateurish
 amateur condescending patronising patronizing impolite discourteous unworthy lousy crappy shitty bullshit garbage
 rubbish trash nonsense indecent shocking sickening vile cruel toxic mean cold-hearted cheap dumb unserious unreasonable
 inconsiderate horrible horrendous terrible awful offensive mediocre soulless a_joke deceitful two-faced shambolic shabby sleazy sneaky petty underhand underhanded disingenuous tactless callous ruthless merciless brutal`

const GROUPS: Record<string, string> = {
  org: PEOPLE,
  process: PROCESS,
  bad: BAD,
  be: 'am is are was were be been being seems? seemed feels? felt looks? looked sounds? sounded remains became becomes',
  aux: 'have has had are were was is will would could did do does must got be been',
  not: 'not never hardly barely scarcely',
}

const WORDS = Object.fromEntries(
  Object.entries(GROUPS).map(([name, words]) => [
    name,
    `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`,
  ]),
)

/** The reader and their side, as the one who does something. */
const THEM = `(?:you(?: people| guys| folks| all| lot| both)?(?: at [^| ]+)?|they|(?:your|the|this|that) (?:[^|,; ]+ ){0,2}?${WORDS.org}|(?:some ?one|some ?body|people|no ?one|nobody) (?:there|(?:of|on|in|at|from|among) (?:you|your [^| ]+(?: [^| ]+)?|the ${WORDS.org})))`

/** A pattern with its word groups and marks filled in; what hints.ts and `compile` read. Groups do not capture. */
export function expanded(source: string): string {
  return source
    .trim()
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('{them}', THEM)
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => WORDS[name] ?? whole)
    .replace(/(?<![a-z'-])[a-z]+(?![a-z'-])/g, marked)
}

/** Compiles an expanded pattern. Every gap is bounded, so nothing can run away. */
export function compile(expandedSource: string): RegExp {
  const body = expandedSource
    // A stretch of anything ends where a word ends: "applied" must not be heard as "lied".
    .replaceAll(/\[\^\|[?"]?\](?:\{0,\d+\}\??|\*)/g, '$&(?<= )')
    .replaceAll(/~ ?/g, '(?:·[^ ]+ )*')
    .replaceAll(/… ?/g, '(?:[^|,;"?! ]+ ){0,5}?')
    .replaceAll(/⋯ ?/g, '(?:[^|? ]+ ){0,12}?')
  // An optional word at the end brings its own space, so the end may lie on either side of one.
  return new RegExp(`(?<= )(?:${body})(?:(?= )|(?<= ))`, 'g')
}

/** One thing that a letter may do wrong, and how it shows. */
export interface Manner {
  /** Why it hurts the letter; one line, kind. */
  message: string
  /** How else to say it. */
  suggestion: string
  /** Patterns of which one is enough. */
  when: readonly string[]
  /** Patterns which, anywhere in the sentence, make it harmless. */
  unless?: readonly string[]
  /** True where "not" before it does not undo it. */
  evenDenied?: boolean
  /** True where plain gratitude in the same clause does not undo it, as in mock thanks and pleas. */
  evenGrateful?: boolean
}

export interface ToneRule {
  rule: string
  level: 'error' | 'warning'
  manners: readonly Manner[]
}
