/** Pictures as SVG, written by hand: a few helpers that keep every text in them text. */

type Attributes = Readonly<Record<string, string | number | null>>

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** An element; its children are SVG already. Attributes that are null are left out. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : (value as string))}"`,
    )
    .join('')
  return children.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${children.join('')}</${name}>`
}

export function words(text: string, attributes: Attributes): string {
  return el('text', attributes, escaped(text))
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export interface Picture {
  /** Unique on the page. */
  id: string
  title: string
  /** What a person who cannot see it needs to know. */
  description: string
  /** In pixels. */
  width: number
  height: number
  parts: readonly string[]
}

export function svg({ id, title, description, width, height, parts }: Picture): string {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      width,
      height,
      class: 'picture',
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    el('title', { id: `${id}-title` }, escaped(title)),
    el('desc', { id: `${id}-desc` }, escaped(description)),
    ...parts,
  )
}

/** The colours, by what they mean; dark where the reader's system is. Contrast of text is at least 4.5 to 1. */
export const COLOURS = `
  :root {
    --paper: #fcfbf8; --ink: #1d1c1a; --muted: #5f5b54; --line: #d8d3c8; --raised: #f3f0e9;
    --own: #1c5d87; --own-soft: #9fc1d8; --band: #e6dcc0; --band-edge: #8a7a4d; --alert: #9a3c10; --alert-soft: #e2a98d;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #17181a; --ink: #ebe8e1; --muted: #a8a49b; --line: #3b3c3f; --raised: #202225;
      --own: #84bbe0; --own-soft: #35597a; --band: #3d382a; --band-edge: #b5a56f; --alert: #f0a37c; --alert-soft: #75402a;
    }
  }`

/** How the parts of a picture look. */
export const PICTURE_STYLE = `
  .picture text { font: 14px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: var(--ink); }
  .picture text.small { font-size: 12.5px; }
  .picture text.quiet { fill: var(--muted); }
  .picture text.strong { font-weight: 600; }
  .picture text.alert { fill: var(--alert); font-weight: 600; }
  .picture text.end { text-anchor: end; }
  .picture text.middle { text-anchor: middle; }
  .picture .own { fill: var(--own); }
  .picture .alert-fill { fill: var(--alert); }
  .picture .own-soft { fill: var(--own-soft); }
  .picture .track { fill: var(--raised); }
  .picture .band { fill: var(--band); stroke: var(--band-edge); stroke-width: 1; }
  .picture .grid { stroke: var(--line); stroke-width: 1; }
  .picture .range { stroke: var(--own); stroke-width: 2.5; }
  .picture .range.unsure { stroke-dasharray: 5 4; }
  .picture .range.alert-line { stroke: var(--alert); }
  .picture .flow { fill: none; stroke: var(--own-soft); stroke-opacity: .75; }
  .picture .flow.no { stroke: var(--alert-soft); stroke-opacity: .6; }
  .picture .flow.open { stroke: var(--band-edge); stroke-opacity: .45; }`
