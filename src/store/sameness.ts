/** When two names are the same name. */

/**
 * A key that is equal for names which differ only in case, in white space, or in their Unicode form.
 * It is stored and indexed, so a change here needs a migration that computes every key anew.
 */
export function keyOf(name: string): string {
  // Unicode's compatibility caseless match: folding can undo a normal form and the other way round, hence twice.
  const folded = fold(fold(name.normalize('NFD')).normalize('NFKD')).normalize('NFKD')
  return folded.replace(/\s+/gu, ' ').trim()
}

// Up and down again: ß becomes ss, and a Greek sigma is the same at the end of a word and within it.
function fold(text: string): string {
  return text.toUpperCase().toLowerCase()
}
