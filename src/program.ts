/** The file in dist/ that holds main.ts; the build puts its name in this place. */
export const PROGRAM = './main.js'
