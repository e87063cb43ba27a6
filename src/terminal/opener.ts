/** Opens an address in the program that the system has for it. */
import { spawn } from 'node:child_process'
import { Fault } from '../fault.ts'

const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** The system's own program for addresses, with its flags. */
export function openerFor(platform: NodeJS.Platform): readonly string[] {
  return OPENERS[platform] ?? ['xdg-open']
}

/**
 * Opens a URL without a shell.
 * @throws Fault when no program takes it.
 */
export function openUrl(url: string, platform: NodeJS.Platform): Promise<void> {
  const [program = '', ...args] = openerFor(platform)
  return new Promise((resolve, reject) => {
    const refuse = () =>
      reject(
        new Fault(
          'No mail program could be opened. The letter is unchanged; copy it, or save it with --out.',
        ),
      )
    const child = spawn(program, [...args, url], { stdio: 'ignore', shell: false })
    child.on('error', refuse)
    child.on('exit', (code) => (code === 0 ? resolve() : refuse()))
  })
}
