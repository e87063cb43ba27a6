/** Text that survives being stored. */

// Nothing that the log takes goes deeper; a hostile file could nest until the stack is full.
const DEEPEST = 8

/**
 * The value with every half of a surrogate pair, in any text within it, replaced by U+FFFD. SQLite would do so to
 * some and not to others, so that what is read back, or comes from another machine, would differ from what was written.
 */
export function wellFormed<T>(value: T): T {
  return mended(value, 0) as T
}

function mended(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replace(/\p{Cs}/gu, '\ufffd')
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) return null
  if (Array.isArray(value)) return value.map((each) => mended(each, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mended(each, depth + 1)]))
}
