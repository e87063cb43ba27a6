/** Ten thousand letters before harper: `npm run bench:letters [count]`. Fails on whatever is no known false alarm. */
import { letters } from '../letters/harper-answers.ts'
import { type Alarm, readAll } from '../letters/harper-reader.ts'

const COUNT = 10_000
const SEED = 1

const started = performance.now()
const reading = await readAll(letters(Number(process.argv[2] ?? COUNT), SEED))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`${reading.letters} letters, ${reading.paragraphs} distinct paragraphs, ${seconds} s`)

const byFinding = new Map<string, Alarm[]>()
for (const alarm of reading.alarms) {
  const finding = `${alarm.rule}${alarm.known ? ` (false alarm: ${alarm.known.reason})` : ' (NEW)'}`
  byFinding.set(finding, [...(byFinding.get(finding) ?? []), alarm])
}
for (const [finding, alarms] of byFinding) {
  const [first] = alarms
  console.log(
    `\n${alarms.length} × ${finding}\n  ${first?.message}\n  at "${first?.at}" in: ${first?.paragraph}`,
  )
}

const fresh = reading.alarms.filter(({ known }) => !known)
console.log(`\n${reading.alarms.length} findings, ${fresh.length} of them new`)
if (fresh.length > 0) process.exitCode = 1
