/** Verbs turned from "she runs" to "you run", and pronouns from the pasted "you need" to the writer's "I need". */
import { afterAdverbs, isVerbAt } from './clauses.ts'
import { ADVERBS, AUXILIARIES } from './lexicon.ts'
import { type Changes, note } from './slips.ts'
import { plain, type Word, withCore } from './words.ts'

const IRREGULAR: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
  dies: 'die',
  lies: 'lie',
  ties: 'tie',
  am: 'are',
}
const NEVER_S = new Set([
  'always',
  'this',
  'his',
  'its',
  'us',
  'yes',
  'as',
  'perhaps',
  'less',
  'across',
  'discuss',
  'pass',
])

/** The form that goes with "you" for one that went with "she"; past forms and plain forms come back as they are. */
export function withYou(verb: string): string {
  const lower = verb.toLowerCase().replaceAll('’', "'")
  const known = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower] : undefined
  if (known !== undefined) return verb.includes('’') ? known.replace("'", '’') : known
  if (!lower.endsWith('s') || lower.endsWith('ss') || NEVER_S.has(lower) || lower.length < 3) return verb
  if (lower.endsWith('ies')) return `${verb.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz|o)es$/.test(lower) ? verb.slice(0, -2) : verb.slice(0, -1)
}

/** The verb at this place, and those joined to it by "and", in the form that goes with "you". */
export function agreeing(words: Word[], verb: number, changes: Changes): Word[] {
  const out = [...words]
  const agree = (at: number) => {
    const word = out[at] as Word
    const core = withYou(word.core)
    note(changes, word.core, core)
    out[at] = withCore(word, core)
  }
  agree(verb)
  for (let at = verb + 1; at < out.length; at += 1) {
    const isLink = /^(?:and|or|but)$/.test(plain(out[at]))
    const next = afterAdverbs(out, at + 1)
    // A verb of someone else's in between ends the reach of the first subject.
    if (isLink && isVerbAt(out, next)) {
      agree(next)
      at = next
    } else if (isVerbAt(out, at) && !AUXILIARIES.has(plain(out[at - 1])) && !ADVERBS.has(plain(out[at - 1])))
      break
  }
  return out
}

const TO_WRITER: Record<string, string> = {
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  "you're": "I'm",
  "you've": "I've",
  "you'd": "I'd",
  "you'll": "I'll",
}
const VERBS_OF_I: Record<string, string> = { are: 'am', were: 'was', "aren't": 'am not', "weren't": "wasn't" }

const OPENS_CLAUSE = /^(?:suggest(?:ed)?|recommend(?:ed)?|that|if|whether|because|when|while|how|where)$/i

/** Pasted advice speaks to the writer: "you need to name your part" becomes "I need to name my part". */
export function asWriter(cores: string[], isVerb: (at: number) => boolean): string[] {
  return cores.map((core, at) => {
    const lower = core.toLowerCase().replaceAll('’', "'")
    // "To see you apply": whom one sees, whatever they do.
    if (lower === 'you' && /^(?:see|saw|let|make|made|help|hear|heard|watch)$/i.test(cores[at - 1] ?? ''))
      return 'me'
    if (lower === 'you') return isVerb(at + 1) || OPENS_CLAUSE.test(cores[at - 1] ?? '') ? 'I' : 'me'
    if (cores[at - 1]?.toLowerCase() === 'you' && Object.hasOwn(VERBS_OF_I, lower))
      return VERBS_OF_I[lower] ?? core
    return Object.hasOwn(TO_WRITER, lower) ? (TO_WRITER[lower] ?? core) : core
  })
}
