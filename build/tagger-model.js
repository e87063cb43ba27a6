/** Puts together what build/tagger.js took apart: in the bundle it stands in the place of compromise's own model. */
import { lineAt } from '../src/letters/sorted-lines.ts'

/** What a pattern and a set are called in JSON. */
export const PATTERN = '/'
export const SET = '{}'

/**
 * compromise's model, with its rules parsed as `two.net`. What a text does not need is not unpacked.
 * @param read The text of one of the files, a character for each byte.
 */
export function modelFrom(read) {
  const { one, two, kinds, tagSet, clues, patterns, rules, hooks, always } = JSON.parse(read('tagger.json'))
  const words = read('tagger-words.tsv')
  const [lexicon, switches, _multiCache] = [0, 1, 2].map((part) => lookup(words, kinds, part))
  const terms = read('tagger-rules.tsv').split('\n')
  const whole = rules.map((rule, at) => new Rule(rule, terms[at]))
  const named = (numbers) => numbers.map((at) => whole[at])
  for (const need of Object.keys(hooks)) hooks[need] = named(hooks[need])
  const net = { hooks, always: named(always) }
  return {
    one: { ...one, lexicon, _multiCache, tagSet: unpackedLate(tagSet) },
    two: { ...two, ...unpacked(patterns), switches, clues: unpackedLate(clues), net },
  }
}

class Rule {
  #packed
  #terms

  constructor(rule, packed) {
    Object.assign(this, rule)
    this.#packed = packed
  }

  get regs() {
    return this.#unpacked()[0]
  }

  get notIf() {
    return this.#unpacked()[1]
  }

  #unpacked() {
    this.#terms ??= this.#packed.split('\t').map(unpacked)
    return this.#terms
  }
}

/** An object that has for each word a part of its kind. */
function lookup(lines, kinds, part) {
  const find = (word) => {
    if (typeof word !== 'string') return undefined
    const start = `${Buffer.from(word).toString('latin1')}\t`
    const line = lineAt(lines, start)
    // JSON has null for nothing.
    return line.startsWith(start) ? (kinds[line.slice(start.length)][part] ?? undefined) : undefined
  }
  return new Proxy(
    {},
    {
      get: (target, word) => find(word) ?? target[word],
      getOwnPropertyDescriptor: (_, word) => {
        const value = find(word)
        return value === undefined
          ? undefined
          : { value, configurable: true, enumerable: true, writable: true }
      },
    },
  )
}

/** An object whose values are unpacked as they are asked for. */
function unpackedLate(packed) {
  const late = {}
  for (const [key, text] of Object.entries(packed))
    Object.defineProperty(late, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = unpacked(text)
        Object.defineProperty(late, key, { value })
        return value
      },
    })
  return late
}

function unpacked(text) {
  if (text === '') return undefined
  return JSON.parse(text, (_, value) => {
    if (value?.[PATTERN]) return new RegExp(...value[PATTERN])
    return value?.[SET] ? new Set(value[SET]) : value
  })
}
