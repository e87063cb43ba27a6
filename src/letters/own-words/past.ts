/** "Priya showing me the lab" told as what happened: "Priya showed me the lab". */
import { SUBJECTS } from './lexicon.ts'
import { plain, type Word, withCore } from './words.ts'

const IRREGULAR = new Map(
  `asking asked|beginning began|being was|blowing blew|breaking broke|bringing brought|building built|buying bought|catching caught
|choosing chose|coming came|cutting cut|dealing dealt|digging dug|doing did|drawing drew|drinking drank|driving drove|eating ate
|falling fell|feeding fed|feeling felt|fighting fought|finding found|flying flew|forgetting forgot|forgiving forgave|getting got
|giving gave|going went|growing grew|hanging hung|having had|hearing heard|hiding hid|hitting hit|holding held|keeping kept
|knowing knew|laying laid|leading led|leaving left|lending lent|letting let|lighting lit|losing lost|making made|meaning meant
|meeting met|paying paid|putting put|quitting quit|reading read|riding rode|ringing rang|rising rose|running ran|saying said
|seeing saw|selling sold|sending sent|setting set|shaking shook|shooting shot|showing showed|shutting shut|singing sang
|sitting sat|sleeping slept|speaking spoke|spending spent|standing stood|stealing stole|sticking stuck|swimming swam
|taking took|teaching taught|telling told|thinking thought|throwing threw|understanding understood|waking woke|wearing wore
|winning won|withdrawing withdrew|writing wrote`
    .split(/\s*\|\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** "described" for "describing"; null for a word whose past cannot be told from its -ing form. */
export function pastOf(gerund: string): string | null {
  const lower = gerund.toLowerCase()
  const known = IRREGULAR.get(lower)
  if (known) return known
  if (!/..ing$/.test(lower) || lower === 'lying') return null
  const stem = lower.slice(0, -3)
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`
  return stem.endsWith('ee') ? `${stem}d` : `${stem}ed`
}

/**
 * The words with the doing at this place, and those joined to it by "and", told in the past; null where one of them
 * has no past that is sure. "Were" goes with "you".
 */
export function toldInPast(words: Word[], doing: number): Word[] | null {
  const out = [...words]
  for (let at = doing; at < out.length; at += 1) {
    const word = out[at] as Word
    const isDoing =
      at === doing ||
      ((plain(out[at - 1]) === 'and' || (SUBJECTS.has(plain(out[at - 1])) && plain(out[at - 2]) === 'and')) &&
        /..ing$/.test(plain(word)) &&
        word.tags.has('Verb'))
    if (!isDoing) continue
    const past = pastOf(plain(word))
    if (past === null) return null
    const isYou = plain(words[doing - 1]) === 'you' || plain(words[doing - 1]) === 'people'
    out[at] = withCore(word, past === 'was' && isYou ? 'were' : past)
  }
  return out
}
