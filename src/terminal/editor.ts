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
 * fail after saving, the message says where its file is.
 */
export async function editText(text: string, env: Record<string, string | undefined>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rejectkit-'))
  const file = join(folder, 'text.txt')
  await writeFile(file, `${text}\n`, { mode: 0o600 })
  const [program, ...flags] = editorCommand(env)
  await runEditor(program ?? 'vi', [...flags, file], file)
  const edited = await readFile(file, 'utf8')
  await rm(folder, { recursive: true, force: true })
  return edited.replace(/\r\n/g, '\n').trim()
}

/** The editor and its own flags ("code --wait"); quotes keep words together, and no shell ever reads it. */
export function editorCommand(env: Record<string, string | undefined>): string[] {
  const wanted = env.VISUAL?.trim() || env.EDITOR?.trim() || (env.OS === 'Windows_NT' ? 'notepad' : 'vi')
  // A program's own path may hold spaces.
  if (existsSync(wanted)) return [wanted]
  return [...wanted.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
}

function runEditor(program: string, args: string[], file: string): Promise<void> {
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
    child.on('exit', (code) => {
      if (code === 0) return resolve()
      reject(
        new Fault(
          `The editor "${program}" ended with an error. The text is unchanged; its copy is in ${file}.`,
        ),
      )
    })
  })
}
