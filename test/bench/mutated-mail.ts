/**
 * Mails mutated in every way that mail goes wrong, or is made to:
 * `node test/bench/mutated-mail.ts [count] [seed] [nesting]`, 5,000 of them, with HTML nested 20,000 deep, unless said.
 * Each goes through the reader, the classifier and the report. Fails where one crashes, takes more than two seconds, or
 * brings anything unsafe to the terminal; prints the slowest.
 */
import { mutationsOf, readAndReport, UNSAFE } from '../mail/mutations.ts'

const [count = 5000, seed = 1, nesting = 20_000] = process.argv.slice(2).map(Number)
const LONGEST_MS = 2000

const slowest: { ms: number; what: string; size: number }[] = []
const byKind = new Map<string, { count: number; ms: number }>()
let failures = 0
const fail = (what: string, why: string) => {
  failures += 1
  console.error(`${what}: ${why}`)
}

for (const { what, bytes } of mutationsOf(count, seed, nesting)) {
  const started = performance.now()
  try {
    const printed = await readAndReport(bytes)
    if (UNSAFE.test(printed)) fail(what, `unsafe: ${JSON.stringify(UNSAFE.exec(printed)?.[0])}`)
  } catch (error) {
    fail(what, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const ms = performance.now() - started
  if (ms > LONGEST_MS) fail(what, `took ${Math.round(ms)} ms`)
  slowest.push({ ms, what, size: bytes.length })
  slowest.sort((a, b) => b.ms - a.ms).splice(10)
  const kind = what.split(/, then | of [\w-]+\.(?:eml|txt)/)[0] ?? what
  const sum = byKind.get(kind) ?? { count: 0, ms: 0 }
  byKind.set(kind, { count: sum.count + 1, ms: sum.ms + ms })
}

console.log(`${count} mutated mails, ${failures} failures; on average, by kind:`)
for (const [kind, { count, ms }] of byKind) console.log(`  ${(ms / count).toFixed(1)} ms  ${kind} (${count})`)
console.log('the slowest:')
for (const { ms, what, size } of slowest) console.log(`  ${Math.round(ms)} ms  ${what} (${size} bytes)`)
process.exitCode = failures > 0 ? 1 : 0
