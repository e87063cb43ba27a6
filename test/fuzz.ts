/**
 * Property tests draw the same cases in every run, so that a red suite means that something was broken by the change
 * under test. `npm run fuzz` draws others, and more: REJECTKIT_SEED and REJECTKIT_RUNS say which and how many times as many.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.REJECTKIT_SEED ?? 20261122) })
