// Preloaded with --import: writes down which files a run loads.
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(process.env.LOADED, `${url}\n`)
    return next(url, context)
  },
})
