/** What a letter in another language needs besides its templates: the few words that the fields bring along. */
import type { Day } from '../../rejection/days.ts'
import type { Reason } from '../../rejection/rejection.ts'

export interface Language {
  /** The name of its folder of templates: "de". */
  code: string
  /** As the program, which speaks English, calls it: "German". */
  name: string
  /** "3 November", with the year where it differs from that of `today`; stands where the templates expect it. */
  spellDay(day: Day, today: Day): string
  /** The day with its year, for the head of a letter on paper. */
  today(day: Day): string
  /**
   * When they were last in touch, as one says it on the day `today`: "recently", "in October", "in autumn 2025". The
   * day is that of the last word from them, so that no template may give it for the day of the talk.
   */
  whenWeSpoke(day: Day, today: Day): string
  /** "Priya, Tom and Ana" */
  list(names: readonly string[]): string
  /** Times of which one is to be chosen, as they were typed; English makes them fit within a sentence. */
  either(times: readonly string[]): string
  /** The job with its title, in the one case in which all templates of the language use it. */
  theRole(role: string): string
  /** How a warm letter calls someone. */
  callName(name: string): string
  /** How a formal letter calls someone. */
  formalName(name: string): string
  /** "You" to so many readers (0: nobody is known) in a warm letter, in the one case in which its templates use it. */
  you(readers: number): string
  /** The task of an assessment with its article; `undefined` or `null` where it has no name. */
  task(task: string | null | undefined): string
  /** What stood in the way, from the reason they gave. */
  hurdle(reason: Reason | undefined): string | null
  /**
   * Whether the person's words are turned into sentences (only English has frames for it) or stand as typed; then
   * the question should ask for a whole sentence, and `plainSentence` mends it.
   */
  ownWords: 'frames' | 'as typed'
}
