/** How much of a file is read at once, in bytes: the page moves and can be touched in between. */
const PIECE = 64 * 1024;

/** A chosen file, piece by piece. */
export async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}

/** How a file begins, as text; what is no text in it stands there as U+FFFD. */
export const beginningOf = (file: Blob): Promise<string> => file.slice(0, PIECE).text();

/** Lets the page move and be touched before something long goes on. */
export const aTurn = (): Promise<void> => new Promise((goOn) => setTimeout(goOn));
