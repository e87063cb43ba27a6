import { describe, expect, it } from 'vitest'
import { pagerCommand } from '../../src/terminal/pager.ts'
import { rejectkit, type TestOptions } from '../world.ts'

const THIS = {
  folder: (await rejectkit('log add --company Linden --role Dev --kind form'.split(' '))).folder,
}

/** What the pager was given. */
async function pagedBy(argv: string, options: TestOptions = {}): Promise<{ paged: string[]; out: string }> {
  const paged: string[] = []
  const take = (text: string) => paged.push(text) > 0
  const { out, code } = await rejectkit(argv.split(' '), { ...THIS, ttyOut: true, page: take, ...options })
  expect(code).toBe(0)
  return { paged, out }
}

describe('a long answer', () => {
  it.each([
    ['log list', /Linden/],
    ['log show 1', /Linden/],
    ['templates list', /thank-you/],
    ['templates show thank-you', /purpose: thank-you/],
    ['help data', /SQLite/],
  ])('%s goes to the pager whole, and not to stdout too', async (argv, what) => {
    const { paged, out } = await pagedBy(argv)
    expect(paged.join()).toMatch(what)
    expect(out).toBe('')
  })

  it.each<[string, TestOptions]>([
    ['log list', { ttyOut: false }],
    ['log list', { env: { ACCESSIBLE: '1' } }],
    ['log list --plain', {}],
    ['log list --json', {}],
    ['log list --csv', {}],
    ['help data', { ttyOut: false }],
  ])('%s in %j goes past it', async (argv, options) => {
    const { paged, out } = await pagedBy(argv, options)
    expect(paged).toEqual([])
    expect(out).toMatch(/Linden|SQLite/)
  })

  it('that fits the screen stands there in the order in which it was said', async () => {
    const { out, err } = await rejectkit('templates show thank-you'.split(' '), { ...THIS, ttyOut: true })
    expect(out).toMatch(/purpose: thank-you/)
    expect(err).toMatch(/Built in/)
  })

  it('shows what was said before something went wrong', async () => {
    const { code, err } = await rejectkit('log show 99'.split(' '), { ...THIS, ttyOut: true })
    expect(code).toBe(2)
    expect(err).toMatch(/no application 99/)
  })
})

describe('the pager', () => {
  it.each([
    [undefined, ['less', '-FRX']],
    ['most -s', ['most', '-s']],
    ['"/opt/my pager/p" -R', ['/opt/my pager/p', '-R']],
    ['less; rm -rf x', ['less;', 'rm', '-rf', 'x']],
    ['cat', null],
    ['', null],
  ])('PAGER=%s', (PAGER, command) => {
    expect(pagerCommand({ PAGER })).toEqual(command)
  })
})
