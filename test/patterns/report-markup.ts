/** A strict look at markup: every tag closed in its turn, every attribute quoted, no loose sign of markup in the text. */

const VOID = ['meta', 'br', 'hr', 'img', 'input', 'link']
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*)\s*(\/?)>/
const ENTITY = /^&(?:amp|lt|gt|quot|#39|#x27|#x60|#x3D|#\d+);/

/** What is wrong with it; nothing when all is well. */
export function problemsIn(markup: string): string[] {
  const problems: string[] = []
  const open: string[] = []
  let rest = markup.replace(/^<!doctype html>/i, '')
  while (rest !== '') {
    const next = rest.search(/[<&>]/)
    if (next < 0) break
    rest = rest.slice(next)
    const tag = TAG.exec(rest)
    const entity = ENTITY.exec(rest)
    if (tag) {
      const [all, isEnd, name = '', , isClosed] = tag
      rest = rest.slice(all.length)
      if (isEnd) {
        const opened = open.pop()
        if (opened !== name) problems.push(`</${name}> closes <${opened}>`)
      } else if (name === 'style') {
        // What stands in it is no markup, up to its end.
        rest = rest.slice(rest.indexOf('</style>') + '</style>'.length)
      } else if (!isClosed && !VOID.includes(name)) open.push(name)
    } else if (entity) rest = rest.slice(entity[0].length)
    else {
      problems.push(`a loose ${rest.slice(0, 30)}`)
      rest = rest.slice(1)
    }
    if (problems.length > 5) break
  }
  return [...problems, ...open.map((name) => `<${name}> is not closed`)]
}

/** The text as a person reads it. */
export function textOf(markup: string): string {
  return markup
    .replace(/<style>[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(?:b|bdi|small|span)\b/.test(tag) ? '' : ' '))
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(?:39|x27);/g, "'")
    .replace(/&#x60;/g, '`')
    .replace(/&#x3D;/g, '=')
    .replace(/&amp;/g, '&')
}
