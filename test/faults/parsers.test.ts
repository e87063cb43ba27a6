/**
 * A thousand damaged inputs for each reader of what comes from outside: an answer or a plain Fault comes out, and
 * nothing that a terminal obeys. Mail has more of its own in test/mail, templates in test/letters.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { readParts } from '../../src/letters/template-head.ts'
import { mailsInBytes } from '../../src/mail/files.ts'
import { isDay } from '../../src/rejection/days.ts'
import { parseContact, parsePoint, parseWriter } from '../../src/rejection/parse.ts'
import { QUESTIONS } from '../../src/rejection/questions.ts'
import { readDay } from '../../src/rejection/read-day.ts'
import { readAnswers } from '../../src/rejection/typed-answers.ts'
import { KEYS, SETTINGS } from '../../src/store/setting.ts'
import { mendSettings, readSettings } from '../../src/store/settings.ts'
import { aSearch, contentOf, logOf, within } from '../commands/data.ts'
import { folder } from '../store/help.ts'
import { testWorld } from '../world.ts'
import { EVIL, obeyedIn } from './hostile.ts'

const RUNS = { numRuns: 1000 }
const TODAY = '2026-11-22'

/** Pieces of right inputs beside what is hostile: most of them joined are almost right. */
const pieces = (...likely: string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...likely) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            EVIL,
            '\u0000',
            '\ud800',
            '\ufeff',
            '\u2028',
            '__proto__',
            'x'.repeat(3000),
          ),
        },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''))

/** A right text in which something is cut out and something else put in. */
const damaged = (text: string) =>
  fc
    .array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(30),
        pieces('"', '\\', '{', ']', ',', '\n', ':'),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((changes) =>
      changes.reduce((whole, [at, cut, put]) => {
        const from = Math.floor(at * whole.length)
        return whole.slice(0, from) + put + whole.slice(from + cut)
      }, text),
    )

/** What comes out, or the message of the Fault; any other error fails the test. */
async function outcome<T>(doing: () => T | Promise<T>): Promise<T | string> {
  try {
    return await doing()
  } catch (error) {
    if (error instanceof Fault) return error.message
    throw error
  }
}

function expectPrintable(value: unknown): void {
  // JSON.stringify escapes what is looked for, so the texts are looked at one by one.
  JSON.stringify(value, (_, each) => {
    if (typeof each === 'string') expect(obeyedIn(each)).toBeNull()
    return each
  })
}

