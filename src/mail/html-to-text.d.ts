/** html-to-text brings no types of its own; these are the few that we use. */
declare module 'html-to-text' {
  interface Selector {
    selector: string
    format?: string
    options?: Record<string, unknown>
  }
  export function convert(
    html: string,
    options: { wordwrap: false | number; limits?: Record<string, number>; selectors?: Selector[] },
  ): string
}
