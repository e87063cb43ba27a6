import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemsIn } from '../patterns/report-markup.ts'
import { pictures } from '../pictures/pictures.ts'
import { terminalSvg } from '../pictures/terminal-svg.ts'

describe('the pictures of the README', () => {
  it('are what the program shows today; npm run pictures makes them anew', async () => {
    const made = await pictures()
    expect(Object.keys(made)).toContain('sample-log.jsonl')
    for (const [name, text] of Object.entries(made)) {
      const kept = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
      // Whole pictures side by side would tell nobody anything.
      expect(kept === text, `docs/${name} is stale: npm run pictures`).toBe(true)
      if (name.endsWith('.svg')) expect(problemsIn(text), name).toEqual([])
    }
  })

  it('keep colours and columns, and show markup as text', () => {
    const svg = terminalSvg({
      command: 'x',
      output: 'a \u001b[1m\u001b[33m<b>\u001b[39m\u001b[22m  c\n',
      columns: 10,
      title: 't',
      description: 'd',
    })
    expect(svg).toContain('class="bold yellow">&lt;b&gt;</text>')
    expect(svg).toMatch(/x="76\.8"[^>]*>c</)
    expect(problemsIn(svg)).toEqual([])
  })
})
