import { expect, it } from 'vitest'
import { rejectkit, testWorld } from '../world.ts'
import { contentOf, importing } from './interrupting.ts'
import { acknowledgement, invitation, mbox, newsletter, put, rejection } from './mails.ts'

const COMPANIES = ['Alder', 'Birch', 'Cedar', 'Dogwood']
const MAILS = COMPANIES.flatMap((company, at) => [
  acknowledgement({ company }),
  newsletter(at),
  invitation({ company }),
  rejection({ company }),
])
// Each of these writes an application, three events and three messages.
const ROWS = COMPANIES.length * 7

const fresh = () => testWorld().folder

// Processes are slow to start, so they run beside each other; test/bench/import-interrupted.ts takes its time.
it('an import killed with kill -9 leaves nothing or all, and a finished one after it leaves all', async () => {
  const where = put({ 'in.mbox': mbox(MAILS) })
  const { folder: whole } = await rejectkit(['import', where, '--yes'])
  const all = contentOf(whole)
  const more = put({ 'z.eml': rejection({ company: 'Zelkova' }), 'in.mbox': mbox(MAILS) })

  const atRows = [1, Math.floor(ROWS / 2), ROWS].map((row) => ({ row, folder: fresh() }))
  const [second, ...ended] = await Promise.all([
    importing(whole, [more], { row: 2 }),
    ...atRows.map(({ row, folder }) => importing(folder, [where], { row })),
  ])
  expect([second?.code, ...ended.map(({ code }) => code)]).toEqual([null, null, null, null])
  expect(contentOf(whole)).toBe(all)
  for (const { folder } of atRows) expect(contentOf(folder)).toBe('[]')

  const longest = Math.max(...ended.map(({ took }) => took))
  const atRandom = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const folder = fresh()
      await importing(folder, [where], { after: longest * (0.3 + 0.7 * Math.random()) })
      return { folder }
    }),
  )
  for (const { folder } of atRandom) expect(['[]', all]).toContain(contentOf(folder))

  for (const { folder } of [...atRows, ...atRandom]) {
    expect((await rejectkit(['import', where, '--yes'], { folder })).code).toBe(0)
    expect(contentOf(folder)).toBe(all)
  }
})
