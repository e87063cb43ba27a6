/** The funnel as a picture: how many got to each stage. */
import type { Patterns } from '../patterns.ts'
import { el, type Picture, words } from '../picture.ts'
import { STEP_NAMES } from '../report/names.ts'
import { isEmpty } from '../report/stages.ts'
import type { StagePattern } from '../stage-pattern.ts'

const ROW = 46
const WIDE = 560

interface Level {
  name: string
  count: number
  /** What became of those who got there, in a few words. */
  note: string
}

export function funnelPicture(patterns: Patterns, id: string, width: number): Picture {
  const levels = levelsOf(patterns)
  const most = Math.max(1, ...levels.map(({ count }) => count))
  const parts = levels.flatMap(({ name, count, note }, at) => {
    const y = at * ROW
    const length = Math.max(2, (count / most) * width)
    const isWide = width >= WIDE
    return [
      words(name, { x: 0, y: y + 15, class: 'strong' }),
      words(isWide ? `${count} got there${note ? `: ${note}` : ''}` : String(count), {
        x: width,
        y: y + 15,
        class: 'end',
      }),
      el('rect', { x: 0, y: y + 22, width, height: 12, rx: 2, class: 'track' }),
      el('rect', { x: 0, y: y + 22, width: length, height: 12, rx: 2, class: 'own' }),
    ]
  })
  return {
    id,
    title: 'How many got to each stage',
    description: levels
      .map(({ name, count, note }) => `${name}: ${count}${note ? ` (${note})` : ''}.`)
      .join(' '),
    width,
    height: levels.length * ROW,
    parts,
  }
}

function levelsOf({ stages, counts }: Patterns): Level[] {
  const reached = stages.filter((stage) => !isEmpty(stage))
  const levels = reached.map(
    (stage): Level => ({
      name: STEP_NAMES[stage.stage],
      count: stage.entered,
      note: noteOn(stage),
    }),
  )
  if (counts.offers === 0) return levels
  return [
    ...levels,
    {
      name: STEP_NAMES.offer,
      count: counts.offers,
      note: counts.hired > 0 ? `${counts.hired} accepted` : '',
    },
  ]
}

function noteOn({ passed, ended, waiting, withdrawn }: StagePattern): string {
  const parts = [
    [passed, 'went on'],
    [ended, 'ended'],
    [waiting, 'waiting'],
    [withdrawn, 'withdrew'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ')
}
