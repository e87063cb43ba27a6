/** How the mail itself writes the employer's name in full, where an address or a phrase only has it shortened. */

import type { Mail } from '../mail.ts'
import { asCompany, endsAsRole, NAME } from '../names.ts'
import { endsAsOrganisation } from '../organisations.ts'
import { soundsLikeRole } from '../role/words.ts'
import type { Vote } from './elect.ts'
import { fitness } from './labels.ts'

// "Institute of Public Policy, Lund": a place behind a comma counts where the address counts it.
const RUN = new RegExp(`${NAME}(?:, ${NAME})?`, 'g')

interface Run {
  text: string
  phrase: string
  /** Nothing else stands on its line, or in its part of the subject or the sender's name. */
  isAlone: boolean
}

/** Votes for the names that a short form in the address stands for, and for longer forms of what was found. */
export function spelledVotes(
  mail: Mail,
  lines: readonly string[],
  hints: readonly string[],
  found: readonly string[],
): Vote[] {
  const runs = runsIn(mail, lines)
  const shorts = [...new Set(found)].filter((name) => name.length > 2).slice(0, 12)
  const votes = new Map<string, Vote>()
  for (const run of runs) {
    const one = byHint(run, hints) ?? byShort(run, shorts)
    if (!one) continue
    // The same words once more are no new witness; that they come again tells a name from a slip.
    const before = votes.get(one.name)
    const weight = Math.max(one.weight, before ? Math.max(before.weight, 0.35) : 0)
    votes.set(one.name, { ...(before ?? one), weight })
  }
  return [...votes.values()]
}

function byHint(run: Run, hints: readonly string[]): Vote | null {
  const words = run.text.split(' ')
  for (let at = 0; at < words.length && at < 6; at += 1) {
    const tail = words.slice(at).join(' ')
    const [best] = hints
      .filter((hint) => plainStart(tail) === hint[0] || /^The /.test(tail))
      .map((hint) => ({
        hint,
        fits: Math.max(fitness(hint, tail), fitness(hint, tail.split(', ')[0] ?? '')),
      }))
      .sort((a, b) => b.fits - a.fits)
    if (!best || best.fits < 0.6) continue
    const name = cut(tail, (one) => fitness(best.hint, one) >= best.fits)
    if (!name) continue
    // "City of Linden" begins before what "linden" stands for.
    const head =
      /(?:^| )(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:of|for|de) (?:the )?)$/u.exec(
        `${words.slice(0, at).join(' ')} `,
      )?.[1] ?? ''
    const plain = weightOf(run, name) + (best.fits >= 0.8 ? 0.1 : 0)
    const weight = fitness(best.hint, name) === 1 ? 0.6 : head ? 0.45 : plain
    return { name: head + name, weight, phrase: run.phrase }
  }
  return null
}

const plainStart = (text: string): string =>
  (text[0] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('ø', 'o')

function byShort(run: Run, shorts: readonly string[]): Vote | null {
  for (const short of shorts) {
    const at = ` ${run.text} `.indexOf(` ${short} `)
    if (at < 0) continue
    const name = cut(run.text.slice(at), (one) => one.length > short.length)
    if (name?.startsWith(short)) return { name, weight: weightOf(run, name), phrase: run.phrase }
  }
  // "Linden Institute of Design" for "LID"
  const abbreviation = shorts.find(
    (short) =>
      /^[A-Z][A-Za-z]{1,4}$/.test(short) &&
      short.slice(1) !== short.slice(1).toLowerCase() &&
      fitness(short.toLowerCase(), run.text) >= 0.8,
  )
  const name = abbreviation ? cut(run.text, (one) => fitness(abbreviation.toLowerCase(), one) >= 0.8) : null
  return name ? { name, weight: weightOf(run, name), phrase: run.phrase } : null
}

const weightOf = (run: Run, name: string): number =>
  endsAsOrganisation(name) ? 0.4 : run.isAlone && run.text.endsWith(name) ? 0.35 : 0.12

// Where a run ends in a job, nobody can tell where the name before it does: the least that still is the name counts.
function cut(run: string, isStill: (name: string) => boolean): string | null {
  const [head = ''] = run.split(', ')
  const full = isStill(head) || !run.includes(', ') ? head : run
  const words = full.split(' ')
  const isJob = soundsLikeRole(full) && !endsAsOrganisation(full) && !/s$/.test(full)
  const lengths = words.map((_, at) => (isJob ? at + 1 : words.length - at))
  for (const length of lengths) {
    const name = asCompany(words.slice(0, length).join(' '))
    if (name && isStill(name) && !(length > 1 && endsAsRole(name))) return name
    if (name && !isJob && !isStill(name)) return null
  }
  return null
}

function runsIn(mail: Mail, lines: readonly string[]): Run[] {
  const parts = (text: string) => text.replace(/["()<>]/g, ' | ').split(/ [-–—|·•:] |: |, (?=\p{Ll})/u)
  const pieces = [
    ...parts(mail.from?.name.slice(0, 200) ?? ''),
    ...parts(mail.subject.slice(0, 300)),
    ...lines.flatMap((line) => (line.length < 160 ? parts(line) : [line])),
  ]
  const runs: Run[] = []
  for (const piece of pieces.slice(0, 400)) {
    for (const [text] of piece.matchAll(RUN)) {
      const isAlone =
        piece.trim().replace(/[.,!]+$/, '') === text.replace(/[.,!]+$/, '') ||
        (piece.startsWith(`${text},`) && piece.length < 160)
      runs.push({ text, phrase: text, isAlone })
      if (runs.length > 600) return runs
    }
  }
  return runs
}
