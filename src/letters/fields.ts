/**
 * What a template may name: every field and every helper, with what it is and a sample. The documentation
 * (docs/templates.md), the check of templates and its samples all read this table.
 */
import { GROUNDS } from '../rejection/answers.ts'
import { PHRASE_NAMES, PHRASES, type PhraseName } from '../rejection/questions/phrases.ts'
import { REASONS } from '../rejection/rejection.ts'
import type { Fields } from './fill.ts'
import { WAYS } from './variety.ts'

export interface FieldInfo<Value> {
  what: string
  sample: Value
  /** When it is empty; absent where it never is. */
  empty?: string
  /**
   * How it can be used. `words` stand within a sentence and leave a hole where they are empty; `sentence` is whole
   * and may simply be missing; a `flag` or a `choice` is asked, never printed; `lines` are gone through.
   */
  use: 'words' | 'sentence' | 'flag' | 'choice' | 'lines'
  /** All values of a choice. */
  values?: readonly string[]
}

type Table = { [Name in keyof Fields]: FieldInfo<Fields[Name]> }

const sentence = (what: string, sample: string, empty = 'it was not asked, or left empty') => ({
  what,
  sample,
  empty,
  use: 'sentence' as const,
})
const flag = (what: string, sample = false) => ({ what, sample, use: 'flag' as const })
const words = <Value extends string | null>(what: string, sample: Value, empty?: string) => ({
  what,
  sample,
  ...(empty && { empty }),
  use: 'words' as const,
})
const lines = (what: string, sample: string[]) => ({
  what,
  sample,
  empty: 'none was given',
  use: 'lines' as const,
})

const way = (what: string) => ({
  what: `which of three ways ${what} takes, so that two letters differ`,
  sample: '1' as const,
  use: 'choice' as const,
  values: WAYS,
})

function phraseFields() {
  const fields = PHRASE_NAMES.map((name) => {
    const { what, sample, empty } = PHRASES[name].field
    return [name, words<string | null>(what, sample, empty)]
  })
  return Object.fromEntries(fields) as Record<PhraseName, FieldInfo<string | null>>
}

