/** Feedback noted as a telegram ("code was clear but no tests, and i went quiet"), told as what the reader said. */
import { afterAdverbs, isAuxiliary, isVerbAt } from './clauses.ts'
import { DETERMINERS, PAST, PREPOSITIONS, SUBJECTS } from './lexicon.ts'
import { plain, textOf, type Word, withCore } from './words.ts'

/** What of the writer's is judged: bare at the head of a note, it is "my". */
const MINE =
  /^(?:code|answers?|presentation|lesson|cv|resume|portfolio|delivery|pace|pacing|structure|communication|english|german|french|spanish|examples?|experience|design|essay|letter|pitch|stories|story|technique|timing|handwriting|tone|project|estimate|estimates|notes|layout|skills|knowledge|sql|drawings?|knife|plating|maths|spelling|grammar|questions|references|intro|introduction|planning|plan|slides|talk|solution|tests|wiring|soldering|welds?|bread|dish|menu|headlines?|copy|posture|footwork|costings?|figures|diagrams?|reversing|parking)$/i

interface Clause {
  link: string
  words: Word[]
}

/** "You told me that my code was clear but had no tests, and that I went quiet"; null where a part is no clause for certain. */
export function reported(words: Word[]): string | null {
  if (
    !words.slice(0, 2).some((word) => MINE.test(plain(word))) ||
    DETERMINERS.has(plain(words[0])) ||
    SUBJECTS.has(plain(words[0])) ||
    PREPOSITIONS.has(plain(words[0])) ||
    words.length > 32 ||
    words.some((word) => word.core === '' || /[:;?]/.test(word.after))
  )
    return null
  const clauses = clausesOf(words)
  const [first, ...rest] = clauses.map(({ words: some }) => clauseOf(some))
  if (first === undefined || first === null || rest.includes(null)) return null
  if (rest.length === 0) return /^You/.test(first) ? first : `You told me that ${first}`
  if (rest.length > 2) return null
  const tail = rest.map((clause, at) => `${clauses[at + 1]?.link} that ${clause}`)
  return `You told me that ${first}, ${tail.join(', ')}`
}

/** Parted at commas, and at "and" or "but" before a subject of its own. */
function clausesOf(words: Word[]): Clause[] {
  const clauses: Clause[] = [{ link: '', words: [] }]
  words.forEach((word, at) => {
    const next = plain(words[at + 1])
    const isLink = /^(?:and|but)$/.test(plain(word))
    const wasComma = /,$/.test(words[at - 1]?.after ?? '')
    const opens = /^(?:i|it|my)$/.test(next) || judged(words.slice(at + 1)) !== null
    if (at > 0 && isLink && (wasComma || opens)) clauses.push({ link: plain(word), words: [] })
    else if (wasComma && !isLink) clauses.push({ link: 'and', words: [word] })
    else clauses.at(-1)?.words.push(word)
  })
  return clauses
}

const SAID_OF = /^(?:too|not|very|quite|slightly|really|is|was|were|are|needs?|lacked|lacks)$/

function clauseOf(words: Word[]): string | null {
  const some = words.map((word, at) => (at === words.length - 1 ? { ...word, after: '' } : word))
  const bare = plain(some[0])
  if (bare === 'i' || bare === "i'd" || /^(?:it|my|the)$/.test(bare))
    return isVerbAt(some, afterAdverbs(some, 1)) || isVerbAt(some, afterAdverbs(some, 2))
      ? textOf(some)
      : null
  if (
    /^(?:not enough|too (?:many|few|much|little)|no) /.test(`${bare} ${plain(some[1])} `) &&
    some.length < 7
  )
    return `there ${/[^s]s$/.test(plain(some.at(-1))) ? 'were' : 'was'} ${textOf(some)}`
  const mine = judged(some)
  if (mine !== null) return mine
  if (/^(?:nervous|quiet|vague|unclear|hesitant|unsure|tense|shy)$/.test(bare)) return `I was ${textOf(some)}`
  const verb = plain(some[afterAdverbs(some, 0)])
  const isWriters =
    PAST.has(verb) ||
    /^(?:didn't|couldn't|wasn't|needed|missed|rushed|talked|struggled|rambled|skipped|seemed)$/.test(verb)
  return isWriters && some.length > 1 ? `I ${textOf(some)}` : null
}

/** "pace too slow", "system design weak", "answers were long": what is judged, and how. */
function judged(words: Word[]): string | null {
  const at = words.findIndex(
    (word, n) => n > 0 && (SAID_OF.test(plain(word)) || isAuxiliary(word) || isVerdict(words, n)),
  )
  const subject = words.slice(0, at)
  const rest = words.slice(at)
  const isBare =
    at > 0 &&
    at < 4 &&
    subject.some((word) => MINE.test(plain(word))) &&
    !subject.some(
      (word) => word.after !== '' || DETERMINERS.has(plain(word)) || PREPOSITIONS.has(plain(word)),
    )
  if (!isBare) return null
  const name = textOf(subject.map(lowered))
  const isMany = /[^s]s$/.test(name)
  const next = plain(rest[0])
  const hasVerb = isAuxiliary(rest[0]) || /^(?:needs?|lacks|lacked)$/.test(next)
  return had(hasVerb ? `my ${name} ${textOf(rest)}` : `my ${name} ${isMany ? 'were' : 'was'} ${textOf(rest)}`)
}

const isVerdict = (words: Word[], at: number): boolean =>
  words[at]?.tags.has('Adjective') === true &&
  (at === words.length - 1 || PREPOSITIONS.has(plain(words[at + 1])))

const lowered = (word: Word): Word => {
  if (/^(?:cv|sql)$/i.test(word.core)) return withCore(word, word.core.toUpperCase())
  if (/^(?:english|german|french|spanish)$/i.test(word.core)) return withCore(word, capital(word.core))
  return /^\p{Lu}\p{Ll}+$/u.test(word.core) ? withCore(word, word.core.toLowerCase()) : word
}

/** "was clear but no tests" → "was clear but had no tests". */
const had = (text: string): string =>
  text.replace(/ but (?=(?:no|not enough|too (?:few|many|little|much)) )/, ' but had ')
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** "you said answers were light": told already, but without its "my". */
export function isToldOfMine(words: Word[]): boolean {
  const at = plain(words[2]) === 'that' ? 3 : 2
  return (
    plain(words[0]) === 'you' &&
    /^(?:said|felt|thought|found)$/.test(plain(words[1])) &&
    MINE.test(plain(words[at])) &&
    words[at]?.after === '' &&
    /^(?:was|were|is|are|needs?|lacked|could)$/.test(plain(words[at + 1]))
  )
}
