import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GENERATOR } from '../../src/commands/patterns/save.ts'
import { type Journey, journeysIn, MOST_JOURNEYS } from '../../src/patterns/html/journeys.ts'
import { asPage } from '../../src/patterns/html.ts'
import type { Patterns } from '../../src/patterns/patterns.ts'
import { bandsPicture } from '../../src/patterns/picture/bands.ts'
import { funnelPicture } from '../../src/patterns/picture/funnel.ts'
import { sankeyPicture } from '../../src/patterns/picture/sankey.ts'
import { layOut } from '../../src/patterns/picture/sankey-layout.ts'
import { timelinePicture } from '../../src/patterns/picture/timeline.ts'
import { svg, words } from '../../src/patterns/picture.ts'
import type { ApplicationRecord, Event, NewEvent } from '../../src/rejection/application.ts'
import { standalone } from '../pictures/standalone.ts'
import { early, flat, patterns, share, slice } from './report-data.ts'
import { problemsIn, textOf } from './report-markup.ts'

const TEMPLATE = readFileSync(new URL('../../templates/report.html.hbs', import.meta.url), 'utf8')
const HOSTILE = [
  '<script>alert(1)</script>',
  `"'><img src=x onerror=alert(1)>`,
  '</style><svg onload=alert(1)>',
  '{{constructor}} {{{this}}} &amp; &lt;',
  'شركة التوظيف‏ العربية',
  '👩🏽‍🚀🏳️‍🌈 GmbH',
  'x'.repeat(500),
]

function journey(over: Partial<Journey> = {}): Journey {
  return {
    ...{ id: 7, company: 'Linden', role: 'Data Engineer', from: '2026-06-01', to: '2026-07-01' },
    steps: [
      { stage: 'applied', on: '2026-06-01' },
      { stage: 'recruiter-screen', on: '2026-06-09' },
    ],
    outcome: 'rejected',
    ...over,
  }
}

interface Given {
  journeys?: Journey[]
  anonymous?: boolean
  shown?: (text: string) => string
}

function page(
  given: Patterns,
  { journeys = [], anonymous = false, shown = (text) => text }: Given = {},
): string {
  return asPage(given, {
    template: TEMPLATE,
    journeys: { shown: journeys, all: journeys.length },
    shown,
    companyOf: anonymous ? null : () => 'Linden',
  })
}

/** A report in which every part has something to show, all of it named `name`. */
function full(name: string): Patterns {
  const value = { value: name, count: 12, ...share(6, 11) }
  const other = { value: 'other', count: 40, ...share(2, 40) }
  return patterns({
    letters: [
      {
        purpose: name,
        kind: 'form',
        register: name,
        sent: 3,
        waiting: 1,
        answered: 1,
        rate: 0.5,
        low: 0.1,
        high: 0.9,
        feedback: share(1, 2),
        reopened: share(0, 2),
      },
    ],
    allLetters: {
      sent: 5,
      waiting: 1,
      answered: 2,
      rate: 0.5,
      low: 0.1,
      high: 0.9,
      feedback: share(1, 4),
      reopened: share(1, 4),
    },
    slices: patterns().slices.map((each) =>
      each.by === 'source'
        ? slice('source', {
            values: [value, other],
            compared: 2,
            differences: [{ value: name, direction: 'higher', others: share(2, 40), p: 0, corrected: 0 }],
          })
        : each,
    ),
    reasons: [{ stage: 'applied', reason: 'salary', count: 3 }],
    feedback: {
      notes: 2,
      applications: 2,
      words: [
        {
          word: name,
          applications: 2,
          quotes: [{ application: 7, at: '2026-07-02', quote: `They said ${name}.` }],
        },
      ],
    },
    months: [
      { month: '2026-06', applications: 12, conversations: share(3, 12), offers: 0 },
      { month: '2026-07', applications: 0, conversations: share(0, 0), offers: 0 },
    ],
  })
}

