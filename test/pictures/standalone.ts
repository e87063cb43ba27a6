/** A picture of the report as a file of its own: with its colours, and paper behind it. */
import { COLOURS, el, PICTURE_STYLE, type Picture, svg } from '../../src/patterns/picture.ts'

/** `padding` in pixels, on all sides. */
export function standalone(picture: Picture, padding = 0): string {
  const [width, height] = [picture.width + 2 * padding, picture.height + 2 * padding]
  const paper = el('rect', { width, height, fill: 'var(--paper)', rx: 8 })
  const drawn = el('g', { transform: `translate(${padding} ${padding})` }, ...picture.parts)
  return `${svg({ ...picture, width, height, parts: [el('style', {}, `${COLOURS}${PICTURE_STYLE}\n`), paper, drawn] })}\n`
}
