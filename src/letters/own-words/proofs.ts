/** Proofs that point elsewhere: attached, to be seen at a link, to be asked of a person. */
import { capitalised } from './words.ts'

const ATTACHED = [
  /^(?:(?:please |pls )?see )?(?:it(?:['’]s| is)? |is |i(?:['’]ve| have) |which is |also )?(?:attached|enclosed)(?: it)?(?: here| below| to this (?:email|mail|letter))?$/i,
  /^(?:(?:please |pls )?see )?(?:the |an? )?(?:attachment|attached file|attached pdf)$/i,
]
const ATTACHED_THING = [
  /^(?:(?:please |pls )?see )?(?:i(?:['’]ve| have)? )?(?:attached|enclosed)(?: is)?:? (?:the |my |an? )?(?!as\b|in\b|to\b|here\b|with\b|below\b)(.+)$/i,
  /^(?:the |my |an? )?([\p{L}\d' -]{2,40}?)(?: is| are)? (?:attached|enclosed)$/iu,
]
const PLACE =
  /^(?:it(?:['’]?s| is) |is |also |you can (?:see|find) it )?((?:in|on|at) (?:my|the|page|github|gitlab|linkedin)\b.*)$/i
const LINK =
  /^(?:(?:please |pls |pl )?(?:see|check|look at|visit|here|link|repo|code|demo|proof)(?: out)?:? )?(?:at |on )?((?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|dev|net|co|app|me|ai|uk|de|eu|info|page)(?:\/\S*)?)$/i
const LINK_IN =
  /^(?:the |my )?((?:[a-z]+ )?(?:links?|code|repo|demo|details|results?|numbers?|certificate|cert|transcript|report|card|licen[cs]e|ticket|reference)) (?:is |are )?((?:in|on|at) .+)$/i
const ASK = /^(?:(?:you can|please|pls|feel free to|just) )?((?:ask|call|contact|see) .+)$/i
const OFFER = /^(?:i (?:can|could|would|will|['’]ll|am happy|['’]m happy)|can|could|happy|glad) .+/i
const VOUCHES = /\b(?:can|could|will|would) (?:confirm|vouch|tell|attest|say)\b/i

/** The proof as the clause that follows the claim, or null where it proves by itself. */
export function pointing(text: string): string | null {
  const bare = text.replace(/[.!,;:]+$/, '').trim()
  if (ATTACHED.some((form) => form.test(bare))) return 'it is attached'
  const link = LINK.exec(bare)?.[1]
  if (link) return `you can see it at ${link}`
  for (const form of ATTACHED_THING) {
    const thing = form.exec(bare)?.[1]
    if (thing) return `the ${thing} ${isMany(thing) ? 'are' : 'is'} attached`
  }
  if (/^(?:attached|enclosed) /i.test(bare)) return `it is ${bare}`
  const where = LINK_IN.exec(bare)
  if (where) return `the ${where[1]} ${isMany(where[1] ?? '') ? 'are' : 'is'} ${where[2]}`
  const place = PLACE.exec(bare)?.[1]
  if (place && !/\bI\b/.test(place)) return `you can find it ${place}`
  const asked = ASK.exec(bare)?.[1]
  if (asked) return `please ${asked}`
  if (OFFER.test(bare)) {
    if (/^i\b/i.test(bare)) return bare
    return /^(?:can|could)\b/i.test(bare) ? `I ${bare}` : `I am ${bare}`
  }
  return VOUCHES.test(bare) ? bare : null
}

const isMany = (thing: string): boolean =>
  /(?:[^s]s| and .+)$/i.test(thing.replace(/ (?:from|of|for|as|in|with|by) .*$/, '')) &&
  !/(?:AWS|CSS|news)$/.test(thing)

/** A claim that is a bare thing, and its proof: "aws cert" + "attached" → "The AWS cert is attached." */
export const thingAttached = (thing: string): string =>
  /^(?:the|my|an?|our)\b/i.test(thing) ? capitalised(`${thing} is attached`) : `The ${thing} is attached`
