/** What people and companies write stays text: in a mail's headers, on a page, in a table, in a link, in a calendar. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import ical from 'ical.js'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { logOf, within } from '../commands/data.ts'
import { letter } from '../store/help.ts'
import { type TestWorld, testWorld } from '../world.ts'
import { put } from './hostile.ts'

/** Markup, a header, a formula, a field of a link and a line of a calendar, all in one name. */
const NAME = `=cmd()</title><script>alert(1)</script>"'><img src=x onerror=alert(1)> &bcc=x@y.example?a={{constructor}}`
const LINES = '\r\nBcc: x@y.example\r\n\r\nEND:VEVENT\r\nBEGIN:VALARM'

const DRAFT = [
  'draft',
  '--no-input',
  ...['--company', NAME + LINES, '--role', NAME + LINES, '--kind', 'post-interview', '--stage', 'technical'],
  ...['--contact', 'Priya Shah <priya@linden.example>', '--me', 'Sam Reed <sam@reed.example>'],
  ...['--purpose', 'feedback-request', '--helps-with', `<b>${LINES}`],
]

function withTemplate(world: TestWorld, subject = '{{role}} Bcc: x@y.example'): void {
  put(
    join(world.paths.ownTemplates, 'en', 'feedback-request.warm.hbs'),
    `---\npurpose: feedback-request\nregister: warm\nsubject: "${subject}"\n---\n{{> greeting}}\n\n<script>alert(1)</script> {{company}}\n\n{{> closing}}\n`,
  )
}

describe('a letter', () => {
  it.each([['built in'], ['one of their own']])('adds no header and no reader: %s', async (which) => {
    const world = testWorld()
    if (which !== 'built in') withTemplate(world)
    const file = join(world.folder, 'a.eml')
    const { code, err } = await within(world)([...DRAFT, '--out', file])
    expect([code, err]).toEqual([0, expect.any(String)])
    const mail = await PostalMime.parse(readFileSync(file))
    expect(mail.headers.map(({ key }) => key).filter((key) => /cc|alarm|end/.test(key))).toEqual([])
    expect(mail.to?.map(({ address }) => address)).toEqual(['priya@linden.example'])
    expect(mail.subject).toContain('Bcc: x@y.example')
    expect(mail.html).toBeUndefined()
  })

  it('is not written with a subject of two lines', async () => {
    const world = testWorld()
    withTemplate(world, '{{role}}\\r\\nBcc: x@y.example')
    const { code, err } = await within(world)(DRAFT)
    expect([code, err]).toEqual([1, expect.stringContaining('The subject has more than one line')])
  })

  it('runs nothing as a page to print', async () => {
    const world = testWorld()
    withTemplate(world)
    const file = join(world.folder, 'a.html')
    expect((await within(world)([...DRAFT, '--out', file])).code).toBe(0)
    const page = readFileSync(file, 'utf8')
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>|<b>/)
    expect(page).toContain('&lt;script&gt;')
  })

  it('opens as a link with a subject, a body and one reader', async () => {
    const world = testWorld()
    const { opened, code } = await within(world)([...DRAFT, '--mailto'])
    expect(code).toBe(0)
    const url = new URL(opened[0] ?? '')
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'priya@linden.example'])
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
  })
})

describe('the log', () => {
  const hostile = () => {
    const world = testWorld()
    logOf(world).record(
      {
        application: {
          company: NAME + LINES,
          role: NAME + LINES,
          source: NAME,
          url: `javascript:alert(1)//${NAME}`,
        },
        events: [
          { type: 'applied', at: '2026-10-01', note: NAME },
          { type: 'feedback', at: '2026-10-20', note: NAME + LINES },
          {
            type: 'rejected',
            at: '2026-11-20',
            note: NAME,
            stage: 'technical',
            kind: 'post-interview',
            reason: 'other',
          },
        ],
        contacts: [{ name: NAME, address: null, part: 'recruiter' }],
        letter: letter({ purpose: NAME, subject: NAME + LINES, body: NAME + LINES }),
      },
      { command: 'draft', summary: NAME },
    )
    return world
  }

  it.each([
    ['export', '--format', 'csv'],
    ['log', 'list', '--csv'],
    ['patterns', '--csv'],
  ])('starts no formula in a table: %s %s', async (...argv) => {
    const { out, code } = await within(hostile())(argv)
    expect(code).toBe(0)
    const rows = parse(out) as string[][]
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@\t\r]|^\s*-(?!\d*\.?\d+$)/)
  })

  it('runs nothing and links to nothing in the report', async () => {
    const world = hostile()
    const file = join(world.folder, 'report.html')
    expect((await within(world)(['patterns', '--html', file, '--by', 'source'])).code).toBe(0)
    const page = readFileSync(file, 'utf8')
    expect(page).not.toMatch(/<script|<img|href=["']?\s*javascript|src=["']?http|\son\w+=["']/i)
  })

  it('is text in a document', async () => {
    const { out } = await within(hostile())(['export', '--format', 'md'])
    expect(out).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|javascript:\/\//)
  })

  it('adds no line to a calendar', async () => {
    const world = hostile()
    const file = join(world.folder, 'due.ics')
    expect((await within(world)(['next', '--all', '--days', '400', '--ics', file])).code).toBe(0)
    const calendar = new ical.Component(ical.parse(readFileSync(file, 'utf8')))
    const events = calendar.getAllSubcomponents('vevent')
    expect(events.length).toBeGreaterThan(0)
    for (const event of events) expect(event.getAllSubcomponents()).toEqual([])
  })
})
