/**
 * A linear model over the words of a text: each feature (a word, or a few in a row) has a weight, and their sum is the
 * log odds of what the model was trained to tell. Small, quick, and open: what decided can be named.
 */

/** A model as its file holds it: the features of each weight, in tenths, one per line. */
export interface ModelFile {
  bias: number
  weights: Record<string, string>
}

export interface Model {
  bias: number
  weights: ReadonlyMap<string, number>
}

export function modelFrom({ bias, weights }: ModelFile): Model {
  const byFeature = new Map<string, number>()
  for (const [tenths, features] of Object.entries(weights))
    for (const feature of features.split('\n')) byFeature.set(feature, Number(tenths) / 10)
  return { bias, weights: byFeature }
}

/** The file of a model, without the features whose weight rounds to nothing. */
export function fileOf({ bias, weights }: Model): ModelFile {
  const groups = new Map<string, string[]>()
  for (const [feature, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tenths = String(Math.round(weight * 10))
    if (Number(tenths) !== 0) groups.set(tenths, [...(groups.get(tenths) ?? []), feature])
  }
  return {
    bias: Math.round(bias * 1000) / 1000,
    weights: Object.fromEntries([...groups].map(([tenths, features]) => [tenths, features.join('\n')])),
  }
}

/** The log odds for a text with these features; one that comes twice counts once. Without any, they are the bias. */
export function scoreOf(model: Model, features: readonly string[]): number {
  const each = shareOf(features)
  let score = model.bias
  for (const feature of new Set(features)) score += (model.weights.get(feature) ?? 0) * each
  return score
}

/**
 * What a weight counts for among so many features: longer texts have more of them, and would score higher for that
 * alone.
 */
export function shareOf(features: readonly string[]): number {
  return 1 / Math.sqrt(Math.max(1, new Set(features).size))
}
