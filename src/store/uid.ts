/** Where the names come from by which machines know each other's rows. */
import type { Database } from 'better-sqlite3'

/** In hexadecimal digits. */
const LENGTH = 32
const AT_ONCE = 64

/**
 * Makes random UUIDs (RFC 9562, version 4). SQLite draws them, which is there anyway: Node would first load all of its
 * cryptography, and that takes longer than writing a draft down.
 */
export function uidsFrom(db: Database): () => string {
  let drawn = ''
  return () => {
    drawn ||= db
      .prepare(`SELECT lower(hex(randomblob(${(AT_ONCE * LENGTH) / 2})))`)
      .pluck()
      .get() as string
    const uid = asUuid(drawn.slice(0, LENGTH))
    drawn = drawn.slice(LENGTH)
    return uid
  }
}

function asUuid(digits: string): string {
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`]
  return [...parts, `${variant}${digits.slice(17, 20)}`, digits.slice(20)].join('-')
}
