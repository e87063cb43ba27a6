import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { shortened, table } from '../../src/terminal/layout.ts'

describe('shortened', () => {
  it.each([
    ['Linden', 6, 'Linden'],
    ['Linden Health', 8, 'Linden…'],
    ['日本語の会社', 6, '日本…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 5, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦…'],
    ['e\u0301e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301…'],
    ['', 3, ''],
  ])('%s in %i columns', (text, width, short) => {
    expect(shortened(text, width)).toBe(short)
    expect(stringWidth(shortened(text, width))).toBeLessThanOrEqual(width)
  })
})

describe('table', () => {
  const header = ['id', 'company', 'role', 'stage']
  const row = [
    '3',
    'The Linden Company for Health',
    'Data Engineer, Platform and Reporting',
    'recruiter-screen',
  ]
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)))

  it('shortens the elastic columns alone, the widest first', () => {
    const shown = table(header, [row, ['4', 'Beech', '', 'applied']], 60, ['company', 'role'])
    expect(widest(shown)).toBeLessThanOrEqual(60)
    expect(shown.split('\n')).toHaveLength(3)
    expect(shown).toMatch(/^3 {3}The Linden Compan… {2}Data Engineer, Pl… {2}recruiter-screen$/m)
    expect(shown).toMatch(/^4 {3}Beech {15,}applied$/m)
  })

  it('shortens nothing where there is room', () => {
    expect(table(header, [row], 120, ['company', 'role'])).toContain(row.slice(1).join('  '))
  })

  it.each([40, 20])('shows whole blocks in %i columns', (columns) => {
    const shown = table(header, [row], columns, ['company', 'role'])
    expect(widest(shown)).toBeLessThanOrEqual(columns)
    expect(shown).not.toContain('…')
    expect(shown.replace(/\s+/g, ' ')).toContain('role Data Engineer, Platform and Reporting')
  })
})