describe('a thousand damaged inputs', () => {
  it('as days', async () => {
    const typed = pieces(
      'last ',
      'next ',
      'monday',
      ' ',
      '3',
      '11',
      '/',
      '-',
      '2026',
      'nov',
      ' days',
      ' ago',
      'noon',
      '99999999',
    )
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom('past' as const, 'any' as const), async (text, direction) => {
        const read = await readDay(text, TODAY, direction)
        if ('value' in read) expect(isDay(read.value)).toBe(true)
        expectPrintable(read)
      }),
      RUNS,
    )
  })

  it.each([
    ['contacts', parseContact],
    ['writers', parseWriter],
    ['points', parsePoint],
  ])('as %s', async (_, parse) => {
    const typed = pieces(
      'Priya',
      ' Shah',
      '<',
      '>',
      '@',
      'linden.example',
      '(',
      ')',
      'recruiter',
      ' | ',
      '"',
      ',',
      ' ',
      "'",
    )
    await fc.assert(
      fc.asyncProperty(typed, async (text) => expectPrintable(await parse(text))),
      RUNS,
    )
  })

  it('as answers', async () => {
    const names = [
      ...QUESTIONS.map(({ name }) => name as string),
      'wordings',
      '__proto__',
      'constructor',
      EVIL,
    ]
    const value = fc.oneof(
      pieces('form', 'yes', 'technical', '2026-11-20', 'Linden', 'Priya <p@linden.example>', ' ', '5'),
      fc.array(pieces('a', '|', 'b', '@'), { maxLength: 4 }),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const record = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 })
    await fc.assert(
      fc.asyncProperty(record, async (given) => {
        const { answers, notes } = await readAnswers(given, {}, TODAY)
        expectPrintable([answers, notes])
        expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
      }),
      RUNS,
    )
  })

  it('as values of settings', async () => {
    const typed = pieces('3', '-', '8', '%', 'off', 'warm', 'de', '@', '.', '\\n', '\n', ' ', '+44 ', 'Sam')
    await fc.assert(
      fc.property(fc.constantFrom(...KEYS), typed, (key, text) => {
        const read = SETTINGS[key].read(text)
        if (read !== null) expect([key, read, SETTINGS[key].right(read)]).toEqual([key, read, true])
        expectPrintable(read)
      }),
      RUNS,
    )
  })

  it('as a file of settings, which is read, refused or mended', async () => {
    const right = JSON.stringify({
      name: 'Sam',
      signature: 'Sam\nLeeds',
      silenceDays: 28,
      'band.offer': '20-30',
      'threshold.signal': 90,
    })
    let broken = 0
    const file = join(folder(), 'settings.json')
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged(right), pieces('{', '}', '"name"', ':', '[', '1e999', 'null')),
        async (text) => {
          writeFileSync(file, text)
          const read = await outcome(() => readSettings(file))
          if (typeof read !== 'string') return expectPrintable(read)
          broken += 1
          // Mending waits for the disk each time.
          if (broken % 50 > 0) return
          mendSettings(file, new Date('2026-11-22T12:00:00Z'))
          expectPrintable(readSettings(file))
        },
      ),
      RUNS,
    )
    expect(broken).toBeGreaterThan(RUNS.numRuns / 10)
    expect(broken).toBeLessThan(RUNS.numRuns)
  })

  it('as a template', async () => {
    const right =
      '---\npurpose: thank-you\nregister: warm\nlabel: "x"\nsubject: "Thank you: {{role}}"\n---\n{{> greeting}}\n\nHello {{company}}.\n'
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged(right), damaged(right.replace('"x"', '&a [*a, !!js/function "x", <<: *a]'))),
        async (text) => {
          const { parts, findings } = await readParts(text)
          expect(parts !== undefined || findings.length > 0).toBe(true)
        },
      ),
      RUNS,
    )
  })

  it('as a mailbox', async () => {
    const mail =
      'From a@b.example Fri Nov 20 10:12:00 2026\nFrom: a@b.example\nSubject: x\n\nhello\n>From here\n\n'
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged(mail.repeat(3)), pieces('From ', '\n', '\r\n', mail)),
        async (text) => {
          const bytes = Buffer.from(text)
          let length = 0
          for await (const each of mailsInBytes(bytes)) length += each.length
          expect(length).toBeLessThanOrEqual(bytes.length)
        },
      ),
      RUNS,
    )
  })

  it('as lines of another machine’s export: taken in or refused, and the log stays sound', async () => {
    const lines = contentOf(aSearch()).map((entry) => JSON.stringify(entry))
    const world = testWorld()
    const log = logOf(world)
    let [refused, known] = [0, 0]
    const line = fc.constantFrom(...lines).chain((text) => fc.oneof(damaged(text), fc.constant(text)))
    const entry = line.map((text): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        return text
      }
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 5, arbitrary: entry }, { weight: 1, arbitrary: fc.jsonValue() }), {
          minLength: 5,
          maxLength: 5,
        }),
        async (entries) => {
          const merged = await outcome(() => log.merge(entries))
          if (typeof merged === 'string') return
          refused += merged.refused.length
          known += merged.known
        },
      ),
      { numRuns: RUNS.numRuns / 5 },
    )
    for (const some of [refused, known]) expect(some).toBeGreaterThan(RUNS.numRuns / 10)
    expect(log.check()).toEqual({ ok: true, problems: [] })
    for (const argv of [['log', 'list'], ['next', '--all'], ['patterns'], ['export'], ['undo', '--list']]) {
      const { code, out, err } = await within(world)(argv)
      expect([argv, code, obeyedIn(out + err)]).toEqual([argv, 0, null])
    }
  })

  it('as tables: read or refused, in words that can be printed', async () => {
    const head = 'company,role,applied,status\n'
    const right = 'Linden,Data Engineer,2026-10-01,rejected\n"Acorn, Inc",Analyst,04/05/2026,interview\n'
    const { folder: place } = testWorld()
    const file = join(place, 'tracker.csv')
    let read = 0
    const row = fc.oneof(
      damaged(head + right),
      damaged(right).map((rows) => head + rows),
      damaged(right.replaceAll('"', '')).map((rows) => head + rows),
      pieces('company', 'role', ',', ';', '\t', '"', '\n', 'Linden', '2026-10-01', 'rejected'),
    )
    await fc.assert(
      fc.asyncProperty(row, async (text) => {
        writeFileSync(file, text)
        const { code, out, err } = await within({ folder: place })(['import', file, '--dry-run', '--yes'])
        expect([0, 1, 2]).toContain(code)
        if (code === 0) read += 1
        expect([obeyedIn(out + err), /should not have/.test(err)]).toEqual([null, false])
      }),
      RUNS,
    )
    // Else they would have been damaged beyond reading, and nothing tried.
    expect(read).toBeGreaterThan(RUNS.numRuns / 10)
  })
})
