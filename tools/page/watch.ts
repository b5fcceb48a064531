// What a page notices of itself, from before its first word: when something was painted, and how long each tap waited for an answer.

/** One answer to a tap or a key: when it came, how long until something new was painted, and how long the app worked on it. */
interface Answered {
  readonly name: string;
  readonly at: number;
  readonly wait: number;
  readonly work: number;
  readonly interaction: number;
}

/** What is looked for in every frame until it is there. */
const sought: { readonly [what: string]: string } = {
  button: "main .go",
  question: "main fieldset",
  today: "main .open",
};

const painted: { [what: string]: number } = {};
const answered: Answered[] = [];

/** A frame in which something stands is painted before the next message is handed over. */
const afterPaint = (work: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = work;
  port2.postMessage(null);
};

const look = (): void => {
  for (const [what, selector] of Object.entries(sought))
    if (!(what in painted) && document.querySelector(selector)) {
      painted[what] = NaN;
      afterPaint(() => (painted[what] = performance.now()));
    }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as PerformanceEventTiming[])
    answered.push({
      name: entry.name,
      at: entry.startTime,
      wait: entry.duration,
      work: entry.processingEnd - entry.processingStart,
      interaction: (entry as { readonly interactionId?: number }).interactionId ?? 0,
    });
}).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);

Object.assign(globalThis, {
  watch: {
    painted: () => painted,
    answered: () => answered,
    interactions: () => (performance as { readonly interactionCount?: number }).interactionCount ?? 0,
    /** Every script of the app that was asked for: its address, when it was asked for and there, its bytes on the way. */
    scripts: () =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
        .map(({ name, startTime, responseEnd, encodedBodySize }) => ({
          path: new URL(name).pathname,
          asked: startTime,
          there: responseEnd,
          bytes: encodedBodySize,
        })),
  },
});
