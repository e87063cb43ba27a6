/**
 * The files of the program, together with the code that V8 made of them in an earlier run. Node can keep such code too,
 * but as it is before anything has run: each function would still be compiled when it is first called.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'

type Require = (name: string) => unknown
type Import = (name: string) => Promise<unknown>
/** Of Node's `process`: who this is, and whether another still runs. */
type Running = Pick<NodeJS.Process, 'pid' | 'kill'>
/** What a file of the program evaluates to (build/chunks.js). */
type Chunk = (
  exports: object,
  require: Require,
  module: object,
  file: string,
  folder: string,
  importPackage: Import,
) => void

export interface Loader {
  /** Loads a file of the program; packages and Node's own modules come from `other`. */
  load: Require
  /**
   * To be called at the end, with the exit code. After a success it keeps the code of what was loaded, all that has run
   * among it, for the next time; nothing where nothing is new.
   */
  end(exitCode: number): void
}

/** A loader of the files in `folder`, whose compiled code is kept in the file `kept`; null where it is not to be kept. */
export function loaderFor(
  folder: string,
  kept: string | null,
  other: { require: Require; import: Import; node: Running },
): Loader {
  const trial = kept === null ? null : beginTrial(kept, other.node)
  const before = kept === null ? new Map<string, Buffer>() : codeIn(kept)
  const modules = new Map<string, { exports: object }>()
  const scripts = new Map<string, Script>()
  let hasNew = false

  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return other.require(name)
    const known = modules.get(name)
    if (known) return known.exports
    const file = join(folder, name)
    // The build writes ASCII, so that there is nothing to decode.
    const source = readFileSync(file, 'latin1')
    const script = new Script(source, { filename: file, cachedData: before.get(name) })
    // V8 refuses what another version of it made.
    if (script.cachedDataRejected !== false) hasNew = true
    scripts.set(name, script)
    const module = { exports: {} }
    modules.set(name, module)
    ;(script.runInThisContext() as Chunk)(module.exports, load, module, file, folder, other.import)
    return module.exports
  }

  return {
    load,
    end: (exitCode) => {
      trial?.end()
      if (kept === null || exitCode !== 0 || !hasNew) return
      try {
        keepCode(
          kept,
          [...scripts].map(([name, script]) => [name, script.createCachedData()]),
        )
      } catch {
        // Without it the program starts a little later, and that is all.
      }
    },
  }
}

/**
 * V8 runs what it is given: code that a failing disk has changed makes Node crash, and would at each start. So each run
 * leaves a note beside the kept code until it ends, and the code of a run that never ended is thrown away.
 */
function beginTrial(kept: string, node: Running): { end: () => void } | null {
  const note = `${kept}.run`
  try {
    if (existsSync(note)) {
      // Another window is at it, and this one need not say so too.
      if (isRunning(Number(readFileSync(note, 'latin1')), node)) return null
      rmSync(kept, { force: true })
    }
    writeFileSync(note, String(node.pid), { mode: 0o600 })
    return { end: () => rmSync(note, { force: true }) }
  } catch {
    return null
  }
}

function isRunning(pid: number, node: Running): boolean {
  try {
    return pid > 0 && node.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/*
 * In such a file stand: the length of the list; the sum of all after it; the list, as JSON: names and lengths; the pieces of
 * code. The names hold a hash of the content (build.js), so that no code is ever taken for that of another text.
 */
const HEAD = 8
const SUM_AT = 4
/** V8 copies a piece that does not begin at such a place. */
const ALIGNED = 8

function codeIn(file: string): Map<string, Buffer> {
  try {
    const bytes = readFileSync(file)
    if (bytes.readInt32LE(SUM_AT) !== sumOf(bytes)) return new Map()
    const end = HEAD + bytes.readUInt32LE(0)
    const list: [name: string, length: number][] = JSON.parse(bytes.toString('latin1', HEAD, end))
    const pieces = new Map<string, Buffer>()
    let at = aligned(end)
    for (const [name, length] of list) {
      pieces.set(name, bytes.subarray(at, at + length))
      at = aligned(at + length)
    }
    return at === bytes.length ? pieces : new Map()
  } catch {
    return new Map()
  }
}

function keepCode(file: string, pieces: [name: string, code: Buffer][]): void {
  const list = Buffer.from(JSON.stringify(pieces.map(([name, code]) => [name, code.length])))
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(list.length)
  const bytes = Buffer.concat([
    padded(Buffer.concat([head, list])),
    ...pieces.map(([, code]) => padded(code)),
  ])
  bytes.writeInt32LE(sumOf(bytes), SUM_AT)
  const draft = `${file}.${crypto.randomUUID()}`
  try {
    const opened = openSync(draft, 'wx', 0o600)
    try {
      writeFileSync(opened, bytes)
      // What a power cut left of it would be run.
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Bytes from one number that is summed up to the next: disks fail by blocks of 512, and all of them would take its time. */
const STRIDE = 64

/** A sum by which a damaged file is known, of all behind the sum itself. */
function sumOf(bytes: Buffer): number {
  let sum = bytes.length
  for (let at = HEAD; at + 4 <= bytes.length; at += STRIDE)
    sum = (Math.imul(sum, 31) + bytes.readInt32LE(at)) | 0
  return sum
}

const aligned = (at: number): number => Math.ceil(at / ALIGNED) * ALIGNED
const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)])
