/** The bytes of a file, for whoever looks at each part once. */
import { open } from 'node:fs/promises'

const CHUNK = 64 * 1024

/**
 * The chunks of a file, each in the place of the one before. A stream allocates every chunk anew, and on a large
 * mailbox a hundred megabytes of them wait to be freed at any time.
 */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK)
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
