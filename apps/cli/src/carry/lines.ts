import type { Readable } from "node:stream";

const LINE_END = 0x0a;

/**
 * The lines of a journal file, byte for byte but for their ends; null stands for a line that is not whole UTF-8.
 * Only a line feed ends a line (node:readline also breaks at U+2028 and U+2029, which JSON texts may hold as they are).
 */
export async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  let begun: Uint8Array[] = [];
  let isFirst = true;
  const read = (bytes: Uint8Array): string | null => {
    // Only the first line may begin with a mark of byte order, and it is no part of it.
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: !isFirst });
    isFirst = false;
    try {
      return decoder.decode(bytes).replace(/\r$/, "");
    } catch {
      return null;
    }
  };
  for await (const chunk of input as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
      yield read(Buffer.concat([...begun, bytes.subarray(from, end)]));
      begun = [];
      from = end + 1;
    }
    begun.push(bytes.subarray(from));
  }
  const last = Buffer.concat(begun);
  if (last.length > 0) yield read(last);
}