export const FIELDS: Table = {
  company: words('the company', 'Linden'),
  role: words('the role, as it was advertised', 'Data Engineer'),
  theRole: words('the role with its article', 'the Data Engineer role'),
  me: words("the writer's name", 'Sam Reed'),
  readers: words('who it goes to, as a warm letter greets them', 'Priya and Tom', 'nobody is known'),
  readersInFull: words(
    'the same, as a formal letter greets them',
    'Priya Shah and Tom Becker',
    'nobody is known',
  ),
  both: flag('whether it goes to two people or more', true),
  titled: flag('whether a reader goes by a title: "Dr Shah"'),
  you: words('the readers, as a sentence calls them: "you", "you both", "you all"', 'you both'),
  toRecruiter: flag('whether only recruiters read it'),
  recruiter: words(
    'the recruiter of a last round who reads it with somebody else',
    'Tom',
    'there is none, or the detail speaks to them already',
  ),
  spoke: flag('whether anyone there talked with the writer', true),
  byPhone: flag('whether the news came by phone'),
  byPortal: flag('whether it was a status in their portal'),
  decided: flag('whether they have said no; not so before any answer', true),
  onHold: flag('whether the role was paused or cancelled'),
  late: flag('whether the reply comes 3 days to 3 weeks after the no'),
  longPast: flag('whether it comes later than that'),
  lastContact: words('the day of the last contact', '12 October', 'it was not asked'),
  decisionBy: words('the day they had named for a decision', '1 November', 'they named none'),
  whenWeSpoke: words('when the two were last in touch, as one says it now', 'in October'),
  today: words('the day of the letter', '22 November 2026'),
  detail: sentence('the one specific thing that was valued', 'I liked the wall of failed prototypes.'),
  thanksFor: words(
    'what the detail gives thanks for, to be joined to other thanks',
    'showing me the wall of failed prototypes',
    'the detail is no thank-you',
  ),
  fit: sentence('why the fit was good', 'Your team works the way I like to work.'),
  feedback: sentence('what their feedback was', 'Your note on system design was fair and useful.'),
  helpsWith: sentence('what an answer would help with', 'It would help me choose what to learn next.'),
  plan: sentence('what comes of the feedback', 'I will practise design interviews this winter.'),
  points: sentence('the point or points for another look', 'I ran Kafka in production for three years.'),
  twoPoints: flag('whether there are two points'),
  ground: {
    what: 'why they should look again',
    sample: 'overlooked',
    empty: 'it was not asked',
    use: 'choice',
    values: GROUNDS,
  },
  newRole: words('another role there', 'Platform Engineer', 'none was named'),
  theNewRole: words('the other role with its article', 'the Platform Engineer role', 'none was named'),
  lastRound: flag('whether the writer was in the last round', false),
  hurdle: words('what stood in the way, from the reason they gave', 'the pay', 'it was not about terms'),
  reason: {
    what: 'the reason they gave',
    sample: 'salary',
    empty: 'it was not asked',
    use: 'choice',
    values: REASONS,
  },
  whyLevel: sentence('why this level is the one wanted', 'I want to build again rather than manage.'),
  brings: sentence('what the extra experience brings them', 'I have run such a migration twice.'),
  staying: sentence('how long the writer means to stay', 'I plan to stay for several years.'),
  misread: sentence('what came across wrongly', 'I may have given the impression that I cannot travel.'),
  fact: sentence('the fact that sets it straight', 'I can travel every other week.'),
  example: sentence('one concrete example', 'Last year I spent ten weeks on site.'),
  task: words('the task that went badly', 'the take-home task'),
  changed: sentence('what is different in the new version', 'It now has tests and handles empty files.'),
  mapping: sentence(
    'how the experience fits the other role',
    'I have kept such platforms running for years.',
  ),
  ...phraseFields(),
  terms: sentence('what the writer could agree to', 'I could agree to a range from 60,000 to 65,000.'),
  flexible: sentence('what else they are flexible about', 'I could start at once.'),
  topic: sentence('what the call or the talk is about', "I'd like to hear how your team chose its tools."),
  times: words('the times that are offered', 'Tuesday 10 to 12 or Thursday afternoon', 'none was offered'),
  useful: sentence('something of use to the reader', 'The talk on data contracts made me think of you.'),
  news: sentence("one line of the writer's news", 'I have joined a small team in Leeds.'),
  sinceThen: sentence('what is new since then', 'Since then I have led a migration to Kafka.'),
  unsaid: sentence('the point that did not come across', 'I did not get to say that I have run Kafka.'),
  myAddress: lines("the writer's postal address, line by line", ['4 Mill Lane', 'Leeds LS1 4AB']),
  theirAddress: lines("the company's postal address, line by line", ['1 Dock Road', 'London E1 2CD']),
  brief: flag('set where the letter has to leave something out to keep within its words or characters'),
  briefest: flag('set where it has to leave out more'),
  opening: way('the opening'),
  door: way('the sentence that leaves the door open'),
  ending: way('the ending'),
}

export const FIELD_NAMES = Object.keys(FIELDS) as (keyof Fields)[]

/** The field of that name; undefined for anything else, `constructor` and its like among them. */
export function fieldNamed(name: string): FieldInfo<unknown> | undefined {
  return Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof Fields] : undefined
}

export interface HelperInfo {
  what: string
  example: string
}

/** All that a template can do. Whatever is not here does not exist in a template, though Handlebars knows more. */
export const HELPERS: Record<'if' | 'unless' | 'each' | 'is', HelperInfo> = {
  if: {
    what: 'keeps a text only where a field is set; `{{else}}` and `{{else if …}}` go with it',
    example: '{{#if readers}}Hi {{readers}},{{else}}Dear hiring team,{{/if}}',
  },
  unless: {
    what: 'keeps a text only where a field is not set',
    example: '{{#unless spoke}}Thank you for reading my application.{{/unless}}',
  },
  each: {
    what: 'repeats a text for every line of a list; `{{this}}` is the line, `{{../me}}` a field of the letter',
    example: '{{#each myAddress}}{{this}}{{/each}}',
  },
  is: {
    what: 'compares a field with a text; stands in round brackets after `#if`, `else if` or `#unless`',
    example: '{{#if (is ground "overlooked")}}One point may have been missed.{{/if}}',
  },
}
