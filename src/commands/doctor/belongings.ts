/** The person's own settings and templates. */
import { existsSync } from 'node:fs'
import { Fault } from '../../fault.ts'
import { checkTemplates } from '../../letters/template-check.ts'
import { languagesIn, templatesIn } from '../../letters/template-folders.ts'
import { type Key, SETTINGS } from '../../store/setting.ts'
import { mendSettings, readSettings } from '../../store/settings.ts'
import type { World } from '../../world.ts'
import type { DoctorOptions } from '../doctor.ts'
import { foldersOf } from '../templates/names.ts'
import { type Finding, fine, mendable, note, wrong } from './finding.ts'

export function aboutSettings(options: DoctorOptions, world: World): Finding[] {
  const file = world.paths.settings
  if (!existsSync(file)) return [fine('settings', 'There are none yet; the first draft asks for your name.')]
  try {
    const settings = readSettings(file)
    const odd = Object.entries(settings).filter(
      ([key, value]) => SETTINGS[key as Key].read(String(value)) === null,
    )
    if (odd.length === 0) return [fine('settings', `${file} can be read.`)]
    const [first = ''] = odd.map(([key]) => key)
    return [
      note(
        'settings',
        `${odd.map(([key]) => key).join(', ')}: odd in ${file}.`,
        `rejectkit config ${first} <value>`,
      ),
    ]
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const [what = ''] = error.message.split('\n')
    // Only what was read and not understood can be mended; a file that cannot be read is for the system to give back.
    if (!what.includes('cannot be understood'))
      return [wrong('settings', what, `Make ${file} a file that you may read.`)]
    return [
      mendable('settings', what.replace(' Nothing was changed.', ''), options.fix === true, () => {
        const { kept, dropped } = mendSettings(file, world.now())
        const gone = dropped.length > 0 ? `Left out ${dropped.join(', ')}.` : 'Begun anew.'
        return `${gone} The old file is kept as ${kept}.`
      }),
    ]
  }
}

export async function aboutTemplates(world: World): Promise<Finding[]> {
  const folders = foldersOf(world)
  let own = 0
  let builtIn = 0
  const errors: string[] = []
  let warnings = 0
  for (const language of languagesIn(folders)) {
    const { entries, faults } = templatesIn(folders, language)
    const mine = entries.filter(({ source }) => source === 'own')
    own += mine.length
    builtIn += entries.length - mine.length
    // The built-in ones are checked before they are published.
    for (const { file, line, level, message } of [...faults, ...(await checkTemplates(mine, entries))]) {
      if (level === 'error') errors.push(`${file}:${line}: ${message}`)
      else warnings += 1
    }
  }
  if (builtIn === 0 && own === 0) {
    return [wrong('templates', `There are none in ${folders.builtIn}.`, 'Install rejectkit anew.')]
  }
  const [first] = errors
  if (first) {
    const more = errors.length > 1 ? `, and ${errors.length - 1} more` : ''
    return [wrong('templates', `${first}${more}`, 'rejectkit templates check names each with its line')]
  }
  const whose = own > 0 ? `, ${own} of them yours` : ''
  const said = `${own + builtIn} letters and blocks${whose}.`
  return [
    warnings > 0
      ? note('templates', `${said} There are warnings.`, 'rejectkit templates check')
      : fine('templates', said),
  ]
}
