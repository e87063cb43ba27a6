/** A long text in pieces: the whole of a large log's would not fit the memory. */

/** Characters that are written at once. */
const PIECE = 65_536

/** The texts one after another, put together to pieces of some thousand characters. */
export function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
