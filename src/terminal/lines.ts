/** Reads line after line from a terminal that does its own editing and echo, so that nothing is ever drawn again. */
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { backingOut } from '../fault.ts'

export interface Lines {
  /** The next line, or null when there will be none (Ctrl-D). Rejects with an ExitPromptError on Ctrl-C. */
  next(): Promise<string | null>
}

/** Calls the listener on Ctrl-C, until the returned function is called. */
export type OnInterrupt = (listener: () => void) => () => void

/**
 * Lines of a stream. Between two calls the stream rests, so that an editor may have the terminal and the program may
 * end; what was typed ahead is kept for the next call.
 */
export function linesOf(input: Readable, onInterrupt: OnInterrupt): Lines {
  const decoder = new StringDecoder('utf8')
  let held = ''
  const takeLine = (): string | undefined => {
    const [whole, line = ''] = /^(.*?)(?:\r\n|\n|\r(?!$))/.exec(held) ?? []
    if (whole === undefined) return undefined
    held = held.slice(whole.length)
    return line
  }
  const takeRest = (): string | null => {
    const rest = held.trimEnd()
    held = ''
    return rest === '' ? null : rest
  }
  return {
    next: () =>
      new Promise((resolve, reject) => {
        const ahead = takeLine()
        if (ahead !== undefined) return resolve(ahead)
        if (input.readableEnded) return resolve(takeRest())
        const rest = () => {
          input.off('data', onData).off('end', onEnd)
          stopListening()
          input.pause()
        }
        const onData = (chunk: Buffer | string) => {
          held += typeof chunk === 'string' ? chunk : decoder.write(chunk)
          const line = takeLine()
          if (line === undefined) return
          rest()
          resolve(line)
        }
        const onEnd = () => {
          rest()
          resolve(takeRest())
        }
        const stopListening = onInterrupt(() => {
          rest()
          reject(backingOut())
        })
        input.on('data', onData).on('end', onEnd)
        input.resume()
      }),
  }
}

/** A pasted text, up to a line that holds only a full stop or to the end of the stream. */
export async function pastedFrom(lines: Lines): Promise<string> {
  const pasted: string[] = []
  for (let line = await lines.next(); line !== null && line.trim() !== '.'; line = await lines.next())
    pasted.push(line)
  return pasted.join('\n')
}
