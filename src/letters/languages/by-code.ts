/** The languages in which letters can be written. */
import { Fault } from '../../fault.ts'
import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import type { Language } from './language.ts'

export const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN, SPANISH]

/**
 * The language with this code; case and a region after it (`de-AT`, `es_MX`) make no difference.
 * @throws Fault that names the languages there are.
 */
export function languageOf(code: string): Language {
  const wanted = code.trim().toLowerCase().split(/[-_]/)[0]
  const found = LANGUAGES.find((language) => language.code === wanted)
  if (found) return found
  const known = LANGUAGES.map((language) => `${language.name} (${language.code})`).join(', ')
  throw new Fault(`There are no letters in ${JSON.stringify(code)}. The languages are ${known}.`)
}
