/** Answers that may be longer than the screen. */
import { isPlain } from '../terminal/manner.ts'
import type { Output, World } from '../world.ts'

/**
 * Runs what gives the answer, and shows it in the pager where it does not fit the screen. Only a terminal has a pager, and
 * plain speech has none: it would draw.
 */
export async function paged(
  world: World,
  options: { json?: boolean; csv?: boolean },
  run: (world: World) => Promise<number>,
): Promise<number> {
  if (!world.stdout.isTTY || isPlain(world.env) || options.json || options.csv) return run(world)
  const said: { to: Output; text: string }[] = []
  const held = (to: Output): Output => ({ ...to, write: (text) => void said.push({ to, text }) })
  try {
    return await run({ ...world, stdout: held(world.stdout), stderr: held(world.stderr) })
  } finally {
    const answer = said.filter(({ to }) => to === world.stdout)
    const isShown = await world.page(answer.map(({ text }) => text).join(''))
    for (const { to, text } of said) if (!isShown || to !== world.stdout) to.write(text)
  }
}
