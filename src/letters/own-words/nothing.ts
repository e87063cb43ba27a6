/** Answers that say there is nothing to say, and answers too near to nothing for a sentence to be made of them. */
import type { Slot } from './slots.ts'

const NOTHING = new RegExp(
  `^(?:${[
    'nothing(?: yet| really| much| at all| special| in particular| to (?:add|say|report)| comes to mind| i can think of)?',
    'none(?: yet| really| at all)?',
    'n ?/ ?a|na|nil|null|nvm|tbd|skip',
    'no|nope|nah|no thanks|no idea|no clue|no comment|not yet|not really|not sure|not applicable',
    "idk|dunno|(?:i )?(?:do not|don['’]?t) know(?: yet)?|can['’]?t think of (?:anything|any|one)",
    'ok|okay|k|kk|yes|yeah|yep|yup|y|sure|fine|good|cool|hm+|u[hm]+|lol|haha|whatever|anything',
  ].join('|')})$`,
  'iu',
)

export function saysNothing(text: string, slot: Slot): boolean {
  const bare = text.replace(/^[\s"'“”‘’([]+|[\s"'“”‘’)\].,;:!?…-]+$/gu, '')
  if (NOTHING.test(bare)) return true
  // One letter or one figure says nothing; a sum of money may have two figures.
  return slot === 'terms' ? /^[a-z\d]$/i.test(bare) : /^(?:[a-z]|\d{1,2})$/i.test(bare)
}
