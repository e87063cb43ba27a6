/**
 * The English dictionary as a quick yes or no. nspell takes a quarter of a second to unfold every form of every word;
 * a letter has a hundred words, so here each is folded back to its stem instead. nspell comes only for suggestions.
 */

interface Affix {
  flag: string
  strip: string
  add: string
  fits: RegExp
}

/** True for a word of the dictionary, in small letters or with the capital that it has there. */
export type IsWord = (word: string) => boolean

let loaded: Promise<IsWord> | undefined

/** Loads the dictionary once. */
export function lexicon(): Promise<IsWord> {
  loaded ??= import('dictionary-en').then(({ default: { aff, dic } }) => reader(text(aff), text(dic)))
  return loaded
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

function reader(aff: string, dic: string): IsWord {
  const stems = new Map<string, string>()
  for (const line of dic.split('\n')) {
    const bar = line.indexOf('/')
    const stem = bar < 0 ? line : line.slice(0, bar)
    stems.set(stem, (stems.get(stem) ?? '') + (bar < 0 ? '' : line.slice(bar + 1)))
  }
  const prefixes = affixesOf(aff, 'PFX')
  const suffixes = affixesOf(aff, 'SFX')
  const has = (word: string, flag: string) => stems.get(word)?.includes(flag) ?? false
  const suffixed = (word: string, prefix: string) =>
    suffixes.some(({ flag, strip, add, fits }) => {
      if (!word.endsWith(add)) return false
      const stem = word.slice(0, word.length - add.length) + strip
      return fits.test(stem) && has(stem, flag) && has(stem, prefix)
    })
  const isForm = (word: string): boolean =>
    stems.has(word) ||
    suffixed(word, '') ||
    prefixes.some(({ flag, add }) => {
      const stem = word.slice(add.length)
      return word.startsWith(add) && (has(stem, flag) || suffixed(stem, flag))
    })
  return (word) => isForm(word) || (/^\p{Lu}/u.test(word) && isForm(word.toLowerCase()))
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
