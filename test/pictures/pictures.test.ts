import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasTmux } from '../cli/terminal.ts'
import { problemsIn } from '../patterns/report-markup.ts'
import { pictures } from './pictures.ts'
import { sittingPicture } from './sitting.ts'
import { terminalSvg } from './terminal-svg.ts'

/** Whole pictures side by side would tell nobody anything. */
function expectFresh(name: string, text: string): void {
  const kept = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
  expect(kept === text, `docs/${name} is stale: npm run pictures`).toBe(true)
  if (name.endsWith('.svg')) expect(problemsIn(text), name).toEqual([])
}

describe('the pictures of the README', () => {
  it('are what the program shows today; npm run pictures makes them anew', async () => {
    const made = await pictures()
    expect(Object.keys(made)).toContain('sample-log.jsonl')
    for (const [name, text] of Object.entries(made)) expectFresh(name, text)
  })

  it.skipIf(!hasTmux)('show a sitting as it is, key by key', async () => {
    expectFresh('pictures/draft.svg', await sittingPicture())
  })

  it('end a colour with the next one, and carry it over the end of a line', () => {
    const svg = terminalSvg({
      command: 'x',
      output: '\u001b[36mone\ntwo\u001b[32m three',
      columns: 20,
      title: 't',
      description: 'd',
    })
    for (const text of ['class="cyan">one<', 'class="cyan">two<', 'class="green">three<'])
      expect(svg).toContain(text)
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
