/** Help laid out for the window: commands to type, words with their meanings, paragraphs. Plain text, no colour. */
import { Help, type Option } from 'commander'
import type { Block } from './topics.ts'

/** With less room than this beside a word, what it means stands below it. */
const ROOM = 28
/** Wider than this is hard to read. */
const WIDEST = 88

/** Commander would leave what is narrower than 40 columns unwrapped. */
const NARROWEST = 16
const helper = Object.assign(new Help(), { minWidthToWrap: NARROWEST })

/** For commander: two columns where there is room, else the meaning below its word. */
export function formatItem(
  term: string,
  termWidth: number,
  description: string,
  { helpWidth = 80 }: Help,
): string {
  if (description === '') return `  ${term}`
  const room = helpWidth - termWidth - 4
  const isNarrow = room < ROOM
  const [first = '', ...rest] = helper.boxWrap(description, isNarrow ? helpWidth - 6 : room).split('\n')
  if (isNarrow) return [`  ${term}`, ...[first, ...rest].map((line) => `      ${line}`)].join('\n')
  const column = ' '.repeat(termWidth + 4)
  return [`  ${term.padEnd(termWidth)}  ${first}`, ...rest.map((line) => column + line)].join('\n')
}

/** How commander lays help out. Headings and usage it would leave as long as they are. */
export const LAYOUT: Partial<Help> = {
  minWidthToWrap: NARROWEST,
  formatItem,
  optionDescription: ({
    description,
    argChoices,
    required,
    defaultValue,
    defaultValueDescription,
  }: Option) => {
    const usual = required ? (defaultValueDescription ?? defaultValue) : undefined
    const about = [argChoices?.join(', '), usual === undefined ? undefined : `${usual} if not said`]
    const told = about.filter(Boolean).join('; ')
    return told === '' ? description : `${description} (${told})`
  },
  styleTitle(this: Help, title: string) {
    return helper.boxWrap(title, this.helpWidth ?? 80)
  },
  styleUsage(this: Help, usage: string) {
    const indent = 'Usage: '.length
    return helper.boxWrap(usage, (this.helpWidth ?? 80) - indent).replaceAll('\n', `\n${' '.repeat(indent)}`)
  },
}

/** A paragraph as wide as the window. */
export function paragraph(text: string, columns: number): string {
  return helper.boxWrap(text, Math.min(columns, WIDEST))
}

/**
 * Examples, a line each: two spaces, the command, and what it does behind two spaces or more. What is too long for the
 * window goes on with a backslash, as a shell takes it, and what it does stands below.
 */
export function examples(text: string, columns: number): string {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => (line.length <= columns ? [line] : brokenExample(line, columns)))
    .join('\n')
}

function brokenExample(line: string, columns: number): string[] {
  const [, command = '', what = ''] = /^ *(.*?)(?: {2,}(.*))?$/.exec(line) ?? []
  const lines: string[] = ['']
  for (const word of command.match(/(?:"[^"]*"|'[^']*'|[^ "'])+/g) ?? []) {
    const last = lines.at(-1) ?? ''
    const indent = lines.length === 1 ? 2 : 6
    if (last === '') lines[lines.length - 1] = word
    else if (indent + last.length + 1 + word.length + 2 <= columns)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const typed = lines.map((each, at) => {
    const goesOn = at < lines.length - 1 ? ' \\' : ''
    return `${' '.repeat(at === 0 ? 2 : 6)}${each}${goesOn}`
  })
  const meaning = what === '' ? [] : helper.boxWrap(what, columns - 6).split('\n')
  return [...typed, ...meaning.map((each) => `      ${each}`)]
}

/** A topic as it is read. */
export function topicText(blocks: readonly Block[], columns: number): string {
  const width = Math.min(columns, WIDEST)
  return blocks
    .map((block) => {
      if (typeof block === 'string') return paragraph(block, columns)
      if ('type' in block) return examples(block.type.replace(/^/gm, '  '), width)
      const widest = Math.max(...block.items.map(([word]) => word.length))
      const layout = Object.assign(new Help(), { helpWidth: width })
      return block.items.map(([word, meaning]) => formatItem(word, widest, meaning, layout)).join('\n')
    })
    .join('\n\n')
}
