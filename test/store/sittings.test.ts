import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { change, faultOf, folder, NOW, open, race } from './help.ts'

const aFile = () => join(folder(), 'log.sqlite')

describe('a sitting', () => {
  test('keeps the answers for the next who opens the log', () => {
    const file = aFile()
    const log = open(file)
    const id = log.startSitting({ company: 'Acme' }, 'window 1')
    log.keepAnswers(id, { company: 'Acme', points: [{ claim: 'Ünï', evidence: '' }] })
    log.close()
    expect(open(file).sittings()).toEqual([
      {
        id,
        startedAt: NOW,
        updatedAt: NOW,
        holder: 'window 1',
        answers: { company: 'Acme', points: [{ claim: 'Ünï', evidence: '' }] },
      },
    ])
  })

  test('says when it began and when it was last touched, and the last touched comes first', () => {
    const times = ['01', '02', '03'].map((day) => new Date(`2026-11-${day}T00:00:00Z`))
    const log = open(aFile(), { now: () => times.shift() as Date })
    const first = log.startSitting(null, 'a')
    const second = log.startSitting(null, 'b')
    log.keepAnswers(first, 1)
    expect(log.sittings().map((it) => [it.id, it.startedAt.slice(0, 10), it.updatedAt.slice(0, 10)])).toEqual(
      [
        [first, '2026-11-01', '2026-11-03'],
        [second, '2026-11-02', '2026-11-02'],
      ],
    )
  })

  test('of the same moment: the later comes first', () => {
    const log = open(aFile())
    const ids = [log.startSitting(1, 'a'), log.startSitting(2, 'b')]
    expect(log.sittings().map((it) => it.id)).toEqual(ids.reverse())
  })

  test('ends once, and its number is not given again', () => {
    const log = open(aFile())
    const id = log.startSitting({}, 'a')
    log.endSitting(id)
    log.endSitting(id)
    expect(log.sittings()).toEqual([])
    expect(log.startSitting({}, 'a')).not.toBe(id)
  })

  test('whose answers are broken does not hide the others', () => {
    const log = open(aFile())
    log.startSitting({ n: 1 }, 'a')
    log.startSitting({ n: 2 }, 'a')
    const db = new Database(log.path)
    db.pragma('ignore_check_constraints = ON')
    db.exec(`UPDATE sitting SET answers = '{"n":' WHERE id = 1`)
    db.close()
    expect(log.sittings().map((it) => it.answers)).toEqual([{ n: 2 }, null])
  })

  test('without answers has null for them', () => {
    const log = open(aFile())
    log.startSitting(undefined, 'a')
    expect(log.sittings()[0]?.answers).toBeNull()
  })
})

describe('finishing a sitting', () => {
  test('happens together with the change', () => {
    const log = open(aFile())
    const id = log.startSitting({}, 'a')
    log.record(change({ endSitting: id }))
    expect(log.sittings()).toEqual([])
    expect(log.applications()).toHaveLength(1)
  })

  test('a second time writes nothing, so that no rejection is logged twice', () => {
    const log = open(aFile())
    const id = log.startSitting({}, 'a')
    log.record(change({ endSitting: id }))
    const again = faultOf(() => log.record(change({ endSitting: id })))
    expect(again.message).toMatch(/finished or discarded in another window/)
    expect(log.applications()).toHaveLength(1)
  })
})

describe('two windows', () => {
  test('only the one that knows the holder takes the sitting over', () => {
    const file = aFile()
    const [one, two] = [open(file), open(file)]
    const id = one.startSitting({}, 'one')
    expect(two.takeSitting(id, 'somebody else', 'two')).toBe(false)
    expect(two.takeSitting(id + 1, 'one', 'two')).toBe(false)
    expect(one.sittings()[0]?.holder).toBe('one')
    expect(two.takeSitting(id, 'one', 'two')).toBe(true)
    expect(one.takeSitting(id, 'one', 'one again')).toBe(false)
    expect(one.sittings()[0]?.holder).toBe('two')
  })

  test('the one that lost it writes neither answers nor changes any more', () => {
    const file = aFile()
    const [one, two] = [open(file), open(file)]
    const id = one.startSitting({ by: 'one' }, 'one')
    two.takeSitting(id, 'one', 'two')
    two.keepAnswers(id, { by: 'two' })
    expect(faultOf(() => one.keepAnswers(id, { by: 'one' })).message).toContain('goes on in another window')
    expect(faultOf(() => one.record(change({ endSitting: id }))).message).toContain(
      'goes on in another window',
    )
    expect(one.sittings()[0]?.answers).toEqual({ by: 'two' })
    expect(one.applications()).toEqual([])
    two.record(change({ endSitting: id }))
    expect(one.applications()).toHaveLength(1)
  })

  test('so does one that had taken it, and lost it again', () => {
    const file = aFile()
    const [one, two] = [open(file), open(file)]
    const id = one.startSitting({}, 'one')
    two.takeSitting(id, 'one', 'two')
    one.takeSitting(id, 'two', 'one again')
    one.keepAnswers(id, { by: 'one' })
    expect(faultOf(() => two.keepAnswers(id, { by: 'two' })).message).toContain('goes on in another window')
  })

  test('answers for a sitting that is over are refused aloud', () => {
    const file = aFile()
    const [one, two] = [open(file), open(file)]
    const id = one.startSitting({}, 'one')
    two.endSitting(id)
    expect(faultOf(() => one.keepAnswers(id, {})).message).toMatch(/finished or discarded in another window/)
    expect(two.sittings()).toEqual([])
  })

  test('of four processes that want the same sitting one gets it', async () => {
    const file = aFile()
    const log = open(file)
    const id = log.startSitting({}, 'someone who left')
    const said = await race([1, 2, 3, 4].map((n) => ['take', file, String(id), `child ${n}`]))
    expect(said.toSorted()).toEqual(['false', 'false', 'false', 'true'])
    expect(log.sittings()[0]?.holder).toBe(`child ${said.indexOf('true') + 1}`)
  })
})
