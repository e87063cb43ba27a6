/** What the model of tone has learnt, made ready to be read with. The build does this beforehand (build/tone.js). */
import { tableOf } from './weight-table.ts'
import file from './weights.json' with { type: 'json' }

export const BIAS = file.bias

export const weightTable = (): Uint8Array => tableOf(file.weights)
