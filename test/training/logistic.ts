/** Logistic regression over sparse binary features, by AdaGrad. Deterministic: the same examples give the same model. */
import { shareOf, type Trained } from '../../src/linear-model.ts'

export interface Example {
  features: readonly string[]
  /** What is to be told. */
  is: boolean
  /** Whose writing it is: to be held out as a whole. */
  group: string
  text: string
}

/** Fixed, so that a model can be made again; none was tuned on what is held out. */
const PENALTY = 1e-4
const RATE = 0.5
const ROUNDS = 40

/** What is left out of the finished model: it costs size and tells little. */
export interface Pruning {
  leastWeight: number
  /** In how many examples a feature of several words must stand; a single word is kept if it was ever seen. */
  leastCount: number
}

/** Trains on the examples; every feature counts in training, so that no common one is left to explain the rare. */
export function trained(
  examples: readonly Example[],
  { leastWeight, leastCount }: Pruning = { leastWeight: 0.6, leastCount: 2 },
): Trained {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const rows = examples.map(({ features, is }) => {
    const at = [...new Set(features)].map((feature) => {
      const id = ids.get(feature) ?? ids.size
      ids.set(feature, id)
      counts[id] = (counts[id] ?? 0) + 1
      return id
    })
    return { at, each: shareOf(features), is: Number(is) }
  })
  const weights = new Float64Array(ids.size)
  const steps = new Float64Array(ids.size).fill(1e-8)
  let bias = 0
  let biasSteps = 1e-8
  const random = randomFrom(1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { at, each, is } of shuffled(rows, random)) {
      let score = bias
      for (const id of at) score += (weights[id] ?? 0) * each
      const error = 1 / (1 + Math.exp(-score)) - is
      biasSteps += error * error
      bias -= (RATE * error) / Math.sqrt(biasSteps)
      for (const id of at) {
        const slope = error * each + PENALTY * (weights[id] ?? 0)
        steps[id] = (steps[id] ?? 0) + slope * slope
        weights[id] = (weights[id] ?? 0) - (RATE * slope) / Math.sqrt(steps[id] ?? 1)
      }
    }
  }
  const kept = [...ids]
    .filter(([feature, id]) => !feature.includes(' ') || (counts[id] ?? 0) >= leastCount)
    .filter(([, id]) => Math.abs(weights[id] ?? 0) >= leastWeight)
    .map(([feature, id]) => [feature, weights[id] ?? 0] as const)
  return { bias, weights: new Map(kept) }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other] as T, order[at] as T]
  }
  return order
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
