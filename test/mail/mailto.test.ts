import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_MAILTO, mailtoUrl, tooLong } from '../../src/mail/mailto.ts'
import { bodyText, headerText } from '../../src/mail/write.ts'

const priya = { address: 'priya@linden.example' }

describe('a letter as a link', () => {
  test('is spelled as RFC 6068 has it', () => {
    expect(
      mailtoUrl({ to: [priya], subject: 'R&D? 100 % + more', body: 'Dear Priya,\n\ngrüß = "x"\n' }),
    ).toBe(
      'mailto:priya@linden.example?subject=R%26D%3F%20100%20%25%20%2B%20more&body=Dear%20Priya%2C%0D%0A%0D%0Agr%C3%BC%C3%9F%20%3D%20%22x%22%0D%0A',
    )
  })

  test('addresses cannot end the address or begin a field', () => {
    const to = [
      { address: 'a+b&c?d%e@linden.example' },
      { address: "o'neil@linden.example" },
      { address: null },
    ]
    expect(mailtoUrl({ to, subject: '', body: '' })).toBe(
      'mailto:a%2Bb%26c%3Fd%25e@linden.example,o%27neil@linden.example',
    )
    expect(
      mailtoUrl({ to: [{ address: 'a@b.example?bcc=c@d.example,e@f.example' }], subject: '', body: 'x' }),
    ).toBe('mailto:?body=x')
  })

  test('says by how much it is too long, and is whole all the same', () => {
    const short = mailtoUrl({ to: [priya], subject: 'Hi', body: 'x' })
    expect(tooLong(short)).toBe(0)
    const long = mailtoUrl({ to: [priya], subject: 'Hi', body: 'x'.repeat(LONGEST_MAILTO) })
    expect(tooLong(long)).toBe(long.length - LONGEST_MAILTO)
    expect(long).toMatch(/x{2000}$/)
  })

  test('any subject and body come back', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const url = new URL(mailtoUrl({ to: [priya], subject, body }))
        expect(url.pathname).toBe('priya@linden.example')
        // URLSearchParams would read + as a space; there must be none left to read.
        expect(url.search).not.toMatch(/[+'()\s]/)
        expect([...url.searchParams.keys()].every((key) => key === 'subject' || key === 'body')).toBe(true)
        expect(url.searchParams.get('subject') ?? '').toBe(headerText(subject))
        expect(url.searchParams.get('body') ?? '').toBe(bodyText(body).replaceAll('\n', '\r\n'))
      }),
    )
  })
})
