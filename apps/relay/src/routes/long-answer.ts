import type { Room } from "../limits.ts";
import { DOCUMENT } from "./route.ts";

/** A shorter answer is the connection's at once; a longer one is given in pieces of so many bytes, as it is taken. */
const PIECE = 64 * 1024;

/**
 * An answer that may be long: it has its room until it was taken, or until nobody is there any more to take it, so that those who ask and
 * do not read cannot fill the memory. Null where there is no such room now.
 */
export const saidAtLength = (room: Room, document: unknown): Response | null => {
  const bytes = Buffer.from(`${JSON.stringify(document)}\n`);
  const headers = { ...DOCUMENT, "content-length": String(bytes.length) };
  if (bytes.length <= PIECE) return new Response(bytes, { headers });
  const leave = room(bytes.length);
  if (!leave) return null;
  let from = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        controller.enqueue(bytes.subarray(from, from + PIECE));
        from += PIECE;
        if (from < bytes.length) return;
        leave();
        controller.close();
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { headers });
};