describe('the page', () => {
  it('is well formed, with everything and with nothing in it', () => {
    const counts = { ...patterns().counts, applications: 0 }
    const given = [full('Linden'), patterns(), early(), early({ counts, paths: [] })]
    for (const each of given) expect(problemsIn(page(each, { journeys: [journey()] }))).toEqual([])
  })

  it('begins with the verdict, and holds all its parts', () => {
    const html = page(full('Linden'), { journeys: [journey()] })
    expect(html).toContain('<h1>Your search gets stuck after the recruiter screen.</h1>')
    const titles = [...html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, title]) => title)
    expect(titles).toEqual([
      ...['This week', 'Stage by stage', 'How far they got', 'Which way they went', 'Month by month'],
      ...[
        'The conversations',
        'Letters that work',
        'What they said',
        'Does it depend on where, what or when?',
      ],
      'How this was worked out',
    ])
    const text = flat(textOf(html))
    expect(text).toContain('Linden, Data Engineer')
    expect(text).toContain('application 1 Jun, recruiter screen 9 Jun; a no 1 Jul')
    expect(text).toContain('Application to recruiter screen: 3–8 % (CareerPlug, 2024)')
    expect(text).toContain('They said Linden. Linden, 2 July 2026')
  })

  it('has the words that came back also where no reason was ever given', () => {
    const html = page({ ...full('Linden'), reasons: [] })
    expect(html).toContain('What they said')
    expect(textOf(html)).toContain('They said Linden.')
    expect(page(patterns())).not.toContain('What they said')
  })

  it('needs no network and no script', () => {
    const html = page(full('Linden'), { journeys: [journey()] })
    expect(html).not.toMatch(/<(?:script|link|iframe|object|embed|img|base|form)\b/i)
    expect(html).not.toMatch(/@import|url\(|\bsrc=|\bon\w+=/i)
    expect(
      [...html.matchAll(/https?:\/\/[^"\s<]*/g)]
        .map(([url]) => url)
        .filter((url) => url !== 'http://www.w3.org/2000/svg'),
    ).toEqual([])
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  it.each(HOSTILE)('shows a hostile name as text: %s', (name) => {
    const html = page(full(name), { journeys: [journey({ company: name, role: name })] })
    expect(problemsIn(html)).toEqual([])
    expect(tagsIn(html)).toEqual(tagsIn(page(full('Linden'), { journeys: [journey()] })))
    expect(textOf(html)).toContain(name)
  })

  it('shows whatever name there is as text', () => {
    const tags = tagsIn(page(full('Linden'), { journeys: [journey()] }))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), (name) => {
        const html = page(full(name), { journeys: [journey({ company: name, role: name })] })
        expect(tagsIn(html)).toEqual(tags)
      }),
      { numRuns: 12 },
    )
  })

  it('has no name in it when they are hidden', () => {
    const html = page(full('-'), { journeys: [journey({ company: 'Quarry' })], anonymous: true })
    expect(html).not.toContain('Quarry')
    expect(html).not.toContain('Linden')
    expect(textOf(html)).toContain('Application 1')
    expect(textOf(html)).toContain('Names that the log knows are hidden')
  })

  it('tells everything in a picture in words too, under an id of its own', () => {
    const html = page(full('Linden'))
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const labels = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    )
    expect(labels.filter((label) => !ids.includes(label))).toEqual([])
    expect(flat(textOf(html))).toContain(
      'Recruiter screen: 16 %, likely between 3 and 40 %; usual is 30 to 60 %; signal.',
    )
  })

  it('is known as ours by its first bytes', () => {
    expect(page(early()).slice(0, 500)).toContain(GENERATOR)
  })

  it('leaves out the tables in which there is nothing but zeros', () => {
    const values = [
      { value: 'form', count: 30, ...share(0, 30) },
      { value: 'silent', count: 12, ...share(0, 12) },
    ]
    const slices = [slice('kind', { measure: 'came-back', values })]
    expect(page(patterns({ slices }))).not.toContain('were reopened')
  })
})

function tagsIn(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z][a-z0-9]*/gi)].map(([tag]) => tag)
}

