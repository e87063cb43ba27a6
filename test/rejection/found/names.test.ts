import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { companyKey, isSameCompany, mayBeSameRole, sameRole } from '../../../src/rejection/found/names.ts'

describe('companies', () => {
  test.each([
    ['Linden', 'LINDEN'],
    ['Linden', 'Linden GmbH'],
    ['Linden, Inc.', 'The Linden Company'],
    ['Linden', 'Linden Careers'],
    ['Linden', 'Linden Hiring Team'],
    ['Ferris & Vale', 'Ferris and Vale Ltd.'],
    ["Quill's", 'Quill’s'],
    ['Müller', 'Mu\u0308ller'],
    ['Fjällräven AB', 'Fjallraven'],
    ['Data Hub', 'DataHub'],
    ['Linden B.V.', 'Linden BV'],
  ])('%s is %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(true)
  })

  test.each([
    ['Linden', 'Linden Health'],
    ['Linden', 'Lindens'],
    ['Calder', 'Caldera'],
    ['', ''],
    ['Linden', ''],
    ['C++ Works', 'C# Works'],
    ['株式会社リンデン', '株式会社カルダー'],
  ])('%s is not %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(false)
  })

  it('keep a name that is nothing but a form', () => {
    expect(companyKey('The Company')).toBe('thecompany')
    expect(isSameCompany('SE', 'AG')).toBe(false)
  })
})

describe('roles', () => {
  test.each([
    ['Data Engineer', 'data engineer'],
    ['Data Engineer', 'Data Engineer (m/f/d)'],
    ['Data Engineer', 'Data Engineer, Berlin'],
    ['Data Engineer', 'the Data Engineer position'],
    ['Sr. Data Engineer', 'Senior Data Engineer'],
    ['Software Engineer', 'SWE'],
    ['Data Engineer', 'Data Engineer REQ-10442'],
    ['Data Engineer', ''],
    ['', ''],
  ])('%s may be %s', (one, other) => {
    expect(mayBeSameRole(one, other)).toBe(true)
  })

  test.each([
    ['Data Engineer', 'Product Manager'],
    ['Data Engineer', 'Senior Data Engineer'],
    ['Data Engineer II', 'Data Engineer III'],
    ['Data Engineer, Berlin', 'Data Engineer, London'],
    ['Working Student Data', 'Data'],
  ])('%s is not %s', (one, other) => {
    expect(mayBeSameRole(one, other)).toBe(false)
  })

  it('are the same only where both are known', () => {
    expect(sameRole('Data Engineer', 'Data Engineer')).toBe(true)
    expect(sameRole('Data Engineer', '')).toBe(false)
    expect(sameRole('', '')).toBe(false)
  })
})

// Words of names, and anything else that may stand in one.
const name = fc.oneof(
  fc
    .array(
      fc.constantFrom('Linden', 'the', 'GmbH', 'Data', 'Senior', 'II', '&', '(m/f/d)', '-', 'Ünal', '#42'),
      {
        maxLength: 5,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

test('whichever comes first, and every name is its own', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(isSameCompany(one, other)).toBe(isSameCompany(other, one))
      expect(mayBeSameRole(one, other)).toBe(mayBeSameRole(other, one))
      expect(mayBeSameRole(one, one)).toBe(true)
      expect(isSameCompany(one, one)).toBe(companyKey(one) !== '')
    }),
    { numRuns: 500 },
  )
})

test('companies: what equals the same equals each other, heedless of case and space around', () => {
  fc.assert(
    fc.property(name, name, name, (one, two, three) => {
      if (isSameCompany(one, two) && isSameCompany(two, three)) expect(isSameCompany(one, three)).toBe(true)
      expect(companyKey(`  ${one.toLowerCase()} `)).toBe(companyKey(one.toLowerCase()))
    }),
    { numRuns: 300 },
  )
})
