/** Reads what comes in on stdin: all of a pipe, or a text pasted into the terminal. */
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { backingOut } from '../fault.ts'

/** All bytes of a stream. */
export async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/**
 * A pasted text of many lines, up to Ctrl-D or a line that holds only a full stop. Rejects like a prompt on Ctrl-C.
 */
export function readPaste(input: Readable, output: Writable): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines: string[] = []
    const reader = createInterface({ input, output, terminal: true, historySize: 0, prompt: '' })
    let backedOut = false
    reader.on('line', (line) => {
      if (line.trim() === '.') reader.close()
      else lines.push(line)
    })
    reader.on('SIGINT', () => {
      backedOut = true
      reader.close()
    })
    reader.on('close', () => {
      if (!backedOut) return resolve(lines.join('\n'))
      reject(backingOut())
    })
  })
}
