/** Where things live on this machine. */
import { homedir, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'

export interface Paths {
  log: string
  settings: string
  templates: string
  /** The person's own templates, which go before the built-in ones. */
  ownTemplates: string
  /** The program's own code as Node has compiled it: nothing of the person's, and made anew where it is missing. */
  code: string
  /** What `rejectkit completion` prints, a file for each shell. */
  completions: string
}

interface Machine {
  env: Record<string, string | undefined>
  platform: NodeJS.Platform
  home: string
}

/**
 * The log: `REJECTKIT_DB`, else `$XDG_DATA_HOME/rejectkit/log.sqlite`, else the platform's own place for data.
 * Settings: `$XDG_CONFIG_HOME/rejectkit/`; compiled code: `$XDG_CACHE_HOME/rejectkit/`; else the platform's own. XDG
 * folders count only when absolute, as their standard asks.
 */
export function pathsFor({ env, platform, home }: Machine): Omit<Paths, 'templates' | 'completions'> {
  const absolute = (folder: string | undefined) => (folder?.startsWith('/') ? folder : undefined)
  const native =
    platform === 'darwin'
      ? join(home, 'Library', 'Application Support')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
        : null
  const data = absolute(env.XDG_DATA_HOME) ?? native ?? join(home, '.local', 'share')
  const config = absolute(env.XDG_CONFIG_HOME) ?? native ?? join(home, '.config')
  const cache =
    absolute(env.XDG_CACHE_HOME) ??
    (platform === 'darwin' ? join(home, 'Library', 'Caches') : (native ?? join(home, '.cache')))
  return {
    log: env.REJECTKIT_DB || join(data, 'rejectkit', 'log.sqlite'),
    settings: join(config, 'rejectkit', 'settings.json'),
    ownTemplates: join(config, 'rejectkit', 'templates'),
    code: join(cache, 'rejectkit', 'code'),
  }
}

/** The person's home folder. An empty HOME would put the log into whatever folder one happens to stand in. */
export function homeFolder(): string {
  return isAbsolute(homedir()) ? homedir() : userInfo().homedir
}
