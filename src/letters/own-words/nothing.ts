/** Answers that say there is nothing to say, and answers too near to nothing for a sentence to be made of them. */
import type { Slot } from './slots.ts'

const SAYING_SO = [
  'nothing(?: yet| really| much| at all| special| in particular| specific| concrete| useful| new| else| so far| for now| right now| to (?:add|say|report|tell)| comes to mind| i can think of| that i (?:know|remember)(?: of)?)?',
  'none(?: yet| really| at all| given| so far)?',
  'n ?[/.] ?a|na|nil|null|nvm|never ?mind|tbd|tbc|skip|pass|unknown|unsure|no answer|no reply',
  'no|nope|nah|no thanks|(?:i have )?no (?:idea|clue)(?: yet| really| at all)?|no comment|no plans?(?: yet)?',
  "not yet|not really|(?:i am |i['’]?m )?not (?:really )?sure(?: yet| really)?|not applicable|not much|not a lot|who knows|good question|hard to say",
  "idk(?: yet| really| man)?|dunno(?: yet| really)?|(?:i )?(?:really )?(?:do not|don['’]?t)(?: really)? (?:know|remember)(?: yet| really)?|can['’]?t (?:think of (?:anything|any|one)|remember|say)",
  '(?:just |all )?ok(?:ay)?|k|kk|yes|yeah|yep|yup|y|sure|fine|good|cool|hm+|u[hm]+|lol|haha|whatever|anything|the same|same|see above',
].join('|')
const SOFTENED = 'sorry|thanks|thx|tbh|sadly|i guess|i think|really|to be honest'
// Two or three of them in a row say no more than one: "no, nothing really, sorry".
const NOTHING = new RegExp(`^(?:${SAYING_SO})(?:[,.;!? –-]+(?:${SAYING_SO}|${SOFTENED})){0,2}$`, 'iu')
// A pattern is compiled when it is first tested, which takes that one many times as long as its beginning.
const BEGINS_SO = new RegExp(`^(?:${SAYING_SO})(?:[,.;!? –-]|$)`, 'iu')

/** That none came is no feedback either. */
const NO_FEEDBACK =
  /^(?:(?:they|you) )?(?:(?:gave|left|sent|shared|offered|had)(?: me)? |got |there was )?(?:none|nothing|no (?:real |specific |actual |useful |concrete )?(?:feedback|reasons?|comments?))(?: at all| yet| given| received| provided| from them| so far)?$|^(?:(?:they|you) )?(?:didn['’]?t|did not|haven['’]?t|have not) (?:give|get|got|gotten|say|have|received?|given|said)(?: me)?(?: any(?:thing)?| a reason| why| feedback)*(?: yet)?$/iu

export function saysNothing(text: string, slot: Slot): boolean {
  const bare = text.replace(/^[\s"'“”‘’([]+|[\s"'“”‘’)\].,;:!?…-]+$/gu, '')
  if ((BEGINS_SO.test(bare) && NOTHING.test(bare)) || (slot === 'feedback' && NO_FEEDBACK.test(bare)))
    return true
  // One letter or one figure says nothing; a sum of money may have two figures.
  return slot === 'terms' ? /^[a-z\d]$/i.test(bare) : /^(?:[a-z]|\d{1,2})$/i.test(bare)
}
