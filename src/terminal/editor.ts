/** Lets the person change a text in the editor of their choice. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault } from '../fault.ts'

/**
 * The text as it stands when the editor (`VISUAL`, else `EDITOR`, else the system's plain one) closes.
 * @throws Fault when the editor cannot be started or fails. The text handed in is never changed; should the editor
 * fail after saving, the message says where its file is. Else nothing of the text is left behind.
 */
export async function editText(text: string, env: Record<string, string | undefined>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rejectkit-'))
  const file = join(folder, 'text.txt')
  const [program = 'vi', ...flags] = editorCommand(env)
  let isWorthKeeping = false
  try {
    await writeFile(file, `${text}\n`, { mode: 0o600 })
    isWorthKeeping = !(await closesWell(program, [...flags, file]))
    if (isWorthKeeping)
      throw new Fault(
        `The editor "${program}" ended with an error. The text is unchanged; its copy is in ${file}.`,
      )
    return (await saved(file, program)).replace(/\r\n/g, '\n').trim()
  } finally {
    if (!isWorthKeeping) await rm(folder, { recursive: true, force: true })
  }
}

/** The editor and its own flags ("code --wait"); quotes keep words together, and no shell ever reads it. */
export function editorCommand(env: Record<string, string | undefined>): string[] {
  const plain = env.OS === 'Windows_NT' ? 'notepad' : 'vi'
  const wanted = env.VISUAL?.trim() || env.EDITOR?.trim() || plain
  // A program's own path may hold spaces.
  if (existsSync(wanted)) return [wanted]
  const words = wordsOf(wanted)
  return words[0] ? words : [plain]
}

/** The words of a command that a variable holds; quotes keep some together, and nothing else is special. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
}

/** False when it says that it failed. */
function closesWell(program: string, args: string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    // The editor draws on the terminal even while stdout goes to a file, so it is given stderr for both.
    const child = spawn(program, args, { stdio: ['inherit', 2, 2], shell: false })
    child.on('error', () =>
      reject(
        new Fault(
          `The editor "${program}" could not be started. The text is unchanged; set VISUAL or EDITOR.`,
        ),
      ),
    )
    child.on('exit', (code) => resolve(code === 0))
  })
}

async function saved(file: string, program: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new Fault(`The editor "${program}" left no file that can be read. The text is unchanged.`)
  })
}
