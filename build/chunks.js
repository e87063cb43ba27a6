/** The files of which the program consists, as src/compiled-code.ts loads them. */

/** Which modules share a file: what most commands need, and the log. Every file more has to be found and opened. */
export const GROUPS = [
  { name: 'shared', test: /[\\/](src|commander|chalk)[\\/]|rolldown/, minShareCount: 4, priority: 2 },
  { name: 'store', test: /[\\/]src[\\/]store[\\/]/, priority: 1 },
]

const PARAMETERS = 'exports, require, module, __filename, __dirname, importPackage'

/**
 * A rolldown plugin: makes each file an expression that is a function, as Node itself would make one of it to run it, and
 * ASCII, so that it need not be decoded and takes half the memory.
 */
export function asFunctions() {
  return {
    name: 'as-functions',
    // Once it is minified: before, it would be taken for a function that nobody calls.
    generateBundle(_, bundle) {
      const files = Object.values(bundle).filter(({ type }) => type === 'chunk')
      for (const file of files)
        file.code = `(function (${PARAMETERS}) {${inAscii(withImports(file.code))}\n})`
      // For the tests; it is not published.
      const modules = Object.fromEntries(files.map(({ fileName, moduleIds }) => [fileName, moduleIds]))
      this.emitFile({ type: 'asset', fileName: 'modules.json', source: JSON.stringify(modules) })
    },
  }
}

/** What is evaluated by itself cannot import anything: whoever loads it does so for it. */
const withImports = (code) => code.replace(/\bimport\((?=[`'"])/g, 'importPackage(')

/** The same code: an escape means what it stands for in texts, regular expressions and names alike. */
const inAscii = (code) =>
  code.replace(/[^\0-~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
