import { describe, expect, it } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { prepare, render } from '../../src/letters/render.ts'
import type { Template } from '../../src/letters/template.ts'
import { samplesFor } from '../../src/letters/template-samples.ts'

const FIELDS = samplesFor('thank-you')[0]?.fields
if (!FIELDS) throw new Error('no sample')
const fields = { ...FIELDS, myAddress: ['4 Mill Lane', 'Leeds'] }

function template(body: string, blocks: Record<string, string> = {}, subject = 'Thank you'): Template {
  const partials = Object.fromEntries(
    Object.entries(blocks).map(([name, text]) => [name, { file: `${name}.warm.hbs`, text }]),
  )
  const said = { file: 'mine.warm.hbs', name: 'mine', language: 'en', source: 'own', label: null } as const
  return {
    ...said,
    purpose: 'thank-you',
    register: 'warm',
    subject,
    body,
    subjectLine: 4,
    bodyLine: 6,
    partials,
  }
}

const body = (text: string, blocks: Record<string, string> = {}) =>
  render(template(text, blocks), fields).body

describe('a letter is rendered', () => {
  it('with its lines joined, its breaks kept, and nothing left of what is empty', () => {
    expect(body('Dear {{readers}},\n\nthank\nyou  all.\n\n{{terms}}\n\nBest,\\\n{{me}}\n')).toBe(
      'Dear Priya,\n\nthank you all.\n\nBest,\nSam Reed',
    )
  })

  it('with blocks, conditions, choices and lists', () => {
    expect(
      body('{{> a}} {{#if (is company "Linden")}}L{{else if late}}M{{/if}}', {
        a: 'Hi {{> b}}',
        b: '{{me}}\n',
      }),
    ).toBe('Hi Sam Reed L')
    expect(body('{{#each myAddress}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}')).toBe(
      '4 Mill Lane, Leeds',
    )
    expect(body('{{#each myAddress}}{{../me}}: {{this}}; {{/each}}')).toBe(
      'Sam Reed: 4 Mill Lane; Sam Reed: Leeds;',
    )
  })

  it('more than once from one template', () => {
    const fill = prepare(template('{{company}}'))
    expect([fill(fields).body, fill({ ...fields, company: 'Atlas & Co <x>' }).body]).toEqual([
      'Linden',
      'Atlas & Co <x>',
    ])
  })

  it('with what people typed as they typed it, brackets too', () => {
    expect(render(template('{{role}}'), { ...fields, role: '{{me}} {{> a}} {{constructor}}' }).body).toBe(
      '{{me}} {{> a}} {{constructor}}',
    )
  })
})

/** Nothing of this may print anything, reach anything, or run for long. */
const ATTACKS = [
  ...['{{constructor}}', '{{__proto__}}', '{{this}}', '{{this.constructor}}', '{{this.__proto__.toString}}'],
  ...['{{toString}}', '{{valueOf}}', '{{hasOwnProperty}}', '{{__defineGetter__}}', '{{company.constructor}}'],
  ...[
    '{{lookup this "constructor"}}',
    '{{lookup . "company"}}',
    '{{#with (lookup this "constructor")}}{{this}}{{/with}}',
  ],
  ...[
    '{{#with company}}{{constructor}}{{/with}}',
    '{{#with this}}{{company}}{{/with}}',
    '{{#constructor}}x{{/constructor}}',
  ],
  ...[
    '{{@root.constructor}}',
    '{{@root}}',
    '{{@level}}',
    '{{#each this}}{{this}}{{/each}}',
    '{{#each @root}}{{@key}}{{/each}}',
  ],
  ...[
    '{{#each company}}{{this}}{{/each}}',
    '{{#each myAddress}}{{this.constructor}}{{/each}}',
    '{{#each myAddress}}{{constructor}}{{/each}}',
  ],
  ...[
    '{{#each myAddress}}{{@root.me}}{{/each}}',
    '{{#each myAddress as |a|}}{{a}}{{/each}}',
    '{{process.env.HOME}}',
    '{{env}}',
  ],
  ...[
    '{{require "fs"}}',
    '{{log company}}',
    '{{log "x" level="error"}}',
    '{{helperMissing}}',
    '{{blockHelperMissing this}}',
  ],
  ...[
    '{{is}}',
    '{{is company "Linden"}}',
    '{{if company}}',
    '{{each myAddress}}',
    '{{#is company "x"}}{{/is}}',
  ],
  ...[
    '{{#if (constructor "x")}}a{{/if}}',
    '{{#if (lookup this "me")}}a{{/if}}',
    '{{#if (is (lookup this "me") "x")}}a{{/if}}',
  ],
  ...[
    '{{> (lookup this "me")}}',
    '{{> company}}',
    '{{> @partial-block}}',
    '{{> constructor}}',
    '{{> __proto__}}',
    '{{> toString}}',
  ],
  ...[
    '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}',
    '{{#> a}}x{{/a}}',
    '{{*constructor}}',
    '{{{{raw}}}}{{me}}{{{{/raw}}}}',
  ],
  ...[
    '{{"constructor"}}',
    '{{[constructor]}}',
    '{{[__proto__]}}',
    '{{./constructor}}',
    '{{../constructor}}',
    '{{me/constructor}}',
  ],
  '{{#each myAddress}}{{#each ../myAddress}}{{#each ../../myAddress}}x{{/each}}{{/each}}{{/each}}',
]

