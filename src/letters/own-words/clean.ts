/** Takes away what typing, pasting and terminals leave behind, without touching the words. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: a pasted escape sequence must never reach a letter.
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g
/** Controls and invisible marks by their kind; the joiner inside emoji goes with the emoji. */
const CONTROLS = /(?![\n\r\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu
const EMOJI = /(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f|\u20e3)+/gu
const TYPED_SMILEY = /(^|\s)(?:[:;]-?[)(DP/]|<3)(?=\s|$|[.!?])/g
const BULLET = /^\s*(?:[-*•·–—>]+|\d{1,2}[.)])\s+/
/** What a thumb adds to soften a message; no part of what is told. */
const FILLER =
  /^(?:(?:tbh|honestly|basically|idk|um|well)\b[,.]?\s+)+(?=(?:just|how|the|that|when|it)\b)|[,.]?\s+(?:lol|haha|hehe|tbh|imo|imho)(?=\s*[.!?]*\s*$)/giu
const PLAIN_SYMBOL = /[©®™]/

/** The text on one line: no control characters, bullets, emoji, doubled spaces or doubled punctuation. */
export function clean(typed: string): string {
  const lines = typed
    .replace(ESCAPES, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(CONTROLS, '').replace(BULLET, '').trim())
    .filter(Boolean)
  return onOneLine(lines)
    .replace(EMOJI, (found) => (PLAIN_SYMBOL.test(found) ? found : ' '))
    .replace(TYPED_SMILEY, '$1')
    .replace(FILLER, '')
    .replace(/\s+/g, ' ')
    .replace(/ +([,.;:!?])(?=\s|$)/g, '$1')
    .replace(/ +,(?=\p{L})/gu, ', ')
    .replace(/,{2,}/g, ',')
    .replace(/!+\?[!?]*|\?[!?]+/g, '?')
    .replace(/!{2,}/g, '!')
    .replace(/(?<!\.)\.\.(?=\s)/g, '.')
    .replace(/([^\s.]),(?=\p{L}{2,})/gu, '$1, ')
    .replace(/(?:\s*(?:\.{2,}|…|,|;|:|[-–—]+))+$/u, '')
    .trim()
}

/** Lines that were wrapped run on; lines that each begin anew become sentences of their own. */
function onOneLine(lines: string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line
    const begins = /^[\p{Lu}\p{N}"“]/u.test(line) && !/[.,;:!?]$/.test(text)
    return `${text}${begins ? '.' : ''} ${line}`
  }, '')
}

/** True where nothing is left that could be read: no letter and no digit. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)
