/** Turns what was told about a reader into words spoken to them: "priya runs" → "you run", the whole answer or nothing. */
import { agreeing } from './agreement.ts'
import { afterAdverbs, isGerund, isVerbAt } from './clauses.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, WH } from './lexicon.ts'
import { firstName, type Mention, mentionsOf, spelled } from './mentions.ts'
import { turnPronouns } from './pronouns.ts'
import { type Changes, note } from './slips.ts'
import type { Audience } from './wordings.ts'
import { opensClause, plain, type Word, withCore } from './words.ts'

export interface Addressed {
  words: Word[]
  /** The one of two readers who is meant, for "Tom, you said …". */
  vocative: string | null
}

/** The answer as spoken to the readers. Where any part of the turn would be a guess, the name stays throughout. */
export function addressed(words: Word[], audience: Audience, changes: Changes): Addressed {
  const mentions = mentionsOf(words, audience)
  const named = spelled(words, mentions)
  const readers = new Set(mentions.map((mention) => mention.reader))
  if (mentions.length === 0) return { words: named, vocative: null }
  const trial: Changes = new Set()
  const turned =
    readers.size === 1
      ? turnOne(named, mentions, audience, trial)
      : turnBoth(named, mentions, audience, trial)
  if (turned === null || isDoubled(turned)) return { words: named, vocative: null }
  for (const change of trial) changes.add(change)
  const isOneOfMany = audience.readers.length > 1 && readers.size === 1
  return { words: turned, vocative: isOneOfMany ? firstName([...readers][0] ?? '') : null }
}

/** "You you'd rather wait": what was typed was no sentence, and the turn would make it worse. */
const isDoubled = (words: Word[]): boolean =>
  words.some(
    (word, at) =>
      at > 0 && /^you(?:r|'\w+)?$/.test(plain(word)) && /^you(?:r|'\w+)?$/.test(plain(words[at - 1])),
  )

const isVocative = (words: Word[], mention: Mention): boolean =>
  words[mention.at]?.after === ',' &&
  opensClause(words, mention.at) &&
  /^(?:you|your|thanks?|I)$/i.test(words[mention.at + 1]?.core ?? '')

function turnOne(words: Word[], mentions: Mention[], audience: Audience, changes: Changes): Word[] | null {
  if (mentions.some((mention) => isVocative(words, mention))) return null
  // "You" already stands for the company or for both readers; a second "you" would make one of them unclear.
  if (audience.readers.length > 1 && words.some((word) => /^your?s?$/.test(plain(word)))) return null
  // In "you could tell" nobody is meant, and a second "you" would be heard as the same person.
  if (/^you$/.test(plain(words[0])) && /^(?:could|can)$/.test(plain(words[1]))) return null
  let out: Word[] | null = words

  for (const mention of [...mentions].reverse()) {
    out = out && turnMention(out, mention, changes)
  }
  return (
    out &&
    turnPronouns(
      out,
      mentions.map((m) => m.at),
      audience,
      changes,
    )
  )
}

function turnMention(words: Word[], mention: Mention, changes: Changes): Word[] | null {
  const { at } = mention
  const word = words[at] as Word
  const next = words[at + 1]
  const become = (core: string): Word[] => {
    note(changes, word.core, core)
    return words.map((one, n) => (n === at ? withCore(one, core) : one))
  }
  if (/^(?:who|whose|whom)$/.test(plain(next))) return null
  if (mention.form === 'possessive')
    return next === undefined || plain(words[at - 1]) === 'and' ? null : become('your')
  if (mention.form !== 'plain') return become(mention.form === 'is' ? "you're" : "you've")
  const joined = joinedWithI(words, at, changes)
  if (joined !== undefined) return joined
  const isPair = plain(next) === 'and' && !isGerund(words[at + 2]) && !isVerbAt(words, at + 2)
  const isSecond = plain(words[at - 1]) === 'and' && !isVerbAt(words, afterAdverbs(words, at + 1))
  if (
    isPair ||
    (isSecond && !words[at - 2]?.tags.has('Verb')) ||
    (plain(words[at - 1]) === 'and' && /^\p{Lu}/u.test(words[at - 2]?.core ?? ''))
  )
    return turnJoined(words, at, changes)
  const verb = afterAdverbs(words, at + 1)
  if (word.after === '' && isVerbAt(words, verb) && !PREPOSITIONS.has(plain(words[at - 1])))
    return agreeing(become('you'), verb, changes)
  if (isGerund(next) && at === 0) return become('you')
  if (isObject(words, at)) return become('you')
  return next === undefined && at === 0 ? become('you') : null
}

