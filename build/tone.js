/**
 * Lays what the tone of a letter is read with beside the code: the rules made ready, and the weights of the model. Most
 * commands need neither, and Node reads text in a fraction of the time that it takes to load code which says the same.
 */
import { readFileSync } from 'node:fs'
import { allReadings } from '../src/letters/proofread/tone/readings.ts'

/** A rolldown plugin. */
export function readyTone() {
  return {
    name: 'ready-tone',
    load(id) {
      if (id.endsWith('proofread/tone/readings.ts'))
        return code(`export const allReadings = () => JSON.parse(${fileRead('tone-readings.json')})`)
      if (!id.endsWith('proofread/tone/weights.json')) return null
      const { bias } = JSON.parse(readFileSync(id, 'utf8'))
      return code(`export default { bias: ${bias}, weights: ${fileRead('tone-weights.tsv')} }`)
    },
    generateBundle() {
      const { weights } = JSON.parse(
        readFileSync(new URL('../src/letters/proofread/tone/weights.json', import.meta.url), 'utf8'),
      )
      this.emitFile({ type: 'asset', fileName: 'tone-weights.tsv', source: weights })
      this.emitFile({
        type: 'asset',
        fileName: 'tone-readings.json',
        source: JSON.stringify(allReadings()),
      })
    },
  }
}

const code = (text) => ({ code: `import { readFileSync } from 'node:fs'\n${text}`, moduleType: 'js' })
const fileRead = (name) => `readFileSync(new URL('./${name}', import.meta.url), 'utf8')`
