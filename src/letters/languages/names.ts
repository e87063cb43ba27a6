/** Names, as languages other than English call people by them. */

/** The parts of a name as typed; "Shah, Priya" is turned round. */
function partsOf(typed: string, titles: RegExp): { title: string; name: string } {
  const title = titles.exec(typed)?.[0] ?? ''
  const rest = typed.slice(title.length)
  const turned = /^([^,]+),\s*(.+)$/.exec(rest)
  return { title: title.trim(), name: turned ? `${turned[2]} ${turned[1]}` : rest }
}

/**
 * The first name, even after a title: a reader who is called "du" or "tú" is not called "Dr." in the same breath.
 * Where a title is all that stands before a last name, both stay.
 */
export function firstName(typed: string, titles: RegExp, doubled?: RegExp): string {
  const { title, name } = partsOf(typed, titles)
  const words = name.split(' ')
  if (words.length === 1) return title ? `${title} ${name}` : name
  const two = words.length > 2 && doubled?.exec(name)?.[0]
  // "Hallo J.," greets nobody: whoever goes by an initial is called by the whole name.
  return two || (/^\p{L}\.?$/u.test(words[0] ?? '') ? name : (words[0] ?? name))
}

/** The whole name with its title, in the order in which it is said. */
export function wholeName(typed: string, titles: RegExp): string {
  const { title, name } = partsOf(typed, titles)
  return title ? `${title} ${name}` : name
}
