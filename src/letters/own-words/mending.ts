/** From what was typed to words that can stand in a letter: cleaned, mended, and turned to their reader. */

import { raiseAcronyms, raiseEmployer } from './acronyms.ts'
import { addressed } from './address.ts'
import { tellsBelief } from './belief.ts'
import { raiseNames, unshout } from './capitals.ts'
import { isVerbAt } from './clauses.ts'
import { clean, isBlank } from './clean.ts'
import { raiseFirstNames } from './first-names.ts'
import { joinFullNames, knownNames } from './mentions.ts'
import { saysNothing } from './nothing.ts'
import { isTheirWriting, toldByWriter } from './pasted.ts'
import { isReaderAlone, turnPronouns, turnUnnamed } from './pronouns.ts'
import type { Reading } from './shape.ts'
import { writeOut } from './short-forms.ts'
import { type Changes, mendSlips } from './slips.ts'
import { FRAMED_BARE, isOfCompany, type Slot, withoutPreface } from './slots.ts'
import { tagged } from './tagger.ts'
import { raiseUnknown } from './unknown-acronyms.ts'
import { calledByName } from './vocatives.ts'
import type { Audience } from './wordings.ts'
import { textOf, toWords, type Word } from './words.ts'

export interface Answer {
  /** The text as it was after cleaning, before anything else was changed. */
  typed: string
  words: Word[]
  vocative: string | null
  changes: Changes
  names: ReadonlySet<string>
  /** True for pasted advice that was turned round to the writer's side. */
  isPasted: boolean
}

/** The answer mended and addressed; null where nothing was said. */
export async function mended(typed: string, audience: Audience, slot: Slot): Promise<Answer | null> {
  const cleaned = clean(typed)
  if (isBlank(cleaned) || saysNothing(cleaned, slot)) return null
  const text = looksFinished(cleaned) ? cleaned : withoutPreface(slot, cleaned)
  const changes: Changes = new Set()
  const known = knownNames(audience)
  const quiet = mendSlips(writeOut(unshout(text, audience, changes), changes), changes)
  const lettered = await raiseUnknown(
    raiseAcronyms(raiseEmployer(quiet, changes), audience, changes),
    audience,
    changes,
  )
  const raised = raiseNames(lettered, audience, changes)
  const typedWords = joinFullNames(withoutLink(attributed(toWords(raised))), audience)
  const called = calledByName(typedWords, audience)
  const { words, found } = raiseFirstNames(await tagged(called, known), changes)
  const names = new Set([...known, ...found])
  const read = (some: Word[]) => tagged(some, names)
  const asRead = await read(words)
  const told = slot === 'feedback' ? toldByWriter(asRead, changes) : asRead
  const isPasted = textOf(told) !== textOf(words)
  // What they wrote stands as they wrote it, names and all.
  if (slot === 'feedback' && isTheirWriting(told))
    return { typed: text, words: await read(told), vocative: null, changes, names, isPasted }
  const spoken = addressed(isPasted ? await read(told) : told, audience, changes)
  // A finished sentence is the writer's own wording, "they" included; only advice is always the reader's.
  const turns = isOfCompany(slot) && (slot === 'feedback' || !looksFinished(text))
  // Asked for with one reader in view, "she" with nobody else named is that reader.
  const isAlone =
    audience.readers.length === 1 &&
    (/^(?:topic|useful)$/.test(slot) ||
      (slot === 'detail' && spoken.vocative === null && (await isReaderAlone(asRead, audience, names))))
  const ofOne = isAlone
    ? (turnPronouns(await read(spoken.words), [], audience, changes) ?? spoken.words)
    : spoken.words
  const turned = turns ? turnUnnamed(await read(ofOne), audience, changes) : ofOne
  return { typed: text, words: await read(turned), vocative: spoken.vocative, changes, names, isPasted }
}

/** An answer goes on from the question, and so may begin with "and"; the letter does not. */
function withoutLink(words: Word[]): Word[] {
  return words.length > 2 && /^(?:and|also|plus)$/.test(words[0]?.core ?? '') ? words.slice(1) : words
}

