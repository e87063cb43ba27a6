import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { rowsOf, widthOf } from '../../src/terminal/columns.ts'

/** Text as letters and tables have it: words and spaces, with signs on either side of what can simply be counted. */
const anyLine = fc
  .array(
    fc.constantFrom(
      'a',
      'word',
      'é',
      '’',
      '·',
      '—',
      '❯',
      ' ',
      '  ',
      '-',
      '日',
      '👩‍👩‍👧',
      'e\u0301',
      '\u001b[2mquiet\u001b[22m',
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''))
const plainLine = fc
  .array(fc.constantFrom('a', 'word', 'é', '’', '·', '…', '\u00a0', '█▒│', ' ', '  ', '   ', '-'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

describe('columns', () => {
  it('are as many as the library counts', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(widthOf(line)).toBe(stringWidth(line))
      }),
    )
    for (let code = 0x20; code < 0x3000; code++) {
      const sign = String.fromCharCode(code)
      expect([sign, widthOf(`a${sign}`)]).toEqual([sign, stringWidth(`a${sign}`)])
    }
  })

  it('are filled as the library fills them', () => {
    const asTheLibrary = (line: string, width: number) => {
      expect(rowsOf(line, width)).toEqual(wrapAnsi(line, width, { trim: true, hard: true }).split('\n'))
    }
    fc.assert(fc.property(anyLine, fc.integer({ min: 2, max: 30 }), asTheLibrary))
    fc.assert(fc.property(plainLine, fc.integer({ min: 2, max: 60 }), asTheLibrary))
  })
})
