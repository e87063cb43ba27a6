/**
 * What is usual: the share that goes on from one stage to the next, as published (playbook 6). The figures come from the
 * employers' side, differ widely between trades, and are directional: a yardstick, never a verdict on a person.
 */
import type { Reached, Step } from '../patterns.ts'
import type { BandSource } from '../stage-pattern.ts'

/** Lower and upper end of what is usual. */
export type Ends = readonly [low: number, high: number]

interface PublishedBand {
  ends: Ends
  source: string
  year: string
}

/** By the stage that is reached. There is no figure for `technical`: that of the final round counts over it. */
const PUBLISHED: Readonly<Record<Reached, PublishedBand | null>> = {
  'recruiter-screen': {
    ends: [0.03, 0.08],
    source: 'CareerPlug (3 % of applicants reach an interview), Jobvite (8.4 %)',
    year: '2024',
  },
  'hiring-manager': { ends: [0.3, 0.6], source: 'ooligo funnel metrics; treegarden', year: '2026' },
  technical: null,
  'final-round': { ends: [0.3, 0.5], source: 'ooligo funnel metrics', year: '2026' },
  offer: {
    ends: [0.25, 0.7],
    source: 'CareerPlug (27 % interview to hire), ooligo (50–70 % onsite to offer)',
    year: '2024',
  },
}

/** The bands that hold, by the stage that is reached: null switches one off, one left out is as published. */
export type Bands = Partial<Record<Reached, Ends | null>>

/**
 * A band with the way that it covers: one step, and for the final round two. Who gives `technical` a band of its own splits
 * that way: the final round's then covers the second step alone, and wants setting to fit.
 */
export interface Band {
  from: Step
  until: Reached
  ends: Ends
  source: BandSource
}

const FROM: Readonly<Record<Reached, Step>> = {
  'recruiter-screen': 'applied',
  'hiring-manager': 'recruiter-screen',
  technical: 'hiring-manager',
  'final-round': 'technical',
  offer: 'final-round',
}

/** The bands that hold, in the order of their stages. `null` switches all of them off. */
export function bandsFrom(set: Bands | null | undefined): Band[] {
  if (set === null) return []
  const endsOf = (until: Reached) =>
    (set?.[until] === undefined ? PUBLISHED[until]?.ends : set[until]) ?? null
  return (Object.keys(FROM) as Reached[]).flatMap((until) => {
    const ends = endsOf(until)
    if (!ends) return []
    const overTechnical = until === 'final-round' && endsOf('technical') === null
    return {
      from: overTechnical ? 'hiring-manager' : FROM[until],
      until,
      ends,
      source: sourceOf(until, ends),
    }
  })
}

function sourceOf(until: Reached, [low, high]: Ends): BandSource {
  const published = PUBLISHED[until]
  return published && published.ends[0] === low && published.ends[1] === high
    ? { source: published.source, year: published.year, own: false }
    : { source: 'your own setting', year: null, own: true }
}
