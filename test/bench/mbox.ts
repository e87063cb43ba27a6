/**
 * A mailbox of any size, split, triaged and read, against Python's `mailbox` and `email` doing the same triage:
 * `node test/bench/mbox.ts [megabytes] [folder]`. The mailbox is made for the occasion and removed. Of a large one
 * Python gets the first 200 MB only, and its row says so.
 */

import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writevSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chunksOf } from '../../src/mail/mbox/chunks.ts'
import { mailsIn } from '../../src/mail/mbox.ts'
import { readMail } from '../../src/mail/read.ts'
import { ALERT, HINTS, HIRING_SENDER, SYSTEM_DOMAINS, WEIGHTS } from '../../src/mail/triage/words.ts'
import { mayConcernApplication } from '../../src/mail/triage.ts'
import { TITLE_WORDS } from '../../src/rejection/classify/names.ts'
import { classify } from '../../src/rejection/classify.ts'
import { mailbox } from './mbox-mails.ts'

const MB = 1e6
const SEED = 20250106
const PEER_SLICE = 200 * MB

interface Counts {
  mails: number
  passed: number
  jobs: number
  jobsPassed: number
  seconds: number
  /** Peak resident memory in MiB. */
  peak: number
}

// Reading is measured in a process of its own: making the mailbox takes memory too.
const [how, file] = process.argv.slice(2)
if (file && (how === '--triage' || how === '--read'))
  console.log(JSON.stringify(await measure(file, how === '--read')))
else await compare(Number(process.argv[2] ?? 1000) * MB, process.argv[3] ?? tmpdir())

async function measure(path: string, inFull: boolean): Promise<Counts> {
  const started = performance.now()
  const counts = { mails: 0, passed: 0, jobs: 0, jobsPassed: 0 }
  for await (const { bytes } of mailsIn(chunksOf(path))) {
    counts.mails += 1
    const isJob = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).includes(
      '\nX-Bench: job',
    )
    if (isJob) counts.jobs += 1
    if (!mayConcernApplication(bytes)) continue
    counts.passed += 1
    if (isJob) counts.jobsPassed += 1
    if (inFull) classify(await readMail(bytes))
  }
  const seconds = (performance.now() - started) / 1000
  return { ...counts, seconds, peak: process.resourceUsage().maxRSS / 1024 }
}

async function compare(size: number, parent: string): Promise<void> {
  const folder = mkdtempSync(join(parent, 'rejectkit-bench-'))
  try {
    const [whole, slice] = [join(folder, 'whole.mbox'), join(folder, 'slice.mbox')]
    write(whole, size)
    const all = statSync(whole).size
    const peerFile = size > PEER_SLICE ? slice : whole
    if (peerFile === slice) write(slice, PEER_SLICE)
    const part = statSync(peerFile).size
    const self = fileURLToPath(import.meta.url)
    const full = run(process.execPath, [self, '--read', whole])
    const triage = run(process.execPath, [self, '--triage', whole])
    const peer = run('python3', [fileURLToPath(new URL('mbox_peer.py', import.meta.url)), peerFile], rules())
    const row = (name: string, bytes: number, counts: Counts) => ({
      '': name,
      'MB read': Math.round(bytes / MB),
      'MB/s': Number((bytes / MB / counts.seconds).toFixed(1)),
      'peak MiB': Math.round(counts.peak),
      mails: counts.mails,
      passed: counts.passed,
      'of job mails': `${counts.jobsPassed}/${counts.jobs}`,
      '× Python': Number((bytes / counts.seconds / (part / peer.seconds)).toFixed(1)),
    })
    console.table([
      row('split, triage, read, classify', all, full),
      row('split, triage', all, triage),
      row('Python mailbox + email, triage', part, peer),
    ])
    if (peerFile === slice)
      console.log(`Python read the first ${Math.round(part / MB)} MB of the same mailbox.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write(path: string, size: number): void {
  const handle = openSync(path, 'w')
  let written = 0
  for (const pieces of mailbox(SEED)) {
    written += writevSync(handle, pieces)
    if (written >= size) break
  }
  closeSync(handle)
}

function rules(): string {
  return JSON.stringify({
    hints: HINTS,
    weights: WEIGHTS,
    systems: SYSTEM_DOMAINS.source,
    sender: HIRING_SENDER.source,
    alert: ALERT.source,
    role: `\\b(?:${TITLE_WORDS})s?\\b`,
  })
}

function run(program: string, args: string[], input = ''): Counts {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
  return JSON.parse(stdout)
}
