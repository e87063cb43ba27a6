import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise/two'
import { describe, expect, it } from 'vitest'
import { loaderFor } from '../../../src/compiled-code.ts'
import { CORPUS } from './corpus.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const DIST = join(ROOT, 'dist')

interface Rule {
  match: string
  regs: unknown
  notIf: unknown
  needs: string[]
  wants: string[]
}
type Table = Record<string, unknown>
interface Model {
  one: Record<string, Table>
  two: Record<string, Table> & { net: { hooks: Record<string, Rule[]>; always: Rule[] } }
}

// Build scripts are plain JavaScript, without types.
const { modelFrom } = (await import(join(ROOT, 'build', 'tagger-model.js'))) as {
  modelFrom: (read: (file: string) => string) => Model
}
const ready = modelFrom((file) => readFileSync(join(DIST, file), 'latin1'))

/** The library parses its rules as the first text is read. */
const [, library] = [nlp('she showed me'), nlp.model() as unknown as Model & { two: { matches: Rule[] } }]

describe('the model that the build makes ready is the one that the library makes', () => {
  it.each([
    ['lexicon', ready.one.lexicon, library.one.lexicon],
    ['phrases', ready.one._multiCache, library.one._multiCache],
    ['words of two kinds', ready.two.switches, library.two.switches],
  ])('%s', (_, made = {}, own = {}) => {
    const words = Object.keys(own)
    expect(words.length).toBeGreaterThan(2000)
    expect(Object.fromEntries(words.map((word) => [word, made[word]]))).toEqual(own)
    for (const word of [
      words[0] ?? '',
      words.at(-1) ?? '',
      '',
      'a\tb',
      'nosuchword',
      'constructor',
      '__proto__',
      'ünbekannt',
    ])
      expect([word, Object.hasOwn(made, word), made[word]]).toEqual([
        word,
        Object.hasOwn(own, word),
        own[word],
      ])
  })

  it('rules, in the order of the library', () => {
    const { hooks, always } = ready.two.net
    const { matches } = library.two
    const whole = (rules: Rule[]) => rules.map((rule) => ({ ...rule, regs: rule.regs, notIf: rule.notIf }))
    expect(matches.length).toBeGreaterThan(500)
    const hooked: Record<string, Map<string, Rule>> = {}
    for (const rule of matches)
      for (const hook of [...rule.needs, ...rule.wants]) {
        hooked[hook] ??= new Map()
        if (!hooked[hook].has(rule.match)) hooked[hook].set(rule.match, rule)
      }
    expect(Object.keys(hooks).sort()).toEqual(Object.keys(hooked).sort())
    const pairs = new Map<Rule, Rule | undefined>()
    for (const [hook, rules] of Object.entries(hooks)) {
      const own = [...(hooked[hook]?.values() ?? [])]
      expect(rules.map(({ match }) => match)).toEqual(own.map(({ match }) => match))
      rules.forEach((rule, at) => {
        pairs.set(rule, own[at])
      })
    }
    expect(whole([...pairs.keys()])).toEqual(whole([...pairs.values()] as Rule[]))
    expect(whole(always)).toEqual(
      whole(matches.filter(({ needs, wants }) => needs.length + wants.length === 0)),
    )
  })

  it('all else', () => {
    const { lexicon: _, _multiCache: __, ...one } = library.one
    expect({ ...ready.one, lexicon: 0, _multiCache: 0 }).toEqual({ ...one, lexicon: 0, _multiCache: 0 })
    const { switches: ___, matches, models, irregularPlurals, uncountable, ...two } = library.two
    expect({ ...ready.two, switches: 0, net: 0 }).toEqual({ ...two, switches: 0, net: 0 })
  })
})

it('the program that the build makes tags as the library does', () => {
  const chunk = readdirSync(DIST).find((file) => /^two-.*\.chunk$/.test(file)) ?? ''
  const { load } = loaderFor(DIST, null, {
    require: createRequire(import.meta.url),
    import: (name) => import(name),
    node: process,
  })
  const { default: built } = load(`./${chunk}`) as { default: typeof nlp }
  const terms = (read: typeof nlp, text: string) =>
    read(text)
      .docs.flat()
      .map(({ pre, text, post, tags }) => [pre, text, post, ...(tags ?? [])])
  for (const { typed } of CORPUS.filter((_, at) => at % 25 === 0))
    expect([typed, ...terms(built, typed)]).toEqual([typed, ...terms(nlp, typed)])
})
