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
  weights: Pick<ReadonlyMap<string, number>, 'get'>
}

/** A model whose weights can also be listed. */
export interface Trained extends Model {
  weights: ReadonlyMap<string, number>
}

/** The model with all its weights in a table: for many texts. */
export function modelFrom({ bias, weights }: ModelFile): Trained {
  const lines = weights.split('\n').map((line): [string, number] => {
    const tab = line.indexOf('\t')
    return [line.slice(0, tab), Number(line.slice(tab + 1)) / 10]
  })
  return { bias, weights: new Map(lines) }
}

/** The same model for a text or two: each weight is looked for by halves, as a table takes longer to fill than to use. */
export function modelIn({ bias, weights }: ModelFile): Model {
  const get = (feature: string): number | undefined => {
    const wanted = `${feature}\t`
    let low = 0
    let high = weights.length
    while (low < high) {
      const start = Math.max(low, weights.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1)
      const end = weights.indexOf('\n', start)
      const next = end < 0 ? weights.length : end
      const line = weights.slice(start, next)
      if (line.startsWith(wanted)) return Number(line.slice(wanted.length)) / 10
      if (line < wanted) low = next + 1
      else high = start
    }
    return undefined
  }
  return { bias, weights: { get } }
}

/** The file of a model, without the features whose weight rounds to nothing. */
export function fileOf({ bias, weights }: Trained): ModelFile {
  const lines = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 10)] as const)
    .filter(([, tenths]) => tenths !== 0)
    .map(([feature, tenths]) => `${feature}\t${tenths}`)
  return { bias: Math.round(bias * 1000) / 1000, weights: lines.sort().join('\n') }
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
