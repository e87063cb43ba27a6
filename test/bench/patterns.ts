/**
 * Whether the verdicts keep their word: `npm run bench:patterns [searches]`. Simulates searches whose true rates are known,
 * 10,000 for each line, prints how often a stage was called, and writes the tables into docs/statistics.md. Fails when
 * searches without a fault are called stuck in more than 10 of 100 cases.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { STEPS, type Step } from '../../src/patterns/patterns.ts'
import { above, quantile } from '../../src/patterns/statistics/beta.ts'
import { exactInterval } from '../../src/patterns/statistics/interval.ts'
import type { Decided } from '../../src/patterns/statistics/posterior.ts'
import { bandsFrom } from '../../src/patterns/verdict/bands.ts'
import { bottleneckAmong } from '../../src/patterns/verdict/bottleneck.ts'
import { judge, THRESHOLDS } from '../../src/patterns/verdict/judge.ts'
import { randomFrom } from './random.ts'

const SEARCHES = Number(process.argv[2] ?? 10_000)
const DOCS = new URL('../../docs/statistics.md', import.meta.url)
const BANDS = bandsFrom(undefined)
const random = randomFrom(1)
const started = performance.now()

/** True rates, one for each of STEPS. */
type Rates = readonly number[]

const between = (low: number, high: number) => low + random() * (high - low)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function binomial(trials: number, rate: number): number {
  let successes = 0
  for (let n = 0; n < trials; n++) if (random() < rate) successes += 1
  return successes
}

/** What is decided in a search of so many applications, a share of which is still waiting at each stage. */
function searchOf(applications: number, rates: Rates, waiting: number): Decided[] {
  let entered = applications
  return rates.map((rate) => {
    const decisions = entered - (waiting > 0 ? binomial(entered, waiting) : 0)
    const passed = binomial(decisions, rate)
    entered = passed
    return { passed, ended: decisions - passed }
  })
}

