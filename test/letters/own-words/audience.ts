/** Letters to somebody, for the tests of the person's own words. */
import {
  type Audience,
  LEAD_INS,
  type Slot,
  type Wording,
  wordings,
} from '../../../src/letters/own-words/wordings.ts'

export const SLOTS = Object.keys(LEAD_INS) as Slot[]

export function audience(readers: string[] = [], names: string[] = []): Audience {
  return { readers, names, company: 'Acme', role: 'Data Engineer' }
}

/** The sentence that is offered first. */
export async function first(
  slot: Slot,
  typed: string,
  readers: string[] = [],
  names: string[] = [],
): Promise<string> {
  const [best] = await wordings(slot, typed, audience(readers, names), 'warm')
  return best?.sentence ?? ''
}

/** What is told, before anything is said of it: the plainest wording, which is offered last. */
export async function told(typed: string, readers: string[], names: string[] = []): Promise<string> {
  const all = await wordings('detail', typed, audience(readers, names), 'warm')
  return all.at(-1)?.sentence ?? ''
}

/** True of a sentence that can stand in a letter as it is. */
export function isClean({ sentence }: Wording): boolean {
  return (
    /[.!?。！？]["”’)\]]*$/u.test(sentence) &&
    !/undefined|null|\s{2}|[,;:]\.|\.\.$|[!?]\.$|^(?!https?:)\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(sentence) &&
    !/stayed with me.*stayed with me|I liked.*I liked|useful to know.*useful to know|useful to me.*useful to me/i.test(
      sentence,
    ) &&
    !/\b(I I|you you|the the|a the|that that|to to|my my|your your|will will|been been|have have|would would|may may|this time.*this time|on my side.*on my side|since then.*since then|for example.*for example)\b/i.test(
      sentence,
    ) &&
    sentence === sentence.trim()
  )
}

/** A sentence at length: the corpora hold what is said, and `register.test.ts` how it is run together. */
export const atLength = (sentence = ''): string =>
  sentence
    .replace(/\bI['’]m\b/g, 'I am')
    .replace(/\bI['’]d\b/g, 'I would')
    .replace(/\bI['’]ll\b/g, 'I will')
    .replace(/\bI['’]ve\b/g, 'I have')
    .replace(/\bI won['’]t\b/g, 'I will not')
    .replace(/\bdidn['’]t get across\b/g, 'did not get across')
    .replace(/\b(?:two|three|four|five|six|seven|eight|nine)\b/gi, (word) =>
      String(COUNTS.indexOf(word.toLowerCase())),
    )

const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
