/**
 * Words that need not be looked up: those of the built-in letters, which the build has looked up and puts in this place
 * (build/words.js). A letter without a word of the person's own then never waits for the dictionary.
 */
export const OUR_WORDS: ReadonlySet<string> = new Set()
