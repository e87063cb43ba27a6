/** Looks the words of the built-in letters up in the dictionary, and puts them in the place of proofread/our-words.ts. */
import { lexicon } from '../src/letters/proofread/lexicon.ts'
import { rightWords } from '../src/letters/proofread/spelling.ts'
import { wordsOf } from '../src/letters/proofread/words.ts'
import { templatesIn } from '../src/letters/template-folders.ts'
import { readSource } from '../src/letters/template-source.ts'

/** A rolldown plugin. */
export function ourWords(folder) {
  return {
    name: 'our-words',
    async load(id) {
      if (!id.endsWith('proofread/our-words.ts')) return null
      const words = JSON.stringify((await wordsIn(folder)).join(' '))
      return { code: `export const OUR_WORDS = new Set(${words}.split(' '))`, moduleType: 'js' }
    },
  }
}

/** The words of the English letters that are spelt right, each once. */
export async function wordsIn(folder) {
  const { entries } = templatesIn({ builtIn: folder }, 'en')
  const texts = entries.map(({ root, file }) => readSource(root, file).text.replace(/\{\{.*?\}\}/gs, ' '))
  const words = new Set(texts.flatMap((text) => wordsOf(text).map((word) => word.text)))
  return [...words].filter(rightWords(await lexicon())).sort()
}
