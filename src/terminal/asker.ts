/**
 * Puts questions to the person, drawn for the eye; `plain-asker.ts` has the same line by line. The only file that knows
 * inquirer; prompts go to stderr, so stdout stays the letter.
 */
import { keyByKey, type Terminal } from './keys.ts'
import { shortened, wrapped } from './layout.ts'

export interface TextPrompt {
  message: string
  /** Taken when Enter is pressed on an empty line; shown in brackets. */
  fallback?: string
  /** Already typed for the person to change. */
  prefill?: string
  /** True when the text will do, else what is wrong with it; the typed text stays for mending. */
  check?: (typed: string) => Promise<true | string>
}

export interface ChoicePrompt {
  message: string
  choices: readonly { value: string; name: string; hint?: string }[]
  preselected?: string
}

export interface SearchPrompt {
  message: string
  /** What fits the letters typed so far, the best first; called with each key. `short` stands once it is chosen. */
  find: (typed: string) => readonly { value: string; name: string; short?: string }[]
  /** Typed already, for the person to go on with. */
  typed?: string
}

/** Asks one question a call. Rejects with an error named ExitPromptError when the person backs out. */
export interface Asker {
  text(prompt: TextPrompt): Promise<string>
  choose(prompt: ChoicePrompt): Promise<string>
  /** One of many, found by typing a few letters. */
  search(prompt: SearchPrompt): Promise<string>
}

/** An asker on a real terminal. Inquirer is loaded with the first question. */
export function terminalAsker(terminal: Terminal, output: NodeJS.WriteStream): Asker {
  let keys: Terminal | undefined
  // Inquirer breaks long lines anywhere; wrapped beforehand, they break between words, at 40 columns too.
  const fitted = (text: string, indent = 0) => wrapped(text, (output.columns || 80) - 2, indent)
  const put = async (question: Record<string, unknown>): Promise<string> => {
    const { default: inquirer } = await import('inquirer')
    keys ??= keyByKey(terminal)
    const prompt = inquirer.createPromptModule({ input: keys, output } as never)
    const { it } = await prompt([{ name: 'it', ...question }] as never)
    return it as string
  }
  return {
    text: ({ message, fallback, prefill, check }) =>
      put({
        type: 'input',
        message: fitted(message),
        default: prefill ?? fallback,
        ...(prefill !== undefined && { prefill: 'editable' }),
        ...(check && { validate: check }),
      }),
    choose: ({ message, choices, preselected }) =>
      put({
        type: 'select',
        message: fitted(message),
        loop: false,
        // As much of the list as the window holds: what is out of sight is overlooked.
        pageSize: Math.max(7, (output.rows || 24) - 6),
        choices: choices.map(({ value, name, hint }) => ({
          value,
          name: fitted(name, 2),
          short: name,
          description: hint && fitted(hint),
        })),
        default: preselected,
      }),
    search: ({ message, find, typed }) =>
      put({
        type: 'search',
        message: fitted(message),
        // A few lines are enough where typing narrows them down, and the list does not jump about.
        pageSize: Math.max(5, Math.min(12, (output.rows || 24) - 6)),
        ...(typed && { initialValue: typed }),
        // One line each: Tab types the name, and a line break in it would answer the prompt.
        source: (term: string | undefined) =>
          find(term ?? '').map(({ value, name, short = name }) => ({
            value,
            name: shortened(name, (output.columns || 80) - 4),
            short: shortened(short, Math.max(20, (output.columns || 80) - message.length - 4)),
          })),
      }),
  }
}
