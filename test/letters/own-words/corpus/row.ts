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
    accepted: [accepted].flat().flatMap(FAMILIES[slot] ?? one),
  }))
}

const one = (sentence: string): string[] => [sentence]

/** What one did goes on from what was said before, with "for example" or without. */
const goingOn = (sentence: string): string[] => [sentence, up(sentence.replace(/^For example, /, ''))]

/** Where one was shown round or sat at lunch, something could be seen. */
const seenThere = (sentence: string): string[] => {
  const [, place, seen] = /(?:liked|enjoyed|is|about) ([^:]+): (.+)$/.exec(sentence) ?? []
  return place ? [`Thank you for ${place}, where ${seen}`] : []
}

/** What the writer has done may stand bare, or as why the role seemed to fit. */
const ownStory = (sentence: string): string[] =>
  /^(?:I|My)\b/.test(sentence)
    ? [
        sentence,
        `The role felt like a good fit, because ${sentence.replace(/^My /, 'my ')}`,
        `I could see myself in the role: ${sentence.replace(/^My /, 'my ')}`,
      ]
    : [sentence, sentence.replace(/^The fit felt/, 'The role felt')]

/** What happened may be told bare, or as what it was to the writer: thanks, gladness, a liking. */
const tailed = (sentence: string): string[] => {
  const [, called = '', clause = ''] = /^(\p{Lu}\p{L}+, (?=you ))?(.*?)\.?$/u.exec(sentence) ?? []
  const told =
    called || /^(?:I|(?!There)[A-Z]\w+['’]s|Anneke|Maria|Tom|Priya|Thabo|Ana|Dana) /.test(clause)
      ? clause
      : down(clause)
  const ours = told.replace(/^you and I /, 'we ')
  const frames = [
    ...['I am glad ', 'I am glad that ', 'I was grateful that '].map((head) => head + ours),
    ...['I liked that ', 'I liked how ', 'I keep thinking about how ', 'I will not forget how '].map(
      (head) => head + told,
    ),
    ...thanked(told),
    told.replace(/^(.+?) (said|says)(?: that)? (.*)$/, 'I keep thinking about what $1 $2: $3'),
  ]
  return [
    sentence,
    ...seenThere(sentence),
    ...frames.map((frame) => `${called ? called + inCall(frame) : up(frame)}.`),
  ]
}

const down = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const inCall = (frame: string) => (/^I /.test(frame) ? frame : down(frame))

const GERUNDS: Record<string, string> = {
  ...{
    showed: 'showing',
    told: 'telling',
    let: 'letting',
    took: 'taking',
    walked: 'walking',
    asked: 'asking',
  },
  ...{
    explained: 'explaining',
    described: 'describing',
    drove: 'driving',
    were: 'being',
    played: 'playing',
    helped: 'helping',
    lent: 'lending',
  },
  ...{
    read: 'reading',
    made: 'making',
    gave: 'giving',
    waited: 'waiting',
    brought: 'bringing',
    rang: 'ringing',
  },
}
const thanked = (clause: string): string[] => {
  const [, deed = '', rest = ''] = /^you (\w+) (.*)$/.exec(clause) ?? []
  return GERUNDS[deed] ? [`Thank you for ${GERUNDS[deed]} ${rest}`] : []
}

/** What they said about the writer may be told back, or told as what it is good for. */
const heard = (sentence: string): string[] => [
  sentence,
  sentence.replace(
    /^((?:\p{Lu}\p{L}+, )?)you (?:said|told me)(?: that)? (.+?)(?:(?:, and t|\. T)hat is useful to know|, and I can use that)?\.$/iu,
    (_, called: string, clause: string) => `${called ? `${called}it` : 'It'} helps to hear that ${clause}.`,
  ),
]

const FAMILIES: Partial<Record<Slot, (sentence: string) => string[]>> = {
  detail: tailed,
  feedback: heard,
  fit: ownStory,
  example: goingOn,
}

export const up = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** A thing that was valued. */
export const thing = (np: string) => [
  `${up(np)} stayed with me.`,
  `I liked ${np}.`,
  `I enjoyed ${np}.`,
  `Thank you for ${np}.`,
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
  `I liked ${np}: ${said}.`,
  `I keep thinking about ${np}: ${said}.`,
  `What I remember best is ${np}: ${said}.`,
]

/** A fragment that only a colon can carry. */
export const loose = (text: string) => [
  `What I liked best: ${text}.`,
  `What I remember best: ${text}.`,
  `I keep coming back to this: ${text}.`,
]

/** Something that happened. */
export const event = (clause: string) => [`${up(clause)}.`]

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
