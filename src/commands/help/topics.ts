/** The topics of `rejectkit help`: what they are called, and what each is about. Their texts are loaded when one is read. */

export interface Topic {
  name: string
  summary: string
  load: () => Promise<readonly Block[]>
}

/** A paragraph; a list of words with what each means; or lines to be typed, which are shown as they are. */
export type Block =
  | string
  | { items: readonly (readonly [word: string, meaning: string])[] }
  | { type: string }

export const TOPICS: readonly Topic[] = [
  {
    name: 'templates',
    summary: 'how to make the letters your own',
    load: async () => (await import('./texts.ts')).TEMPLATES,
  },
  {
    name: 'data',
    summary: 'where everything is kept, and how to take it out',
    load: async () => (await import('./texts.ts')).DATA,
  },
  {
    name: 'environment',
    summary: 'the variables that it heeds',
    load: async () => (await import('./texts.ts')).ENVIRONMENT,
  },
  {
    name: 'exit-codes',
    summary: 'what a script can tell by them',
    load: async () => (await import('./texts.ts')).EXIT_CODES,
  },
  {
    name: 'privacy',
    summary: 'what stays on your machine, which is all of it',
    load: async () => (await import('./texts.ts')).PRIVACY,
  },
]
