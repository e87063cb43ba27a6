/**
 * The weights of a model as a table in bytes, for one text after which the program ends: to fill a map with them, or to look
 * through their lines, would take longer than all the rest of the reading. Features stand there by their hashes alone: one
 * that is missing is taken for another about once in a billion times.
 */

const SLOTS = 2 ** 16
/** In bytes: the check of each slot's feature, and behind all of these the weights. */
const CHECK = 4
const SIZE = SLOTS * (CHECK + 1)
const FREE = 0

/**
 * The table of a model's lines: feature, tab, weight in tenths.
 * @throws RangeError for a weight that does not fit in a byte, Error where two features cannot be told apart.
 */
export function tableOf(lines: string): Uint8Array {
  const table = new Uint8Array(SIZE)
  const view = viewOf(table)
  for (const line of lines.split('\n')) {
    const [feature = '', weight] = line.split('\t')
    const tenths = Number(weight)
    if (!(Math.abs(tenths) < 128)) throw new RangeError(`${line}: a weight is a byte.`)
    const { slot, check, isFree } = placeOf(view, feature)
    if (!isFree) throw new Error(`${feature} cannot be told from another feature.`)
    view.setUint32(slot * CHECK, check, true)
    view.setInt8(SLOTS * CHECK + slot, tenths)
  }
  return table
}

/** The weight of a feature in tenths; 0 for one that has none. */
export function weightIn(table: Uint8Array, feature: string): number {
  const view = viewOf(table)
  const { slot, isFree } = placeOf(view, feature)
  return isFree ? 0 : view.getInt8(SLOTS * CHECK + slot)
}

const viewOf = (table: Uint8Array): DataView => new DataView(table.buffer, table.byteOffset, table.byteLength)

/** Where the feature stands, or where it would. */
function placeOf(view: DataView, feature: string): { slot: number; check: number; isFree: boolean } {
  // Two hashes after Fowler, Noll and Vo (FNV-1a), by different primes: where to look, and what to find there.
  let [place, check] = [0x811c9dc5, 0x811c9dc5]
  for (let at = 0; at < feature.length; at++) {
    place = Math.imul(place ^ feature.charCodeAt(at), 0x01000193)
    check = Math.imul(check ^ feature.charCodeAt(at), 0x85ebca6b)
  }
  check = (check ^ (check >>> 15)) >>> 0 || 1
  for (let slot = (place ^ (place >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const found = view.getUint32(slot * CHECK, true)
    if (found === FREE || found === check) return { slot, check, isFree: found === FREE }
  }
}
