/**
 * Bundles src/ into dist/, in chunks that follow the lazy imports of the commands. Libraries that package.json lists under
 * "dependencies" stay packages; the others that src/ imports are bundled, since a program of many small files starts late,
 * and dist/THIRD-PARTY-NOTICES.txt has their licences. Silent when all is well.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import { asFunctions, GROUPS } from './build/chunks.js'
import { isReadyLetter, readyLetters } from './build/letters.js'
import { readyTagger } from './build/tagger.js'
import { readyTone } from './build/tone.js'
import { ourWords } from './build/words.js'

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const packages = Object.keys(dependencies).map((name) => new RegExp(`^${name}(?!/runtime)(/|$)`))

const common = {
  platform: 'node',
  // The letters are compiled here and not by rolldown, which would call that slow.
  checks: { pluginTimings: false },
  external: [/^node:/, ...packages],
}
// As CommonJS: an ES module that imports one of Node's own has Node load all that this one might ever need. With their own
// names, so that it can be said where something went wrong.
const output = { dir: 'dist', format: 'cjs', minify: { mangle: false } }

const program = await build({
  ...common,
  input: 'src/main.ts',
  plugins: [
    readyLetters('templates/letters'),
    readyTagger(),
    readyTone(),
    ourWords('templates/letters'),
    lateChildren(),
    notices(),
    asFunctions(),
  ],
  output: {
    ...output,
    cleanDir: true,
    codeSplitting: { groups: GROUPS },
    // Whatever was compiled is kept by this name.
    entryFileNames: '[name]-[hash].chunk',
    chunkFileNames: ({ moduleIds }) =>
      moduleIds.some(isReadyLetter) ? 'ready-made-[name]-[hash].chunk' : '[name]-[hash].chunk',
  },
})
const main = program.output.find((file) => file.type === 'chunk' && file.isEntry)

await build({
  ...common,
  input: 'src/start.ts',
  plugins: [
    {
      name: 'program',
      load: (id) =>
        id.endsWith('src/program.ts')
          ? `export const PROGRAM = ${JSON.stringify(`./${main.fileName}`)}`
          : null,
    },
  ],
  output: { ...output, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
})

/** Commander loads at once what starts other programs: that takes as long as all the rest of it, and is never used here. */
function lateChildren() {
  const early = "import childProcess from 'node:child_process';"
  const late =
    "const childProcess = { spawn: (...given) => process.getBuiltinModule('node:child_process').spawn(...given) };"
  return {
    name: 'late-children',
    transform: (code, id) =>
      id.endsWith('/commander/lib/command.js') ? { code: code.replace(early, late) } : null,
  }
}

/** Writes down whose code was bundled, and on which terms. @throws Error for a library without a licence. */
function notices() {
  return {
    name: 'third-party-notices',
    generateBundle() {
      const folders = new Set(
        [...this.getModuleIds()].flatMap(
          (id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [],
        ),
      )
      const source = [...folders]
        .map(noticeOf)
        .sort()
        .join(`\n${'-'.repeat(80)}\n\n`)
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source })
    },
  }
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  if (!file) throw new Error(`${name} is bundled, but has no licence file.`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}
