/** Compiles the built-in letters, and puts them in the place of src/letters/ready-made.ts, a file for each of them. */
import Handlebars from 'handlebars'
import { COMPILE } from '../src/letters/render.ts'
import { loadTemplate } from '../src/letters/template.ts'
import { languagesIn, templatesIn } from '../src/letters/template-folders.ts'
import { inspect } from '../src/letters/template-inspect.ts'
import { readSource } from '../src/letters/template-source.ts'

const LETTER = 'ready-made:'

export const isReadyLetter = (id) => id.startsWith(LETTER)

/** A rolldown plugin. @throws Error for a built-in letter that has a fault. */
export function readyLetters(folder) {
  return {
    name: 'ready-letters',
    resolveId: (id) => (isReadyLetter(id) ? id : null),
    async load(id) {
      if (isReadyLetter(id))
        return { code: await letterCode(folder, id.slice(LETTER.length)), moduleType: 'js' }
      if (!id.endsWith('src/letters/ready-made.ts')) return null
      const loads = lettersIn(folder).map((letter) => `'${letter}': () => import('${LETTER}${letter}')`)
      return {
        code: `const LETTERS = { ${loads.join(', ')} }
          export async function readyLetter(language, register, name) {
            const letter = language + '/' + name + '.' + register
            // Without its file a letter is compiled as a person's own is.
            return Object.hasOwn(LETTERS, letter) ? LETTERS[letter]().catch(() => null) : null
          }`,
        moduleType: 'js',
      }
    },
  }
}

/** The built-in letters, each as in `en/thank-you.warm`. */
export function lettersIn(folder) {
  return languagesIn({ builtIn: folder }).flatMap((language) =>
    templatesIn({ builtIn: folder }, language)
      .entries.filter(({ kind }) => kind === 'letter')
      .map((entry) => nameOf(entry)),
  )
}

const nameOf = ({ language, name, register }) => `${language}/${name}.${register}`

/** The code of one letter, with the blocks that it reaches, as `ReadyLetter` has them. */
export async function letterCode(folder, letter) {
  const { entries } = templatesIn({ builtIn: folder }, letter.split('/')[0])
  const entry = entries.find((each) => each.kind === 'letter' && nameOf(each) === letter)
  const { template, faults } = await loadTemplate(entry, entries)
  const inspected = template ? inspect(template) : { faults }
  if (!inspected.parsed)
    throw new Error(`${entry.file}: ${inspected.faults.map(({ message }) => message).join(' ')}`)
  const { subject, body, subjectLine, bodyLine, purpose, register, label, partials } = template
  const blocks = [...inspected.parsed.blocks.keys()].map((name) => {
    const { text } = partials[name]
    return `${quoted(name)}: { text: ${quoted(text)}, compiled: ${compiled(text.trim())} }`
  })
  return `export const text = ${quoted(readSource(entry.root, entry.file).text)}
    export const parts = ${quoted({ head: { purpose, register, subject, label }, body, subjectLine, bodyLine })}
    export const subject = ${compiled(subject)}
    export const body = ${compiled(body)}
    export const blocks = { ${blocks.join(',\n')} }`
}

const compiled = (text) => Handlebars.precompile(text, COMPILE)
const quoted = (value) => JSON.stringify(value)
