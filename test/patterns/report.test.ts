import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HIDDEN, hidingNames } from '../../src/patterns/report/anonymous.ts'
import { percent, sureness } from '../../src/patterns/report/figures.ts'
import { plainParagraphs } from '../../src/patterns/report/plain.ts'
import { withTexts } from '../../src/patterns/report/texts.ts'
import { sparkline } from '../../src/patterns/report/trend.ts'
import { verdictTold } from '../../src/patterns/report/verdict.ts'
import { reportText } from '../../src/patterns/report.ts'
import {
  APPLIED,
  BOTTLENECK,
  early,
  flat,
  judgement,
  look,
  MANAGER,
  patterns,
  SCREEN,
  share,
  slice,
  stage,
} from './report-data.ts'

const text = (given = patterns(), columns = 80) => reportText(given, look(columns))
const plain = (given = patterns()) => flat(plainParagraphs(given).join('\n'))

describe('the report in a terminal', () => {
  it('begins with where it gets stuck, what that rests on and how sure it is', () => {
    const [first, second, third] = text().split('\n').map(flat)
    expect(first).toBe('Your search gets stuck after the recruiter screen.')
    expect(second).toContain('3 of 19 went on from there (16 %); 30 to 60 % is usual.')
    expect(`${second} ${third}`).toContain('A signal, 93 % certain to be below what is usual')
  })

  it('says what to do this week, and what that would be worth with its range', () => {
    expect(flat(text())).toContain('This week Settle the pay range early')
    expect(flat(text())).toContain(
      'At 45 %, the middle of the usual, the same effort would give about 2.5 times as many hiring-manager interviews (likely 1.1 to 15).',
    )
  })

  it('draws a line for each stage that anyone got to, and for no other', () => {
    const rows = text().split('\n')
    const row = (name: string) => flat(rows.find((line) => line.startsWith(name)) ?? '')
    expect(row('Application')).toMatch(/20 of 60 33 % \(21–47\) 3–8 % above usual$/)
    expect(row('Recruiter screen')).toMatch(/3 of 19 16 % \(3–40\) 30–60 % signal$/)
    expect(row('Hiring manager')).toMatch(/1 of 3 33 % \(1–91\) too few$/)
    expect(row('Technical round')).toMatch(/none yet too few$/)
    expect(row('Final round')).toBe('')
  })

  it('draws the bar to scale: full to the lower end, grey to the upper one, strokes at the usual', () => {
    const bar = (high: number) => {
      const given = patterns({
        stages: [stage('applied', { ...APPLIED, low: 0.25, high, band: [0.5, 0.75] })],
      })
      const row =
        text(given, 40)
          .split('\n')
          .find((line) => /[█▒]/.test(line) && line.includes('│')) ?? ''
      return row
    }
    expect(bar(0.4)).toBe(`${'█'.repeat(10)}${'▒'.repeat(6)}${' '.repeat(4)}│${' '.repeat(9)}│`)
    expect(bar(1)).toBe(`${'█'.repeat(10)}${'▒'.repeat(10)}│${'▒'.repeat(9)}│${'▒'.repeat(9)}`)
  })

  it('gives a figure over two steps a line of its own, and none to either step', () => {
    const over = judgement({
      from: 'hiring-manager',
      until: 'final-round',
      rate: 0.12,
      low: 0.05,
      high: 0.25,
    })
    const manager = {
      ...MANAGER,
      passed: 20,
      ended: 10,
      passRate: 2 / 3,
      verdict: 'noise' as const,
      judgement: over,
      decisionsMissing: 0,
    }
    const technical = stage('technical', {
      entered: 20,
      passed: 3,
      ended: 17,
      passRate: 0.15,
      decisionsMissing: 0,
      verdict: 'signal',
      judgement: over,
      judgedFrom: 'hiring-manager',
    })
    const given = patterns({
      stages: [APPLIED, SCREEN, manager, technical, stage('final-round')],
      bottleneck: { ...BOTTLENECK, stage: 'technical', judgement: over },
    })
    const lines = text(given).split('\n').map(flat)
    expect(lines[0]).toBe('Your search gets stuck after the technical round.')
    expect(flat(text(given))).toContain(
      'From the hiring manager to the final round about 12 % get through (likely 5 to 25 %); 30 to 50 % is usual. More is lost after the technical round than after the hiring-manager interview.',
    )
    expect(lines.find((line) => line.startsWith('to final round'))).toContain('12 % (5–25) 30–50 % signal')
    expect(lines.find((line) => line.startsWith('Hiring manager'))).not.toContain('30–50')
  })

  it('says a leaning, noise, too few and nothing to compare each in its own words', () => {
    const leaning = { ...BOTTLENECK, verdict: 'leaning' as const, judgement: judgement({ certainty: 0.8 }) }
    expect(flat(text(patterns({ bottleneck: leaning })))).toMatch(
      /^Your search may be getting stuck after the recruiter screen\..*A leaning, 80 % certain/,
    )
    expect(flat(text(patterns({ bottleneck: null })))).toMatch(
      /^No stage stands out .*\(application and recruiter screen\).*That is noise/,
    )
    const alone = { ...APPLIED, band: null, bandUntil: null, bandSource: null, judgement: null }
    const uncompared = patterns({ bottleneck: null, stages: [alone, stage('recruiter-screen')] })
    expect(flat(text(uncompared))).toMatch(/^Nothing here can be compared yet\./)
    expect(flat(text(early()))).toMatch(/^It is too early to tell/)
  })

  it('does not call noise what lies above the usual for certain, over one step or two', () => {
    const way = (low: number) => {
      const over = judgement({ from: 'hiring-manager', until: 'final-round', rate: 0.8, low, high: 0.9 })
      const some = { verdict: 'noise' as const, judgement: over, decisionsMissing: 0 }
      const given = patterns({ stages: [APPLIED, SCREEN, { ...MANAGER, ...some }], bottleneck: null })
      return [
        text(given)
          .split('\n')
          .map(flat)
          .find((line) => line.startsWith('to final round')),
        plain(given),
      ]
    }
    expect(way(0.51)[0]).toMatch(/above usual$/)
    expect(way(0.51)[1]).toMatch(/Hiring manager: .*Verdict: above usual\./)
    expect(way(0.5)[0]).toMatch(/noise$/)
    const within = patterns({ stages: [{ ...APPLIED, low: 0.08 }] })
    expect(text(within)).toMatch(/noise$/m)
  })

  it('looks back on a search that is over, and asks nothing of it', () => {
    const hired = patterns({ period: { ...patterns().period, hiredOn: '2026-11-18' } })
    const told = flat(text(hired))
    expect(told).toMatch(/^You were hired on 18 November: this search is over, and it ended well\./)
    expect(told).toContain('64 applications; 20 led to a first call, and one of those to this job.')
    expect(told).toContain('Along the way it was held up after the recruiter screen: 3 of 19 went on')
    expect(told).toContain('Looking back 5 applications are still open.')
    for (const said of [told, plain(hired)]) expect(said).not.toMatch(/This week|gets stuck|Send the next/)
    expect(plain(hired)).toContain('Looking back: 5 applications are still open.')
    const early3 = early({ period: hired.period })
    expect(flat(text(early3))).toMatch(/^You were hired.*Nothing is left to do here\./)
  })

  it('has letters that add up: those it does not name are said together', () => {
    const counts = { feedback: share(0, 9), reopened: share(0, 9) }
    const all = { sent: 12, waiting: 1, answered: 6, rate: 6 / 11, low: 0.2, high: 0.8, ...counts }
    const value = (name: string, successes: number, trials: number) => ({
      ...{ value: name, count: trials },
      ...share(successes, trials),
    })
    const names = ['thank-you', 'check-in', 'feedback-request', 'runner-up', 'reapply']
    const told = (count: number) => {
      const values = names.slice(0, count).map((name, at) => value(name, 1, 5 - at))
      const slices = [slice('purpose', { values: [...values, value('connection-note', 0, 0)] })]
      const given = patterns({ allLetters: all, slices })
      return [flat(text(given)), plain(given)]
    }
    expect(told(5)[0]).toContain(
      '1 more went out lately, and may still be answered. Thank-you 1 of 5, check-in 1 of 4, feedback-request 1 of 3, others 2 of 3.',
    )
    expect(told(4)[0]).toContain('feedback-request 1 of 3, runner-up 1 of 2.')
    expect(told(5)[1]).toContain('feedback-request 1 of 3; runner-up 1 of 2; reapply 1 of 1.')
    expect(told(1).join()).not.toContain('Thank-you 1')
  })

  it('compares with the earlier months where they are the measure', () => {
    const earlier = { ...share(8, 20), before: '2026-08-21' }
    const judged = judgement({ against: 'earlier-months', earlier, rate: 0.13 })
    const told = verdictTold(patterns({ bottleneck: { ...BOTTLENECK, judgement: judged } }))
    expect(flat(told.figures)).toBe(
      'Since 21 August about 13 % of 19 went on from there; before, it was 8 of 20 (40 %).',
    )
    expect(told.certainty).toContain('lower than before')
  })

  it('at three noes says what it can, how many more it needs, and draws nothing', () => {
    const told = flat(text(early()))
    expect(told).toContain(
      'At the usual rates 78 to 91 of 100 people would have no first call after 3 applications: so far this says nothing about you.',
    )
    expect(told).toContain(
      'After 7 more (a call, a no, or 21 days of silence) the way to a first call can be judged.',
    )
    expect(told).not.toMatch(/[█▒│]|went on|verdict/)
    expect(text(early()).split('\n').length).toBeLessThan(10)
  })

  it('is gentle about a log with nothing in it, and about a period without anything', () => {
    const counts = { ...patterns().counts, applications: 0, waiting: 0 }
    const { period } = patterns()
    expect(flat(text(early({ counts })))).toMatch(/^Nothing to look at yet\./)
    expect(flat(text(early({ counts, period: { ...period, since: '2026-01-01' } })))).toMatch(
      /^No application was sent in that time\./,
    )
    const waiting = early({
      counts: { ...counts, applications: 2, waiting: 2 },
      stages: [stage('applied', { entered: 2, waiting: 2 })],
    })
    expect(flat(text(waiting))).toContain('No answer has come yet, and none is overdue')
  })

  it('names differences only where they hold', () => {
    const values = [
      { value: 'referral', count: 12, ...share(6, 11) },
      { value: 'LinkedIn', count: 50, ...share(4, 50) },
    ]
    const holding = slice('source', {
      values,
      compared: 2,
      differences: [
        { value: 'referral', direction: 'higher', others: share(4, 50), p: 0.0001, corrected: 0.001 },
      ],
    })
    const withSource = (by: ReturnType<typeof slice>) =>
      patterns({ slices: patterns().slices.map((each) => (each.by === 'source' ? by : each)) })
    expect(flat(text(withSource(holding)))).toContain(
      'Source referral: 6 of 11 (55 %) led to a first call, of the others 4 of 50 (8 %).',
    )
    const none = flat(text(withSource({ ...holding, differences: [] })))
    expect(none).toContain('By source: no difference you can rely on.')
    expect(none).not.toContain('referral')
    expect(flat(text())).toContain('Too few yet to compare sources')
    const bySource = flat(reportText(withSource(holding), look(80), 'source'))
    expect(bySource).toContain('LinkedIn 4 of 50 8 % likely 3 to 40 %')
  })

  it('fits the window at every width, one screen at 80 columns', () => {
    const given = patterns({ months: Array.from({ length: 14 }, (_, n) => month(n)) })
    for (const columns of [40, 60, 75, 76, 80, 100, 160])
      for (const line of text(given, columns).split('\n'))
        expect([...line].length).toBeLessThanOrEqual(columns)
    expect(text(given).split('\n').length).toBeLessThanOrEqual(30)
    expect(text(given)).toContain('went on')
    const many = { ...APPLIED, passed: 1_234_567, ended: 12_345_678 }
    for (const line of text(patterns({ stages: [many, SCREEN] })).split('\n'))
      expect([...line].length).toBeLessThanOrEqual(80)
    expect(text(given, 40)).toMatch(/^Recruiter screen {18}signal$/m)
  })

  it('uses no sign that an old Windows console lacks', () => {
    const given = patterns({ months: Array.from({ length: 4 }, (_, n) => month(n)) })
    const shown = reportText(given, look(80, { heights: ['░', '▒', '▓', '█'] }))
    expect([...new Set(shown)].filter((sign) => !/[\u0020-\u007e\u00a0·–“”│█▒░▓\n]/.test(sign))).toEqual([])
  })
})

