import { decodeLine, kinds, type Line } from "@reprise/engine";
import { openBrowserStore, type BrowserStore } from "../../src/browser/index.ts";
import type { Ledger, Step } from "../../src/index.ts";

/** How many milliseconds each part of the life of a long vault takes in this browser. */
export interface Measured {
  readonly takenIn: number;
  readonly followed: number;
  readonly sentOut: number;
  readonly oneMore: number;
  readonly oneStep: number;
}

const BATCH = 500;
const BYTES = 560;
const DEVICE = "AAAAAAAAAA";

const fresh = async (name: string): Promise<BrowserStore> => {
  const opened = await openBrowserStore(name, kinds);
  if (!opened.ok) throw new Error(opened.problem.says);
  return opened.value;
};

const recordOf = (id: string): string => btoa(`${id}${id}`.slice(0, 32)).slice(0, 43);

/** Takes a journal in from a vault, and sends one out to a vault, as a sync does: record by record known, a batch to a step. */
export const longVault = async (texts: readonly string[]): Promise<Measured> => {
  const lines = texts.flatMap((text): readonly Line[] => {
    const line = decodeLine(text, kinds);
    return line.ok ? [line.value] : [];
  });
  const stepping = (ledger: Ledger) => async (step: Omit<Step, "revision">) => {
    const followed = await ledger.read();
    const done = await ledger.step({ revision: (followed.ok && followed.value?.revision) || 0, ...step });
    if (!done.ok || !done.value.isDone) throw new Error("a step was not taken");
  };

  const one = await fresh("long-in");
  const inward = one.ledger("vault");
  await inward.begin(new Uint8Array(16), "{}");
  const step = stepping(inward);
  const takenIn = await timed(async () => {
    for (let from = 0; from < lines.length; from += BATCH) {
      const some = lines.slice(from, from + BATCH);
      const ids = some.map(({ entry }) => recordOf(entry.id));
      await inward.records(ids);
      await step({
        lines: some,
        records: some.map(({ entry }, i) => ({
          id: ids[i] as string,
          entry: entry.id,
          place: { device: DEVICE, number: from + i + 1 },
          seq: from + i + 1,
          pass: 1,
          gone: false,
          left: 0,
        })),
        links: some.map((_, i) => ({
          device: DEVICE,
          number: from + i + 1,
          link: ids[i] as string,
          record: ids[i] as string,
          closed: false,
        })),
        state: `${from}`,
      });
    }
  });
  const clock = { instant: Date.now(), offset: 0 };
  const oneMore = await timed(() =>
    one.record(clock, ({ device }) => [
      {
        id: "7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
        at: clock.instant,
        offset: 0,
        device,
        type: "later/kind",
        version: 1,
        body: {},
      },
    ]),
  );
  const oneStep = await timed(() => step({ passed: ["7ZZZZZZZZZZZZZZZZZZZZZZZZZ"] }));
  await one.close();

  const two = await fresh("long-out");
  await two.merge(lines);
  const outward = two.ledger("vault");
  const followed = await timed(() => outward.begin(new Uint8Array(16), "{}"));
  const put = stepping(outward);
  let number = 0;
  const sentOut = await timed(async () => {
    for (;;) {
      const unsealed = await outward.unsealed(BATCH);
      if (!unsealed.ok || unsealed.value.length === 0) break;
      const rows = unsealed.value.map(({ id }) => ({ id, number: ++number, record: recordOf(id) }));
      const kept = (seq: boolean) =>
        rows.map(({ id, record, number }) => ({
          id: record,
          entry: id,
          place: { device: DEVICE, number },
          seq: seq ? number : null,
          pass: 1,
          gone: false,
          left: 0,
        }));
      await put({
        sealed: rows.map(({ id, record, number }) => ({
          number,
          id: record,
          entry: id,
          link: record,
          sealed: crypto.getRandomValues(new Uint8Array(BYTES)),
        })),
        records: kept(false),
        links: rows.map(({ number, record }) => ({ device: DEVICE, number, link: record, record, closed: false })),
      });
      const outbox = await outward.outbox(BATCH);
      await outward.records(rows.map(({ record }) => record));
      await put({ sent: outbox.ok ? outbox.value.map((row) => row.number) : [], records: kept(true) });
    }
  });
  await two.close();
  return { takenIn, followed, sentOut, oneMore, oneStep };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return Math.round(performance.now() - begun);
};
