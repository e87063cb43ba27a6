/** Whatever wrote the mailbox and wherever its chunks end, the mails that went in come out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MboxMail, mailsIn } from '../../src/mail/mbox.ts'

const FROM_LINE = 'From 17123@xxx Mon Jan 06 10:00:00 +0000 2025'

async function* inChunks(file: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < file.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? file.length
    // Overwritten behind the reader's back, as a reader of files may do.
    const chunk = Buffer.from(file.subarray(at, at + size))
    yield chunk
    chunk.fill('From ')
    at += size
  }
}

// A mail's bytes hold until the next is asked for, so they are taken as text at once.
async function split(file: string | Buffer, sizes = [65_536], longest?: number) {
  const mails: (Omit<MboxMail, 'bytes' | 'envelope'> & { text: string })[] = []
  const bytes = typeof file === 'string' ? Buffer.from(file, 'latin1') : file
  for await (const { bytes: mail, end, cut } of mailsIn(inChunks(bytes, sizes), longest)) {
    mails.push({ text: Buffer.from(mail).toString('latin1'), end, cut })
  }
  return mails
}

const textsOf = async (file: string | Buffer) => (await split(file)).map(({ text }) => text)

describe('what was joined is split', () => {
  const FLAVOURS = {
    mboxrd: (text: string) => text.replace(/^(>*From )/gm, '>$1'),
    mboxo: (text: string) => text.replace(/^From /gm, '>From '),
  }
  const TRICKY = [
    '',
    '',
    'From ',
    'From here on it rains.',
    'From ana@linden.example Mon Jan  6 10:00:00 2025',
    'Subject: no header',
    'X-GM-THRID: 7',
    'not a From line',
    '> From afar',
    '--part',
    'Fr',
    'a\0\xff\xe9',
    'From'.repeat(400),
  ]
  const QUOTED = ['>From ana', '>>From ', `${'>'.repeat(300)}From far`]
  const mailWith = (lines: readonly string[]) =>
    fc
      .tuple(
        fc.array(fc.constantFrom('Subject: Hello', 'X-Long: a\n  From b', 'Received: by x'), {
          maxLength: 3,
        }),
        fc.array(fc.oneof(fc.constantFrom(...lines), fc.stringMatching(/^[ -~]{0,90}$/)), { maxLength: 25 }),
      )
      .map(([head, body]) => `${['Message-ID: <1@x>', ...head, '', ...body, 'end'].join('\n')}\n`)
  const file = fc.constantFrom('mboxrd', 'mboxo').chain((flavour) =>
    fc.record({
      flavour: fc.constant(flavour as keyof typeof FLAVOURS),
      // What mboxo makes of these cannot be told from what it makes of others.
      mails: fc.array(
        mailWith(
          flavour === 'mboxo' ? TRICKY.filter((line) => !/^>+From /.test(line)) : [...TRICKY, ...QUOTED],
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      fromLine: fc.constantFrom(
        FROM_LINE,
        'From ana@linden.example Mon Jan  6 10:00:00 2025',
        'From MAILER-DAEMON Mon Jan  6 10:00:00 2025',
        'From - Mon Jan 06 10:00:00 2025',
        'From ???@??? Mon Jan 06 10:00:00 2025',
        'From Mon Jan  6 10:00:00 2025',
        'From ana@linden.example  Mon Jan  6 10:00 GMT 2025',
        'From "Ana Diaz" <ana@linden.example> Mon, 6 Jan 2025 10:00:00 +0000',
        'From ana@linden.example 2025-01-06T10:00:00Z',
      ),
      eol: fc.constantFrom('\n', '\r\n'),
      ending: fc.constantFrom('empty line', 'newline', 'nothing'),
      sizes: fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 65_536 })), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
  )

  test('both flavours, both line ends, all chunk sizes', async () => {
    await fc.assert(
      fc.asyncProperty(file, async ({ flavour, mails, fromLine, eol, ending, sizes }) => {
        const withEnds = (text: string) => text.replaceAll('\n', eol)
        const expected = mails.map(withEnds)
        let mbox = mails.map((mail) => withEnds(`${fromLine}\n${FLAVOURS[flavour](mail)}\n`)).join('')
        if (ending !== 'empty line') mbox = mbox.slice(0, -eol.length)
        if (ending === 'nothing') {
          mbox = mbox.slice(0, -eol.length)
          expected.push((expected.pop() ?? '').slice(0, -eol.length))
        }
        const found = await split(mbox, sizes)
        expect(found.map(({ text }) => text)).toEqual(expected)
        expect(found.some(({ cut }) => cut)).toBe(false)
        expect(found.at(-1)?.end).toBe(mbox.length)
      }),
      { numRuns: 400 },
    )
  })

  test('bytes that are done with are told after each mail', async () => {
    const one = `${FROM_LINE}\nSubject: a\n\nx\n\n`
    expect((await split(one.repeat(3))).map(({ end }) => end)).toEqual([1, 2, 3].map((n) => n * one.length))
    expect((await split(`\n\n${one.repeat(2)}`, [3])).map(({ end }) => end)).toEqual(
      [1, 2].map((n) => n * one.length + 2),
    )
  })
})

describe('what is no separator', () => {
  const mbox = (body: string) => `${FROM_LINE}\nSubject: a\n\n${body}\n\n${FROM_LINE}\nSubject: b\n\nlast\n`

  test.each([
    ['a sentence', 'Hello,\n\nFrom Monday on we are closed.\nNote: until May.'],
    ['a sentence with a date', 'Hello,\n\nFrom Monday 6 Jan 2025 we are closed.\nNote: until May.'],
    [
      'an envelope without an empty line before it',
      'see\nFrom ana@linden.example Mon Jan  6 10:00:00 2025\nSubject: x',
    ],
    [
      'an envelope without a header behind it',
      'see\n\nFrom ana@linden.example Mon Jan  6 10:00:00 2025\nand so on',
    ],
    [
      'an envelope with a link behind it',
      'see\n\nFrom ana@linden.example Mon Jan  6 10:00:00 2025\nhttps://linden.example',
    ],
    [
      'an envelope with nothing behind it',
      'see\n\nFrom ana@linden.example Mon Jan  6 10:00:00 2025\n\nSubject: x',
    ],
    ['a pasted heading', 'see\n\nFrom ana@linden.example\nSubject: x\n\nHello'],
    ['an envelope inside a line', 'see\n\n From ana@linden.example Mon Jan  6 10:00:00 2025\nSubject: x'],
    ['a date that is none', 'see\n\nFrom ana@linden.example Mon Foo  6 10:00:00 2025\nSubject: x'],
    ['an envelope line of 2 KB', `see\n\nFrom ${'a'.repeat(2_000)} Mon Jan  6 10:00:00 2025\nSubject: x`],
    ['a length that lies', 'Content-Length: 100000\n\nsee'],
  ])('%s', async (_, body) => {
    expect(await textsOf(mbox(body))).toEqual([`Subject: a\n\n${body}\n`, 'Subject: b\n\nlast\n'])
    const crlf = mbox(body).replaceAll('\n', '\r\n')
    expect(await textsOf(crlf)).toHaveLength(2)
  })

  test('a Content-Length in the head that reaches over the next mail', async () => {
    const file = `${FROM_LINE}\nContent-Length: 5000\n\na\n\n${FROM_LINE}\nSubject: b\n\nlast\n`
    expect(await textsOf(file)).toEqual(['Content-Length: 5000\n\na\n', 'Subject: b\n\nlast\n'])
  })
})

describe('what is one all the same', () => {
  test.each(['From ', 'From -', 'From MAILER-DAEMON', 'From ana@linden.example', 'From - '])(
    'without a date, where a header follows that only programs write: %j',
    async (line) => {
      const mail = 'Received: by x\nSubject: a\n\ntext\n'
      expect(await textsOf(`${line}\n${mail}\n${line}\n${mail}`)).toEqual([mail, mail])
    },
  )

  test('Thunderbird and Gmail without the empty line', async () => {
    const [one, two] = ['X-Mozilla-Status: 0001\n\na\n', 'X-GM-THRID: 5\n\nb\n']
    const file = `From - Mon Jan 06 10:00:00 2025\n${one}From - Mon Jan 06 10:00:00 2025\n${one}${FROM_LINE}\n${two}`
    expect(await textsOf(file)).toEqual([one, one, two])
  })

  test('behind a byte order mark and behind empty lines', async () => {
    const mail = 'Subject: a\n\ntext\n'
    for (const before of ['\xef\xbb\xbf', '\n', '\r\n\r\n', '\xef\xbb\xbf\n']) {
      expect(await textsOf(`${before}${FROM_LINE}\n${mail}\n${FROM_LINE}\n${mail}`)).toEqual([mail, mail])
    }
  })
})

describe('files that are no mailbox, or not all of one', () => {
  test('nothing', async () => {
    expect(await textsOf('')).toEqual([])
    expect(await textsOf(' \r\n\n\t\n')).toEqual([])
    expect(await textsOf('\xef\xbb\xbf')).toEqual([])
  })

  test('a single mail, without a "From " line', async () => {
    expect(await textsOf('Subject: a\n\nFrom me to you\n')).toEqual(['Subject: a\n\nFrom me to you\n'])
  })

  test('a file that lost its head', async () => {
    expect(await textsOf(`the end of a mail\n\n${FROM_LINE}\nSubject: b\n\nlast`)).toEqual([
      'the end of a mail\n',
      'Subject: b\n\nlast',
    ])
  })

  test('a file that ends in the middle of a separator', async () => {
    const file = `${FROM_LINE}\nSubject: a\n\ntext\n\n${FROM_LINE}`
    expect(await textsOf(file)).toEqual([`Subject: a\n\ntext\n\n${FROM_LINE}`])
  })

  test('noise comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 4_000 }),
        fc.integer({ min: 1, max: 500 }),
        async (noise, size) => {
          const file = Buffer.concat([Buffer.from('x'), noise, Buffer.from('x')])
          const [mail, ...more] = await split(file, [size])
          expect(more).toEqual([])
          expect(mail?.text).toBe(file.toString('latin1'))
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a mail that is too long', () => {
  const small = 'Subject: small\n\n>From quoted\n'
  const long = (length: number) => `Subject: long\n\n${'0123456789abcde\n'.repeat(length / 16)}`

  test.each([[1], [700], [65_536]])('is cut, and its neighbours are whole, in chunks of %i', async (size) => {
    const file = [small, long(40_000), small].map((mail) => `${FROM_LINE}\n${mail}\n`).join('')
    const found = await split(file, [size], 5_000)
    const unquoted = small.replace('>From', 'From')
    expect(found.map(({ text }) => text)).toEqual([unquoted, long(40_000).slice(0, 5_000), unquoted])
    expect(found.map(({ cut }) => cut)).toEqual([false, true, false])
    expect(found.map(({ end }) => end)).toEqual([
      small.length + FROM_LINE.length + 2,
      file.length - small.length - FROM_LINE.length - 2,
      file.length,
    ])
  })

  test('is cut at the end of the file as well, but not when it just fits', async () => {
    const mail = long(4_000)
    const file = `${FROM_LINE}\n${mail}`
    expect(await split(file, [999], mail.length)).toEqual([{ text: mail, cut: false, end: file.length }])
    const [shorter] = await split(file, [999], mail.length - 1)
    expect(shorter).toEqual({ text: mail.slice(0, -1), cut: true, end: file.length })
  })

  test('takes no memory: 100 MB pass through the same few', async () => {
    const chunk = Buffer.from('From here to there, '.repeat(50_000))
    async function* mailbox() {
      yield Buffer.from(`${FROM_LINE}\nSubject: long\n\n`)
      for (let at = 0; at < 100; at += 1) yield chunk
      yield Buffer.from(`\n\n${FROM_LINE}\n${small}`)
    }
    const before = process.memoryUsage().arrayBuffers
    const found: MboxMail[] = []
    for await (const mail of mailsIn(mailbox(), 1_000_000)) {
      found.push({ ...mail, bytes: Buffer.from(mail.bytes) })
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
    }
    expect(found.map(({ cut }) => cut)).toEqual([true, false])
    expect(found[0]?.bytes).toHaveLength(1_000_000)
    expect(found[1]?.end).toBeGreaterThan(100 * chunk.length)
  })
})

test('a reader that stops early lets go of the source', async () => {
  let closed = false
  async function* source() {
    try {
      for (;;) yield Buffer.from(`${FROM_LINE}\nSubject: a\n\n${'x'.repeat(2_000)}\n\n`)
    } finally {
      closed = true
    }
  }
  for await (const { bytes } of mailsIn(source())) if (bytes.length > 0) break
  expect(closed).toBe(true)
})
