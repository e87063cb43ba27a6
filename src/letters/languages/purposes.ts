/** Which letters there are in a language. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { REGISTERS } from '../../rejection/answers.ts'
import { PURPOSES, type Purpose, TRAITS } from '../../rejection/purpose.ts'
import type { Language } from './language.ts'

/**
 * The purposes whose templates stand in `folder/<language>/` in every register that they have. The files say it, so
 * that a letter is there as soon as somebody has written it; a folder that is missing holds none.
 */
export async function purposesIn(folder: string, language: Pick<Language, 'code'>): Promise<Purpose[]> {
  const files = new Set(await readdir(join(folder, language.code)).catch(() => []))
  return PURPOSES.filter((purpose) =>
    REGISTERS.filter((register) => (TRAITS[purpose].only ?? register) === register).every((register) =>
      files.has(`${purpose}.${register}.hbs`),
    ),
  )
}
