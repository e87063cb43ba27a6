import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { uidsFrom } from '../../src/store/uid.ts'

it('uids are random UUIDs, and no two are the same', () => {
  const newUid = uidsFrom(new Database(':memory:'))
  const uids = Array.from({ length: 1000 }, newUid)
  for (const uid of uids)
    expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(uids).size).toBe(1000)
  expect(new Set(uids.map((uid) => uid.charAt(19))).size).toBe(4)
})
