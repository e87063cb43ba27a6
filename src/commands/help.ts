/** `rejectkit help`: a topic, or a command's own help. */
import { wrongUse } from '../fault.ts'
import { nearest } from '../letters/template-nearest.ts'
import { safeLine } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { topicText } from './help/layout.ts'
import { TOPICS } from './help/topics.ts'
import { paged } from './paged.ts'

/** Shows a topic, and whether there was one of that name. A topic that shares its name with a command names that too. */
export async function showTopic(name: string, commands: readonly string[], world: World): Promise<boolean> {
  const topic = TOPICS.find((each) => each.name === name)
  if (!topic) return false
  const also = commands.includes(name) ? [`rejectkit ${name} --help has the command of that name.`] : []
  const blocks = [...(await topic.load()), ...also]
  await paged(world, {}, async ({ stdout }) => {
    stdout.write(`${topicText(blocks, stdout.columns)}\n`)
    return 0
  })
  return true
}

/** For a word that is neither. */
export function noSuchHelp(typed: string, commands: readonly string[]): Error {
  const near = nearest(typed, [...commands, ...TOPICS.map(({ name }) => name)])
  const meant = near === null ? '' : ` Did you mean rejectkit help ${near}?`
  return wrongUse(
    `There is no command or topic "${safeLine(typed).slice(0, 40)}".${meant} rejectkit help lists them all.`,
  )
}
