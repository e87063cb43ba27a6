/**
 * The keyboard, one key at a time. Who types fast, or pastes, sends several keys in one piece, and a prompt that is given
 * them at once takes the later ones before it has drawn what the earlier ones changed: a search would pass over an Enter
 * that follows a letter. What is typed ahead waits for the next prompt.
 */
import { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** The part of a terminal's input that a prompt uses. */
export type Terminal = Readable & { isTTY?: boolean; setRawMode?: (isRaw: boolean) => unknown }

// A cursor key is several signs that belong together, and so is whatever is pressed with Alt.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that a terminal sends
const KEY = /\x1b(?:\[[\d;]*[ -/]*[@-~]|O[\s\S]|\[?[\s\S])|[\s\S]/gu

/** The same input, whose `data` come key by key, each once all that the one before set off is done. */
export function keyByKey(input: Terminal): Terminal {
  const waiting: string[] = []
  const decoder = new StringDecoder('utf8')
  let isGiving = false
  let hasEnded = false
  const keys: Terminal = new Readable({ read() {}, encoding: 'utf8' })
  const give = () => {
    const key = keys.isPaused() ? undefined : waiting.shift()
    isGiving = key !== undefined
    if (key !== undefined) {
      keys.push(key)
      setImmediate(give)
    } else if (hasEnded && waiting.length === 0) keys.push(null)
  }
  const giveSoon = () => {
    if (isGiving) return
    isGiving = true
    setImmediate(give)
  }
  const take = (chunk: Buffer | string) => {
    waiting.push(...((typeof chunk === 'string' ? chunk : decoder.write(chunk)).match(KEY) ?? []))
    giveSoon()
  }
  const end = () => {
    hasEnded = true
    giveSoon()
  }
  // Between prompts the terminal is left alone: an editor may want it.
  keys.on('resume', () => {
    input.on('data', take).once('end', end).resume()
    giveSoon()
  })
  keys.on('pause', () => {
    input.off('data', take).off('end', end).pause()
  })
  return Object.assign(keys, {
    isTTY: input.isTTY,
    ...(input.setRawMode && { setRawMode: (isRaw: boolean) => input.setRawMode?.(isRaw) }),
  })
}
