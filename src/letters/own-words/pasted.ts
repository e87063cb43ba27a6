/** Advice pasted from the other side: "you need to name your part" speaks to the writer, and "we felt" is the company's. */
import { asWriter } from './agreement.ts'
import { afterAdverbs, isAuxiliary, isVerbAt, subjectAt } from './clauses.ts'
import { GIVEN } from './lexicon.ts'
import { type Changes, note } from './slips.ts'
import { plain, QUOTED, textOf, toWords, upFirst, type Word, withCore } from './words.ts'
import { byCompany, isTheirsForCertain, type Whose, whose } from './your-we.ts'

const OWN = /^(?:i|me|my|i'm|i've|i'd|i'll|mine|myself)$/
/** What the reader did with the feedback: "you said" is never about the writer. */
const THEIRS =
  /^(?:said|told|mentioned|wrote|noted|felt|thought|wanted|asked|suggested|pointed|noticed|recommended|advised|gave|found|explained|highlighted|raised|flagged|shared|liked)$/
const FRAMED =
  /\b(?:useful to (?:know|me)|I can use|something to work on|in mind|I take from it)\b|^It helps to hear that |^You wrote: ["“]/
const RIGHT = /^(?:right|kind|clear|honest|fair|generous)$/

/** Longer reports are no sentence that a frame could carry. */
const LONG = 42

/** How a sentence of theirs may begin and still be told: anything else is shown as they put it. */
const OPENERS =
  /^(?:we(?:'\w+)?|our|you(?:'\w+)?|your|while|although|though|in|overall|however|it|it's|there|the|some|other|another|that)$/
/** Said to the writer's face: no telling of it makes sense. */
const FORMULA =
  /\b(?:thanks?|dear|regards|wish you|good luck|please|sorry|unfortunately|sincerely|hi|hello)\b/i

/** The words as the writer would tell them; unchanged where the writer already speaks as "I". */
export function toldByWriter(words: Word[], changes: Changes): Word[] {
  if (words.some((word) => word.tags.has(QUOTED))) return words
  if (words.some((word) => OWN.test(plain(word)))) return isSenders(words) ? quotation(words) : words
  const isFinished = /^\p{Lu}/u.test(words[0]?.core ?? '') && /[.!?]$/.test(words.at(-1)?.after ?? '')
  if (isFinished && FRAMED.test(textOf(words))) return words
  if (isReported(words)) return withWriter(words, byCompany(words, isTheirsForCertain), changes)
  const owners = words.map((_, at) => whose(words, at))
  if (owners.some((owner) => owner === 'theirs' || owner === 'unsure'))
    return fromCompany(words, owners, changes)
  // A finished sentence that speaks of something else: the writer's own wording.
  if (isFinished && !/^(?:you|your|we)\b/i.test(plain(words[0]))) return words
  return withWriter(words, words, changes)
}

/** True of `You wrote: "…"`: what stands in it is theirs to the letter. */
export const isTheirWriting = (words: Word[]): boolean =>
  plain(words[0]) === 'you' && plain(words[1]) === 'wrote' && words[1]?.after === ':'

/** "Tom said we …", "they told me you …": somebody is telling it already. */
function isReported(words: Word[]): boolean {
  const verb = words.findIndex((word) => /^(?:said|told|wrote|mentioned|noted|says)$/.test(plain(word)))
  return verb > 0 && verb < 4 && !/^(?:we|our)$/.test(plain(words[0]))
}

/** What the company says of itself and of the writer, in one sentence; where that cannot be told, in their own words. */
function fromCompany(words: Word[], owners: (Whose | null)[], changes: Changes): Word[] {
  const parts = sentences(words)
  const isTold =
    !owners.includes('unsure') &&
    !FORMULA.test(textOf(words)) &&
    !words.some((word) => /[?;:]/.test(word.after) || word.core === '') &&
    parts.length < 3 &&
    words.length <= LONG &&
    !/\byou and\b|\bof us\b/i.test(textOf(words)) &&
    OPENERS.test(plain(words[0])) &&
    (parts.length === 1 || /^(?:we(?:'\w+)?|our|you(?:'\w+)?|your)$/.test(plain(parts[1]?.[0])))
  if (!isTold) return quotation(words)
  const bare = plain(words[0]) === 'that' ? 1 : 0
  const company = byCompany(words, (_, at) => owners[at] === 'theirs')
  const turned = withWriter(words, company, changes, true).slice(bare)
  return joined(turned, (parts[0]?.length ?? 0) - bare)
}

function sentences(words: Word[]): Word[][] {
  const parts: Word[][] = [[]]
  words.forEach((word, at) => {
    parts.at(-1)?.push(word)
    if (/[.!?]["”’)]*$/.test(word.after) && at < words.length - 1) parts.push([])
  })
  return parts
}

/** Two sentences, or two clauses with a bare comma, as one report: "You said …, and that …". */
function joined(words: Word[], first: number): Word[] {
  const splice = words.findIndex(
    (word, at) =>
      word.after === ',' &&
      /^(?:I|you|my|your)$/i.test(words[at + 1]?.core ?? '') &&
      (subjectAt(words, at + 1, new Set()) || /^(?:my|your)$/.test(plain(words[at + 1]))) &&
      !/^(?:while|although|though|in|however|overall)$/.test(plain(words[0])),
  )
  const end = first < words.length ? first - 1 : splice
  if (end < 0) return words
  const head = words.slice(0, end + 1).map((word, at) => (at === end ? { ...word, after: ',' } : word))
  const [next, ...rest] = words.slice(end + 1)
  if (next === undefined) return words
  return [
    ...toWords('You said'),
    lowered(head[0] as Word),
    ...head.slice(1),
    ...toWords('and that'),
    lowered(next),
    ...rest,
  ]
}

const lowered = (word: Word): Word =>
  /^I(?:['’]|$)/.test(word.core) ? word : withCore(word, word.core.toLowerCase())

function quotation(words: Word[]): Word[] {
  const [first, ...rest] = words
  if (first === undefined) return words
  const raised = /^\p{Ll}+(?:['’]\p{Ll}+)?$/u.test(first.core) ? upFirst(first.core) : first.core
  const inner = [{ ...first, core: raised }, ...rest]
  return [
    ...toWords('You wrote:'),
    ...inner.map((word, at) => ({
      ...word,
      before: at === 0 ? `"${word.before}` : word.before,
      after: at === inner.length - 1 ? `${word.after}"` : word.after,
    })),
  ]
}

/** "I felt you rushed": not the writer's "I", but that of whoever sent the feedback. */
function isSenders(words: Word[]): boolean {
  const bare = words.map(plain)
  const text = bare.join(' ')
  if (bare.some((word) => /^(?:my|me|mine|myself)$/.test(word)) || !isToWriter(words)) return false
  if (/\b(?:thanks?|grateful|appreciated?|useful|helpful|agree|value|take)\b/.test(text)) return false
  const you = bare.findIndex((word) => /^you(?:'\w+)?$/.test(word))
  const verb = bare[afterAdverbs(words, you + 1)] ?? ''
  if (you > 0 && (THEIRS.test(verb) || RIGHT.test(bare[you + 2] ?? ''))) return false
  return /^i(?:'d| would)? (?:also |really |just )?(?:felt|missed|noticed|found|have liked|thought)\b/.test(
    text,
  )
}

/** True where "you" is the writer: not in "you said", "you were right", "your point". */
function isToWriter(words: Word[]): boolean {
  const bare = words.map(plain)
  const start = bare.findIndex((word) => /^you(?:'\w+)?$/.test(word))
  const owner = bare.indexOf('your')
  if (start < 0 && owner < 0) return false
  const verb = bare[afterAdverbs(words, start + 1)] ?? ''
  // "Priya, you said …" begins like "you said …".
  const isHead = start === 0 || (start === 1 && words[0]?.after === ',')
  if (isHead && (THEIRS.test(verb) || (/^(?:were|are|was)$/.test(verb) && RIGHT.test(bare[start + 2] ?? ''))))
    return false
  return owner < 0 || !bare.slice(owner + 1, owner + 4).some((word) => GIVEN.has(word))
}

/** The words with "you" turned to "I" where it is the writer, besides what was turned to "you" already. */
function withWriter(words: Word[], company: Word[], changes: Changes, isSure = false): Word[] {
  const cores = asWriter(
    words.map((word) => word.core),
    (at) => isVerb(words, at),
  )
  const turned =
    isSure || isToWriter(words)
      ? company.map((word, at) => (word === words[at] ? withCore(word, cores[at] ?? word.core) : word))
      : company
  turned.forEach((word, at) => {
    note(changes, words[at]?.core ?? '', word.core)
  })
  return turned
}

function isVerb(words: Word[], at: number): boolean {
  if (words[at - 1]?.after !== '') return false
  const place = afterAdverbs(words, at)
  const verb = words[place]
  return (
    verb !== undefined &&
    (isVerbAt(words, place) || isAuxiliary(verb) || verb.tags.has('Verb')) &&
    !/ing$/.test(plain(verb))
  )
}
