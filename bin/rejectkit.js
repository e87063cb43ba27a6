#!/usr/bin/env node
// Plain old syntax: this file must still run where the rest cannot, to say so in words a person understands.
var version = process.versions.node.split('.').map(Number)
if (version[0] < 22 || (version[0] === 22 && version[1] < 12)) {
  process.stderr.write(
    'rejectkit needs Node 22.12 or newer; this is Node ' +
      process.versions.node +
      '. Install a newer one from nodejs.org, or run "npx rejectkit" in a checkout, which brings its own.\n',
  )
  process.exitCode = 1
} else if (process.argv.length === 3 && /^(--version|-V)$/.test(process.argv[2])) {
  // The one question whose answer needs nothing of the program.
  process.stdout.write(require('../package.json').version + '\n')
} else {
  try {
    require('../dist/start.cjs').start(process.argv.slice(2), require).catch(sayWhy)
  } catch (error) {
    sayWhy(error)
  }
}

function sayWhy(error) {
  process.stderr.write(
    error && /^(MODULE_NOT_FOUND|ENOENT)$/.test(error.code)
      ? 'rejectkit is not built yet, or only in part. Run "npm ci" in its folder, then try again.\n'
      : 'rejectkit could not start: ' + (error && error.message) + '\n',
  )
  process.exitCode = 1
}
