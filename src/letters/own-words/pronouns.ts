/** Pronouns that point back to a reader: turned where nobody else can be meant, else the whole answer keeps the name. */
import { agreeing } from './agreement.ts'
import { afterAdverbs, isAdverb, isVerbAt } from './clauses.ts'
import { DETERMINERS, PEOPLE, PREPOSITIONS, REPORTING, SUBJECTS, WH } from './lexicon.ts'
import { firstName, nameParts } from './mentions.ts'
import { type Changes, note } from './slips.ts'
import { tagged } from './tagger.ts'
import type { Audience } from './wordings.ts'
import { plain, QUOTED, toWords, type Word, withCore } from './words.ts'

const ONE: Record<string, string> = {
  she: 'you',
  he: 'you',
  him: 'you',
  his: 'your',
  hers: 'yours',
  herself: 'yourself',
  himself: 'yourself',
  "she's": "you're",
  "he's": "you're",
  "she'd": "you'd",
  "he'd": "you'd",
  "she'll": "you'll",
  "he'll": "you'll",
}
const MANY: Record<string, string> = {
  they: 'you',
  them: 'you',
  their: 'your',
  theirs: 'yours',
  themselves: 'yourself',
  themself: 'yourself',
  "they're": "you're",
  "they've": "you've",
  "they'd": "you'd",
  "they'll": "you'll",
}

/** The words with pronouns of the named reader turned; null where turning some and leaving others would be a guess. */
export function turnPronouns(
  words: Word[],
  mentions: number[],
  audience: Audience,
  changes: Changes,
): Word[] | null {
  const start = Math.min(...mentions)
  const single = words.some((word) => plain(word) === 'her' || Object.hasOwn(ONE, plain(word)))
  if (single && someoneElse(words, mentions, audience)) return null
  let out = words
  for (let at = 0; at < out.length; at += 1) {
    const bare = plain(out[at])
    if (out[at]?.tags.has(QUOTED)) continue
    if (bare === 'her' && !isOfChild(out, at))
      out = replaced(out, at, at === 0 || isOwner(out, at) ? 'your' : 'you', changes)
    else if (isOfChild(out, at)) continue
    else if (Object.hasOwn(ONE, bare)) out = turnSingle(out, at, ONE[bare] ?? '', changes)
    else if (Object.hasOwn(MANY, bare) && at > start && pointsBack(out, start, at, audience))
      out = replaced(out, at, MANY[bare] ?? '', changes)
  }
  return out
}

/** "the little boy to put his face in": whose face it is was just said. */
const isOfChild = (words: Word[], at: number): boolean => {
  const bare = plain(words[at])
  const who = /^(?:his|him|himself)$/.test(bare)
    ? /^(?:boy|lad)$/
    : /^(?:her|hers|herself)$/.test(bare)
      ? /^girl$/
      : null
  return who !== null && words.slice(0, at).some((word) => who.test(plain(word)))
}

