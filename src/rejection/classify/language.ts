/** Which lines of a mail are in English. The others are left unread: a word of theirs may mean another thing here. */

/** What a mail is in that is not English: a language that is known by its small words, or some other one. */
export type Foreign =
  | 'German'
  | 'French'
  | 'Spanish'
  | 'Italian'
  | 'Portuguese'
  | 'Dutch'
  | 'another language'

// The small words make up a third of any text, whatever it is about.
const ENGLISH = wordsIn(
  'the and to of you your for we in is that with have this are be will not our on a as it at from has been i my me if would can by or an any all but was us please thank',
)
const OTHERS: Record<Exclude<Foreign, 'another language'>, ReadonlySet<string>> = {
  German: wordsIn(
    'der die das und wir sie ihre ihren ihnen ihr für mit ist nicht den dem des uns haben auf zu von dass leider eine einen ein im wird werden sich über bei als auch aus an sind hat unser unsere',
  ),
  French: wordsIn(
    'de la le les et vous nous votre vos pour que des est pas une un avons en à au aux dans ce cette sur par ne plus notre été avec qui du',
  ),
  Spanish: wordsIn(
    'de la que el en y los para por con su una un se las del no hemos tu usted lo te le nos al más es este esta como ha sido nuestro',
  ),
  Italian: wordsIn(
    'di che il per la non è con una del abbiamo le della tua sua un i gli in si ci alla dei nostro nel la lo suo questa da',
  ),
  Portuguese: wordsIn(
    'de que para o a com não sua uma em os da do você por um as no na se ao nosso mais foi seu este temos',
  ),
  Dutch: wordsIn(
    'de het een van wij je u niet voor met op dat en uw hebben we is te zijn in aan om ons bij ook deze jouw naar',
  ),
}

/** In a line of fewer words chance decides. */
const FEWEST_WORDS = 8
/** Share of small words in what is in a language, and in what is not. */
const SPOKEN = 0.2
const NOT_SPOKEN = 0.12
/** A few words of English under a foreign mail are a footer. */
const ENOUGH_WORDS = 25

/** The lines that can be read; and, where these are not most of what the mail says, what it is in. */
export function englishOf(text: string): { text: string; foreign: Foreign | null } {
  const lines = text.split('\n').map((line) => ({ line, ...languageOf(line) }))
  if (!lines.some(({ foreign }) => foreign)) return { text, foreign: null }
  const english = lines.filter(({ foreign }) => !foreign)
  const left = english.reduce((sum, { words }) => sum + (words >= FEWEST_WORDS ? words : 0), 0)
  const read = english.map(({ line }) => line).join('\n')
  if (left >= ENOUGH_WORDS) return { text: read, foreign: null }
  return { text: read, foreign: lines.find(({ foreign }) => foreign)?.foreign ?? null }
}

function languageOf(line: string): { words: number; foreign: Foreign | null } {
  const words =
    line
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < FEWEST_WORDS || shareOf(words, ENGLISH) >= NOT_SPOKEN)
    return { words: words.length, foreign: null }
  const [likeliest] = Object.entries(OTHERS)
    .map(([language, known]) => ({ language: language as Foreign, share: shareOf(words, known) }))
    .toSorted((one, other) => other.share - one.share)
  if (likeliest && likeliest.share >= SPOKEN) return { words: words.length, foreign: likeliest.language }
  // A list of titles has no small words either; another script is another language.
  const isLatin = words.filter((word) => /^[a-z]/.test(word)).length > words.length / 2
  return { words: words.length, foreign: isLatin ? null : 'another language' }
}

function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length / words.length
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
