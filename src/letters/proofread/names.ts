/** Names as they were given: the company, the role, the readers and the writer. A near miss is the finding. */
import { type Expectation, type Finding, type Placed, placed, unplaced } from './finding.ts'
import type { IsWord } from './lexicon.ts'
import { distance, type Read, type Word, wordsOf } from './words.ts'

interface Given {
  rule: 'company' | 'role' | 'name'
  name: string
}

const TITLES = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame)\.?$/i
const LEGAL_FORM =
  /[\s,]+(?:inc|ltd|limited|llc|llp|plc|gmbh|ag|se|kg|corp|corporation|co|company|group|bv|nv|sa|srl|oy|ab|as)\.?$/i

/** The findings about names in a text. `dictionary` is only asked for when a word comes near one. */
export async function misnamed(
  { text, words }: Read,
  expected: Expectation,
  dictionary: () => Promise<IsWord>,
): Promise<Placed[]> {
  const given = givenIn(expected)
  if (given.length === 0) return []
  const known = new Set(
    [expected.company, expected.role, ...(expected.names ?? []), ...(expected.words ?? [])].flatMap((each) =>
      wordsOf(each ?? '').map((word) => bare(word.text)),
    ),
  )
  const found: Placed[] = []
  for (const each of given) {
    found.push(...wholeNearMisses(text, words, each, expected.words ?? []))
    if (each.rule !== 'role') found.push(...(await partNearMisses(text, words, each, known, dictionary)))
  }
  const absent = companyAbsent(text, expected)
  return absent && !found.some(({ rule }) => rule === 'company') ? [...found, absent] : found
}

function givenIn({ company, role, names = [] }: Expectation): Given[] {
  const given: Given[] = [
    ...(company ? [{ rule: 'company' as const, name: company }] : []),
    ...(role ? [{ rule: 'role' as const, name: role }] : []),
    ...names.map((name) => ({ rule: 'name' as const, name })),
  ]
  return given.filter(({ name }) => /\p{L}{2}/u.test(name))
}