/** `tom: "…"` and `"…" - tom` become `tom said "…"`, which is what they mean. */
function attributed(words: Word[]): Word[] {
  const said = (who: Word[], quote: Word[]): Word[] => {
    const last = who.at(-1) as Word
    return [...who.slice(0, -1), { ...last, after: '' }, ...toWords('said'), ...quote]
  }
  const colon = words.findIndex((word) => word.after === ':')
  if (
    colon >= 0 &&
    colon < 2 &&
    /^["“]/.test(words[colon + 1]?.before ?? '') &&
    isPerson(words.slice(0, colon + 1))
  )
    return said(words.slice(0, colon + 1), words.slice(colon + 1))
  const named = words.findIndex(
    (word, at) => at > 0 && word.before === '(' && /["”]/.test(words[at - 1]?.after ?? ''),
  )
  if (
    named > 0 &&
    /^["“]/.test(words[0]?.before ?? '') &&
    isPerson(words.slice(named)) &&
    words.length - named < 3
  )
    return said(
      words.slice(named).map((word) => ({ ...word, before: '', after: '' })),
      words.slice(0, named),
    )
  const dash = words.findIndex((word) => word.core === '')
  const tail = words.slice(dash + 1)
  if (
    dash > 0 &&
    /^["“]/.test(words[0]?.before ?? '') &&
    /["”]/.test(words[dash - 1]?.after ?? '') &&
    tail.length <= 2 &&
    isPerson(tail)
  )
    return said(tail, words.slice(0, dash))
  return words
}

const isPerson = (words: Word[]): boolean =>
  words.length > 0 &&
  words.every((word) => /^\p{L}+$/u.test(word.core)) &&
  !/^(?:the|a|my)$/i.test(words[0]?.core ?? '') &&
  !/^(?:wrote|said|asked|says)$/i.test(words.at(-1)?.core ?? '')

const ABBREVIATED = /^(?:e\.g|i\.e|etc|vs|dr|mr|mrs|ms|mx|prof|st|approx|no|inc|ltd|co|jr|sr)$/i

/** The words sentence by sentence. */
export function sentencesOf(words: Word[]): Word[][] {
  const sentences: Word[][] = [[]]
  words.forEach((word, at) => {
    sentences.at(-1)?.push(word)
    const ends = /[.!?]["”’)]*$/.test(word.after) && !ABBREVIATED.test(word.core)
    if (ends && at < words.length - 1 && quotesClosed(words.slice(0, at + 1))) sentences.push([])
  })
  return sentences
}

function quotesClosed(words: Word[]): boolean {
  const text = textOf(words)
  return (
    (text.match(/“/g)?.length ?? 0) <= (text.match(/”/g)?.length ?? 0) &&
    (text.match(/"/g)?.length ?? 0) % 2 === 0
  )
}

/** Typed with its capital and its stop: the person's own sentence. */
export const looksFinished = (typed: string): boolean =>
  /^["“'(]*\p{Lu}/u.test(typed) && /[.!?]["”')]*$/.test(typed) && typed !== typed.toUpperCase()

/** True where the person typed a finished sentence: it stands as it is. Pasted advice is the exception, since it speaks to the writer. */
export function isFinished({ typed, words, isPasted }: Answer, { shape }: Reading, slot: Slot): boolean {
  if (!looksFinished(typed) || shape === 'quotation' || isPasted) return false
  if (slot === 'misread' && (tellsBelief(words) || !/may (?:not )?have/.test(typed))) return false
  if (FRAMED_BARE.test(typed)) return true
  // Told of the reader by name, it is framed like any advice: bare, "You have …" would read as advice to the writer.
  const isTurned = typed.slice(0, 3).toLowerCase() !== 'you' && /^you/i.test(words[0]?.core ?? '')
  if (slot === 'feedback' && isTurned && !/\bI\b|\bmy\b/.test(textOf(words))) return false
  return words.some((_, at) => isVerbAt(words, at)) || words.some((word) => word.tags.has('Verb'))
}