describe('the pictures', () => {
  const draw = { bands: bandsPicture, funnel: funnelPicture, paths: sankeyPicture, months: timelinePicture }

  it.each(Object.entries(draw))(
    '%s is well formed and lies within its frame, at either width',
    (_, drawn) => {
      for (const given of [full('Linden'), patterns(), early()])
        for (const width of [320, 840]) {
          const picture = drawn(given, 'p', width)
          expect(problemsIn(svg(picture))).toEqual([])
          expect(problemsIn(standalone(picture))).toEqual([])
          for (const [, name, value] of svg(picture).matchAll(/\s(x|x1|x2|cx)="([^"]+)"/g))
            expect(Number(value), `${name} in ${width}`).toSatisfy((x: number) => x >= 0 && x <= width)
          expect(svg(picture)).not.toMatch(/NaN|Infinity|undefined|null/)
        }
    },
  )

  it('would show markup in a text as text', () => {
    const parts = [words(`<script>"&'`, { x: 0, class: '"><script>' })]
    const drawn = svg({ id: 'p', title: '<b>', description: '</desc>', width: 1, height: 1, parts })
    expect(problemsIn(drawn)).toEqual([])
    expect(tagsIn(drawn)).toEqual([
      '<svg',
      '<title',
      '</title',
      '<desc',
      '</desc',
      '<text',
      '</text',
      '</svg',
    ])
  })

  it('lets every application flow somewhere, and none lie under another', () => {
    const { nodes, streams } = layOut(patterns(), 300, 9)
    const scale = (nodes[0]?.size ?? 0) / (nodes[0]?.count ?? 1)
    for (const { path, size } of streams) expect(size).toBeCloseTo(path.count * scale)
    for (let column = 0; column < 6; column++) {
      const spans = [
        ...nodes.filter((node) => node.column === column).map(({ start, size }) => [start, start + size]),
        ...streams.flatMap(({ middles, size }) =>
          middles
            .slice(1, -1)
            .filter((each) => each.column === column)
            .map(({ middle }) => [middle - size / 2, middle + size / 2]),
        ),
      ].sort(([one = 0], [other = 0]) => one - other)
      for (const [at, [start = 0]] of spans.entries())
        if (at > 0) expect(start).toBeGreaterThanOrEqual((spans[at - 1]?.[1] ?? 0) - 1e-6)
      expect(spans.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(300 + 1e-6)
    }
  })
})

describe('the conversations', () => {
  const clock = { today: '2026-11-20', silenceDays: 21 }
  const record = (id: number, events: NewEvent[]): ApplicationRecord => ({
    ...{
      id,
      uid: `u${id}`,
      company: `Company ${id}`,
      role: 'r',
      source: null,
      url: null,
      createdAt: '2026-06-01T00:00:00Z',
    },
    ...{ letters: [], contacts: [] },
    events: events.map((event, n): Event => ({ ...event, id: n, uid: `e${n}`, batch: 'b' })),
  })
  const talked = (id: number, at: string) =>
    record(id, [
      { type: 'applied', at, note: '' },
      { type: 'reached', at, note: '', stage: 'technical' },
      {
        type: 'rejected',
        at: '2026-11-19',
        note: '',
        stage: 'technical',
        kind: 'post-interview',
        reason: 'other',
      },
    ])

  it('are those that led to one, the newest first, in the period', () => {
    const timeline = journeysIn({ since: '2026-02-01', until: '2026-10-01' }, clock)
    timeline.add(record(1, [{ type: 'applied', at: '2026-06-01', note: '' }]))
    timeline.add(talked(2, '2026-03-01'))
    timeline.add(talked(3, '2026-09-01'))
    timeline.add(talked(4, '2026-01-01'))
    timeline.add(talked(5, '2026-10-02'))
    const { shown, all } = timeline.journeys()
    expect(all).toBe(2)
    expect(shown.map(({ id }) => id)).toEqual([3, 2])
    expect(shown[0]).toMatchObject({
      outcome: 'rejected',
      to: '2026-11-19',
      steps: [{ stage: 'applied' }, { stage: 'technical' }],
    })
  })

  it('are the latest where there are many, however many', () => {
    const timeline = journeysIn({ since: null, until: null }, clock)
    for (let id = 1; id <= 500; id++) timeline.add(talked(id, `2026-0${1 + (id % 9)}-01`))
    const { shown, all } = timeline.journeys()
    expect(all).toBe(500)
    expect(shown).toHaveLength(MOST_JOURNEYS)
    expect(new Set(shown.map(({ from }) => from))).toEqual(new Set(['2026-09-01']))
  })
})