const bare = (word: string): string => word.replaceAll('’', "'").replace(/'s$/, '')
const partsOf = (name: string): string[] =>
  wordsOf(name)
    .map((word) => bare(word.text))
    .filter((part) => !TITLES.test(part))

/** How many letters may differ before it is another word: short names lie too near to others. */
function allowed(name: string): number {
  if (name.length < 4) return 0
  return name.length < 8 ? 1 : 2
}

// The whole name, word by word: "Northgate Analytic", "data Enginer", and "linden" for "Linden".
function wholeNearMisses(
  text: string,
  words: readonly Word[],
  given: Given,
  alsoGiven: readonly string[],
): Placed[] {
  const parts = partsOf(given.name)
  const name = parts.join(' ')
  if (parts.length === 0) return []
  return words.flatMap((first, at) => {
    const window = words.slice(at, at + parts.length)
    const last = window.at(-1)
    if (!last || window.length < parts.length) return []
    const written = window.map((word) => bare(word.text)).join(' ')
    if (written === name || (first.opens && written === capitalised(name))) return []
    const isCase = same(written, name)
    if (isCase ? !mindsCase(written, name, parts, given) : parts.length < 2 || !isNear(written, name))
      return []
    if (alsoGiven.some((each) => each.includes(written))) return []
    if (last.end - first.start > name.length + 12 || /\n\s*\n/.test(text.slice(first.start, last.end)))
      return []
    return [misspelt(text, first.start, last.start + bare(last.text).length, given, name)]
  })
}

const same = (one: string, other: string): boolean => fold(one) === fold(other)
const fold = (words: string): string => words.toLowerCase().replace(/^the /, '')
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

// Names that are words as well: "will", "mark" and "apple" in small letters mean the word.
const ALSO_WORDS = new Set(
  `will may mark grace hope rose bill sue june april august summer autumn dawn faith joy art frank jack rob pat drew grant chase
 miles penny ruby amber ivy lily daisy olive holly heather robin jay ray guy max dean earl king pearl iris violet gene don van sunny
 page stone young long short brown green white black gray grey reed field wood woods hill bush day knight baker cook miller smith carter
 apple target amazon shell gap visa oracle square stripe block notion linear slack zoom box meta alphabet next boots orange sage unity
 compass indeed monday asana wise grab bolt ring nest hinge match chime brave beyond impossible focus harvest signal loop plaid ramp figure
 express post ford mars bank trust council company school university library charity`.split(/\s+/),
)

function mindsCase(written: string, name: string, parts: readonly string[], { rule }: Given): boolean {
  if (rule === 'role' || name.length < 3 || !/\p{Lu}/u.test(name)) return false
  if (fold(written) === fold(name) && written.replace(/^The /i, '') === name.replace(/^The /i, ''))
    return false
  return !(parts.length === 1 && written === written.toLowerCase() && ALSO_WORDS.has(written))
}

function isNear(written: string, name: string): boolean {
  const [one, other] = [fold(written), fold(name)]
  const apart = distance(one, other)
  // A plural is a form of the name, not a slip: "Data Engineers at Linden".
  return apart > 0 && apart <= allowed(other) && one !== `${other}s` && `${one}s` !== other
}

// Each word of a name by itself, since letters call people by one of them: "Pryia", "Nothgate".
async function partNearMisses(
  text: string,
  words: readonly Word[],
  given: Given,
  known: ReadonlySet<string>,
  dictionary: () => Promise<IsWord>,
): Promise<Placed[]> {
  const found: Placed[] = []
  const parts = partsOf(given.name)
  for (const part of parts) {
    for (const word of words) {
      const written = bare(word.text)
      if (
        written === part ||
        known.has(written) ||
        !(await isMiss(word, written, part, parts, given, dictionary))
      )
        continue
      found.push(misspelt(text, word.start, word.start + written.length, given, part))
    }
  }
  return found
}

async function isMiss(
  word: Word,
  written: string,
  part: string,
  parts: readonly string[],
  { rule }: Given,
  dictionary: () => Promise<IsWord>,
): Promise<boolean> {
  if (part.length < 3 || !/^\p{Lu}/u.test(part)) return false
  if (same(written, part)) {
    // Of a company with several words each may stand for itself; of a person any part is the name.
    const isName = rule === 'name' && parts.length > 1
    return isName && !ALSO_WORDS.has(written) && written !== written.toUpperCase()
  }
  const apart = distance(written.toLowerCase(), part.toLowerCase())
  if (apart === 0 || apart > allowed(written.length > part.length ? written : part)) return false
  if (written.toLowerCase() === `${part.toLowerCase()}s`) return false
  if (word.named && /^\p{Lu}/u.test(written)) return true
  const isWord = await dictionary()
  if (isWord(written.toLowerCase())) return false
  // A word of a company's name that is a word anyway ("Analytics") has its own near misses; the speller sees to them.
  return rule === 'name' || !isWord(part.toLowerCase()) || parts.length === 1
}

const WHAT = { company: 'The company', role: 'The role', name: 'The name' } as const

function misspelt(text: string, start: number, end: number, { rule }: Given, name: string): Placed {
  const about: Omit<Finding, 'text'> = {
    level: 'warning',
    rule,
    message: `${WHAT[rule]} was given as "${name}".`,
    suggestion: name,
  }
  return placed(text, [start, end], about)
}

// A message of two lines (with a limit in characters) may well do without.
function companyAbsent(text: string, { company, characters }: Expectation): Placed | null {
  if (!company || characters) return null
  const flat = (words: string) => words.replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase()
  const short = flat(company.replace(LEGAL_FORM, '')) || flat(company)
  if (flat(text).includes(short)) return null
  return unplaced({
    level: 'warning',
    rule: 'company',
    message: `The letter does not name ${company}.`,
    suggestion: 'Name it once, so that it cannot be a form letter.',
  })
}
