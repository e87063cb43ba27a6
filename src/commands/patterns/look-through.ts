/** Goes through the log once: for the patterns, the names that a report may show or has to hide, and the timeline. */
import { wrongUse } from '../../fault.ts'
import { type Journeys, journeysIn } from '../../patterns/html/journeys.ts'
import type { Patterns } from '../../patterns/patterns.ts'
import { type PatternsOptions, patternsOf } from '../../patterns/patterns-of.ts'
import { hidingNames } from '../../patterns/report/anonymous.ts'
import { withTexts } from '../../patterns/report/texts.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import { type Day, dayOf } from '../../rejection/days.ts'
import { readDay } from '../../rejection/read-day.ts'
import { bandOf, figureOf, type Settings } from '../../store/settings.ts'
import type { World } from '../../world.ts'
import type { Screen } from '../common.ts'
import { logIfThere } from '../log-if-there.ts'
import type { PatternsCommandOptions } from '../patterns.ts'
import { settingsFor } from '../settings.ts'

export interface Found {
  /** Without names where that was wished for. */
  patterns: Patterns
  journeys: Journeys
  /** The company of an application; null where names are hidden. */
  companyOf: ((application: number) => string | null) | null
  /** Hides the names that the log knows; or leaves a text as it is. */
  nameless: (text: string) => string
}

export async function lookThrough(
  options: PatternsCommandOptions,
  world: World,
  screen: Screen,
): Promise<Found> {
  const today = dayOf(world.now())
  const since = await dayFrom('--since', options.since, today)
  const until = await dayFrom('--until', options.until, today)
  if (since && until && since > until)
    throw wrongUse(`--since ${since} lies after --until ${until}, so nothing can lie between them.`)
  const { settings } = settingsFor(world, screen)
  const silenceDays = figureOf(settings, 'silenceDays')
  const log = await logIfThere(options, world, screen)
  // The names are read only where some are to be hidden or shown: a large log is gone through without them.
  const isWhole = options.html !== undefined || options.anonymous === true
  // The oldest first, as the histories come: the same log gives the same report either way.
  const records = isWhole ? (log?.applications() ?? []).toReversed() : []
  const histories = isWhole ? records : (log?.histories() ?? [])
  const patterns = patternsOf(histories, { today, since, until, ...judging(settings, silenceDays) })
  const timeline = journeysIn({ since, until }, { today, silenceDays })
  if (options.html !== undefined) for (const record of records) timeline.add(record)
  const nameless = options.anonymous ? hidingNames(...namesIn(records)) : (text: string) => text
  return {
    patterns: options.anonymous ? withTexts(patterns, nameless) : patterns,
    journeys: timeline.journeys(),
    companyOf: options.anonymous ? null : companiesIn(() => log?.applications() ?? []),
    nameless,
  }
}

/** The settings as the patterns take them. */
function judging(
  settings: Settings,
  silenceDays: number,
): Pick<PatternsOptions, 'silenceDays' | 'bands' | 'thresholds'> {
  return {
    silenceDays,
    bands: {
      'recruiter-screen': bandOf(settings, 'recruiter-screen'),
      'hiring-manager': bandOf(settings, 'hiring-manager'),
      technical: bandOf(settings, 'technical'),
      'final-round': bandOf(settings, 'final-round'),
      offer: bandOf(settings, 'offer'),
    },
    thresholds: {
      signal: figureOf(settings, 'threshold.signal') / 100,
      leaning: figureOf(settings, 'threshold.leaning') / 100,
      fewest: figureOf(settings, 'threshold.fewest'),
    },
  }
}

async function dayFrom(flag: string, typed: string | undefined, today: Day): Promise<Day | null> {
  if (typed === undefined) return null
  const day = await readDay(typed, today, 'any')
  if ('problem' in day) throw wrongUse(`${flag}: ${day.problem}`)
  return day.value
}

function companiesIn(records: () => readonly ApplicationRecord[]): (application: number) => string | null {
  let companies: Map<number, string> | undefined
  return (application) => {
    companies ??= new Map(records().map(({ id, company }) => [id, company]))
    return companies.get(application) ?? null
  }
}

function namesIn(records: readonly ApplicationRecord[]): [companies: string[], people: string[]] {
  return [
    records.map(({ company }) => company),
    records.flatMap(({ contacts }) => contacts.map(({ name }) => name)),
  ]
}
