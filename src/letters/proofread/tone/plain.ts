/**
 * A text made plain for the rules of tone: lower case, one space between words, contractions taken apart, sentences
 * parted by a bar. "You didn't even look!" reads " | you did not even look ! | ". Each word remembers where it came from.
 */

import { marked } from './pattern.ts'

export interface Plain {
  words: string
  /** The places in the text of what stands between these places of `words`. */
  placesOf(start: number, end: number): [number, number]
}

const TOKEN = /\n\s*\n|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‑-][\p{L}\p{N}]+)*|[.!?…]+|[^\s\p{L}\p{N}]/gu
const ABBREVIATIONS = new Set('dr mr mrs ms mx prof st eg ie etc vs inc ltd no'.split(' '))

/** Contractions as people type them, with or without the apostrophe, and the short forms of messages. */
const SPELLED_OUT = new Map(
  `cannot=can not|cant=can not|wont=will not|shant=shall not|dont=do not|doesnt=does not|didnt=did not|isnt=is not
  |arent=are not|wasnt=was not|werent=were not|hasnt=has not|havent=have not|hadnt=had not|couldnt=could not
  |wouldnt=would not|shouldnt=should not|im=i am|ive=i have|youre=you are|youve=you have|youll=you will|youd=you would
  |thats=that is|whats=what is|theyre=they are|theyve=they have|hes=he is|shes=she is|theres=there is|itll=it will
  |aint=is not|gonna=going to|wanna=want to|gotta=have to|u=you|ur=your|thx=thanks|tks=thanks|ty=thanks|pls=please
  |plz=please|noone=no one|someones=someone is|ppl=people|wtf=what the fuck|aint=is not|should've=should have|e-mail=email
  |e-mails=emails|any-more=anymore|resumé=resume|y'all=you all|ya=you|let's=let us|cv's=cvs|alright=all right|thankyou=thank you`
    .split(/\s*\|/)
    .map((pair) => pair.split('=') as [string, string]),
)
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^can't$/, 'can not'],
  [/^won't$/, 'will not'],
  [/^shan't$/, 'shall not'],
  [/n't$/, ' not'],
  [/'m$/, ' am'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  [/^(it|that|there|here|what|who|how|where|he|she|one|everything|nothing|everyone|nobody)'s$/, '$1 is'],
]

/** The plain form of a text. Lines that begin with ">" are another's words, so they are left out. */
export function plain(text: string): Plain {
  const own = text.replace(/^[ \t]*>.*$/gm, (line) => '\n'.repeat(line.length))
  const at: number[] = []
  const spans: [number, number][] = []
  let words = ' | '
  let last = ''
  const add = (word: string, from: number, to: number) => {
    at.push(words.length)
    spans.push([from, to])
    words += `${marked(word)} `
  }
  for (const { 0: token, index } of own.matchAll(TOKEN)) {
    const end = index + token.length
    if (/^[\p{L}\p{N}]/u.test(token)) {
      last = spelledOut(token)
      for (const word of last.split(' ')) add(word, index, end)
    } else if (/^[\n.!?…]/.test(token)) {
      if (!endsSentence(token, last, own[end])) continue
      if (/[!?]/.test(token)) add(token.includes('?') ? '?' : '!', index, end)
      add('|', end, end)
    } else if (/^["“”„«»]/.test(token)) add('"', index, end)
    else if (/^[,;:()–—[\]]/.test(token)) add(token === ';' || token === ':' ? ';' : ',', index, end)
    else if (token !== '-' && token !== "'" && token !== '’') add(token, index, end)
  }
  if (!words.endsWith('| ')) add('|', text.length, text.length)
  return { words, placesOf: (start, end) => placesBetween(at, spans, start, end) }
}

function spelledOut(token: string): string {
  // Accents go, so that "résumé" and "resume" are one word; other scripts pass through as they are.
  const bare = token.replace(/[’‑]/g, (mark) => (mark === '’' ? "'" : '-'))
  const word = bare
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const known = SPELLED_OUT.get(word)
  if (known) return known
  if (!word.includes("'")) return word
  for (const [ending, whole] of ENDINGS) if (ending.test(word)) return word.replace(ending, whole)
  return word
}

function endsSentence(token: string, last: string, next: string | undefined): boolean {
  if (token.startsWith('\n')) return true
  if (next !== undefined && !/[\s"”’')\]]/.test(next)) return token.length > 1 || /[!?]/.test(token)
  return token !== '.' || !ABBREVIATIONS.has(last)
}

function placesBetween(
  at: readonly number[],
  spans: readonly [number, number][],
  start: number,
  end: number,
): [number, number] {
  const first = spans[lastAtOrBefore(at, start)] ?? [0, 0]
  const last = spans[lastAtOrBefore(at, end - 1)] ?? first
  return [first[0], Math.max(first[1], last[1])]
}

function lastAtOrBefore(at: readonly number[], place: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((at[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
