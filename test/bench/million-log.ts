/** Makes a large log of made-up applications, straight through SQL: recording a million changes would take hours. */
import { rmSync } from 'node:fs'
import { addDays } from '../../src/rejection/days.ts'
import { openDatabase } from '../../src/store/open.ts'
import { randomFrom } from './random.ts'

const FIRST_DAY = '2023-01-02'
/** The day on which the reports on such a log are made. */
export const TODAY = '2026-11-20'
const SOURCES = ['LinkedIn', 'referral', 'company site', 'Indeed', null]
const ROLES = ['Software Engineer', 'Data Analyst', 'Product Manager', 'UX Designer', 'Account Executive']
const REASONS = ['none-given', 'stronger-candidate', 'experience', 'salary', 'role-filled']
const WAYS = ['rejected', 'silent', 'waiting', 'withdrew', 'replied']
const STAGES = ['applied', 'recruiter-screen', 'hiring-manager', 'technical', 'final-round', 'offer']

/** Writes a log of `count` applications with four events each into `file`, replacing what is there. */
export function writeMillion(
  file: string,
  count: number,
  order: 'together' | 'interleaved' = 'together',
): void {
  rmSync(file, { force: true })
  const db = openDatabase(file, { now: () => new Date(`${TODAY}T09:00:00Z`) })
  db.pragma('synchronous = OFF')
  db.pragma('foreign_keys = OFF')
  const random = randomFrom(1)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const days = Array.from({ length: 1500 }, (_, n) => addDays(FIRST_DAY, n))
  const uid = (table: string, n: number) => `${table}-${String(n).padStart(12, '0')}-0000-4000-8000-0000`

  const application = db.prepare(
    `INSERT INTO application (id, uid, batch, company, role, company_key, role_key, source, created_at, tick, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
  )
  const event = db.prepare(
    `INSERT INTO event (uid, application_id, batch, at, recorded_at, type, stage, kind, reason, note, detail, tick, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const letter = db.prepare(
    `INSERT INTO letter (id, uid, application_id, batch, tick, position, purpose, template, register, "to", subject, body, created_at)
     VALUES (?, ?, ?, ?, ?, 4, ?, 't', ?, '[]', '', 'Dear Ada, thank you.', ?)`,
  )
  let letters = 0
  const rows: unknown[][] = []
  const write = () => {
    if (order === 'interleaved') rows.sort((a, b) => Number(a[11]) - Number(b[11]))
    rows.forEach((row, n) => void event.run(uid('event', n + events), ...row.slice(1)))
    events += rows.length
    rows.length = 0
  }
  let events = 0
  db.transaction(() => {
    for (let n = 1; n <= count; n++) {
      const from = Math.floor(random() * 1400)
      const on = (later: number) => days[from + later] as string
      const batch = uid('batch', n)
      const [role, company] = [pick(ROLES), `Company ${n % 50_000}`]
      const recorded = `${on(0)}T09:00:00.000Z`
      application.run(n, uid('app', n), batch, company, role, company, role, pick(SOURCES), recorded, n * 10)
      const add = (
        later: number,
        type: string,
        more: Partial<Record<'stage' | 'kind' | 'reason' | 'note' | 'detail', string>> = {},
      ) =>
        rows.push([
          null,
          n,
          batch,
          on(later),
          recorded,
          type,
          more.stage ?? null,
          more.kind ?? null,
          more.reason ?? null,
          more.note ?? '',
          more.detail ?? '{}',
          n * 10 + later * 1e6,
          rows.length % 8,
        ])
      let stage = 0
      for (const rate of [0.12, 0.45, 0.5, 0.6, 0.4]) {
        if (random() >= rate) break
        stage += 1
      }
      const reached = STAGES[stage] as string
      const way = pick(WAYS)
      add(0, 'applied')
      if (stage > 0) add(9, 'reached', { stage: reached })
      else add(3, 'note', { note: 'They have a portal.' })
      if (way === 'silent') add(30, 'silent', { stage: reached, detail: `{"lastContact":"${on(9)}"}` })
      else if (way === 'withdrew') add(12, 'withdrew')
      else if (way === 'waiting') add(12, 'note', { note: 'Still nothing.' })
      else
        add(12 + (n % 10), 'rejected', {
          stage: reached,
          kind: stage > 0 ? 'post-interview' : 'form',
          reason: pick(REASONS),
        })
      if (n % 4 === 0) {
        letters += 1
        letter.run(
          letters,
          uid('letter', letters),
          n,
          batch,
          n * 10,
          'thank-you',
          pick(['warm', 'formal']),
          recorded,
        )
        add(32, 'letter-sent', { detail: `{"purpose":"thank-you","letter":${letters}}` })
      } else if (way === 'replied' && n % 3 === 0)
        add(33, 'feedback', { note: 'They wanted more depth in system design.' })
      else add(33, 'replied')
      if (order === 'together') write()
    }
    write()
  })()
  db.close()
}
