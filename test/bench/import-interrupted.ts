/**
 * A longer trial than the tests have time for: `node test/bench/import-interrupted.ts [times]`. Imports of a mailbox in
 * processes of their own are killed at random moments, 50 times unless said; whenever one gets through, and in the end,
 * the log must equal that of one clean import, and before that be empty. Fails loudly at the first difference.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentOf, importing } from '../commands/interrupting.ts'
import { acknowledgement, invitation, mbox, newsletter, put, rejection } from '../commands/mails.ts'

const times = Number(process.argv[2] ?? 50)
const APPLICATIONS = 40
const SYLLABLES = [
  'al',
  'bir',
  'ced',
  'dor',
  'el',
  'fen',
  'gar',
  'hol',
  'ir',
  'jun',
  'kel',
  'lin',
  'mor',
  'nor',
]
const nameOf = (at: number) =>
  `${SYLLABLES[at % 14]}${SYLLABLES[Math.floor(at / 14) % 14]}${SYLLABLES[Math.floor(at / 196) % 14]}ow`.replace(
    /^./,
    (first) => first.toUpperCase(),
  )

process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'rejectkit-bench-'))
try {
  const where = put({
    'in.mbox': mbox(
      Array.from({ length: APPLICATIONS }, (_, at) => nameOf(at)).flatMap((company, at) => [
        acknowledgement({ company }),
        newsletter(at),
        ...(at % 3 === 0 ? [invitation({ company })] : []),
        rejection({ company }),
        ...Array.from({ length: 10 }, (_, more) => newsletter(1000 * (more + 1) + at)),
      ]),
    ),
  })
  const fresh = () => mkdtempSync(join(tmpdir(), 'log-'))
  const reference = fresh()
  const { took } = await importing(reference, [where])
  const clean = contentOf(reference)
  console.log(`one clean import: ${Math.round(took)} ms, ${JSON.parse(clean).length} entries`)

  const outcomes = { 'with nothing written': 0, 'after it was through': 0 }
  let folder = fresh()
  for (let at = 1; at <= times; at += 1) {
    const { code } = await importing(folder, [where], { after: took * (0.2 + 0.85 * Math.random()) })
    const content = contentOf(folder)
    if (content !== '[]' && content !== clean)
      throw new Error(`kill ${at}: the log is neither empty nor whole`)
    if (code === 0 || content === clean) {
      outcomes['after it was through'] += 1
      // Once more over the whole log, killed too: it must not change.
      await importing(folder, [where], { after: took * Math.random() })
      if (contentOf(folder) !== clean) throw new Error(`kill ${at}: a second import changed the log`)
      folder = fresh()
    } else outcomes['with nothing written'] += 1
    await importing(folder, [where], at % 10 === 0 ? {} : { after: took * 0.6 })
    if (at % 10 !== 0) continue
    if (contentOf(folder) !== clean) throw new Error(`after ${at} kills: the finished import differs`)
    folder = fresh()
  }
  console.log(`${times} kills:`, outcomes)
} finally {
  rmSync(process.env.TMPDIR, { recursive: true, force: true })
}
