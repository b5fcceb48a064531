const LINE_END = 0x0a;
const RETURN = 0x0d;

/** What a file is read from, piece by piece: a stream of Node's, a file chosen in a browser, texts. */
export type Pieces = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** Bytes that came in several pieces, as one. */
const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/**
 * The lines of a journal file, byte for byte but for their ends; null stands for a line that is not whole UTF-8.
 * Only a line feed ends a line (other readers of lines also break at U+2028 and U+2029, which JSON texts may hold as they are).
 */
export async function* linesOf(input: Pieces): AsyncGenerator<string | null> {
  for await (const lines of linesByPiece(input)) yield* lines;
}

/** The same lines, as many together as ended with each piece. */
export async function* linesByPiece(input: Pieces): AsyncGenerator<readonly (string | null)[]> {
  const encoder = new TextEncoder();
  // Only the first line may begin with a mark of byte order, and it is no part of it.
  let decoder = new TextDecoder("utf-8", { fatal: true });
  const others = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let begun: Uint8Array[] = [];
  const read = (bytes: Uint8Array): string | null => {
    const reader = decoder;
    decoder = others;
    try {
      return reader.decode(bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes);
    } catch {
      return null;
    }
  };
  for await (const piece of input) {
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
    const lines: (string | null)[] = [];
    let from = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
      lines.push(read(joined([...begun, bytes.subarray(from, end)])));
      begun = [];
      from = end + 1;
    }
    if (from < bytes.length) begun.push(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (begun.length > 0) yield [read(joined(begun))];
}

/** All of a text file; what is not UTF-8 in it stands there as U+FFFD. */
export const textOf = async (input: Pieces): Promise<string> => {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of input) text += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
  return text + decoder.decode();
};
