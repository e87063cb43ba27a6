/**
 * Cheap triage of raw mail: is it worth reading in full? A mailbox is mostly bills, shops, lists and attachments, and
 * parsing one mail costs as much as looking at fifty. So the headers and the beginning of the text are looked at as
 * bytes, for words of job applications. What passes is read properly and judged by the classifier; what does not is
 * lost, so doubts pass.
 */
import { looksLikeRole } from '../rejection/classify/names.ts'
import { glanceAt, plainWords } from './triage/glance.ts'
import { ALERT, HINTS, HIRING_SENDER, type Hint, SYSTEM_DOMAINS, WEIGHTS } from './triage/words.ts'

/** True where a mail may be about a job application; false for mail that says nothing of the kind. */
export function mayConcernApplication(bytes: Uint8Array): boolean {
  const { senders, subject, text, isBulk } = glanceAt(bytes)
  if (SYSTEM_DOMAINS.test(senders)) return true
  const isForMany = isBulk || ALERT.test(senders) || ALERT.test(subject)
  const sender = HIRING_SENDER.test(senders) ? WEIGHTS.hiringSender : 0
  const role = looksLikeRole(subject) ? WEIGHTS.roleInSubject : 0
  const weight = sender + role + weigh(subject) + weigh(text)
  // Sums of tenths come out a little under or over.
  return weight > (isForMany ? WEIGHTS.enoughForBulk : WEIGHTS.enough) - 0.001
}

const HINT_OF = new Map(
  HINTS.flatMap((hint) => hint.words.map((word) => [plainWords(word).trimEnd(), hint] as const)),
)
// The longest first, so that "your application" is not taken for "your".
const WORDS = new RegExp(
  HINTS.flatMap(({ words }) => words)
    .sort((one, other) => other.length - one.length)
    .map((word) => plainWords(word).trimEnd() + (word.endsWith('*') ? '' : '(?= )'))
    .join('|'),
  'g',
)

function weigh(text: string): number {
  const seen = new Set<Hint>()
  let weight = 0
  for (const [word] of text.matchAll(WORDS)) {
    const hint = HINT_OF.get(word)
    if (!hint || seen.has(hint)) continue
    seen.add(hint)
    weight += hint.weight
  }
  return weight
}
