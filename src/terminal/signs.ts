/** Our own signs in ASCII, for terminals that have no others. Letters of other scripts are left to the terminal. */

const IN_ASCII: Record<string, string> = {
  '·': '-',
  '•': '-',
  '…': '...',
  '–': '-',
  '—': '-',
  '─': '-',
  '│': '|',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '→': '->',
  '×': 'x',
  '↑': '^',
  '↓': 'v',
  '⏎': 'Enter',
  '✔': '+',
  '❯': '>',
  '█': '#',
  '▓': '#',
  '▒': '=',
  '░': '.',
  '▁': '_',
  '▂': '_',
  '▃': '.',
  '▄': '=',
  '▅': '=',
  '▆': '=',
  '▇': '#',
  '\u00a0': ' ',
}

const SIGNS = new RegExp(`[${Object.keys(IN_ASCII).join('')}]`, 'g')

/** The text with our signs replaced. It may grow: an ellipsis becomes three columns. */
export function inAscii(text: string): string {
  return text.replace(SIGNS, (sign) => IN_ASCII[sign] ?? sign)
}

/** The stream, with all that is written to it in ASCII. For a library that writes its own signs. */
export function withoutSigns<T extends NodeJS.WriteStream>(stream: T): T {
  return new Proxy(stream, {
    get(target, key) {
      if (key === 'write')
        return (chunk: unknown, ...rest: []) => target.write(inAscii(String(chunk)), ...rest)
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
