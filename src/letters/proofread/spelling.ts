/** Spelling: only what is surely prose and surely not a name is looked up, and British and American are both right. */
import { isRightElsewhere } from './british.ts'
import { type Expectation, type Placed, placed } from './finding.ts'
import type { IsWord } from './lexicon.ts'
import { OUR_WORDS } from './our-words.ts'
import { distance, type Read, type Word, wordsOf } from './words.ts'

/** A suggestion costs far more than a look-up, so a long text gets its first few only. */
const MOST_SUGGESTIONS = 8
const MOST_FINDINGS = 40
/** Past this share of unknown words the text is in another language, and every finding would be noise. */
const FOREIGN_SHARE = 0.4
const FEW_WORDS = 7

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|christmas|english|german|french|spanish)s?$/

const SURE = new Map([
  ['i', 'I'],
  ['alot', 'a lot'],
  ['thankyou', 'thank you'],
  ['teh', 'the'],
  ['incase', 'in case'],
  ['aswell', 'as well'],
  ['infact', 'in fact'],
  ['atleast', 'at least'],
  ['eachother', 'each other'],
])
const BARE_CONTRACTION =
  /^(?:(?:do|does|did|is|are|was|were|has|have|had|could|would|should|must|need)nt|i(?:m|ve)|(?:you|they)(?:re|ve|ll|d)|weve|that(?:s|ll|d)|(?:what|there|here|where|who)s|it(?:ll|d)|cant|wont)$/

// The dictionary takes "cant" and "wont" for words, which nobody means who types them.
const isBareContraction = (word: string): boolean => BARE_CONTRACTION.test(word.toLowerCase())

/** The findings about spelling in a text. `dictionary` is only asked for when a word is not one of our letters. */
export async function misspellings(
  { text, prose, words: all }: Read,
  expected: Expectation,
  dictionary: () => Promise<IsWord>,
): Promise<Placed[]> {
  const words = all.filter((word) => isLookedUp(word))
  const others = words.filter((word) => !OUR_WORDS.has(word.text))
  if (others.length === 0) return smallI(text, prose)
  const isRight = rightWords(await dictionary(), knownIn(expected))
  const unknown = others.filter((word) => !isRight(word.text))
  if (words.length >= FEW_WORDS && unknown.length > words.length * FOREIGN_SHARE) return []
  const once = [...new Map(unknown.map((word) => [word.text.toLowerCase(), word])).values()]
  const found: Placed[] = []
  for (const word of once.slice(0, MOST_FINDINGS)) {
    const suggestion = found.length < MOST_SUGGESTIONS ? await suggested(word) : null
    // A capital at the start of a sentence may be a name that nobody gave; only a slip with a likely cure is one.
    if (/^\p{Lu}/u.test(word.text) && !isLikely(word.text, suggestion)) continue
    found.push(
      placed(text, [word.start, word.end], {
        level: 'warning',
        rule: 'spelling',
        message: suggestion ? `Is "${suggestion}" meant?` : 'The dictionary does not know this word.',
        suggestion: suggestion && sameCase(word.text, suggestion),
      }),
    )
  }
  return [...found, ...smallI(text, prose)]
}

/** Tells which words are spelt right, by the dictionary and in Britain; `known` are names and terms in small letters. */
export function rightWords(
  isWord: IsWord,
  known: ReadonlySet<string> = new Set(),
): (word: string) => boolean {
  const isRightPart = (part: string): boolean => {
    const small = part.toLowerCase()
    // "kafka" in small letters is the name of a thing and its own affair; a day or a month wants its capital.
    if (isWord(capitalised(small)) && !isWord(small)) return !CALENDAR.test(small)
    return (
      known.has(small) ||
      known.has(small.replace(/s$/, '')) ||
      isWord(part) ||
      isRightElsewhere(small, isWord)
    )
  }
  return (word) => {
    if (isBareContraction(word)) return false
    const parts = partsOf(word)
    return parts.every(isRightPart) || (parts.length > 1 && isRightPart(parts.join('')))
  }
}

function knownIn({ company = '', role = '', names = [], words = [] }: Expectation): Set<string> {
  const typed = [company, role, ...names, ...words].flatMap((each) => wordsOf(each))
  return new Set(
    typed.flatMap(({ text }) => [text, ...text.split(/['’&-]/)].map((part) => part.toLowerCase())),
  )
}

// Acronyms, camelCase, figures, foreign scripts, and capitals inside a sentence are names or terms, not slips.
function isLookedUp({ text, opens, named }: Word): boolean {
  if (isBareContraction(text)) return true
  if (text.length < 3 || !/^[\p{Script=Latin}\p{M}'’-]+$/u.test(text)) return false
  if (/^.+\p{Lu}/u.test(text)) return false
  return !(/^\p{Lu}/u.test(text) && (!opens || named))
}

function partsOf(word: string): string[] {
  const whole = word.replaceAll('’', "'").replace(/'s$/, '')
  return whole.split('-').filter((part) => part.length > 2 && !/^\p{Lu}+$/u.test(part))
}

interface Speller {
  suggest(word: string): string[]
}
let speller: Promise<Speller> | undefined

async function suggested({ text }: Word): Promise<string | null> {
  const word = text.toLowerCase().replaceAll('’', "'")
  const sure = SURE.get(word)
  if (sure) return sure
  if (BARE_CONTRACTION.test(word)) return contracted(word)
  // nspell tries every word within two letters of this one: beyond an ordinary length that takes seconds.
  if (word.length > 20) return null
  speller ??= Promise.all([import('nspell'), import('dictionary-en')]).then(([nspell, dictionary]) =>
    nspell.default({ aff: Buffer.from(dictionary.default.aff), dic: Buffer.from(dictionary.default.dic) }),
  )
  return (await speller).suggest(word)[0] ?? null
}

const contracted = (word: string): string =>
  word
    .replace(/(?<=n)t$|(?<=^i)m$|s$|re$|ve$|ll$|d$/, "'$&")
    .replace(/^i/, word.startsWith('it') || word.startsWith('is') ? 'i' : 'I')

function isLikely(word: string, suggestion: string | null): boolean {
  if (suggestion === null || /^\p{Lu}/u.test(suggestion)) return false
  return distance(word.toLowerCase(), suggestion.replace(/[ ']/g, '')) < 2
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const sameCase = (like: string, word: string): string => (/^\p{Lu}/u.test(like) ? capitalised(word) : word)

function smallI(text: string, prose: string): Placed[] {
  const found = /(?<![\p{L}\p{N}.'’@/_-])i(?=['’](?:m|ve|d|ll)\b|[ ,](?!\.)|\n)(?!\.\p{L})/u.exec(prose)
  if (!found) return []
  return [
    placed(text, [found.index, found.index + 1], {
      level: 'warning',
      rule: 'spelling',
      message: '"I" takes a capital.',
      suggestion: 'I',
    }),
  ]
}
