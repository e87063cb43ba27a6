/**
 * Puts questions line by line: for screen readers and for terminals without a cursor. A list is numbered, a wrong
 * answer is said and asked again, and nothing that was written is ever touched again.
 */
import { backingOut } from '../fault.ts'
import type { Asker, ChoicePrompt, SearchPrompt, TextPrompt } from './asker.ts'
import { wrapped } from './layout.ts'
import type { Lines } from './lines.ts'

/** What it speaks through. */
export interface PlainOutput {
  write(text: string): void
  /** Width of the window. */
  readonly columns: number
}

/** More of a search's finds than these are not read out; letters narrow them down. */
const MOST_FOUND = 12

interface Listed {
  value: string
  name: string
  hint?: string
}

/** An asker that reads answers from `lines` and says everything else to `output`. */
export function plainAsker(lines: Lines, output: PlainOutput): Asker {
  const say = (text: string, indent = 0) => output.write(`${wrapped(text, output.columns - 1, indent)}\n`)

  /** Asks in a line of its own, at whose end the answer is typed. */
  async function answerTo(question: string): Promise<string> {
    output.write(`${wrapped(question, output.columns - 1)} `)
    const line = await lines.next().catch((error: unknown) => {
      output.write('\n')
      throw error
    })
    if (line !== null) return line
    output.write('\n')
    throw backingOut()
  }

  function sayList(choices: readonly Listed[]): void {
    const width = String(choices.length).length
    choices.forEach(({ name, hint }, at) => {
      const number = String(at + 1).padStart(width)
      say(`${number}. ${name}${hint ? ` (${hint})` : ''}`, width + 2)
    })
  }

  async function text({ message, fallback, prefill, check }: TextPrompt): Promise<string> {
    const standing = prefill || fallback
    const question = standing ? `${message} (Enter for: ${standing})` : message
    for (;;) {
      const typed = (await answerTo(question)) || standing || ''
      const verdict = (await check?.(typed)) ?? true
      if (verdict === true) return typed
      say(verdict)
    }
  }

  async function choose({ message, choices, preselected }: ChoicePrompt): Promise<string> {
    const standing = choices.findIndex(({ value }) => value === preselected)
    const question = standing < 0 ? 'Number:' : `Number (Enter for ${standing + 1}):`
    say(message)
    sayList(choices)
    for (;;) {
      const typed = (await answerTo(question)).trim()
      const chosen = typed === '' ? choices[standing] : chosenFrom(choices, typed)
      if (chosen) return chosen.value
      if (typed === '?') sayList(choices)
      else say(`A number from 1 to ${choices.length}, please; ? says them again.`)
    }
  }

  async function search({ message, find, typed = '' }: SearchPrompt): Promise<string> {
    let letters = typed
    say(message)
    for (;;) {
      const found = find(letters)
      const shown = within(found)
      sayList(shown)
      if (shown.length < found.length)
        say(`${found.length - shown.length} more are not listed: type letters of the one you mean.`)
      const answer = (await answerTo('Number, or other letters:')).trim()
      const chosen = shown[Number(answer) - 1]
      if (/^\d+$/.test(answer) && chosen) return chosen.value
      if (/^\d+$/.test(answer)) say(`A number from 1 to ${shown.length}, please, or letters.`)
      else if (answer !== '') letters = answer
    }
  }

  return { text, choose, search }
}

/** By its number, by its value, or by a beginning that only one of them has. */
function chosenFrom(choices: readonly Listed[], typed: string): Listed | undefined {
  if (/^\d+$/.test(typed)) return choices[Number(typed) - 1]
  const word = typed.toLowerCase()
  const same = choices.find(({ value, name }) => [value, name].some((each) => each.toLowerCase() === word))
  const begun = choices.filter(({ value, name }) =>
    [value, name].some((each) => each.toLowerCase().startsWith(word)),
  )
  return same ?? (begun.length === 1 ? begun[0] : undefined)
}

/** The first of them, and always the last: there stands the way out. */
function within<T>(found: readonly T[]): readonly T[] {
  return found.length <= MOST_FOUND ? found : [...found.slice(0, MOST_FOUND - 1), ...found.slice(-1)]
}
