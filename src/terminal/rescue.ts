/** A last place for what a person typed, when the log cannot take it. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes the text to a new private file among the system's temporary ones. Returns its name, or null when that fails. */
export async function rescueText(text: string): Promise<string | null> {
  try {
    const file = join(await mkdtemp(join(tmpdir(), 'rejectkit-')), 'answers.json')
    await writeFile(file, `${text}\n`, { mode: 0o600 })
    return file
  } catch {
    return null
  }
}
