/** Compiles the built-in letters, and puts them in the place of src/letters/ready-made.ts, a chunk for each set. */
import Handlebars from 'handlebars'
import { COMPILE } from '../src/letters/render.ts'
import { loadTemplate } from '../src/letters/template.ts'
import { languagesIn, templatesIn } from '../src/letters/template-folders.ts'
import { inspect } from '../src/letters/template-inspect.ts'
import { readSource } from '../src/letters/template-source.ts'

const SET = 'ready-made:'

/** A rolldown plugin. @throws Error for a built-in letter that has a fault. */
export function readyLetters(folder) {
  return {
    name: 'ready-letters',
    resolveId: (id) => (id.startsWith(SET) ? id : null),
    async load(id) {
      if (id.startsWith(SET)) return { code: await setCode(folder, id.slice(SET.length)), moduleType: 'js' }
      if (!id.endsWith('src/letters/ready-made.ts')) return null
      const sets = (await languagesIn({ builtIn: folder })).flatMap((code) => [
        `${code}.warm`,
        `${code}.formal`,
      ])
      const loads = sets.map((set) => `'${set}': () => import('${SET}${set}')`)
      return {
        code: `const SETS = { ${loads.join(', ')} }
          export async function readySet(language, register) {
            const name = language + '.' + register
            // Without its file a letter is compiled as a person's own is.
            return Object.hasOwn(SETS, name) ? SETS[name]().catch(() => null) : null
          }`,
        moduleType: 'js',
      }
    },
  }
}

/** The code of one set, such as `en.warm`: its letters and blocks, as `ReadySet` has them. */
export async function setCode(folder, set) {
  const [language, register] = set.split('.')
  const { entries } = await templatesIn({ builtIn: folder }, language)
  const blocks = []
  const letters = []
  for (const entry of entries.filter((each) => each.register === register)) {
    const { text } = await readSource(entry.root, entry.file)
    blocks.push(
      entry.kind === 'block' && [entry.name, `{ text: ${quoted(text)}, compiled: ${compiled(text.trim())} }`],
    )
    letters.push(entry.kind === 'letter' && [entry.name, await letterCode(entry, entries, text)])
  }
  return `export const blocks = ${object(blocks)}\nexport const letters = ${object(letters)}`
}

async function letterCode(entry, entries, text) {
  const { template, faults } = await loadTemplate(entry, entries)
  const inspected = template ? inspect(template) : { faults }
  if (!inspected.parsed)
    throw new Error(`${entry.file}: ${inspected.faults.map(({ message }) => message).join(' ')}`)
  const { subject, body, subjectLine, bodyLine, purpose, register, label } = template
  const parts = { head: { purpose, register, subject, label }, body, subjectLine, bodyLine }
  return object([
    ['text', quoted(text)],
    ['parts', quoted(parts)],
    ['subject', compiled(subject)],
    ['body', compiled(body)],
    ['blocks', quoted([...inspected.parsed.blocks.keys()])],
  ])
}

const compiled = (text) => Handlebars.precompile(text, COMPILE)
const quoted = (value) => JSON.stringify(value)
const object = (pairs) =>
  `{ ${pairs
    .filter(Boolean)
    .map(([key, code]) => `${quoted(key)}: ${code}`)
    .join(',\n')} }`
