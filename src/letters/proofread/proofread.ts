/** Reads a finished letter before it leaves: blanks, slips, names, spelling, length, and what no such letter may contain. */
import type { Expectation, Finding, Placed } from './finding.ts'
import { lexicon } from './lexicon.ts'
import { mannerOf } from './manner.ts'
import { misnamed } from './names.ts'
import { slipsIn } from './slips.ts'
import { misspellings } from './spelling.ts'
import { read } from './words.ts'

export type { Expectation, Finding } from './finding.ts'

/**
 * The findings in a letter's text, errors first, then in the order of the text, those about the whole letter last.
 * An empty list means that nothing was found, not that all is well.
 */
export async function proofread(text: string, expected: Expectation = {}): Promise<Finding[]> {
  const found = merged(text, [
    ...slipsIn(text),
    ...mannerOf(text, expected),
    ...(expected.isOurs ? [] : await wordingOf(text, expected)),
  ])
  return withoutEchoes(found)
    .sort(byWeight)
    .map(({ level, rule, text: words, message, suggestion }) => ({
      level,
      rule,
      text: words,
      message,
      suggestion,
    }))
}

/** What there is to say of the words themselves. */
async function wordingOf(text: string, expected: Expectation): Promise<Placed[]> {
  const { toneOf } = await import('./tone/read.ts')
  const asRead = read(text)
  return [
    ...toneOf(text),
    ...(await misnamed(asRead, expected, lexicon)),
    ...(await misspellings(asRead, expected, lexicon)),
  ]
}

const byWeight = (one: Placed, other: Placed): number =>
  Number(other.level === 'error') - Number(one.level === 'error') ||
  (one.start === other.start ? 0 : one.start - other.start)

/** Findings of one rule that share words become one; the same words found twice are said once. */
function merged(text: string, found: readonly Placed[]): Placed[] {
  const sorted = [...found].sort((one, other) => (one.start === other.start ? 0 : one.start - other.start))
  const last = new Map<string, Placed>()
  const seen = new Set<string>()
  const kept: Placed[] = []
  for (const each of sorted) {
    const before = last.get(each.rule)
    if (before && Number.isFinite(each.start) && each.start < before.end) {
      before.end = Math.max(before.end, each.end)
      before.text = text.slice(before.start, before.end)
      continue
    }
    const own = { ...each }
    last.set(each.rule, own)
    kept.push(own)
  }
  return kept.filter(({ rule, text: words, message }) => {
    const key = `${rule}\n${words}\n${words ? '' : message}`
    return !seen.has(key) && seen.add(key)
  })
}

// A misspelt name is one finding, not a spelling as well; a greeting without a name is a blank, not punctuation.
function withoutEchoes(found: readonly Placed[]): Placed[] {
  const stronger = found.filter(({ rule }) => ['company', 'name', 'role', 'blank'].includes(rule))
  return found.filter(
    ({ rule, start, end }) =>
      !['spelling', 'punctuation', 'shouting', 'article'].includes(rule) ||
      !stronger.some((each) => start < each.end && each.start < end),
  )
}
