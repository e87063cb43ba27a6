/**
 * The English dictionary as a quick yes or no. nspell takes a quarter of a second to unfold every form of every word;
 * a letter has a hundred words, so here each is folded back to its stem instead. nspell comes only for suggestions.
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Affix {
  flag: string
  strip: string
  add: string
  fits: RegExp
}

/** True for a word of the dictionary, in small letters or with the capital that it has there. */
export type IsWord = (word: string) => boolean

let loaded: IsWord | undefined

/** Loads the dictionary once. */
export async function lexicon(): Promise<IsWord> {
  loaded ??= reader(fileOf('aff'), fileOf('dic'))
  return loaded
}

// The package's own module reads the same two files, but by way of promises, which costs more than the reading.
function fileOf(ending: 'aff' | 'dic'): string {
  const entry = createRequire(import.meta.url).resolve('dictionary-en')
  return readFileSync(join(dirname(entry), `index.${ending}`), 'latin1')
}

function reader(aff: string, dic: string): IsWord {
  const flagsOf = flagsIn(dic)
  const prefixes = affixesOf(aff, 'PFX')
  const suffixes = affixesOf(aff, 'SFX')
  const has = (word: string, flag: string) => flagsOf(word)?.includes(flag) ?? false
  const suffixed = (word: string, prefix: string) =>
    suffixes.some(({ flag, strip, add, fits }) => {
      if (!word.endsWith(add)) return false
      const stem = word.slice(0, word.length - add.length) + strip
      return fits.test(stem) && has(stem, flag) && has(stem, prefix)
    })
  const isForm = (word: string): boolean =>
    flagsOf(word) !== undefined ||
    suffixed(word, '') ||
    prefixes.some(({ flag, add }) => {
      const stem = word.slice(add.length)
      return word.startsWith(add) && (has(stem, flag) || suffixed(stem, flag))
    })
  return (word) => isForm(word) || (/^\p{Lu}/u.test(word) && isForm(word.toLowerCase()))
}

/**
 * The flags of a stem, undefined for none: looked for by halves, since the lines ("abandon/LGDS") are in order. A table of
 * all fifty thousand would take longer to fill than a letter to read.
 */
export function flagsIn(dic: string): (stem: string) => string | undefined {
  const first = dic.indexOf('\n') + 1
  const lineFrom = (start: number) => {
    const end = dic.indexOf('\n', start)
    return dic.slice(start, end < 0 ? dic.length : end)
  }
  /** The first line that does not come before `wanted`. */
  const lineAt = (wanted: string) => {
    let low = first
    let high = dic.length
    while (low < high) {
      const start = Math.max(low, dic.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1)
      const line = lineFrom(start)
      if (line < wanted) low = start + line.length + 1
      else high = start
    }
    return lineFrom(low)
  }
  return (stem) => {
    const flagged = lineAt(`${stem}/`)
    if (flagged.startsWith(`${stem}/`)) return flagged.slice(stem.length + 1)
    return stem !== '' && lineAt(stem) === stem ? '' : undefined
  }
}

function affixesOf(aff: string, kind: 'PFX' | 'SFX'): Affix[] {
  return [...aff.matchAll(new RegExp(`^${kind}\\s+(\\S)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s*$`, 'gm'))].map(
    ([, flag = '', strip = '', add = '', fits = '.']) => ({
      flag,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      fits: new RegExp(kind === 'SFX' ? `${fits}$` : `^${fits}`),
    }),
  )
}
