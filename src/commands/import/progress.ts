/** A line that tells how far a long reading has come, or now and then one in words; on a terminal only. */
import type { MailFile } from '../../mail/files.ts'
import type { Output } from '../../world.ts'

interface Progress {
  /** So many bytes of this file are done with. */
  at(file: MailFile, end: number): void
  /** Takes the line away again. */
  done(): void
}

const WIDEST = 24
const FIGURES = ' 100 %'.length
const SILENT: Progress = { at: () => {}, done: () => {} }

export function progressOn(
  output: Output,
  files: readonly MailFile[],
  { quiet, json, plain }: { quiet?: boolean; json?: boolean; plain: boolean },
): Progress {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (!output.isTTY || quiet || json || total === 0) return SILENT
  const width = Math.max(4, Math.min(WIDEST, output.columns - FIGURES - 1))
  const before = new Map<MailFile, number>()
  let sum = 0
  for (const file of files) {
    before.set(file, sum)
    sum += file.size
  }
  let shown = -1
  return {
    at(file, end) {
      const percent = Math.min(100, Math.floor((((before.get(file) ?? 0) + end) / total) * 100))
      if (percent === shown) return
      if (plain) {
        // Nothing is written over: each quarter gets a line of its own.
        if (Math.floor(percent / 25) > Math.floor(Math.max(0, shown) / 25))
          output.write(`${percent} % read\n`)
        shown = percent
        return
      }
      shown = percent
      const filled = Math.round((percent / 100) * width)
      output.write(`\r${'█'.repeat(filled)}${'·'.repeat(width - filled)} ${String(percent).padStart(3)} %`)
    },
    done() {
      if (shown >= 0 && !plain) output.write(`\r${' '.repeat(width + FIGURES)}\r`)
    },
  }
}
