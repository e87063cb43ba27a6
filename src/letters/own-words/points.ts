/** A claim and its proof in one sentence that the reader can check. */
import { type Answer, sentencesOf } from './mending.ts'
import { pointing, thingAttached } from './proofs.ts'
import { inside, type Reading, readShape } from './shape.ts'
import { subjectFor } from './subjects.ts'
import { plain, textOf, upFirst } from './words.ts'

const LONG_CLAIM = 24

/** The joined wordings, best first; either half may be missing. */
export function joined(claim: Answer | null, proof: Answer | null): string[] {
  if (claim === null) return proof === null ? [] : [whole(proof)]
  if (proof === null) return [whole(claim)]
  const head = claimText(claim)
  const apart = `${stopped(head.text)} ${upFirst(whole(proof))}`
  const isClumsy =
    claim.words.length + proof.words.length > 2 * LONG_CLAIM ||
    sentencesOf(claim.words).length > 1 ||
    sentencesOf(proof.words).length > 1 ||
    /[:;]/.test(head.text) ||
    /[?!]$/.test(head.text) ||
    (head.stands && /: /.test(textOf(proof.words)))
  if (isClumsy) return [apart]
  const tail = proofText(proof)
  const points = pointing(withCopy(textOf(inside(proof.words, proof.names))))
  if (points !== null) {
    const thing = unstopped(textOf(inside(claim.words, claim.names)))
    if (!head.stands && points === 'it is attached') return [thingAttached(thing)]
    return [`${unstopped(head.text)}${head.stands ? ';' : ':'} ${points}`]
  }
  if (
    /^(?:because|since|where|when|which|by|as|including|such|through|thanks)$/.test(plain(proof.words[0])) &&
    head.stands
  )
    return [`${unstopped(head.text)}, ${tail}`.replace(/, (because|by|as|through|when|since|where) /, ' $1 ')]
  if (/: /.test(tail)) return [`${unstopped(head.text)}, ${tail}`]
  return head.stands ? [`${unstopped(head.text)}: ${tail}`, apart] : [`${unstopped(head.text)}: ${tail}`]
}

const reading = (answer: Answer, words = answer.words): Reading => readShape(words, answer.names, 'fit')
const unstopped = (text: string): string => text.replace(/[.,;:]+$/, '')
const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** The claim as a sentence where it can be one; a bare thing is put at the head ("On Kubernetes: …"). */
function claimText(claim: Answer): { text: string; stands: boolean } {
  const read = reading(claim)
  if (read.shape === 'did') return { text: textOf(subjectFor(read, 'fit')), stands: true }
  if (read.shape === 'doing' || read.shape === 'thing' || read.shape === 'list' || read.shape === 'person')
    return { text: `On ${textOf(inside(claim.words, claim.names))}`, stands: false }
  if (read.shape === 'that' || read.shape === 'because')
    return { text: textOf(claim.words.slice(1)), stands: true }
  if (read.shape === 'trait')
    return { text: `I am ${textOf(inside(claim.words, claim.names))}`, stands: true }
  return { text: withValid(textOf(claim.words)), stands: true }
}

/** What is done to a paper, not by the writer: "renewed in May". */
const DONE_TO_IT =
  /^(?:renewed|issued|awarded|granted|dated|published|valid|accredited|graded|signed off)(?= (?:in|on|by|until|last|this|to|till)\b)/i

/** "…, scan attached" → "…, and a scan is attached". */
const withCopy = (text: string): string =>
  text
    .replace(/, (?:a )?(copy|scan|photo|letter) (?:is )?attached(?=[.]?$)/, ', and a $1 is attached')
    .replace(/\bthe (CV|résumé|resume)\b/g, 'my $1')

/** "…, renewed in March, valid to 2031" → "…, renewed in March and valid until 2031". */
const withValid = (text: string): string =>
  text.replace(
    /, (renewed|issued|passed|dated) ([^,;]+), valid (?:to|till|until) /,
    ', $1 $2 and valid until ',
  )

function proofText(proof: Answer): string {
  const typed = withCopy(textOf(inside(proof.words, proof.names)))
  if (DONE_TO_IT.test(typed)) return `it ${/^valid/i.test(typed) ? 'is' : 'was'} ${typed}`
  if (NAMED_IN.test(typed)) return `I am ${typed}`
  const read = reading(proof)
  const words = read.shape === 'did' ? subjectFor(read, 'fit') : proof.words
  return textOf(inside(words, proof.names))
}

/** What others wrote of the writer: "named on page 2" is no deed of one's own. */
const NAMED_IN =
  /^(?:named|listed|credited|cited|mentioned|quoted|thanked|acknowledged|featured|profiled|pictured)(?= (?:on|in|at|by|as|there|under|among)\b)/i

function whole(answer: Answer): string {
  const read = reading(answer)
  return textOf(read.shape === 'did' ? subjectFor(read, 'fit') : answer.words)
}
