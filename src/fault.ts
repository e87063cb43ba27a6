/**
 * Errors a person can act on. The message says in one or two lines what happened, what was kept and what to do
 * next; `main.ts` alone prints it and turns it into an exit code. Any other error is a defect of ours.
 */
export class Fault extends Error {
  readonly exitCode: 1 | 2 | 130

  constructor(message: string, options: { exitCode?: 1 | 2 | 130; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'Fault'
    this.exitCode = options.exitCode ?? 1
  }
}

/** The command was called in a way that cannot work: exit code 2. */
export function wrongUse(message: string): Fault {
  return new Fault(message, { exitCode: 2 })
}

/** The person backed out: exit code 130. The message says what was kept. */
export function cancelled(message: string): Fault {
  return new Fault(message, { exitCode: 130 })
}

const BACKING_OUT = 'ExitPromptError'

/** The error with which a prompt of ours ends on Ctrl-C: called as inquirer calls its own. */
export function backingOut(): Error {
  return Object.assign(new Error('backed out'), { name: BACKING_OUT })
}

/** True for the error with which a prompt ends on Ctrl-C. Its name is asked, as `instanceof` fails once bundled. */
export function isBackingOut(error: unknown): boolean {
  return error instanceof Error && error.name === BACKING_OUT
}
