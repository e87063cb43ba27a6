/** Hiding names, for a report that is shown to somebody else. Names that the log does not know stay as they are. */

/** What stands in the place of a name. */
export const HIDDEN = '[name]'

/** What a company has in its name beside the name that people say. */
const FORM =
  /[,\s]+(?:inc|ltd|llc|llp|plc|gmbh|ag|se|sa|s\.a|bv|b\.v|nv|kg|ug|oy|ab|as|co|corp|corporation|company|limited|group|holdings?)\.?$/i
/** A first word shorter than these is too often a word of its own. */
const TELLING = { company: 4, person: 3 }

/**
 * A function that replaces the names of these, in whatever case, wherever they stand as words; also the first word of
 * a company's name and each part of a person's, since that is how people write them down. Too much is hidden
 * rather than too little.
 */
export function hidingNames(companies: Iterable<string>, people: Iterable<string>): (text: string) => string {
  const names = new Set<string>()
  for (const company of companies) {
    const full = tidy(company)
    const short = full
      .replace(FORM, '')
      .replace(FORM, '')
      .replace(/^the\s+/i, '')
    const [first = ''] = short.split(' ')
    for (const name of [full, short, short.replaceAll(' ', ''), short.replaceAll(' ', '-')]) names.add(name)
    if (first.length >= TELLING.company) names.add(first)
  }
  for (const person of people) {
    const full = tidy(person)
    names.add(full)
    for (const part of full.split(' ')) if (part.length >= TELLING.person) names.add(part)
  }
  names.delete('')
  const lower = new Map([...names].map((name) => [name.toLowerCase(), name]))
  return (text) => hidden(tidy(text), lower)
}

function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/** `names` by how they are written without capitals; some signs are longer so, and are found only as they were. */
function hidden(text: string, names: ReadonlyMap<string, string>): string {
  // A text is short and the names may be many: those that it holds are found first, and few are left to look for.
  const lower = text.toLowerCase()
  const found = [...names].filter(([name]) => lower.includes(name)).map(([, name]) => name)
  if (found.length === 0) return text
  // All at once and the longest first, so that nothing is looked for in what was put in their place.
  const any = found
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'), HIDDEN)
}
