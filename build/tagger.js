/**
 * Makes compromise ready. The library unfolds its model at each start: conjugates verbs, forms plurals, parses its rules.
 * That takes longer than all the rest of a draft, so here it is done once and laid beside the code as data, which
 * build/tagger-model.js puts together again. The code that tags is the library's own.
 */
import { join } from 'node:path'
import nlp from 'compromise/two'
import { PATTERN, SET } from './tagger-model.js'

const SOURCE = '/compromise/src/'
const MODEL = /^(?:1-one|2-two)\/[\w-]+\/(?:model|tagSet)\/index\.js$/

/** What is changed in the library's own code, by file: nothing is unfolded or parsed, so what does that can stay out. */
const CHANGES = {
  '2-two/preTagger/methods/index.js': [
    ['expandLexicon,', ''],
    ['transform,', ''],
  ],
  '2-two/postTagger/compute/index.js': [['methods.one.buildNet(model.two.matches, world)', 'model.two.net']],
}

/** A rolldown plugin. @throws Error for a release of compromise that is written otherwise. */
export function readyTagger() {
  return {
    name: 'ready-tagger',
    load: (id) => (MODEL.test(fileOf(id)) ? code('export default {}') : null),
    transform(text, id) {
      if (fileOf(id) === 'two.js') return code(`${text}\n${USE}`)
      return CHANGES[fileOf(id)] ? code(changed(text, CHANGES[fileOf(id)])) : null
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(readyModel()))
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

const fileOf = (id) => id.split(SOURCE)[1] ?? ''
const code = (text) => ({ code: text, moduleType: 'js' })

function changed(text, changes) {
  return changes.reduce((before, [old, young]) => {
    if (!before.includes(old)) throw new Error(`compromise is written otherwise: there is no more "${old}".`)
    return before.replace(old, young)
  }, text)
}

const USE = `
  import { readFileSync } from 'node:fs'
  import { modelFrom } from ${JSON.stringify(join(import.meta.dirname, 'tagger-model.js'))}
  Object.assign(nlp.model(), modelFrom((name) => readFileSync(new URL('./' + name, import.meta.url), 'latin1')))`

/**
 * The model as it is once the library is loaded, as the texts of three files: each word with the number of its kind; the
 * terms of each rule; and all else. A kind is the tags of a word, the two that it has to choose between, and the length
 * of the longest phrase that it begins: of twenty-five thousand words, there are two hundred.
 */
export function readyModel() {
  const { lexicon, _multiCache, tagSet, ...one } = nlp.model().one
  const { switches, clues, matches, regexText, regexNormal, regexNumbers, endsWith, ...two } = nlp.model().two
  // Only what stays out would ask for these.
  const { models: _, irregularPlurals: __, uncountable: ___, ...rest } = two
  const words = [...new Set([lexicon, switches, _multiCache].flatMap((table) => Object.keys(table)))].sort()
  const kindOf = (word) => JSON.stringify([lexicon[word], switches[word], _multiCache[word]])
  const kinds = [...new Set(words.map(kindOf))]
  const rules = matches.map((rule) => ({ ...rule }))
  const net = nlp.methods().one.buildNet(rules, nlp.world())
  const numbers = (some) => some.map((rule) => rules.indexOf(rule))
  return {
    'tagger-words.tsv': lines(words.map((word) => [word, kinds.indexOf(kindOf(word))])),
    'tagger-rules.tsv': lines(rules.map(({ regs, notIf }) => [packed(regs), packed(notIf)])),
    'tagger.json': packed({
      one,
      two: rest,
      kinds: kinds.map((kind) => JSON.parse(kind)),
      tagSet: eachOf(tagSet, packed),
      clues: eachOf(clues, packed),
      patterns: packed({ regexText, regexNormal, regexNumbers, endsWith }),
      rules: rules.map(({ regs, notIf, ...rule }) => rule),
      hooks: eachOf(net.hooks, numbers),
      always: numbers(net.always),
    }),
  }
}

const lines = (rows) => rows.map((row) => `${row.join('\t')}\n`).join('')
const eachOf = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))

/** As JSON that tells patterns and sets from other things, in plain ASCII, which Node reads as it is; nothing for nothing. */
const packed = (value) => {
  if (value === undefined) return ''
  const json = JSON.stringify(value, (_, each) => {
    if (each instanceof RegExp) return { [PATTERN]: [each.source, each.flags] }
    return each instanceof Set ? { [SET]: [...each] } : each
  })
  return json.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
