/**
 * Lays what the tone of a letter is read with beside the code: the rules made ready, and the weights of the model. Most
 * commands need neither, and Node reads a file in a fraction of the time that it takes to load code which says the same.
 */
import { allReadings } from '../src/letters/proofread/tone/readings.ts'
import { BIAS, weightTable } from '../src/letters/proofread/tone/weights.ts'

/** A rolldown plugin. */
export function readyTone() {
  return {
    name: 'ready-tone',
    load(id) {
      if (id.endsWith('proofread/tone/readings.ts'))
        return code(
          `export const allReadings = () => JSON.parse(${fileRead('tone-readings.json', 'latin1')})`,
        )
      if (!id.endsWith('proofread/tone/weights.ts')) return null
      return code(
        `export const BIAS = ${BIAS}\nexport const weightTable = () => ${fileRead('tone-weights.bin')}`,
      )
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'tone-weights.bin', source: weightTable() })
      this.emitFile({
        type: 'asset',
        fileName: 'tone-readings.json',
        source: inAscii(JSON.stringify(allReadings())),
      })
    },
  }
}

const code = (text) => ({ code: `import { readFileSync } from 'node:fs'\n${text}`, moduleType: 'js' })
const fileRead = (name, encoding = null) =>
  `readFileSync(new URL('./${name}', import.meta.url), ${JSON.stringify(encoding)})`
// Node need not decode it then.
const inAscii = (json) =>
  json.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
