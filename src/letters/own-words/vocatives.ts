/** A reader called by name, where the comma was left out: "priya your talk …", "congrats on the launch priya". */
import { WORDLIKE_NAMES } from './lexicon.ts'
import { firstName } from './mentions.ts'
import type { Audience } from './wordings.ts'
import { plain, type Word } from './words.ts'

const GREETING = /^(?:congratulations|thanks|thank|happy|well)$/

/** The words with the comma that a call by name takes, at the head or at the end. */
export function calledByName(words: Word[], audience: Audience): Word[] {
  const names = new Set(audience.readers.map((reader) => firstName(reader).toLowerCase()))
  const isReader = (word: Word | undefined) => names.has(plain(word)) && !WORDLIKE_NAMES.has(plain(word))
  const last = words.length - 1
  const opens =
    isReader(words[0]) && words[0]?.after === '' && /^your$|^(?:you're|you've)$/.test(plain(words[1]))
  const greets = isReader(words[0]) && words[0]?.after === '' && GREETING.test(plain(words[1]))
  const closes =
    last > 2 && GREETING.test(plain(words[0])) && isReader(words[last]) && words[last - 1]?.after === ''
  const isOwned = /^(?:to|for|with|from|by|of|and|on|at)$/.test(plain(words[last - 1]))
  return words.map((word, at) =>
    ((opens || greets) && at === 0) || (closes && !isOwned && at === last - 1)
      ? { ...word, after: ',' }
      : word,
  )
}
