/** Why a body was not taken: it is too large, of another kind, or not to be read. */
export type Unread = "too-large" | "another-kind" | "unreadable";

/** How many bytes of a body are to be expected: as many as it says, and never more than are read. */
export const lengthOf = (request: Request, limit: number): number => {
  const declared = Number(request.headers.get("content-length") ?? limit);
  return declared >= 0 ? Math.min(declared, limit) : limit;
};

/** A document that was sent, at most so many bytes of it, as UTF-8 and JSON and nothing else. */
export const documentOf = async (request: Request, limit: number): Promise<{ readonly document: unknown } | Unread> => {
  if (!/^application\/json(;\s*charset=utf-8)?$/i.test(request.headers.get("content-type") ?? ""))
    return "another-kind";
  // Nothing is unpacked here: what is small on the way could be large in memory.
  if (request.headers.has("content-encoding")) return "another-kind";
  const declared = request.headers.get("content-length");
  if (declared !== null && Number(declared) > limit) return "too-large";
  try {
    const bytes = declared === null ? await within(request, limit) : new Uint8Array(await request.arrayBuffer());
    if (bytes === null || bytes.length > limit) return "too-large";
    return { document: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return "unreadable";
  }
};

/** The bytes of a body that does not say how long it is; null once it is longer than it may be. */
const within = async (request: Request, limit: number): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
};
