/** Raw answers for the later letters, split like the first corpus into a half that rules were written on and one kept back. */
import { CLARIFY } from './corpus/clarify.ts'
import { LEVEL } from './corpus/level.ts'
import type { Row } from './corpus/row.ts'
import { SINCE } from './corpus/since.ts'
import { TERMS_AND_FLEXIBLE } from './corpus/terms.ts'
import { TOUCH } from './corpus/touch.ts'
import { WORK } from './corpus/work.ts'

export const LETTERS: Row[] = [...LEVEL, ...CLARIFY, ...WORK, ...TERMS_AND_FLEXIBLE, ...TOUCH, ...SINCE]
