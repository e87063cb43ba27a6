/** Puts a text on the clipboard: with the platform's own program, else through the terminal (OSC 52). */
import { spawn } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { Fault } from '../fault.ts'

/** By which way the text was copied. The terminal's way cannot be confirmed: some terminals ignore it. */
export type Clipboard = 'clipboard' | 'terminal'

interface Machine {
  env: Record<string, string | undefined>
  platform: NodeJS.Platform
}

/**
 * Copies a text.
 * @throws Fault when there is neither a clipboard program nor a terminal.
 */
export async function copyText(text: string, machine: Machine): Promise<Clipboard> {
  for (const [program, ...args] of programsFor(machine)) {
    const input = machine.platform === 'win32' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text)
    if (program && (await fed(program, args, input))) return 'clipboard'
  }
  if (throughTerminal(text)) return 'terminal'
  throw new Fault(
    'There is no clipboard to copy to. The letter is unchanged; print it or save it with --out.',
  )
}

/** The programs that would be tried, each with its flags; none where only the terminal can do it. */
export function programsFor({ env, platform }: Machine): string[][] {
  if (platform === 'darwin') return [['pbcopy']]
  if (platform === 'win32') return [['clip']]
  return [
    ...(env.WAYLAND_DISPLAY ? [['wl-copy']] : []),
    ...(env.DISPLAY
      ? [
          ['xclip', '-selection', 'clipboard'],
          ['xsel', '--clipboard', '--input'],
        ]
      : []),
    ...(env.WSL_DISTRO_NAME ? [['clip.exe']] : []),
  ]
}

function fed(program: string, args: string[], input: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], shell: false })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
    child.stdin.on('error', () => resolve(false))
    child.stdin.end(input)
  })
}

// OSC 52 works through tmux and ssh, where no display is in reach.
function throughTerminal(text: string): boolean {
  try {
    const terminal = openSync('/dev/tty', 'w')
    writeSync(terminal, `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`)
    closeSync(terminal)
    return true
  } catch {
    return false
  }
}