/** After a verb or a preposition the name is an object, unless it only describes the next noun ("the Priya interview"). */
function isObject(words: Word[], at: number): boolean {
  const previous = words[at - 1]
  if (previous === undefined || previous.core === '' || /[,;:.]/.test(previous.after)) return false
  if (DETERMINERS.has(plain(previous))) return false
  if (
    PREPOSITIONS.has(plain(previous)) &&
    words[at]?.after === '' &&
    (DETERMINERS.has(plain(words[at + 1])) ||
      (WH.has(plain(words[at + 1])) && !/^(?:when|while|because|since)$/.test(plain(words[at + 1]))))
  )
    return false
  if (PREPOSITIONS.has(plain(previous)))
    return !(
      words[at]?.after === '' &&
      words[at + 1]?.tags.has('Noun') &&
      !words[at + 1]?.tags.has('Pronoun')
    )
  return previous.tags.has('Verb') || isVerbAt(words, at - 1)
}

/** "priya and i", "me and priya": the polite order, which is also the grammatical one. */
function joinedWithI(words: Word[], at: number, changes: Changes): Word[] | undefined {
  const pair = (from: number, other: string): Word[] | undefined => {
    const first = words[from]
    const last = words[from + 2]
    if (first === undefined || last === undefined || plain(words[from + 1]) !== 'and') return undefined
    const mine =
      isVerbAt(words, afterAdverbs(words, from + 3)) || plain(last) === 'i' || other === 'I' ? 'I' : 'me'
    note(changes, `${first.core} and ${last.core}`, `you and ${mine}`)
    return words.map((one, n) =>
      n === from ? withCore(one, 'you') : n === from + 2 ? withCore(one, mine) : one,
    )
  }
  if (/^(?:i|me)$/.test(plain(words[at + 2]))) return pair(at, plain(words[at + 2]) === 'i' ? 'I' : 'me')
  if (/^(?:i|me)$/.test(plain(words[at - 2]))) return pair(at - 2, plain(words[at - 2]) === 'i' ? 'I' : 'me')
  return undefined
}

/** "maria and priya showed me" → "you and Maria showed me"; anything less plain keeps the names. */
function turnJoined(words: Word[], at: number, changes: Changes): Word[] | null {
  const from = plain(words[at + 1]) === 'and' ? at : at - 2
  // "Priya and the team": the other half needs no turning round.
  if (from === at && DETERMINERS.has(plain(words[at + 2])) && words[at]?.after === '') {
    note(changes, words[at]?.core ?? '', 'you')
    return words.map((one, n) => (n === at ? withCore(one, 'you') : one))
  }
  const [first, link, last] = words.slice(from, from + 3)
  const isPlain = first && link && last && first.after === '' && !/['’]s$/.test(first.core + last.core)
  if (!isPlain || from < 0) return null
  const other = from === at ? last : first
  if (!/^\p{Lu}/u.test(other.core)) return null
  note(changes, `${first.core} and ${last.core}`, `you and ${other.core}`)
  return words.map((one, n) =>
    n === from ? withCore(one, 'you') : n === from + 2 ? withCore(one, other.core) : one,
  )
}

/** Both readers named: only "priya and tom" as one pair is turned. */
function turnBoth(words: Word[], mentions: Mention[], audience: Audience, changes: Changes): Word[] | null {
  const [first, second] = mentions
  if (
    mentions.length !== 2 ||
    !first ||
    !second ||
    second.at !== first.at + 2 ||
    plain(words[first.at + 1]) !== 'and'
  )
    return null
  if (audience.readers.length > 2) return null
  const rest = words.slice(second.at + 1)
  const last = words[second.at] as Word
  const before = words.slice(0, first.at)
  const opening = (words[first.at] as Word).before
  const pair = `${words[first.at]?.core} and ${last.core}`
  const put = (...cores: string[]): Word[] => {
    note(changes, pair, cores.join(' '))
    const said = cores.map((core, n) => ({
      ...last,
      core,
      before: n === 0 ? opening : '',
      after: n === cores.length - 1 ? last.after : '',
    }))
    return [...before, ...said, ...rest]
  }
  if (second.form === 'possessive') return put('your')
  if (second.form !== 'plain' || first.form !== 'plain') return null
  const auxiliary = rest[0]
  if (auxiliary && AUXILIARIES.has(plain(auxiliary))) {
    note(changes, pair, 'you … both')
    return [
      ...before,
      { ...last, core: 'you', before: opening },
      auxiliary,
      { ...last, core: 'both', before: '' },
      ...rest.slice(1),
    ]
  }
  return put('you', 'both')
}
