/** How the rows of the corpus are written down, and the families of sentences that a good writer would accept. */
import type { Slot } from '../../../../src/letters/own-words/wordings.ts'

export interface Row {
  slot: Slot
  typed: string
  readers: string[]
  names: string[]
  accepted: string[]
}

export const PRIYA = ['Priya Shah']
export const TOM = ['Tom Becker']
export const BOTH = ['Priya Shah', 'Tom Becker']
export const NOBODY: string[] = []

export type Line = [typed: string, readers: string[], accepted: string | string[], names?: string[]]

/** The lines of one slot as full rows. */
export function rows(slot: Slot, lines: Line[]): Row[] {
  return lines.map(([typed, readers, accepted, names = []]) => ({
    slot,
    typed,
    readers,
    names,
    accepted: slot === 'detail' ? [accepted].flat().flatMap(tailed) : [accepted].flat(),
  }))
}

/** What happened may be told bare, or with a short tail that says why. */
const tailed = (sentence: string): string[] => {
  const bare = sentence.replace(/\.$/, '')
  return /, and (?:that stayed|I keep)/.test(sentence)
    ? [sentence]
    : [
        sentence,
        `${bare}, and that stayed with me.`,
        `${bare}, and I was grateful for that.`,
        `${bare}. I was grateful for that.`,
        `${bare}. I have thought about it since.`,
      ]
}

export const up = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** A thing that was valued. */
export const thing = (np: string) => [
  `${up(np)} stayed with me.`,
  `${up(np)} stuck with me.`,
  `I keep thinking about ${np}.`,
  `I especially valued ${np}.`,
  `What I remember best is ${np}.`,
]

/** A clause that was valued: "that you publish salaries". */
export const valuedThat = (clause: string) => [
  `I liked that ${clause}.`,
  `It stayed with me that ${clause}.`,
  `What I remember best is that ${clause}.`,
]

/** A remark hung on the thing that it is about. */
export const remark = (np: string, said: string) => [
  `${up(np)} stayed with me: ${said}.`,
  `I keep thinking about ${np}: ${said}.`,
  `What I remember best is ${np}: ${said}.`,
]

/** A fragment that only a colon can carry. */
export const loose = (text: string) => [
  `This stayed with me: ${text}.`,
  `What I remember best: ${text}.`,
  `I keep coming back to this: ${text}.`,
]

/** Something that happened, bare or with a short tail. */
export const event = (clause: string) => [
  `${up(clause)}.`,
  `${up(clause)}, and that stayed with me.`,
  `${up(clause)}, and I keep thinking about it.`,
]

/** Something that the writer did or lived through. */
export const enjoyed = (ing: string) => [
  `I enjoyed ${ing}.`,
  `${up(ing)} stayed with me.`,
  `I especially valued ${ing}.`,
]

/** A trait of the role that made it fit. */
export const fits = (np: string) => [
  `${up(np)} felt like a good fit.`,
  `The fit felt right to me: ${np}.`,
  `The role felt like a good fit: ${np}.`,
]

/** A fragment that only a colon can carry. */
export const fitList = (list: string) => [
  `The fit felt right to me: ${list}.`,
  `The role felt like a good fit: ${list}.`,
]

export const point = (np: string) => [
  `Your point about ${np} is one I can use.`,
  `Your point about ${np} is useful to me.`,
]

export const pointThat = (clause: string) => [
  `Your point that ${clause} is one I can use.`,
  `Your point that ${clause} is useful to me.`,
]

export const advice = (verb: string) => [
  `Your advice to ${verb} is useful to me.`,
  `Your advice to ${verb} is something I can use.`,
]

export const told = (clause: string) => [
  `${up(clause)}, and that is useful to know.`,
  `${up(clause)}, and I can use that.`,
]

export const will = (verb: string) => [
  `I will ${verb}.`,
  `I plan to ${verb}.`,
  `I'll ${verb}.`,
  `I am going to ${verb}.`,
]

export const because = (clause: string) => [
  `I ask because ${clause}.`,
  `${up(clause)}, and your answer would help.`,
  `${up(clause)}.`,
]
