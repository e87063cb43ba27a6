/** Merges exports of other machines: the union of their events, whatever the order, however often. */
import { wrongUse } from '../../fault.ts'
import { checkedEntry } from '../../store/entry.ts'
import type { Entry, Log, Merged } from '../../store/log.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import type { Screen } from '../common.ts'
import type { ImportOptions } from '../import.ts'
import { readSource, textOf } from '../sources.ts'
import { filesTold } from './report.ts'

const MOST_REFUSED_SHOWN = 10

interface Line {
  /** Null for what is no JSON; the log refuses it like everything else that is no entry. */
  entry: unknown
  file: string
  line: number
}

/** Returns 0, or 1 when lines had to be refused; all others are in the log then. `log` is null before there is one. */
export async function mergeExports(
  paths: readonly string[],
  options: ImportOptions,
  { log, world, screen }: { log: Log | null; world: World; screen: Screen },
): Promise<number> {
  const lines: Line[] = []
  const known = () => new Set([...(log?.entries() ?? [])].flatMap(changeIn))
  for (const path of paths) {
    const text = textOf(await readSource(path, world))
    const ofFile = linesIn(text, path)
    refuseCutOff(text, ofFile, known)
    lines.push(...ofFile)
  }
  if (lines.length > 0 && lines.every(({ entry }) => entry === null))
    throw wrongUse(`${paths.join(', ')}: no line of it is from rejectkit export. Nothing was written.`)
  const entries = lines.map(({ entry }) => entry)
  const merged = options.dryRun
    ? tried(entries, log)
    : (log ?? (await world.log({ file: options.db ?? world.paths.log }))).merge(entries, {
        command: 'import',
        summary: `merge of ${filesTold(paths)}`,
      })
  const refused = merged.refused.map(({ line, why }) => {
    const { file = '', line: ofFile = 0 } = lines[line - 1] ?? {}
    return { file, line: ofFile, why }
  })
  if (options.json) screen.json({ version: 1, added: merged.added, known: merged.known, refused })
  screen.say(summaryOf(merged, options.dryRun === true))
  for (const { file, line, why } of refused.slice(0, MOST_REFUSED_SHOWN))
    screen.warn(`${file}, line ${line}, was left out: ${safeLine(why)}`)
  if (refused.length > MOST_REFUSED_SHOWN) screen.warn(`… and ${refused.length - MOST_REFUSED_SHOWN} more.`)
  return refused.length > 0 ? 1 : 0
}

/**
 * Refuses a file whose end is missing: half of an application would be taken for all of it. An export ends with a line
 * break, and its last lines are the changes that the others belong to.
 * @throws Fault (wrong use) that says where it breaks off.
 */
function refuseCutOff(text: string, lines: readonly Line[], known: () => ReadonlySet<string>): void {
  const last = lines.at(-1)
  if (!last) return
  const isTorn = last.entry === null && /(?:^|\n)\{[^\n]*$/.test(text)
  const changes = new Set(lines.flatMap(({ entry }) => changeIn(entry)))
  const without = lines.flatMap(({ entry }) => batchOf(entry) ?? []).filter((batch) => !changes.has(batch))
  const held = without.length > 0 ? known() : changes
  const homeless = without.filter((batch) => !held.has(batch))
  if (!isTorn && homeless.length === 0) return
  const where = isTorn
    ? `line ${last.line} breaks off`
    : `${homeless.length} of its lines belong to changes that it does not have`
  throw wrongUse(
    `${last.file} is not whole: ${where}. Nothing was written; export it anew, or copy it once more.`,
  )
}

function changeIn(entry: unknown): string[] {
  const { type, batch } = (entry ?? {}) as Partial<Entry>
  return type === 'change' ? [String(batch)] : []
}

/** The change that a line belongs to; null where it is none, or none that can be read. */
function batchOf(entry: unknown): string | null {
  const checked = checkedEntry(entry)
  if ('why' in checked) return null
  return typeof checked.entry.batch === 'string' ? checked.entry.batch : null
}

/** What a merge would do, as far as it shows without writing: what is no entry, and what the log has. */
function tried(entries: readonly unknown[], log: Log | null): Merged {
  const held = new Set([...(log?.entries() ?? [])].map(nameOf))
  const merged: Merged = { added: {}, known: 0, refused: [] }
  for (const [at, line] of entries.entries()) {
    const checked = checkedEntry(line)
    if ('why' in checked) merged.refused.push({ line: at + 1, why: checked.why })
    else if (held.has(nameOf(checked.entry))) merged.known += 1
    else merged.added[checked.entry.type] = (merged.added[checked.entry.type] ?? 0) + 1
  }
  return merged
}

function nameOf(entry: Entry): string {
  if (entry.type === 'hidden') return nameOf(entry.entry as Entry)
  const { type, uid, what, batch } = entry
  return JSON.stringify(
    type === 'change' ? [type, batch] : type === 'removal' ? [type, uid, what, batch] : [type, uid],
  )
}

function summaryOf({ added, known }: Merged, dryRun: boolean): string {
  const news = Object.entries(added).filter(([, count]) => count > 0)
  if (news.length === 0) return `Nothing new: ${known} entries are in the log already.`
  const counted = news.map(([what, count]) => `${count} × ${what}`).join(', ')
  return `${dryRun ? 'Would merge' : 'Merged'}: ${counted}; ${known} known already.`
}

function linesIn(text: string, file: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ entry: parsed(line), file, line: at + 1 }]))
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
