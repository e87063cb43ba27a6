/** The register of our own sentences: warm ones run words together as people do, formal ones spell them out. */
import type { Register } from '../../rejection/answers.ts'

/**
 * "I would like" → "I'd like": never before a stop, and "have" only where another verb follows. What is looked for comes
 * first in words, since to compile a pattern takes much longer than to find that they are not there.
 */
const SHORTER: [words: string, long: RegExp, short: string][] = [
  ['I am', /\bI am(?= \p{L})/gu, "I'm"],
  ['I would', /\bI would(?= \p{L})/gu, "I'd"],
  ['I will not', /\bI will not(?= \p{L})/gu, "I won't"],
  ['I will', /\bI will(?= \p{L})/gu, "I'll"],
  [
    'I have',
    /\bI have(?= (?:(?:also|since|just|now|already) )?(?:\p{L}{2,}ed|been|done|become|begun|built|led|run|written|taken|given|grown|learnt|left|made|met|moved|read|rewritten|sold|spoken|spent|taught|thought|won|seen|shown|kept|brought|bought|found|got|held|overseen|rebuilt|set|sent|split|cut|put|drawn|driven|chosen|come|gone|known|lost|paid|redone|retaken)\b)/gu,
    "I've",
  ],
  ['did not', /\bdid not(?= get across)/g, "didn't"],
  ['; it is', /; it is(?= attached| in | on | at )/g, "; it's"],
]

/** Nothing is spelled out that has no apostrophe. */
const APOSTROPHE = /['’]/

const LONGER: [RegExp, string][] = [
  [/\b([Ii])['’]m\b/g, '$1 am'],
  [/\b([Cc])an['’]t\b/g, '$1annot'],
  [/\b([Ww])on['’]t\b/g, '$1ill not'],
  [
    /\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n['’]t\b(?! (?:you|we|they|i|he|she|it)\b)/gi,
    '$1 not',
  ],
  [/\b(I|you|we|they|who|there|could|would|should|might|must)['’]ve\b/gi, '$1 have'],
  [/\b(you|we|they)['’]re\b/gi, '$1 are'],
  [/\b(I|you|we|they|he|she|it|that|there)['’]ll\b/gi, '$1 will'],
  [
    /\b(I|you|we|they|he|she|it)['’]d(?= (?:be|have|like|love|rather|want|need|say|do|go|make|take|get|prefer|still|ship|add|change|choose|use|try|show|write|speak|give|know|start|help|work|look|ask|see|keep|stay|expect|plan|happily|gladly)\b)/gi,
    '$1 would',
  ],
  [/\b(I|you|we|they|he|she|it)['’]d(?= (?:been|done|seen|had|\p{L}{3,}ed)\b)/giu, '$1 had'],
  [/\b(it|that|there|what|he|she)['’]s(?= (?:been|got)\b)/gi, '$1 has'],
  [/\b(it|that|there|what)['’]s(?= \p{L})(?! \p{L}+(?:ed|en)\b)/giu, '$1 is'],
]

/** Words in quotation marks are somebody's and stay as they were said. */
const QUOTATION = /("[^"]*"|“[^”]*”)/

/**
 * The sentence in its register. What the person typed at length stays long in a warm letter; in a formal one,
 * whatever is certain is spelled out.
 */
export function inRegister(sentence: string, typed: string, register: Register): string {
  const mends = register === 'warm' ? shorter(sentence, typed) : APOSTROPHE.test(sentence) ? LONGER : []
  return sentence
    .split(QUOTATION)
    .map((part, at) =>
      at % 2 === 1 ? part : mends.reduce((text, [from, to]) => text.replace(from, to), part),
    )
    .join('')
}

function shorter(sentence: string, typed: string): [RegExp, string][] {
  return SHORTER.filter(([words, long]) => sentence.includes(words) && !wasTyped(long, typed)).map(
    ([, long, short]) => [long, short],
  )
}

const wasTyped = (long: RegExp, typed: string): boolean => new RegExp(long.source, 'iu').test(typed)
