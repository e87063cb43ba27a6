/** Which of several wordings comes first. */

/** The frames beginning with another one for other words, so that two letters of one person seldom share it. */
export function turnedBy(text: string, frames: string[]): string[] {
  let hash = 2166136261
  for (const char of text.toLowerCase()) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619)
  const start = ((hash ^ (hash >>> 15)) >>> 0) % frames.length
  return [...frames.slice(start), ...frames.slice(0, start)]
}