describe('a template can reach nothing but the fields', () => {
  it.each(ATTACKS)('%s', (text) => {
    expect(() => body(text)).toThrow(/^The template mine\.warm\.hbs, line 6: /)
    expect(() => body('{{> a}}', { a: `x\n${text}` })).toThrow(/^The template a\.warm\.hbs, line 2: /)
    expect(() => render(template('x', {}, text), fields)).toThrow(/^The template mine\.warm\.hbs, line 4: /)
  })

  it('and leaves the objects of the program as they were', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>).company).toBeUndefined()
  })

  it('not even when a field were a function', () => {
    let called = false
    const trap = () => {
      called = true
      return 'x'
    }
    const bad = { ...fields, company: trap as unknown as string }
    try {
      render(template('{{company}}{{#if company}}x{{/if}}'), bad)
    } catch {}
    expect(called).toBe(false)
  })
})

// What would take for ever runs into the test's time limit.
describe('a template cannot run for long', () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `b${at}`,
      at === 29 ? 'x' : `hello {{> b${at + 1}}} {{> b${at + 1}}}`,
    ]),
  )
  it.each<[string, string, Record<string, string>]>([
    ['blocks that use each other', '{{> a}}', { a: '{{> b}}', b: '{{> a}}' }],
    ['a block that uses itself', '{{> a}}', { a: 'x{{#if late}}{{> a}}{{/if}}' }],
    ['blocks that double', '{{> b0}}', doubling],
    ['blocks within blocks', '{{#if late}}'.repeat(4000) + '{{/if}}'.repeat(4000), {}],
    ['brackets within brackets', `{{#if ${'(is '.repeat(9000)}`, {}],
    ['brackets, balanced', `{{#if ${'(is '.repeat(60)}late${' "x")'.repeat(60)}}}a{{/if}}`, {}],
    ['comments that never end', '{{!--'.repeat(12_000), {}],
    ['paths without end', `{{${'a.'.repeat(30_000)}a}}`, {}],
  ])('%s', (_, text, blocks) => {
    expect(() => body(text, blocks)).toThrow(/^The template /)
  })

  it.each([
    ['blanks', '['.repeat(60_000)],
    ['more blanks', '[A'.repeat(30_000)],
    ['underscores', '<your '.repeat(10_000)],
    ['single brackets', '{ a'.repeat(20_000).replaceAll('{{', '{ {')],
    ['backslashes', '\\\n'.repeat(30_000)],
    ['empty lines', '\n \n'.repeat(20_000)],
    ['spaces', `a${' '.repeat(60_000)}b`],
    ['fields', '{{company}}'.repeat(5900)],
  ])('and is filled in time: %s', (_, text) => {
    try {
      expect(body(text)).toBeTypeOf('string')
    } catch (error) {
      expect(error).toBeInstanceOf(Fault)
    }
  })
})
