/** Writes the man page. Run it with `npm run man` after a change of flags, commands or help texts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { manPage } from './page.ts'

const root = new URL('../../', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
writeFileSync(new URL('man/rejectkit.1', root), await manPage(version))
