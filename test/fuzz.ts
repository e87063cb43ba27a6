/**
 * Property tests draw the same cases in every run, so that a red suite means that something was broken by the change
 * under test. `npm run fuzz` draws others, round after round; REJECTKIT_SEED says which.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.REJECTKIT_SEED ?? 20261122) })