function month(n: number) {
  const name = `${2026 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
  return { month: name, applications: n, conversations: share(n % 3, n), offers: 0 }
}

describe('the report in sentences', () => {
  it('says all that the drawing says, and draws nothing', () => {
    expect(plain()).toContain(
      'Recruiter screen: 3 of 19 went on, 16 %, likely between 3 and 40 %. Usual is 30 to 60 %. Verdict: signal, 93 % sure.',
    )
    expect(plain()).toContain(
      'Application: 20 of 60 went on, 33 %, likely between 21 and 47 %. Usual is 3 to 8 %. Verdict: above usual. Usually 14 days until an answer.',
    )
    expect(plain()).toContain('Verdict: too few, 7 more needed.')
    expect(plain()).toContain('Left out: 5 still waiting and 1 withdrawn.')
    expect(plain()).not.toMatch(/[█▒░▓│─●·–]/)
  })

  it('names every month that the drawing has, those without anything too', () => {
    const months = Array.from({ length: 26 }, (_, n) => month(n))
    const some = plain(patterns({ months: months.slice(0, 8) }))
    expect(some).toContain('Month by month: January none sent; February 1 sent, 1 first call; March 2 sent')
    expect(some).toContain('August 7 sent, 1 first call.')
    expect(plain(patterns({ months }))).toMatch(/Month by month, the last 24: March 2026 .*; December/)
  })

  it('is as short as the other where there is little to say', () => {
    expect(plainParagraphs(early()).length).toBeLessThan(4)
    expect(plain(early())).toContain('After 7 more')
  })
})

describe('figures in words', () => {
  it('never round a share to none or all, and no certainty up', () => {
    expect([0, 0.0004, 0.004, 0.0949, 0.163, 0.994, 0.9999, 1].map((each) => flat(percent(each)))).toEqual([
      '0 %',
      '<0.1 %',
      '0.4 %',
      '9 %',
      '16 %',
      '99 %',
      '>99 %',
      '100 %',
    ])
    expect(flat(sureness(0.8999))).toBe('89 %')
    expect(flat(sureness(0.9))).toBe('90 %')
    expect(flat(sureness(0.9991))).toBe('more than 99 %')
  })

  it('shows a month without anything as such, and the highest at its height', () => {
    expect(sparkline([0, 1, 4, 8], { heights: ['1', '2', '3', '4'] })).toBe('·124')
    expect(sparkline([0, 0], { heights: ['1', '2'] })).toBe('··')
  })
})

describe('hiding names', () => {
  const hide = hidingNames(['Linden Labs GmbH', 'The Quarry Ltd', 'Ørsted', 'C++ Works'], ['Priya Shah'])

  it.each([
    ['the people at linden said so', `the people at ${HIDDEN} said so`],
    ['https://lindenlabs.example/jobs', `https://${HIDDEN}.example/jobs`],
    ['Linden  Labs GmbH, Linden Labs', `${HIDDEN}, ${HIDDEN}`],
    ['“Quarry” and QUARRY', `“${HIDDEN}” and ${HIDDEN}`],
    ['priya liked it; Shah did not', `${HIDDEN} liked it; ${HIDDEN} did not`],
    ['at Ørsted', `at ${HIDDEN}`],
    ['c++ works', HIDDEN],
    ['lindens are trees, and C++ is a language', 'lindens are trees, and C++ is a language'],
  ])('%s', (given, expected) => {
    expect(hide(given)).toBe(expected)
  })

  it('never hides what it put there itself', () => {
    expect(hidingNames(['Name', 'Quarry'], [])('Quarry, Name')).toBe(`${HIDDEN}, ${HIDDEN}`)
  })

  it('leaves no name standing, whatever it is made of', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((each) => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(each.normalize('NFC').trim()))
    fc.assert(
      fc.property(name, (company) => {
        expect(hidingNames([company], [])(`(${company.trim()})`)).toBe(`(${HIDDEN})`)
      }),
      { numRuns: 300 },
    )
  })

  it('reaches every text that came from outside', () => {
    const given = patterns({
      letters: [
        {
          purpose: 'to Quarry',
          kind: 'form',
          register: 'Quarry',
          sent: 1,
          waiting: 0,
          answered: 0,
          rate: 0,
          low: 0,
          high: 1,
          feedback: share(0, 1),
          reopened: share(0, 1),
        },
      ],
      slices: [
        slice('source', {
          values: [{ value: 'Quarry site', count: 1, ...share(0, 1) }],
          differences: [
            { value: 'Quarry site', direction: 'lower', others: share(1, 1), p: 1, corrected: 1 },
          ],
        }),
      ],
      feedback: {
        notes: 1,
        applications: 1,
        words: [
          {
            word: 'Quarry',
            applications: 2,
            quotes: [{ application: 1, at: '2026-01-01', quote: 'At Quarry it is so.' }],
          },
        ],
      },
    })
    expect(JSON.stringify(given).match(/Quarry/g)).toHaveLength(6)
    expect(JSON.stringify(withTexts(given, hide))).not.toContain('Quarry')
  })
})
