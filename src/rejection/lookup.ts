/** Finding an application by a few letters of its company or role, in any case, accents or not. */
import { type ApplicationRecord, inOrder, standingOf } from './application.ts'
import { type Day, daysBetween } from './days.ts'

/** For so long after its end an application still counts as current: replies and feedback come late. */
const CURRENT_DAYS = 60

/** The text as it is compared: lower case, no accents, every other sign a space. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

/**
 * The applications that the typed letters may mean, the likeliest first: a beginning of a word, then letters within
 * one, then letters in their order ("dteng" for Data Engineer). Equal ones: current ones first, then the newest.
 * Nothing typed means all.
 */
export function lookUp(
  typed: string,
  newestFirst: readonly ApplicationRecord[],
  today: Day,
): ApplicationRecord[] {
  const words = plain(typed).split(' ').filter(Boolean)
  return newestFirst
    .map((record, age) => ({
      record,
      age,
      rank: rankOf(words, record),
      isOld: isCurrent(record, today) ? 0 : 1,
    }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.isOld - b.isOld || a.age - b.age)
    .map(({ record }) => record)
}

/** True for one that waits for an answer, or that ended not long ago. */
export function isCurrent(record: ApplicationRecord, today: Day): boolean {
  if (standingOf(record.events).state === 'waiting') return true
  const last = inOrder(record.events).at(-1)
  return last !== undefined && daysBetween(last.at, today) <= CURRENT_DAYS
}

/** How far off the words are, 0 for the number itself; null where one of them is not there at all. */
function rankOf(words: readonly string[], record: ApplicationRecord): number | null {
  if (words.length === 1 && words[0] === String(record.id)) return 0
  let worst = 0
  for (const word of words) {
    const ranks = [rankIn(plain(record.company), word), rankIn(plain(record.role), word)].filter(
      (rank) => rank !== null,
    )
    if (ranks.length === 0) return null
    worst = Math.max(worst, Math.min(...ranks))
  }
  return worst
}

function rankIn(text: string, word: string): number | null {
  if (` ${text}`.includes(` ${word}`)) return 1
  if (text.includes(word)) return 2
  return isScattered(text, word) ? 3 : null
}

// The first letter has to begin a word: without that, three letters fit nearly every long title.
function isScattered(text: string, letters: string): boolean {
  const starts = [...text.matchAll(/(?<=^| )./gu)].filter(([first]) => letters.startsWith(first))
  return starts.some(({ index }) => {
    let at = index - 1
    for (const letter of letters) {
      at = text.indexOf(letter, at + 1)
      if (at < 0) return false
    }
    return true
  })
}
