import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

interface Workflow {
  jobs: Record<string, { steps: { run?: string; uses?: string }[] }>
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, '.github', 'workflows')
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

it.each(readdirSync(FOLDER))(
  '%s runs only scripts that there are, and actions of one major version',
  (name) => {
    const { jobs } = parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow
    const steps = Object.values(jobs).flatMap((job) => job.steps)
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script),
    )
    expect(called).toContain('check')
    for (const script of called) expect(Object.keys(scripts)).toContain(script)
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/)
  },
)
