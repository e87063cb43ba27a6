/** The text of an HTML mail, one paragraph a line. */

const LONGEST_HTML = 600 * 1024

/** Reads HTML as text; where the proper way gives up (it recurses, and mail nests 20,000 deep), tags are stripped. */
export async function textOfHtml(html: string): Promise<string> {
  const source = withoutHidden(html.slice(0, LONGEST_HTML))
  if (isTooDeep(source)) return strip(source)
  try {
    const { convert } = await import('html-to-text')
    return convert(source, {
      wordwrap: false,
      // No limit on depth: beyond one it leaves out text without a word, whereas running out of stack is heard.
      limits: { maxInputLength: LONGEST_HTML },
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
          selector,
          options: { uppercase: false },
        })),
      ],
    })
  } catch {
    return strip(source)
  }
}

const TAG = /<(\/?)(?!(?:br|img|hr|meta|input|link|col|area|base|wbr|source)\b)[a-z]/gi
// No mail that a person wrote nests like this; the parser's time grows with the square of the depth.
const DEEPEST = 1_000

function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, close] of html.matchAll(TAG)) {
    depth = close ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}

const HIDDEN = /<(style|script|title|head)\b[^<>]{0,2000}>|<!--/gi

// Styles and scripts can be most of a mail; dropping them first keeps them out of the limit and out of the fallback.
// One pass: a pattern from "<style" to "</style" would start over at every unclosed one.
function withoutHidden(html: string): string {
  const lower = html.toLowerCase()
  let shown = ''
  let at = 0
  HIDDEN.lastIndex = 0
  for (let open = HIDDEN.exec(html); open; open = HIDDEN.exec(html)) {
    const close = open[1] ? `</${open[1].toLowerCase()}` : '-->'
    const end = lower.indexOf(close, HIDDEN.lastIndex)
    // Never closed: a browser would hide the rest, but the rest may be the mail.
    if (end < 0) break
    shown += `${html.slice(at, open.index)} `
    at = HIDDEN.lastIndex = open[1] ? lower.indexOf('>', end) + 1 || html.length : end + close.length
  }
  return shown + html.slice(at)
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
}

function strip(html: string): string {
  return html
    .replace(/<(?:br|\/?p|\/?div|\/?tr|\/?li|\/?h[1-6]|\/?blockquote)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]{0,5000}>/gi, '')
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&([a-z]{2,6});/gi, (entity, name) => ENTITIES[name.toLowerCase()] ?? entity)
}
