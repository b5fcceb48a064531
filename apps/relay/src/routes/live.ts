import { textOf } from "../bytes.ts";
import { refusal } from "../problem.ts";
import type { Reach } from "../keeping/keeping.ts";
import { route } from "./route.ts";

/** Whether what is asked for is a stream, which may last; any other answer ends. */
export const isStream = (url = ""): boolean => /^[^?]*\/live$/.test(url);

/** Who does not read this much, in characters, is gone. */
const UNREAD = 64 * 1024;

/** The head of a vault as it moves on. */
export const live = route({
  name: "live",
  method: "GET",
  path: "/v1/vaults/:vault/live",
  needs: "read",
  does: "Tells how far the vault has come: at once, and whenever it moves on. It ends when the vault does or the relay stops.",
  answers: { 200: { says: 'Events named "head" with {"head": N}.', type: "text/event-stream" } },
  run: async ({ rooms: { watch, metrics, breath: often }, vault }) => {
    const name = textOf(vault.id);
    const text = new TextEncoder();
    let leave: (() => void) | null = null;
    let breath: ReturnType<typeof setInterval> | undefined;
    let sent = -1;
    const over = (): void => {
      clearInterval(breath);
      leave?.();
      metrics.streams(watch.open());
    };
    const stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const end = (): void => {
            over();
            controller.close();
          };
          const say = (line: string): void => {
            if ((controller.desiredSize ?? 0) < -UNREAD) end();
            else controller.enqueue(text.encode(line));
          };
          const hear = (reach: Reach | null): void => {
            if (reach === null || reach.gone) end();
            else if (reach.head > sent) {
              sent = reach.head;
              say(`event: head\ndata: {"head":${sent}}\n\n`);
            }
          };
          leave = watch.listen(name, hear);
          if (!leave) return;
          // So that nobody on the way takes the silence for an end.
          breath = setInterval(() => say(": here\n\n"), often);
          breath.unref();
          hear({ head: vault.head, gone: false });
          metrics.streams(watch.open());
        },
        cancel: over,
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 1024 }),
    );
    if (!leave) return refusal("too-many", { "retry-after": "60" });
    return new Response(stream, {
      headers: { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" },
    });
  },
});
