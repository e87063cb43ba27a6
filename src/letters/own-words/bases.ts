/** "Adding tests" as what will be done: "add tests". */

import { isGerund } from './clauses.ts'
import { AT_WORK } from './leading.ts'
import { plain, type Word, withCore } from './words.ts'

const OTHERS =
  /^(?:time|sort|reapply|file|fill|chase|tidy|buy|swap|switch|sign|train|teach|cook|drive|repeat|return|volunteer|shadow|sit|pass|earn|save|collect|film|memorize|memorise|open|close|pick|cover|count|track|publish|post|attend|book|map|mix|bake|sew|paint|weld|wire|draft|edit|chat|call|phone|visit|translate|upload|update|rebuild|redraw|recheck|volunteer|mentor|coach|lift|carry|sing|play|type)$/

/** "add" for "adding", "practise" for "practising"; null for a word that is no such doing for certain. */
export function baseOf(gerund: string): string | null {
  const lower = gerund.toLowerCase()
  if (!/..ing$/.test(lower)) return null
  const stem = lower.slice(0, -3)
  const undoubled = stem.replace(/([^aeiou])\1$/, '$1')
  return [`${stem}e`, undoubled, stem].find((one) => AT_WORK.test(one) || OTHERS.test(one)) ?? null
}

/** The doing at the head, and those joined to it by "and" or a comma, as what one is going to do; null where unsure. */
export function toBeDone(words: Word[]): Word[] | null {
  let isSure = true
  const out = words.map((word, at) => {
    const before = words[at - 1]
    const isJoined = /^(?:and|then)$/.test(plain(before)) || /,$/.test(before?.after ?? '')
    if (at > 0 && !(isJoined && isGerund(word))) return word
    const base = baseOf(plain(word))
    if (base === null) isSure = false
    return withCore(word, base ?? word.core)
  })
  return isSure ? out : null
}