const SHE = /^(?:she|her|hers|herself|she's|she'd|she'll)$/
const HE = /^(?:he|him|his|himself|he's|he'd|he'll)$/
const KIN =
  /^(?:mum|mom|dad|partner|sister|brother|cousin|neighbou?r|doctor|nurse|teacher|professor|chief|head|vp|analyst|scientist|architect|pm|owner|member|assistant|child|cto|cfo|coo|hr|receptionist|girl|boy|aunt|uncle|other|another|one|coworker|interviewee|applicant|patient|client)$/

/**
 * True where "she" can only be the one reader: nobody else is known or named, one of "she" and "he" is used, and the
 * reader's first name does not speak against it.
 */
export async function isReaderAlone(
  words: Word[],
  audience: Audience,
  names: ReadonlySet<string>,
): Promise<boolean> {
  const bare = words.map(plain)
  const isShe = bare.some((word) => SHE.test(word))
  if (isShe === bare.some((word) => HE.test(word)) || audience.names.length > 0) return false
  const [reader = ''] = audience.readers
  const own = new Set(nameParts(reader).map((part) => part.toLowerCase()))
  const someone = words.some((word, at) => {
    const stem = plain(word).replace(/'s$/, '')
    if (own.has(stem) || word.tags.has(QUOTED)) return false
    if (names.has(stem) || KIN.test(stem) || word.tags.has('Person')) return !SHE.test(stem) && !HE.test(stem)
    return (at === 0 || STANCE.test(plain(words[at - 1]))) && isBareSubject(words.slice(at))
  })
  if (someone) return false
  const [name] = await tagged(toWords(firstName(reader)), new Set())
  return !name?.tags.has(isShe ? 'MaleName' : 'FemaleName')
}

/** After these a clause begins anew: "I liked that anneke said she …". */
const STANCE = /^(?:that|how)$/

/** "anneke said she …": a noun with no article before a verb may be a name that no list holds. */
function isBareSubject(words: Word[]): boolean {
  const first = words[0]
  if (first === undefined || !first.tags.has('Noun') || first.tags.has('Pronoun')) return false
  const bare = plain(first)
  return !DETERMINERS.has(bare) && !SUBJECTS.has(bare) && isVerbAt(words, afterAdverbs(words, 1))
}

/** "They" with nobody named before it is the company, and in a letter to the company that is "you". */
export function turnUnnamed(words: Word[], audience: Audience, changes: Changes): Word[] {
  return words.reduce((out, word, at) => {
    const turned = Object.hasOwn(MANY, plain(word)) ? MANY[plain(word)] : undefined
    if (turned === undefined || word.tags.has(QUOTED)) return out
    if (isOfTeller(out, at, audience)) return replaced(out, at, turned, changes)
    const isTeam = isTeamsDoing(out, at) && !hasPeopleBefore(out, at, audience)
    if (!isTeam && (someoneBefore(out, 0, at, audience) || hasOwnSubject(out, at))) return out
    if (/^your?$/.test(plain(out[at - 1])) || opensAfterThing(out, at)) return out
    return replaced(out, at, turned === 'yourself' ? 'yourselves' : turned, changes)
  }, words)
}

/** Doings of people at work: of "readings" or "costs" nobody says that they hired or decided. */
const TEAMS =
  /^(?:stopped|started|decided|agreed|chose|hired?|trains?|trained|teach|taught|pay|paid|phone|phoned|treat|treated|bake|baked|cook|backfill|backfilled|handled?|managed?|reviewe?d?|deploye?d?|billed|priced?|measured?|cleaned|repaire?d?|recruit|recruited|onboard|designed|debug|debugged|schedule|scheduled|solved?|switched|tried|rebuilt|rewrote|ask|asked|prove|proof)$/

const isTeamsDoing = (words: Word[], at: number): boolean =>
  /^they$/.test(plain(words[at])) &&
  /^(?:how|why|since|before|after|when|until|because|that|what)$/.test(plain(words[at - 1])) &&
  (TEAMS.test(plain(words[afterAdverbs(words, at + 1)])) ||
    /^(?:them|it|everything)$/.test(plain(words[afterAdverbs(words, at + 1) + 1])))

const PERSONS =
  /(?:[a-z]{3,}(?:ers|ors|ists|ians|ants|ents|ees)|nurses|kids|children|pupils|lads|chefs|cooks|staff|couples|families|parents|women|men|ones|companies|firms|teams|shops)$/

function hasPeopleBefore(words: Word[], at: number, audience: Audience): boolean {
  return words
    .slice(0, at)
    .some(
      (word, n) => isOtherPerson(words, n, audience) || PERSONS.test(plain(word)) || plain(word) === 'team',
    )
}

const MIND =
  /^(?:felt|thought|wanted|needed|missed|hoped|expected|liked|loved|preferred|like|love|prefer|chose|rather|worried|concerned|impressed|looking|hoping|surprised)$/

/** "They said my SQL was weak and they'd have liked more": who wished for more is who said so. */
function isOfTeller(words: Word[], at: number, audience: Audience): boolean {
  const isTold = /^(?:they|you)$/.test(plain(words[0])) && REPORTING.has(plain(words[afterAdverbs(words, 1)]))
  if (at < 2 || !isTold || !/^they/.test(plain(words[at]))) return false
  if (words.slice(1, at).some((_, n) => isOtherPerson(words, n + 1, audience))) return false
  let verb = afterAdverbs(words, at + 1)
  while (/^(?:would|have|had|were|are)$/.test(plain(words[verb]))) verb = afterAdverbs(words, verb + 1)
  return MIND.test(plain(words[verb]))
}

/** After a comma or "and", "they" takes up the thing before it: "the lesson with year 4, they were brilliant". */
const opensAfterThing = (words: Word[], at: number): boolean =>
  words.slice(0, at).some((word) => /[,;:.]/.test(word.after) || word.core === '') ||
  (at > 1 && /^(?:and|but|so)$/.test(plain(words[at - 1])))

/** A verb before it with a subject of its own: "Thabo sent me a photo of them". */
const hasOwnSubject = (words: Word[], at: number): boolean =>
  words.some(
    (_, verb) =>
      verb > 0 &&
      verb < at &&
      isVerbAt(words, verb) &&
      !/^(?:i|i'm|i've|i'd|we|you|to|and|really|also|just|still)$/.test(plain(words[verb - 1])),
  )

function turnSingle(words: Word[], at: number, to: string, changes: Changes): Word[] {
  const verb = afterAdverbs(words, at + 1)
  const isHas = /'s$/.test(plain(words[at])) && /^(?:been|got|had)$/.test(plain(words[verb]))
  const out = replaced(words, at, isHas ? "you've" : to, changes)
  // A shortened verb agrees by itself; those joined to it ("and still does") have to follow.
  if (/'s$/.test(plain(words[at]))) return agreeing(out, at, changes)
  return to === 'you' && isVerbAt(words, verb) ? agreeing(out, verb, changes) : out
}

function replaced(words: Word[], at: number, core: string, changes: Changes): Word[] {
  const word = words[at] as Word
  note(changes, word.core, core)
  return words.map((one, n) =>
    n === at ? withCore(word, word.core.includes('’') ? core.replace("'", '’') : core) : one,
  )
}

function isOwner(words: Word[], at: number): boolean {
  const next = words[at + 1]
  if (next === undefined || words[at]?.after !== '') return false
  if (next.tags.has('Date') && plain(next) !== 'leave') return false
  const previous = plain(words[at - 1])
  if (
    PREPOSITIONS.has(previous) &&
    !PREPOSITIONS.has(plain(next)) &&
    !WH.has(plain(next)) &&
    !/^(?:and|or|but|that|to|i|we|you|the|a|an|again|too|so|here|there|about)$/.test(plain(next)) &&
    !isAdverb(next)
  )
    return true
  if (/^(?:first|last|own|whole|next|best|second|old|new)$/.test(plain(next))) return true
  return (
    (next.tags.has('Noun') && !next.tags.has('Pronoun')) ||
    next.tags.has('Adjective') ||
    next.tags.has('Gerund') ||
    next.tags.has('Superlative')
  )
}

const ANYBODY =
  /^(?:child|toddler|baby|patient|resident|guest|caller|tenant|passenger|apprentice|trainee|pupil|customer|dog|cat|horse|puppy|kitten|pony)$/

const isOtherPerson = (words: Word[], at: number, audience: Audience): boolean => {
  const word = words[at] as Word
  const bare = plain(word).replace(/'s$/, '')
  if (ANYBODY.test(bare)) return true
  if (PEOPLE.has(bare) && bare !== 'team' && bare !== 'each' && bare !== 'company') return true
  const known = [...audience.readers, ...audience.names]
    .flatMap(nameParts)
    .some((part) => part.toLowerCase() === bare)
  // A capital inside a sentence may be anybody: Maria, Kafka. Only words that are shouted whole are surely things.
  return (
    known ||
    (at > 0 && /^\p{Lu}\p{Ll}/u.test(word.core) && !/^I(?:['’]|$)/.test(word.core) && !word.tags.has('Date'))
  )
}

const GROUPS = /^(?:panel|group|crowd|staff|people|folks|company|everyone|everybody|nobody|anyone|who)$|s$/

/** A group is never "she" or "he"; a place after "in" or "at" is no person. */
const someoneElse = (words: Word[], mentions: number[], audience: Audience): boolean =>
  words.some((word, at) => {
    if (mentions.includes(at) || GROUPS.test(plain(word)) || /^(?:in|at)$/.test(plain(words[at - 1])))
      return false
    return isOtherPerson(words, at, audience)
  })

function someoneBefore(words: Word[], from: number, to: number, audience: Audience): boolean {
  return words.slice(from, to).some((word, n) => {
    const bare = plain(word)
    return (
      bare === 'team' ||
      bare === 'company' ||
      isOtherPerson(words, from + n, audience) ||
      (from + n === 0 && /^\p{Lu}\p{Ll}/u.test(word.core) && word.tags.has('Person')) ||
      (word.tags.has('Plural') && !word.tags.has('Pronoun') && IS_MANY.test(bare))
    )
  })
}

/** The tagger holds many a single thing for several ("the flow"). */
const IS_MANY = /(?:s|people|children|men|women|staff|kids|police|folk)$/

/** "tom said they'd": straight after a verb of saying, or with no other group named in between. */
function pointsBack(words: Word[], start: number, at: number, audience: Audience): boolean {
  const isDirect =
    REPORTING.has(plain(words[at - 1])) ||
    (plain(words[at - 1]) === 'that' && REPORTING.has(plain(words[at - 2])))
  return isDirect || !someoneBefore(words, start + 1, at, audience)
}
