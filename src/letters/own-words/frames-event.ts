/** Frames for something that happened. A reader needs no report of what they did, only what it was to the writer. */
import { afterAdverbs, isAuxiliary, isVerbAt, subjectAt } from './clauses.ts'
import { inside, type Reading } from './shape.ts'
import { turnedBy } from './turned.ts'
import { plain, textOf, toWords, unstopped, upFirst, type Word, withCore } from './words.ts'

const LONG = 22
const MOST = 34

/** Wordings for a clause, best first; one that says itself what it was to the writer, or that asks, stands alone. */
export function eventFrames(reading: Reading, text: string): string[] {
  const bare = reading.words.map(plain)
  const isOurs = /^(?:i|i'm|i've|i'd|i'll|we|it|it's|this|that|that's)$/.test(bare[0] ?? '')
  const asks = /[?!]["”’)]*$/.test(text)
  // Of what was good "but too long" nobody says only that they liked it.
  const isMixed = bare.some(
    (word, at) => word === 'but' && /^(?:too|not|very|rather|quite|a)$/.test(bare[at + 1] ?? ''),
  )
  if (isOurs || asks || isMixed || bare.length < 4 || tellsItself(bare)) return [text]
  if (bare.length > MOST || isAnybody(bare) || /[;:—]| - /.test(text)) return [text]
  const { called, words } = withoutCall(withWe(withName(reading.words)))
  const frames = stances({ ...reading, words }, unstopped(textOf(inside(words, reading.names))))
  const [first = '', ...rest] = called === null ? frames : frames.map((one) => `${called}, ${lowered(one)}`)
  return [first, ...rest, text]
}

/** True of a clause that says by itself what it was to the writer. */
const tellsItself = (bare: string[]): boolean =>
  bare.some(
    (word, at) =>
      /^(?:loved|liked|enjoyed|appreciated|valued|memorable|remember|remembered|glad|happy|thank|thanks|grateful|delighted|refreshing|forget|laugh|smile)$/.test(
        word,
      ) ||
      (/^(?:moved|touched|struck|surprised|impressed|inspired|stayed|stuck)$/.test(word) &&
        (bare[at + 1] === 'me' || bare[at + 2] === 'me')) ||
      (/^(?:great|good|nice|amazing|wonderful|lovely|fun|awesome|brilliant|fantastic|incredible|excellent|superb|perfect|terrific|outstanding|favorite|favourite)$/.test(
        word,
      ) &&
        /^(?:is|was|are|were|so|really|very|my|the)$/.test(bare[at - 1] ?? '')),
  )

/** "You could tell they trust each other": nobody is spoken to. */
const isAnybody = (bare: string[]): boolean =>
  bare[0] === 'you' && /^(?:can|could)$/.test(bare[1] ?? '') && /^(?:tell|see|feel|hear)$/.test(bare[2] ?? '')

/** "You and I talked" is "we talked" to the one who was there. */
function withWe(words: Word[]): Word[] {
  const [you, and, i] = words
  if (!you || plain(you) !== 'you' || plain(and) !== 'and' || plain(i) !== 'i') return words
  return [...toWords('we'), ...words.slice(3)]
}

/** "anneke told me": one word that tells something, with no article before it, is a name, whatever no list holds. */
function withName(words: Word[]): Word[] {
  const [first, verb] = words
  const isName =
    first !== undefined &&
    first.after === '' &&
    first.tags.has('Noun') &&
    !first.tags.has('Pronoun') &&
    !first.tags.has('Plural') &&
    !NO_NAME.test(plain(first)) &&
    /^(?:said|told|showed|explained|asked|admitted|laughed|let|walked|took|drew|taught|sent|lent|gave|described)$/.test(
      plain(verb),
    )
  return isName ? [withCore(first, upFirst(first.core)), ...words.slice(1)] : words
}
const NO_NAME =
  /^(?:management|reception|security|staff|hr|sales|support|marketing|engineering|finance|legal|everyone|everybody|someone|nobody|people|folks|matron|sister|chef)$/

/** The name by which one of two readers is called at the head, and what is told. */
function withoutCall(words: Word[]): { called: string | null; words: Word[] } {
  const [name, ...rest] = words
  return name !== undefined && /,$/.test(name.after) && plain(rest[0]) === 'you'
    ? { called: name.core, words: rest }
    : { called: null, words }
}

const lowered = (sentence: string): string =>
  /^(?:I|I['’]\w+) /.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)

/** What the writer can say of a clause: thanks for what was done for them, gladness of what was told, and a liking. */
function stances(reading: Reading, clause: string): string[] {
  const { words, names } = reading
  const bare = words.map(plain)
  const verb = afterAdverbs(words, subjectEnd(words, names))
  const deed = bare[verb] ?? ''
  const thinking = `I keep thinking about how ${clause}`
  const glad = `I am glad ${/^(?:you|we|she|he|they) /.test(clause) ? '' : 'that '}${clause}`
  if (bare[0] === 'we') return [glad]
  if (isCandour(bare, verb)) return [...thanks(words, verb), glad]
  // "You are the first manager who asked" is praise already.
  if (isAuxiliary(words[verb]) && bare.some((word) => /^(?:first|only|best|most|\p{L}{2,}est)$/u.test(word)))
    return [clause]
  if (isKindTo(bare, verb))
    return turnedBy(clause, [...thanks(words, verb), `I was grateful that ${clause}`, glad])
  if (TOLD.test(deed) && (bare.includes('me', verb) || bare.includes('us', verb)))
    return turnedBy(clause, [glad, ...thanks(words, verb)])
  const remembered = `I will not forget how ${clause}`
  const said = saying(words, verb, textOf(inside(words.slice(0, verb + 1), names)))
  if (said !== null)
    return isHeavy(bare) ? [said, remembered] : turnedBy(clause, [said, `I liked that ${clause}`])
  if (isHeavy(bare)) return turnedBy(clause, [thinking, remembered])
  const liked = `I liked ${how(words, verb)} ${clause}`
  if (isAuxiliary(words[verb]) || words.length > LONG) return [liked, thinking]
  return turnedBy(clause, [liked, thinking, remembered])
}

/** A state is liked "that" it is, a deed of the reader "how" it was done. */
const how = (words: Word[], verb: number): string =>
  plain(words[0]) === 'you' && !isAuxiliary(words[verb]) && verb === 1 && !joins(words, verb) ? 'how' : 'that'

/** "You said you'd rather wait" → "I keep thinking about what you said: you'd rather wait". */
function saying(words: Word[], verb: number, who: string): string | null {
  const said = plain(words[verb])
  if (!/^(?:said|says|say|mentioned|wrote)$/.test(said)) return null
  const from = plain(words[verb + 1]) === 'that' ? verb + 2 : verb + 1
  const rest = words.slice(from)
  const isQuote = /^["“]/.test(rest[0]?.before ?? '')
  if (rest.length < 3 || !(isQuote || isClause(rest))) return null
  return `I keep thinking about what ${who}: ${unstopped(textOf(rest))}`
}

const isClause = (words: Word[]): boolean =>
  /['’]/.test(words[0]?.core ?? '') || words.some((_, at) => at > 0 && at < 5 && isVerbAt(words, at))

/** "You were open about the budget": what a reader is thanked for, though being so is no deed. */
const isCandour = (bare: string[], verb: number): boolean =>
  bare[0] === 'you' &&
  verb === 1 &&
  /^(?:were|was)$/.test(bare[1] ?? '') &&
  CANDOUR.test(bare.slice(2).find((word) => !/^(?:so|very|really|completely|totally)$/.test(word)) ?? '')
const CANDOUR = /^(?:honest|open|frank|candid|straight|straightforward|upfront|truthful|patient|generous)$/

/** "You showed me the lab and let me touch" → "Thank you for showing me the lab and letting me touch". */
function thanks(words: Word[], verb: number): string[] {
  if (plain(words[0]) !== 'you' || verb !== 1) return []
  const doing = words.slice(verb).map((word, at) => {
    const isDeed = at === 0 || (plain(words[verb + at - 1]) === 'and' && !isAuxiliary(word))
    const said = isDeed ? THANKED[plain(word)] : undefined
    return said === undefined ? word : withCore(word, said)
  })
  // A second deed that has no such form would stand askew.
  if (doing[0]?.core === words[verb]?.core || joins(doing, 0)) return []
  return [`Thank you for ${unstopped(textOf(doing))}`]
}

/** True where "and" goes on to another deed. */
const joins = (words: Word[], verb: number): boolean =>
  words.some(
    (word, at) =>
      at > verb &&
      plain(word) === 'and' &&
      (subjectAt(words, at + 1, new Set()) || isVerbAt(words, afterAdverbs(words, at + 1))),
  )

const THANKED: Record<string, string> = {
  ...{
    told: 'telling',
    showed: 'showing',
    explained: 'explaining',
    described: 'describing',
    taught: 'teaching',
  },
  ...{ walked: 'walking', took: 'taking', let: 'letting', gave: 'giving', sent: 'sending', lent: 'lending' },
  ...{
    made: 'making',
    introduced: 'introducing',
    offered: 'offering',
    invited: 'inviting',
    shared: 'sharing',
  },
  ...{ brought: 'bringing', drove: 'driving', stayed: 'staying', waited: 'waiting', helped: 'helping' },
  ...{ were: 'being', played: 'playing', pointed: 'pointing', kept: 'keeping' },
  ...{ asked: 'asking', drew: 'drawing', called: 'calling', answered: 'answering', read: 'reading' },
}

/** Done for the writer. */
const KIND =
  /^(?:let|took|stayed|helped|waited|brought|lent|drove|walked|invited|introduced|offered|shared|sent|gave)$/
const TOLD = /^(?:told|explained|played|showed|described|asked|taught|drew|demonstrated|called)$/

/** "let me try it", "took the time", "made me tea", "made a diagram and sent me it". */
function isKindTo(bare: string[], verb: number): boolean {
  const toMe = bare.includes('me') || bare.includes('my')
  return (
    bare.some((_, at) => (at === verb || (at > verb && bare[at - 1] === 'and')) && isKindAt(bare, at)) &&
    (toMe || /^(?:took|stayed|waited)$/.test(bare[verb] ?? ''))
  )
}

function isKindAt(bare: string[], at: number): boolean {
  const [next = '', after = ''] = bare.slice(at + 1, at + 3)
  switch (bare[at]) {
    case 'made':
      return next === 'me' && /^(?:feel|welcome|at|tea|coffee|lunch|breakfast|an?)$/.test(after)
    case 'took':
      return /^(?:me|time)$/.test(next) || after === 'time'
    case 'let':
      return next === 'me' && !/^(?:down|go|off)$/.test(after)
    case 'read':
    case 'checked':
    case 'looked':
    case 'called':
    case 'met':
    case 'rang':
      return bare.includes(/^(?:called|met|rang)$/.test(bare[at] ?? '') ? 'me' : 'my', at)
    default:
      return KIND.test(bare[at] ?? '')
  }
}

/** Of these nobody says that they liked them, however well they were told. */
export const isHeavy = (bare: string[]): boolean =>
  bare.some((word) =>
    /^(?:crashed|crashes|broke|cried|died|dies|dying|lost|sad|sick|ill|worst|angry|quit|fired|redundant|burned|burnt|flooded|damp|fire|outage|outages|mistakes?|failed|failure|failures|wrong|hurt|grief|funeral|death|dead|cancer|war|fell|tired|afraid|scared|worried)$/.test(
      word,
    ),
  )

/** The place after the subject: a name or "you", or "the head nurse". */
function subjectEnd(words: Word[], names: ReadonlySet<string>): number {
  const isPair = plain(words[1]) === 'and'
  if (!isPair && (/^(?:you|we)$/.test(plain(words[0])) || names.has(plain(words[0])))) return 1
  const verb = words.findIndex((_, at) => at > 0 && isVerbAt(words, at))
  return verb > 0 && verb < 7 ? verb : 1
}
