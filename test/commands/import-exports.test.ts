import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Entry, openLog } from '../../src/store/log.ts'
import { rejectkit, type TestOptions } from '../world.ts'
import { put, rejection } from './mails.ts'

const fileIn = (place: string) => join(place, 'data', 'log.sqlite')

function entriesIn(place: string): Entry[] {
  const log = openLog(fileIn(place), { now: () => new Date(), readOnly: true })
  try {
    return [...log.entries()]
  } finally {
    log.close()
  }
}

/** Another machine's log, and its entries as lines. */
async function elsewhere(company = 'Linden'): Promise<{ place: string; lines: string[] }> {
  const { folder } = await rejectkit(['import', put({ 'a.eml': rejection({ company }) }), '--yes'])
  return { place: folder, lines: entriesIn(folder).map((entry) => JSON.stringify(entry)) }
}

const bring = (lines: string[], flags: string[] = [], options: TestOptions = {}) =>
  rejectkit(['import', join(put({ 'laptop.jsonl': lines.join('\n') }), 'laptop.jsonl'), ...flags], options)

describe("another machine's export", () => {
  it('is merged, without a question and without --yes', async () => {
    const { place, lines } = await elsewhere()
    const { code, err, folder } = await bring(lines)
    expect([code, err]).toEqual([0, expect.stringMatching(/Merged: 1 × application, 1 × event/)])
    expect(entriesIn(folder)).toEqual(entriesIn(place))
  })

  it('again changes nothing; both ways round both logs are one', async () => {
    const [one, other] = [await elsewhere('Linden'), await elsewhere('Calder')]
    await bring(other.lines, [], { folder: one.place })
    const before = entriesIn(one.place)
    const again = await bring(other.lines, [], { folder: one.place })
    expect([again.code, again.err]).toEqual([0, expect.stringMatching(/^Nothing new: \d+ entries/)])
    expect(entriesIn(one.place)).toEqual(before)
    await bring(one.lines, [], { folder: other.place })
    expect(new Set(entriesIn(other.place).map((it) => JSON.stringify(it)))).toEqual(
      new Set(before.map((it) => JSON.stringify(it))),
    )
  })

  it("is taken back by undo as a whole, and one entry of one's own is not", async () => {
    const [one, other] = [await elsewhere('Linden'), await elsewhere('Calder')]
    const before = entriesIn(one.place)
    await bring(other.lines, [], { folder: one.place })
    const { err, code } = await rejectkit(['undo', '--yes'], { folder: one.place })
    expect(code).toBe(0)
    expect(err).toMatch(/^import: merge of\s.*laptop\.jsonl/)
    expect(err).toMatch(/removes:\n.*Calder \(the whole application\)/)
    expect(err).not.toContain('Linden')
    expect(entriesIn(one.place)).toEqual(before)
    const { out } = await rejectkit(['undo', '--list'], { folder: one.place })
    expect(out).not.toContain('(from another machine)')
    await rejectkit(['undo', '1', '--yes'], { folder: one.place })
    const given = await rejectkit(['undo', '--list'], { folder: one.place, columns: 300 })
    expect(given.out.match(/\(from another machine\)/g)).toHaveLength(1)
  })

  it('several files, with a byte order mark and CRLF', async () => {
    const [one, other] = [await elsewhere('Linden'), await elsewhere('Calder')]
    const where = put({ 'a.jsonl': `\ufeff${one.lines.join('\r\n')}\r\n`, 'b.JSONL': other.lines.join('\n') })
    const { code, folder } = await rejectkit(['import', join(where, 'a.jsonl'), join(where, 'b.JSONL')])
    expect([code, entriesIn(folder).length]).toEqual([0, one.lines.length + other.lines.length])
  })

  it('broken lines are named by file and line, the rest is merged, and the code is 1', async () => {
    const { lines } = await elsewhere()
    const { code, err, folder } = await bring([
      '',
      '{ broken',
      ...lines,
      '{"type":"event","version":1}',
      '{"version":99}',
    ])
    expect(code).toBe(1)
    expect(err.replace(/\s+/g, ' ')).toMatch(/laptop\.jsonl, line 2, was left out: it is no JSON object/)
    expect(err.replace(/\s+/g, ' ')).toMatch(
      new RegExp(`line ${lines.length + 3}, was left out: its "uid" is missing`),
    )
    expect(err).toMatch(/its version is 99/)
    expect(entriesIn(folder)).toHaveLength(lines.length)
  })

  it('of many broken lines only some are listed, and nothing hostile is printed', async () => {
    const { lines } = await elsewhere()
    const bad = Array.from({ length: 30 }, () =>
      '{"type":"\u001b[2J\u202ex","version":1}'.replace('\u001b', '\\u001b'),
    )
    const { err } = await bring([...lines, ...bad])
    expect(err.replace(/\s+/g, ' ').match(/was left out/g)).toHaveLength(10)
    expect(err).toMatch(/… and 20 more\./)
    expect(err).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  })

  it('--json', async () => {
    const { lines } = await elsewhere()
    const { out } = await bring([...lines, 'x'], ['--json'])
    expect(JSON.parse(out)).toEqual({
      version: 1,
      added: expect.objectContaining({ application: 1, event: 1, message: 1, change: 1 }),
      known: 0,
      refused: [
        {
          file: expect.stringMatching(/laptop\.jsonl$/),
          line: lines.length + 1,
          why: 'it is no JSON object',
        },
      ],
    })
  })

  it('--dry-run tells what would come and writes nothing', async () => {
    const { lines, place } = await elsewhere()
    const fresh = await bring(lines, ['--dry-run'])
    expect([fresh.code, fresh.err]).toEqual([0, expect.stringMatching(/Would merge: 1 × application/)])
    expect(existsSync(fileIn(fresh.folder))).toBe(false)
    const before = entriesIn(place)
    const more = await elsewhere('Calder')
    const { err } = await bring([...lines, ...more.lines], ['--dry-run'], { folder: place })
    expect(err.replace(/\s+/g, ' ')).toMatch(
      new RegExp(`Would merge: 1 × application.*; ${lines.length} known already`),
    )
    expect(entriesIn(place)).toEqual(before)
  })

  it('an empty one is nothing new', async () => {
    expect((await bring([])).code).toBe(0)
  })
})

