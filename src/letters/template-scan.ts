/**
 * A first look at a template, before Handlebars reads it: are all brackets and blocks closed, is nothing nested so
 * deeply that its parser would run for minutes (it did, at 64 KB of brackets), and is there a blank left in the text.
 */
import type { Finding } from './template-fault.ts'

/** Blocks within blocks, `{{else if}}` included, since each of them is one more. No letter needs half of it. */
const DEEPEST = 20
const LONGEST_TAG = 300

/** What stands for a word that was never put in: the blanks of letters found elsewhere. */
const BLANKS =
  /\}\}|(?<!\{)\{ ?[\w. ]{1,40} ?\}(?!\})|\[[A-Z][^\][\n]{1,40}\]|\[(?:your|the|my|company|name|role|date|insert)\b[^\][\n]{0,40}\]|<(?:your |company|name|role|insert|date)[^>\n]{0,40}>|_{3,}|\b(?:XXX+|TBD)\b|\blorem ipsum\b/i
/** In capitals only: "todo" is a Spanish word. */
const TO_DO = /\bTODO\b/

interface Block {
  name: string
  line: number
  /** How many `{{else if}}` it has, and whether its `{{else}}` has been. */
  branches: number
  ended: boolean
}

/** The first fault of form, or every blank left in the text. Nothing found means that Handlebars can read it. */
export function scanTemplate(text: string): Finding[] {
  const blanks: Finding[] = []
  const open: Block[] = []
  let line = 1
  for (let at = 0; ; ) {
    const start = text.indexOf('{{', at)
    const between = text.slice(at, start < 0 ? undefined : start)
    blanks.push(...blanksIn(between, line))
    line += linesIn(between)
    if (start < 0) break
    if (between.endsWith('\\')) return [straySlash(line)]
    const end = endOfTag(text, start)
    if (end === null) return [unclosedTag(text, start, line)]
    const fault = readTag(text.slice(start, end), line, open)
    if (fault) return [fault]
    line += linesIn(text.slice(start, end))
    at = end
  }
  const unclosed = open.at(-1)
  return unclosed ? [neverClosed(unclosed, 'is never closed')] : blanks
}

/** The blanks in a finished text, for what came out of the fields. */
export function blankIn(text: string): string | null {
  return (
    (/\{\{|\b(?:undefined|NaN)\b|\[object/.exec(text) ?? BLANKS.exec(text) ?? TO_DO.exec(text))?.[0] ?? null
  )
}

function blanksIn(text: string, from: number): Finding[] {
  return text.split('\n').flatMap((each, at) => {
    const blank = (BLANKS.exec(each) ?? TO_DO.exec(each))?.[0]
    if (!blank) return []
    return {
      line: from + at,
      rule: 'blank',
      message: `"${blank}" would stand in the letter as it is: a blank that nobody fills.`,
      example: '{{company}}',
    }
  })
}

function endOfTag(text: string, start: number): number | null {
  const isLongComment = /^\{\{~?!--/.test(text.slice(start, start + 6))
  if (isLongComment) {
    const end = /--~?\}\}/.exec(text.slice(start + 5))
    return end ? start + 5 + end.index + end[0].length : null
  }
  const close = text.indexOf('}}', start)
  if (close < 0) return null
  const isComment = /^\{\{~?!/.test(text.slice(start, start + 4))
  // A tag that another one begins in was never closed; so was one that runs over a page.
  const inner = text.slice(start + 2, close).replace(/^\{/, '')
  if (!isComment && (inner.includes('{{') || inner.length > LONGEST_TAG)) return null
  return close + (text.startsWith('{{{', start) && text[close + 2] === '}' ? 3 : 2)
}

function readTag(tag: string, line: number, open: Block[]): Finding | null {
  const inner = tag.replace(/^\{\{\{?~?|~?\}\}\}?$/g, '').trim()
  if (tag.startsWith('{{{{')) return unknownForm(line, 'Four brackets mean nothing here.')
  if (inner.startsWith('!')) return null
  if (inner.split('(').length > 4)
    return unknownForm(line, 'There are too many round brackets within one another.')
  if (/^(#\s*[*>]|\*)/.test(inner))
    return unknownForm(line, `"{{${inner.slice(0, 20)}…" is not known here; blocks are files of their own.`)
  if (inner.startsWith('/')) return closeBlock(inner.slice(1).trim(), line, open)
  if (/^(\^|else\b)/.test(inner)) return nextBranch(inner, line, open)
  if (inner.startsWith('#')) {
    const name = /^#\s*([^\s()|~]*)/.exec(inner)?.[1] ?? ''
    open.push({ name, line, branches: 0, ended: false })
  }
  const depth = open.reduce((sum, block) => sum + 1 + block.branches, 0)
  if (depth <= DEEPEST) return null
  return unknownForm(line, `Blocks stand more than ${DEEPEST} deep within one another.`)
}

function closeBlock(name: string, line: number, open: Block[]): Finding | null {
  const block = open.pop()
  if (!block)
    return {
      line,
      rule: 'unclosed',
      message: `{{/${name}}} closes a block that was never opened.`,
      example: `{{#${name} …}} … {{/${name}}}`,
    }
  return block.name === name ? null : neverClosed(block, `is not closed before {{/${name}}} on line ${line}`)
}

function nextBranch(inner: string, line: number, open: Block[]): Finding | null {
  const block = open.at(-1)
  const goesOn = /^else\s+\S/.test(inner)
  if (/^\^\s*\S/.test(inner))
    return unknownForm(line, '"{{^…}}" is not known here.', '{{#unless spoke}} … {{/unless}}')
  if (!block || block.ended)
    return {
      line,
      rule: 'unclosed',
      message: `{{else}} stands ${block ? 'a second time in its block' : 'outside of any block'}.`,
      example: '{{#if detail}} … {{else}} … {{/if}}',
    }
  if (!goesOn) block.ended = true
  else if (++block.branches > DEEPEST) return unknownForm(line, `There are more than ${DEEPEST} {{else if}}.`)
  return null
}

function neverClosed(block: Block, how: string): Finding {
  return {
    line: block.line,
    rule: 'unclosed',
    message: `{{#${block.name}}} ${how}.`,
    example: `{{#${block.name || 'if'} …}} … {{/${block.name || 'if'}}}`,
  }
}

function unclosedTag(text: string, start: number, line: number): Finding {
  const begun = text.slice(start, start + 24).split('\n')[0]
  const isComment = /^\{\{~?!/.test(text.slice(start, start + 4))
  return {
    line,
    rule: 'unclosed',
    message: `"${begun}" is never closed by ${isComment ? 'the end of the comment' : '"}}"'}.`,
    example: isComment ? '{{!-- a note to myself --}}' : '{{company}}',
  }
}

function straySlash(line: number): Finding {
  return {
    line,
    rule: 'backslash',
    message:
      'A backslash right before "{{" keeps the field from being filled; it belongs at the end of a line.',
    example: 'Best wishes,\\\n{{me}}',
  }
}

function unknownForm(line: number, message: string, example: string | null = null): Finding {
  return { line, rule: 'syntax', message, example }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}
