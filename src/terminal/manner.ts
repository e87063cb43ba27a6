/** How a terminal is spoken to: drawn for the eye or line by line, and with which signs. Read from the environment. */

type Env = Record<string, string | undefined>

/**
 * True where nothing may be drawn or drawn again: a screen reader reads it out (`ACCESSIBLE`, which `--plain` sets for
 * its run), or the terminal cannot move its cursor (`TERM=dumb`).
 */
export function isPlain(env: Env): boolean {
  const { ACCESSIBLE: accessible = '' } = env
  return !['', '0', 'false'].includes(accessible) || env.TERM === 'dumb'
}

/** True where the terminal can show more than ASCII. */
export function showsSigns(env: Env, platform: NodeJS.Platform): boolean {
  if (env.TERM === 'dumb') return false
  // Windows' old console has them neither in its fonts nor in its code page.
  if (platform === 'win32') return Boolean(env.WT_SESSION || env.TERM_PROGRAM || env.ConEmuTask)
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  // Where no locale is set, as in most containers, the terminal at the other end nearly always speaks UTF-8.
  return !locale || /utf-?8/i.test(locale)
}