/** Rates inside the bands; half of the searches skip the technical stage, the others lose as much there as before it. */
function usualRates(at: (low: number, high: number) => number): Rates {
  const [screen = 0, manager = 0, final = 0, offer = 0] = BANDS.map(({ ends: [low, high] }) => at(low, high))
  const first = random() < 0.5 ? 1 : 0.5
  return [screen, manager, final ** first, final ** (1 - first), offer]
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

let mostFalse = 0

function falseAlarms(): string {
  const kinds: [string, (low: number, high: number) => number, number][] = [
    ['anywhere in the bands', between, 0],
    ['anywhere in the bands, a fifth waiting', between, 0.2],
    ['all at the lower ends', (low) => low, 0],
    ['all at the lower ends, a fifth waiting', (low) => low, 0.2],
  ]
  const sizes = [30, 76, 100, 200, 400, 800, 1600, 3200]
  const rows = kinds.flatMap(([name, at, waiting]) =>
    sizes.map((applications) => {
      let [signals, any] = [0, 0]
      for (let n = 0; n < SEARCHES; n++) {
        const verdicts = judge(searchOf(applications, usualRates(at), waiting), BANDS, null, THRESHOLDS)
        if (verdicts.some(({ verdict }) => verdict === 'signal')) signals += 1
        if (verdicts.some(({ verdict }) => verdict !== 'noise')) any += 1
      }
      mostFalse = Math.max(mostFalse, signals / SEARCHES)
      return [name, String(applications), percent(signals / SEARCHES), percent(any / SEARCHES)]
    }),
  )
  return table(['true rates', 'applications', 'a wrong signal', 'a wrong signal or leaning'], rows)
}

/** How often somebody who looks every week is told of a signal at least once in half a year, at ten applications a week. */
function weeklyLooks(): string {
  const rows = (
    [
      ['anywhere in the bands', between],
      ['all at the lower ends', (low: number) => low],
    ] as const
  ).map(([name, at]) => {
    let everCalled = 0
    for (let n = 0; n < SEARCHES; n++) {
      const rates = usualRates(at)
      const sum = STEPS.map((): Decided => ({ passed: 0, ended: 0 }))
      for (let week = 1; week <= 26; week++) {
        for (const [step, { passed, ended }] of searchOf(10, rates, 0).entries()) {
          const total = sum[step] as Decided
          total.passed += passed
          total.ended += ended
        }
        if (judge(sum, BANDS, null, THRESHOLDS).some(({ verdict }) => verdict === 'signal')) {
          everCalled += 1
          break
        }
      }
    }
    return [name, percent(everCalled / SEARCHES)]
  })
  return table(['true rates', 'a wrong signal in at least one of 26 weekly looks'], rows)
}

const MIDDLE = usualMiddle()

function usualMiddle(): Rates {
  const [screen = 0, manager = 0, final = 0, offer = 0] = BANDS.map(
    ({ ends: [low, high] }) => (low + high) / 2,
  )
  return [screen, manager, final ** 0.5, final ** 0.5, offer]
}

/** The rates in the middle of the bands, except that one step lets through half of what the band's lower end says. */
function halvedAt(stage: Step): Rates {
  const band = BANDS.find(
    ({ from, until }) => from === stage || (stage === 'technical' && until === 'final-round'),
  )
  const half = (band?.ends[0] ?? 0) / 2
  return MIDDLE.map((rate, step) => {
    if (STEPS[step] !== stage) return rate
    // The two steps of one band: one as usual, the other so that both together are half of its lower end.
    return stage === 'hiring-manager' || stage === 'technical' ? half / rate : half
  })
}

/** The exact test's power at so many decisions on the way that is judged. */
function powerAt(decisions: number, reference: number, truth: number, level: number): number {
  let power = 0
  let chance = (1 - truth) ** decisions
  for (let x = 0; x < decisions && above({ a: 1 + x, b: decisions - x }, reference) <= level; x++) {
    power += chance
    chance *= ((decisions - x) / (x + 1)) * (truth / (1 - truth))
  }
  return power
}

/** Decisions from which on the exact test finds the fault in four of five searches. */
function decisionsNeeded(reference: number, truth: number, level: number): number {
  let needed = 0
  for (let decisions = 10; decisions < 1500; decisions++)
    if (powerAt(decisions, reference, truth, level) < 0.8) needed = decisions
  return needed + 1
}

function powerCurve(): string {
  const rows = STEPS.map((stage) => {
    const rates = halvedAt(stage)
    const band = BANDS.find(
      ({ from, until }) => from === stage || (stage === 'technical' && until === 'final-round'),
    )
    if (!band) return []
    const reference = band.ends[0]
    const reach = rates.slice(0, STEPS.indexOf(band.from)).reduce((product, rate) => product * rate, 1)
    // How many bands are compared at that size, which sets the level of the first of Holm's steps.
    let comparisons = 1
    let needed = 0
    for (let round = 0; round < 5; round++) {
      needed = decisionsNeeded(reference, reference / 2, (1 - THRESHOLDS.signal) / comparisons)
      comparisons = Math.max(1, comparisonsAt(needed / reach, rates))
    }
    const applications = Math.ceil(needed / reach)
    const found = [0.25, 0.5, 1, 1.5, 2].map((part) =>
      percent(foundAt(Math.round(applications * part), stage, rates)),
    )
    const name = stage === 'technical' ? 'technical (judged with hiring-manager)' : stage
    return [
      name,
      `${percent(reference)} → ${percent(reference / 2)}`,
      String(needed),
      String(applications),
      ...found,
    ]
  })
  const head = ['stage that is halved', 'rate', 'decisions for 80 %, in theory', 'so many applications']
  return table([...head, 'found at ¼', 'at ½', 'at 1', 'at 1½', 'at 2'], rows)
}

function comparisonsAt(applications: number, rates: Rates): number {
  let entered = applications
  const decided = rates.map((rate): Decided => {
    const passed = entered * rate
    const ended = entered - passed
    entered = passed
    return { passed, ended }
  })
  return judge(decided, BANDS, null, THRESHOLDS)[0]?.comparisons ?? 0
}

function foundAt(applications: number, stage: Step, rates: Rates): number {
  let found = 0
  for (let n = 0; n < SEARCHES; n++) {
    const stuck = bottleneckAmong(judge(searchOf(applications, rates, 0), BANDS, null, THRESHOLDS))
    if (stuck?.verdict === 'signal' && stuck.stage === stage) found += 1
  }
  return found / SEARCHES
}

/** The share of searches in which an interval of 95 % holds the true rate, at worst, over rates of 3 to 8 %. Exact. */
function coverage(): string {
  const z = 1.959963984540054
  const intervals: [string, (x: number, n: number) => { low: number; high: number }][] = [
    ['Clopper and Pearson (used)', exactInterval],
    [
      'Wilson',
      (x, n) => {
        const middle = (x + z ** 2 / 2) / (n + z ** 2)
        const half = (z / (n + z ** 2)) * Math.sqrt((x * (n - x)) / n + z ** 2 / 4)
        return { low: middle - half, high: middle + half }
      },
    ],
    [
      'Jeffreys',
      (x, n) => {
        const beta = { a: x + 0.5, b: n - x + 0.5 }
        return { low: x === 0 ? 0 : quantile(beta, 0.025), high: x === n ? 1 : quantile(beta, 0.975) }
      },
    ],
  ]
  const sizes = [10, 20, 50, 100, 200]
  const rows = intervals.map(([name, intervalOf]) => [
    name,
    ...sizes.map((n) => percent(leastCoverage(n, intervalOf))),
  ])
  return table(['interval', ...sizes.map((n) => `${n} decisions`)], rows)
}

function leastCoverage(
  n: number,
  intervalOf: (x: number, n: number) => { low: number; high: number },
): number {
  const intervals = Array.from({ length: n + 1 }, (_, x) => intervalOf(x, n))
  let least = 1
  for (let rate = 0.03; rate <= 0.08; rate += 0.0001) {
    let covered = 0
    let chance = (1 - rate) ** n
    for (const [x, { low, high }] of intervals.entries()) {
      if (low <= rate && rate <= high) covered += chance
      chance *= ((n - x) / (x + 1)) * (rate / (1 - rate))
    }
    least = Math.min(least, covered)
  }
  return least
}

const TABLES: [string, () => string][] = [
  ['coverage', coverage],
  ['false-alarms', falseAlarms],
  ['weekly-looks', weeklyLooks],
  ['power', powerCurve],
]

let text = readFileSync(DOCS, 'utf8')
for (const [name, make] of TABLES) {
  const made = make()
  console.log(`${name}\n${made}\n`)
  const [begin, end] = [`<!-- ${name}: written by npm run bench:patterns -->`, `<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/statistics.md has no place for ${name}`)
  text = `${text.slice(0, from + begin.length)}\n${made}\n${text.slice(to)}`
}
// A shorter run is for looking at, and not for the record.
if (SEARCHES >= 10_000) writeFileSync(DOCS, text)
console.log(`${SEARCHES} searches for each line, ${((performance.now() - started) / 1000).toFixed(1)} s`)
console.log(`At worst ${percent(mostFalse)} of searches without a fault were called stuck.`)
if (mostFalse > 1 - THRESHOLDS.signal) process.exitCode = 1
