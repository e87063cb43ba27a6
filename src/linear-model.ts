/**
 * A linear model over the words of a text: each feature (a word, or a few in a row) has a weight, and their sum is the
 * log odds of what the model was trained to tell. Small, quick, and open: what decided can be named.
 */

/** A model as its file holds it: one line for each feature, in order, and behind a tab its weight in tenths. */
export interface ModelFile {
  bias: number
  weights: string
}

export interface Model {
  bias: number
  weights: { get(feature: string): number | undefined }
}

/** A model whose weights can also be listed. */
export interface Trained extends Model {
  weights: ReadonlyMap<string, number>
}

/** A smaller file for a model of which all is needed anyway: the features of each weight, in tenths, one per line. */
export interface GroupedFile {
  bias: number
  weights: Record<string, string>
}

/** The model with all its weights in a table: for many texts. */
export function modelFrom({ bias, weights }: GroupedFile): Trained {
  const byFeature = new Map<string, number>()
  for (const [tenths, features] of Object.entries(weights))
    for (const feature of features.split('\n')) byFeature.set(feature, Number(tenths) / 10)
  return { bias, weights: byFeature }
}

/** The log odds for a text with these features; one that comes twice counts once. Without any, they are the bias. */
export function scoreOf(model: Model, features: readonly string[]): number {
  const different = new Set(features)
  let sum = 0
  for (const feature of different) sum += model.weights.get(feature) ?? 0
  return model.bias + sum / Math.sqrt(Math.max(1, different.size))
}

/**
 * What a weight counts for among so many features: longer texts have more of them, and would score higher for that
 * alone.
 */
export function shareOf(features: readonly string[]): number {
  return 1 / Math.sqrt(Math.max(1, new Set(features).size))
}
