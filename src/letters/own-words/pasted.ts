/** Advice pasted from the other side: "you need to name your part" speaks to the writer, and "we felt" is the company's. */
import { asWriter } from './agreement.ts'
import { afterAdverbs, isAuxiliary, isVerbAt } from './clauses.ts'
import { GIVEN } from './lexicon.ts'
import { type Changes, note } from './slips.ts'
import { plain, QUOTED, textOf, type Word, withCore } from './words.ts'

const OWN = /^(?:i|me|my|i'm|i've|i'd|i'll|mine|myself)$/
const THEIRS =
  /^(?:said|told|mentioned|wrote|noted|felt|thought|wanted|asked|suggested|pointed|noticed|recommended|advised|gave|found|explained|highlighted|raised|flagged|shared|liked)$/
const FRAMED = /\b(?:useful to (?:know|me)|I can use|something to work on|in mind|I take from it)\b/
const COMPANY =
  /^(?:would|felt|wanted|were|needed|decided|went|chose|thought|liked|loved|found|noticed|hoped|expected|believe|feel|think|need|want|recommend|suggest|encourage|appreciated|enjoyed)$/

/** The words as the writer would tell them; unchanged where the writer already speaks as "I". */
export function toldByWriter(words: Word[], changes: Changes): Word[] {
  if (words.some((word) => OWN.test(plain(word)) || word.tags.has(QUOTED))) return words
  const isFinished = /^\p{Lu}/u.test(words[0]?.core ?? '') && /[.!?]$/.test(words.at(-1)?.after ?? '')
  // A frame already round it, or a finished sentence that speaks of something else: the writer's own wording.
  if (isFinished && (FRAMED.test(textOf(words)) || !/^(?:you|your|we)\b/i.test(plain(words[0])))) return words
  const company = words.map((word, at) => companysWe(words, at) ?? word)
  const asCompany = company.some((word, at) => word !== words[at])
  const turned =
    isToWriter(words) || (asCompany && words.some((word) => /^you/.test(plain(word))))
      ? writers(words, company)
      : company
  turned.forEach((word, at) => {
    note(changes, words[at]?.core ?? '', word.core)
  })
  return turned
}

/** True where "you" is the writer: not in "you said", "you were right", "your point". */
function isToWriter(words: Word[]): boolean {
  const bare = words.map(plain)
  const start = bare.findIndex((word) => /^you(?:'\w+)?$/.test(word))
  const owner = bare.indexOf('your')
  if (start < 0 && owner < 0) return false
  const verb = bare[afterAdverbs(words, start + 1)] ?? ''
  if (
    start === 0 &&
    (THEIRS.test(verb) ||
      (/^(?:were|are|was)$/.test(verb) && /^(?:right|kind|clear|honest|fair|generous)$/.test(bare[2] ?? '')))
  )
    return false
  return owner < 0 || !bare.slice(owner + 1, owner + 4).some((word) => GIVEN.has(word))
}

function writers(words: Word[], company: Word[]): Word[] {
  const cores = asWriter(
    words.map((word) => word.core),
    (at) => isVerb(words, at),
  )
  return company.map((word, at) => (word === words[at] ? withCore(word, cores[at] ?? word.core) : word))
}

function companysWe(words: Word[], at: number): Word | null {
  const word = words[at] as Word
  const isStart = at === 0 && plain(word) === 'we' && COMPANY.test(plain(words[afterAdverbs(words, 1)]))
  return isStart ? withCore(word, 'you') : null
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
