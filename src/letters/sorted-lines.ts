/**
 * The first of these lines that does not come before `wanted`; empty where all do. They are in order from the place
 * `first` on, and looked through by halves: a table of tens of thousands would take longer to fill than a letter to read.
 */
export function lineAt(lines: string, wanted: string, first = 0): string {
  const lineFrom = (start: number) => {
    const end = lines.indexOf('\n', start)
    return lines.slice(start, end < 0 ? lines.length : end)
  }
  let low = first
  let high = lines.length
  while (low < high) {
    const start = Math.max(low, lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1)
    const line = lineFrom(start)
    if (line < wanted) low = start + line.length + 1
    else high = start
  }
  return lineFrom(low)
}
