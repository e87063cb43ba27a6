/** An answer that stands within a sentence of the letter as it was typed, save for what would break the sentence. */

/** Words with which no name begins. The lists of `own-words` are longer, and take longer to load than all the rest of this. */
const PLAIN =
  /^(?:an?|the|my|your|our|their|his|her|how|what|why|where|who|when|whether|which|about|after|at|by|for|from|in|of|on|to|with|(?:some|any|every)(?:one|body))$/i
const SUBJECT = /^(?:i|you|we|they|he|she|it|everyone|everybody|nobody|someone|somebody|there)$/i
/** "Someone on your team", "everyone who was there": behind such a word these tell more of who it is. */
const ANYBODY = /(?:one|body)$/i
const WHICH_ONE = /^(?:else|who|whom|whose|that|you|i|we|and|or|at|from|in|like|of|on|with)$/i

/**
 * Typed at the end of an answer, it would stand in the middle of a sentence; that of "Jr.", "p.m." or "Ana R." belongs to
 * the word.
 */
const STOP =
  /(?<=[\p{L}\p{N})"”])(?<!(?<![\p{L}\p{N}'’&])(?:\p{L}|Jr|Sr|Dr|Mr|Mrs|Ms|St|Co|etc|Inc|Ltd|Esq))\s*[.;,!]+$/iu

/** "How the team plans." → "how the team plans". Names stay as they are, and so does "The New York office". */
export function asPhrase(typed: string): string {
  const text = typed.trim().replace(STOP, '')
  const [first = '', second = ''] = text.split(/\s+/)
  return PLAIN.test(first) && /^\p{Lu}\p{Ll}*$/u.test(first) && /^\p{Ll}/u.test(second)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

/** True for "I want to know how", which is a sentence, and makes none of the one that it is put into. */
export function isWholeSentence(typed: string): boolean {
  const [first = '', second = '', ...more] = typed.trim().split(/\s+/)
  return more.length > 0 && SUBJECT.test(first) && !(ANYBODY.test(first) && WHICH_ONE.test(second))
}
