import { expect, it } from 'vitest'
import { tableOf, weightIn } from '../../../src/letters/proofread/tone/weight-table.ts'
import file from '../../../src/letters/proofread/tone/weights.json' with { type: 'json' }

it('the table has the weight of every feature, and none for others', () => {
  const table = tableOf(file.weights)
  const lines = file.weights.split('\n').map((line) => line.split('\t') as [string, string])
  expect(lines.length).toBeGreaterThan(40_000)
  expect(lines.filter(([feature, tenths]) => weightIn(table, feature) !== Number(tenths))).toEqual([])
  expect(lines.filter(([feature]) => weightIn(table, `${feature}§`) !== 0)).toEqual([])
  expect(lines.filter(([feature]) => weightIn(table, `§ ${feature}`) !== 0)).toEqual([])
})

it('takes no weight that it cannot hold', () => {
  expect(weightIn(tableOf('unfair\t127\nkind\t-127'), 'kind')).toBe(-127)
  expect(() => tableOf('unfair\t128')).toThrow('unfair\t128: a weight is a byte.')
  expect(() => tableOf('unfair')).toThrow(RangeError)
})
