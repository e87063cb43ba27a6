/** Who did it, where the answer leaves the subject out: "loved the team" is the writer, "showed me the lab" is not. */
import { afterAdverbs } from './clauses.ts'
import { HAVE_DONE } from './leading.ts'
import { PAST, WRITER_DID } from './lexicon.ts'
import { inside, type Reading } from './shape.ts'
import { isOfWriter, type Slot } from './slots.ts'
import { plain, toWords, type Word } from './words.ts'

const VERDICT =
  /^(?:nice|great|good|lovely|fun|refreshing|interesting|wonderful|amazing|rare|clear|a|the|brilliant|fantastic|helpful|useful|inspiring|easy|hard|so|really|very|such)$/

const VERDICT_ALONE =
  /^(?:nice|great|good|lovely|fun|refreshing|interesting|wonderful|amazing|rare|clear|brilliant|fantastic|helpful|useful|easy|hard)$/

/** Done to the writer, unless something follows that they did it to: "promoted to lead", but "promoted two people". */
const PASSIVE =
  /^(?:promoted|certified|licensed|qualified|hired|invited|elected|selected|nominated|accredited|admitted|accepted)$/

/** The words with their subject put before them. */
export function subjectFor({ words, names }: Reading, slot: Slot): Word[] {
  const verb = words[afterAdverbs(words, 0)]
  const bare = plain(verb)
  const next = plain(words[afterAdverbs(words, 0) + 1])
  const lowered = inside(words, names)
  const put = (...subject: string[]) => [...toWords(subject.join(' ')), ...lowered]
  // What is asked for there is the writer's own story.
  if (/^was(?:n't)?$/.test(bare) && isOfWriter(slot) && !VERDICT_ALONE.test(next)) return put('I')
  if (/^(?:was|is|wasn't|isn't)$/.test(bare) && (VERDICT.test(next) || slot !== 'detail')) return put('It')
  if (bare === 'was' || bare === "wasn't") return put('I')
  if (plain(words[0]) === 'already' && /^\p{L}{3,}ed$/u.test(bare)) return put('I', 'have')
  if (/^(?:going|gonna)$/.test(bare)) return put('I', 'am')
  if (PASSIVE.test(bare) && !/^(?:a|an|the|my|our|\d+|two|three|four|five)$/.test(next))
    return put('I', /^(?:certified|licensed|qualified|trained)$/.test(bare) ? 'am' : 'was')
  if (HAVE_DONE.test(bare) || (slot === 'use' && bare === 'got')) return put('I', 'have')
  if (/^(?:felt|seemed|sounded|looked)$/.test(bare) && /^(?:like|more|less|so|as|very|really)$/.test(next))
    return put('It')
  if (/[^s]s$/.test(bare) && !PAST.has(bare)) return put('It')
  if (slot === 'use' && /^(?:would|will|could|might)$/.test(bare)) return put('It')
  // Whoever did something to "me", or has to do with "my" answer, was on the other side of the table.
  const toMe = words.some((word) => /^(?:me|us)$/.test(plain(word)))
  if (slot === 'detail' && words.some((word) => plain(word) === 'together')) return put('We')
  if (slot === 'detail') return put(!toMe && WRITER_DID.test(bare) ? 'I' : 'You')
  return put('I')
}
