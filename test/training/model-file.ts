/** Trained models as the files that `src/linear-model.ts` reads. */
import type { GroupedFile, ModelFile, Trained } from '../../src/linear-model.ts'

/** The file of a model, without the features whose weight rounds to nothing. */
export function fileOf({ bias, weights }: Trained): ModelFile {
  const lines = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 10)] as const)
    .filter(([, tenths]) => tenths !== 0)
    .map(([feature, tenths]) => `${feature}\t${tenths}`)
  return { bias: Math.round(bias * 1000) / 1000, weights: lines.sort().join('\n') }
}

/** The same file, grouped by weight. */
export function groupedFileOf(model: Trained): GroupedFile {
  const { bias, weights } = fileOf(model)
  const groups = new Map<string, string[]>()
  for (const line of weights.split('\n')) {
    const [feature = '', tenths = ''] = line.split('\t')
    groups.set(tenths, [...(groups.get(tenths) ?? []), feature])
  }
  return {
    bias,
    weights: Object.fromEntries([...groups].map(([tenths, features]) => [tenths, features.join('\n')])),
  }
}
