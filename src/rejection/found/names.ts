/** Whether two companies, or two roles, as different mails spell them, are the same one. */

const FORMS =
  /\b(?:inc|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|kg|bv|b v|nv|sa|sas|srl|spa|ab|oy|as|aps|pty|pte|group|holdings?|international)\b/g
const AROUND = /\b(?:the|careers?|jobs?|talent|hiring|recruiting|recruitment|team)\b/g

/** The company without its legal form, case, accents and punctuation; the name itself where nothing else is left. */
export function companyKey(name: string): string {
  const plain = plainOf(name)
  const bare = squeezed(plain.replace(FORMS, ' ').replace(AROUND, ' '))
  return (bare || plain).replaceAll(' ', '')
}

/** What belongs to each company, by its key; what names none is left out. */
export function byCompany<Item extends { company: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = companyKey(item.company)
    const group = groups.get(key)
    if (group) group.push(item)
    else if (key !== '') groups.set(key, [item])
  }
  return groups
}

/** True for one employer. "Linden" and "Linden Health" stay two: joining two employers would hide an application. */
export function isSameCompany(one: string, other: string): boolean {
  const [a, b] = [companyKey(one), companyKey(other)]
  return a !== '' && a === b
}

const FILLER = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'in',
  'at',
  'role',
  'position',
  'job',
  'm',
  'f',
  'd',
  'w',
  'x',
])
const SHORT: Record<string, string> = {
  sr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  swe: 'software engineer',
}
const LEVEL = new Set([
  'senior',
  'junior',
  'lead',
  'principal',
  'staff',
  'head',
  'intern',
  'internship',
  'trainee',
  'working',
  'student',
  'i',
  'ii',
  'iii',
  'iv',
  '1',
  '2',
  '3',
  'associate',
  'graduate',
])

/**
 * True where two titles may name one job: all the words of the shorter stand in the longer, and neither is of another
 * level. An unknown title may be any.
 */
export function mayBeSameRole(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.size === 0 || b.size === 0) return true
  if ([...LEVEL].some((level) => a.has(level) !== b.has(level))) return false
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  return [...fewer].every((word) => more.has(word))
}

/** True where both titles are known and name one job. */
export function sameRole(one: string, other: string): boolean {
  return wordsOf(one).size > 0 && wordsOf(other).size > 0 && mayBeSameRole(one, other)
}

function wordsOf(role: string): Set<string> {
  // Numbers of a posting come and go between two mails about it; the level stands in small numbers.
  const words = plainOf(role.replace(/\([^)]*\)|\b[A-Z]{0,4}[-_]?\d{3,}\b/g, ' '))
  return new Set(
    words
      .split(' ')
      .flatMap((word) => (SHORT[word] ?? word).split(' '))
      .filter((word) => word !== '' && !FILLER.has(word)),
  )
}

function plainOf(name: string): string {
  return squeezed(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/&/g, ' and ')
      .replace(/['’.]/g, '')
      .replace(/[^\p{L}\p{N}+#]+/gu, ' '),
  )
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
