/** Shows a text that is longer than the screen in the person's pager. */
import { spawn } from 'node:child_process'
import { wordsOf } from './editor.ts'

interface Screen {
  env: Record<string, string | undefined>
  columns: number
  rows: number
  /** Takes note of Ctrl-C until the returned function is called: it is for the pager, and no reason to leave it alone. */
  onInterrupt: (listener: () => void) => () => void
}

/** The pager and its flags: `PAGER`, else less, which ends by itself where the text is short. Null where none is wanted. */
export function pagerCommand({ PAGER }: Screen['env']): string[] | null {
  if (PAGER === undefined) return ['less', '-FRX']
  const words = wordsOf(PAGER)
  return !words[0] || words[0] === 'cat' ? null : words
}

/** True once the person has read it there; false where the text fits the screen, or there is no pager. */
export async function page(text: string, { env, columns, rows, onInterrupt }: Screen): Promise<boolean> {
  const command = pagerCommand(env)
  if (!command || rowsTaken(text, columns) < rows) return false
  const [program = '', ...flags] = command
  return new Promise((resolve) => {
    const stop = onInterrupt(() => {})
    const end = (isShown: boolean) => {
      stop()
      resolve(isShown)
    }
    const child = spawn(program, flags, { stdio: ['pipe', 'inherit', 'inherit'], shell: false })
    child.on('error', () => end(false))
    child.on('close', () => end(true))
    // Whoever has read enough closes it before all is written.
    child.stdin.on('error', () => {})
    child.stdin.end(text)
  })
}

/** How many rows of the screen it takes, long ones wrapped. Close enough: colours count, wide signs do not. */
function rowsTaken(text: string, columns: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, columns))), 0)
}
