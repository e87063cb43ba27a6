/** What was looked at, and how it is. */
import { codeOf, reasonFor } from '../../store/trouble.ts'

export interface Finding {
  about: 'log' | 'permissions' | 'leftovers' | 'clock' | 'disk' | 'settings' | 'templates' | Surrounding
  /** `note` is worth knowing, and no failure; `mended` was wrong until now. */
  state: 'ok' | 'note' | 'wrong' | 'mended'
  says: string
  /** How to mend it; null where there is nothing to do. */
  mend: string | null
  /** True where `--fix` would do it. */
  fixable: boolean
}
type Surrounding = 'node' | 'clipboard' | 'editor' | 'terminal'

type About = Finding['about']

export function fine(about: About, says: string): Finding {
  return { about, state: 'ok', says, mend: null, fixable: false }
}

export function note(about: About, says: string, mend: string | null = null): Finding {
  return { about, state: 'note', says, mend, fixable: false }
}

export function wrong(about: About, says: string, mend: string): Finding {
  return { about, state: 'wrong', says, mend, fixable: false }
}

/** Something wrong that can be mended safely: mends it when told to, and says which of the two it is now. */
export function mendable(about: About, says: string, fix: boolean, mend: () => string): Finding {
  const byHand = 'rejectkit doctor --fix'
  if (!fix) return { about, state: 'wrong', says, mend: byHand, fixable: true }
  try {
    return { about, state: 'mended', says: `${says} ${mend()}`, mend: null, fixable: false }
  } catch (error) {
    const code = codeOf(error)
    const message = (error instanceof Error ? error.message.split('\n')[0] : String(error)) ?? ''
    return wrong(about, says, `it could not be mended: ${code ? reasonFor(code, message) : message}`)
  }
}
