// Preloaded with --import: writes down which files a run loads, packages by Node and the program's own by reading them.
import fs from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const { appendFileSync, readFileSync } = fs
const note = (file) => appendFileSync(process.env.LOADED, `${file}\n`)

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) note(fileURLToPath(url))
    return next(url, context)
  },
})

fs.readFileSync = (file, ...how) => {
  if (/[\\/]dist[\\/][^\\/]+\.chunk$/.test(String(file))) note(file)
  return readFileSync(file, ...how)
}