describe('is refused, and nothing is written:', () => {
  it.each([
    ['in a line', (text: string) => text.slice(0, -40), /line \d+ breaks off/],
    ['in its first', (text: string) => text.slice(0, 40), /line 1 breaks off/],
    [
      'between two',
      (text: string) => text.split('\n').slice(0, 2).join('\n'),
      /2 of its lines belong to changes that it does not have/,
    ],
  ])('an export that is cut off %s', async (_, cut, why) => {
    const { lines } = await elsewhere()
    const { code, err, folder } = await bring([cut(lines.join('\n'))])
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringMatching(why)])
    expect(err).toMatch(/laptop\.jsonl is not whole[\s\S]*Nothing was written/)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('together with mail or tables', async () => {
    const { lines } = await elsewhere()
    const where = put({ 'a.jsonl': lines.join('\n'), 'b.eml': rejection(), 'c.csv': 'Company\nLinden\n' })
    for (const other of ['b.eml', 'c.csv']) {
      const world = await rejectkit(['import', join(where, 'a.jsonl'), join(where, other), '--yes'])
      expect([world.code, world.err]).toEqual([2, expect.stringMatching(/\.jsonl files by themselves/)])
      expect(existsSync(join(world.folder, 'data'))).toBe(false)
    }
  })

  it('a file that is none of ours', async () => {
    const { code, err, folder } = await bring(['Dear diary', 'today I was turned down'])
    expect([code, err]).toEqual([2, expect.stringMatching(/no line of it is from rejectkit export/)])
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('a missing file', async () => {
    const { code, err } = await rejectkit(['import', '/nowhere/a.jsonl'])
    expect([code, err]).toEqual([2, '/nowhere/a.jsonl does not exist. Nothing was written.\n'])
  })
})
