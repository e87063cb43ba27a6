/** Figures as the reports write them: never rounded to what they are not, and kept together with their signs. */

/** Keeps a figure and its sign on one line. */
const SPACE = '\u00a0'

/** `0.163` as `16 %`; below one percent with a decimal, and never 0 or 100 for what is not. */
export function percent(share: number): string {
  return `${figure(share)}${SPACE}%`
}

/** `percent` without its sign. */
export function figure(share: number): string {
  const hundredfold = share * 100
  if (hundredfold === 0 || hundredfold === 100) return String(hundredfold)
  if (hundredfold < 0.1) return '<0.1'
  if (hundredfold < 0.95) return hundredfold.toFixed(1)
  if (hundredfold > 99) return hundredfold >= 99.5 ? '>99' : '99'
  return String(Math.round(hundredfold))
}

/** `3 to 40 %`, for sentences. */
export function spanned(low: number, high: number): string {
  return `${figure(low)} to ${percent(high)}`
}

/** `3 and 40 %`, to follow "between". */
export function between(low: number, high: number): string {
  return `${figure(low)} and ${percent(high)}`
}

/** `3–40 %`, for tables. */
export function ranged(low: number, high: number): string {
  return `${figure(low)}–${percent(high)}`
}

/** `3–40`, where the sign is said already. */
export function bareRange(low: number, high: number): string {
  return `${figure(low)}–${figure(high)}`
}

/** How sure, never rounded up: 89.9 % is not the 90 % of a signal. */
export function sureness(certainty: number): string {
  return certainty >= 0.99 ? `more than 99${SPACE}%` : `${Math.floor(certainty * 100 + 1e-9)}${SPACE}%`
}

/** `2.3` times as many; whole from ten on. */
export function times(factor: number): string {
  return factor >= 10 ? String(Math.round(factor)) : factor.toFixed(1).replace(/\.0$/, '')
}

/** `1 call`, `3 calls`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** `a, b and c`. */
export function listed(words: readonly string[], and = 'and'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `9 days`, `1 day`; half days come from medians of even numbers. */
export function daysTold(days: number): string {
  return counted(days, 'day')
}
