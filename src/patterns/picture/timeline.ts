/** The search month by month: applications as bars, those that led to a first call filled in. */
import type { MonthPattern, Patterns } from '../patterns.ts'
import { el, type Picture, words } from '../picture.ts'
import { counted } from '../report/figures.ts'
import { monthName } from '../report/names.ts'

const TOP = 26
const BARS = 150
const BOTTOM = 44
const MOST_MONTHS = { wide: 36, narrow: 12 }
const WIDE = 560

export function timelinePicture(patterns: Patterns, id: string, width: number): Picture {
  const isWide = width >= WIDE
  const months = patterns.months.slice(-(isWide ? MOST_MONTHS.wide : MOST_MONTHS.narrow))
  const highest = Math.max(1, ...months.map(({ applications }) => applications))
  const step = Math.min(64, width / Math.max(1, months.length))
  const bar = Math.max(4, step * 0.62)
  const base = TOP + BARS
  const length = (count: number) => (count / highest) * BARS
  // Names under every bar would run into one another.
  const every = Math.ceil(34 / step)
  const parts = months.flatMap((each, at) => {
    const { month, applications, conversations, offers } = each
    const x = at * step + (step - bar) / 2
    const calls = length(conversations.successes)
    const isNewYear = at === 0 || month.endsWith('-01')
    return [
      ...(applications > 0
        ? [
            el('rect', {
              x,
              y: base - length(applications),
              width: bar,
              height: length(applications),
              class: 'own-soft',
            }),
          ]
        : []),
      ...(calls > 0 ? [el('rect', { x, y: base - calls, width: bar, height: calls, class: 'own' })] : []),
      ...(offers > 0
        ? [words('★', { x: x + bar / 2, y: base - length(applications) - 6, class: 'middle' })]
        : []),
      ...(at % every === 0
        ? [words(monthName(month).slice(0, 3), { x: x + bar / 2, y: base + 17, class: 'small quiet middle' })]
        : []),
      ...(isNewYear ? [words(month.slice(0, 4), { x, y: base + 35, class: 'small quiet' })] : []),
    ]
  })
  const legend = [
    el('rect', { x: 0, y: 0, width: 14, height: 12, class: 'own-soft' }),
    words('applications', { x: 20, y: 11, class: 'small quiet' }),
    el('rect', { x: 108, y: 0, width: 14, height: 12, class: 'own' }),
    words('led to a first call', { x: 128, y: 11, class: 'small quiet' }),
    ...(months.some(({ offers }) => offers > 0)
      ? [words('★ offer', { x: 252, y: 11, class: 'small quiet' })]
      : []),
  ]
  return {
    id,
    title: 'Applications by month',
    description: months.map(described).join(' '),
    width,
    height: base + BOTTOM,
    parts: [
      ...legend,
      el('line', { x1: 0, x2: width, y1: base + 0.5, y2: base + 0.5, class: 'grid' }),
      ...parts,
    ],
  }
}

function described({ month, applications, conversations, offers }: MonthPattern): string {
  const calls = conversations.successes > 0 ? `, ${counted(conversations.successes, 'first call')}` : ''
  return `${monthName(month, true)}: ${counted(applications, 'application')}${calls}${offers > 0 ? `, ${counted(offers, 'offer')}` : ''}.`
}
