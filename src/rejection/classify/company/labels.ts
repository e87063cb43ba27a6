/** What a mail address says about the employer, and which written name is the one that it abbreviates. */
import { domainLabel, isSystem, spellings } from '../names.ts'

const SMALL = /^(?:of|for|and|the|de|du|des|la|le|van|von|der|und|für|et|&|\+|at|in|y|e)$/i
const OFFICE =
  /^(?:no-?_?reply|do-?not-?_?reply|jobs?|careers?|talent|hr|people|hiring|recruit\w*|apply|applications?|candidates?|notifications?|notify|info|hello|mail|team|invit\w*|scheduling|alerts?|updates?|messages?|support|workday|noreply\w*|employment|campus|interviews?|assessments?|\d+)$/i

/**
 * The short forms of the employer that stand in an address: the domain's own label, or at a tracking system's domain
 * what stands before it or before the @ ("linden" of `linden@myworkday.com`).
 */
export function hintsOf(address: string | null): { own: string | null; hints: string[] } {
  const own = domainLabel(address)
  if (own)
    return { own, hints: [own, ...own.split('-').filter((part) => part.length > 2 && !OFFICE.test(part))] }
  const [local = '', domain = ''] = (address ?? '').toLowerCase().split('@')
  const labels = domain.split('.')
  if (!labels.some(isSystem)) return { own: null, hints: [] }
  const hints = [local, ...labels.slice(0, -2)].filter(
    (one) =>
      one.length > 2 &&
      !OFFICE.test(one) &&
      !isSystem(one) &&
      !/^(?:us|eu|app|mail|hire|email|invalidemail)$/.test(one),
  )
  return { own: null, hints }
}

/**
 * How well a short form stands for a name, 0 to 1: "woldsdale" for Wolds & Dale Building Society, "nuh" for Northbrook
 * University Hospitals, "belvauxsemi" for Belvaux Semiconductors.
 */
export function fitness(hint: string, name: string): number {
  const label = hint.replace(/[^a-z0-9\u00c0-\u024f]/g, '')
  if (label.length < 2) return 0
  const bare = name.replace(/^The /, '').replace(/['’]/g, '')
  if (spellings(bare).includes(label) || spellings(name).includes(label)) return 1
  const words = bare
    .split(/[\s,./-]+/)
    .filter((word) => word && !SMALL.test(word))
    .map((word) => spellings(word)[0] ?? '')
    .filter(Boolean)
  const first = words[0] ?? ''
  if (first.length > 2 && spellings(bare).some((one) => one.startsWith(label)) && label.length > 3) return 0.9
  const used = lettersUsed(label, words, 0)
  if (!used) return spellsInitials(label, bare) ? 0.8 : sharesFirst(label, words) ? 0.6 : 0
  const full = used.filter((count, at) => count === words[at]?.length && count > 2).length
  if (full > 0) return 0.85
  // Initials alone say little, unless they are those of every word.
  const isInitials = used.length === words.length && used.every((count) => count > 0) && words.length > 2
  return isInitials ? (label.length > 2 ? 0.8 : 0) : label.length > 6 ? 0.6 : 0
}

// "UoG": the small words give a letter, too.
const spellsInitials = (label: string, name: string): boolean =>
  label.length > 2 && label === (name.toLowerCase().match(/(?<=^|[\s-])\p{L}/gu) ?? []).join('')

// "lindenaggs" for Linden Aggregates: the first word whole, the second shortened in some way.
const sharesFirst = (label: string, [first = '', second = '']: readonly string[]): boolean =>
  first.length > 4 && second !== '' && label.startsWith(first) && label[first.length] === second[0]

// How many letters of each word the label takes, in order; null where it cannot be spelled that way. The first word
// always gives some; the search is small because names have few words.
function lettersUsed(label: string, words: readonly string[], at: number): number[] | null {
  if (label === '') return []
  const word = words[at]
  if (word === undefined || at > 8) return null
  let common = 0
  while (common < word.length && word[common] === label[common]) common += 1
  for (let count = common; count > 0; count -= 1) {
    const rest = lettersUsed(label.slice(count), words, at + 1)
    if (rest) return [count, ...rest]
  }
  if (at === 0) return null
  const skipped = lettersUsed(label, words, at + 1)
  return skipped ? [0, ...skipped] : null
}
