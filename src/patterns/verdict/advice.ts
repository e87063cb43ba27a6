/** What usually holds a search up at each stage, and what to change (playbook 6). */
import type { Step } from '../patterns.ts'

export const ADVICE: Readonly<Record<Step, { usually: string; advice: string }>> = {
  applied: {
    usually: 'the résumé, or which roles the applications go to',
    advice:
      'Match the résumé’s words to the must-haves, choose roles that fit more closely, and rewrite the first line of the profile.',
  },
  'recruiter-screen': {
    usually: 'pay, availability, or the 90-second summary',
    advice: 'Settle the pay range early, and rehearse the 90-second summary.',
  },
  'hiring-manager': {
    usually: 'technical or scope fit',
    advice: 'Choose three achievements that match the role, and rehearse them as stories.',
  },
  technical: {
    usually: 'the skill that is tested, or showing it under time',
    advice: 'Practise that format, and ask for the one gap.',
  },
  'final-round': {
    usually: 'often not you: an internal candidate, or a late change of direction',
    advice: 'Keep the door open, log it and move on; look for a pattern only in numbers.',
  },
}
