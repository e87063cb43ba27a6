/** What the reader is supposed to have thought: told without them, so that nobody is blamed. */
import { subjectAt, verbsOf } from './clauses.ts'
import { plain, type Word } from './words.ts'

const HEDGE =
  /^(?:i (?:think|guess|suspect|fear|feel like|feel)|i'm afraid|maybe|perhaps|probably|possibly|looks like|it (?:may|might|could) be that)\s+/
const BELIEVER =
  /^(?:(?:they|you|he|she|someone|somebody|people|everyone)(?: (?:and|or) \p{L}+)?|(?:the|your|their) \p{L}+(?: (?:manager|panel|team|lead))?|\p{L}+(?: and \p{L}+)?)(?:'ve|'d)?\s+/u
const BELIEVED =
  /^(?:(?:both|all|may have|might have|must have|must've|probably|clearly|wrongly|maybe|just|kind of|kinda|seemed to|seem to|appeared to|have|had|also|then|to me)\s+)*(?:thought|think|assumed|assume|believed|believe|felt|feel|figured|understood|concluded|took it|gathered|reckoned|got (?:the|an) (?:idea|impression|feeling)|had the (?:idea|impression|feeling)|(?:were|was) under the impression|said|told me|wrote|(?:seemed|seem|were|was|looked|sounded) (?:to be |a bit |quite |really )?(?:worried|afraid|concerned|convinced|sure|certain|scared)|decided|supposed|suspected|worried|heard|read it as|misunderstood)(?:\s+(?:that|as if|like))?\s+/

/** How many of the words only tell who believed it; 0 where nobody is shown to believe anything. */
export function beliefAt(words: Word[], names: ReadonlySet<string>): number {
  const text = `${words.map((word) => plain(word)).join(' ')} `
  const hedge = HEDGE.exec(text)?.[0] ?? ''
  const rest = text.slice(hedge.length)
  const direct = /^i\b/.test(rest) ? null : BELIEVED.exec(rest)
  const subject = direct ? '' : (BELIEVER.exec(rest)?.[0] ?? '')
  if (/^i\b/.test(subject)) return hedgeOnly(hedge)
  const believed = direct ?? BELIEVED.exec(rest.slice(subject.length))
  if (believed === null) return hedgeOnly(hedge)
  const count = (hedge + subject + believed[0]).trim().split(/\s+/).length
  const left = words.slice(count)
  return subjectAt(left, 0, names) || verbsOf(left, names).main > 0 ? count : 0
}

const hedgeOnly = (hedge: string): number => (hedge === '' ? 0 : hedge.trim().split(/\s+/).length)

export const tellsBelief = (words: Word[]): boolean => beliefAt(words, new Set()) > 0
