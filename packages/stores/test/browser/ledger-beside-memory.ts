import { decodeLine, kinds, type Entry, type Line } from "@reprise/engine";
import { openBrowserStore } from "../../src/browser/index.ts";
import { memoryStore, type Ledger, type Step, type VaultStore } from "../../src/index.ts";

/** Takes the same forty steps, small and large, in a vault of this browser, locked or not, and in one in memory: what each then holds. */
export const ledgerBesideMemory = async ({ seed, isLocked }: { readonly seed: number; readonly isLocked: boolean }) => {
  const opened = await openBrowserStore(`ledger-beside-memory-${seed}-${isLocked}`, kinds);
  if (!opened.ok) throw new Error(opened.problem.says);
  const [browser, memory] = [opened.value, memoryStore(kinds, (bytes) => new Uint8Array(bytes))];
  const stretching = { salt: new Uint8Array(16), memory: 8, passes: 1, lanes: 1 };
  if (isLocked) await browser.locking.putOn(new Uint8Array(32), stretching);
  const held = { browser: await holding(browser, seed), memory: await holding(memory, seed) };
  await browser.close();
  return held;
};

const IDS = 700;
const DEVICES = ["AAAAAAAAAA", "BBBBBBBBBB", "CCCCCCCCCC"];

const idOf = (n: number): string => `01KJPWD6M0000000000000${String(n).padStart(4, "0")}`;

const lineOf = (entry: Entry): Line => {
  const line = decodeLine(JSON.stringify(entry), kinds);
  if (!line.ok) throw new Error(line.problem.says);
  return line.value;
};

const holding = async (store: VaultStore, seed: number): Promise<string> => {
  let state = seed;
  const dice = (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  const many = <One>(one: () => One): readonly One[] =>
    Array.from({ length: [0, 1, 3, 150, 400][dice(5)] as number }, one);
  const id = (): string => idOf(dice(IDS));
  const device = (): string => DEVICES[dice(3)] as string;
  const line = (): Line => {
    const entry = { id: id(), at: dice(50), offset: 0, device: "AAAAAAAAAA", version: 1 };
    const [type, body] = (
      [
        ["attempts/win-noted", { what: `words ${dice(1000)}` }],
        ["attempts/win-noted", { what: `words ${dice(1000)}`, from: "noted" }],
        ["journal/amended", { entry: id(), body: { what: "other words" } }],
        ...(dice(9) === 0 ? [["journal/redacted", { entry: id(), rest: null }] as const] : []),
      ] as const
    )[dice(4) % 4] ?? ["later/kind", {}];
    return lineOf({ ...entry, type, body } as Entry);
  };
  const step = (): Omit<Step, "revision"> => ({
    ...(dice(2) === 0 ? { state: `state ${dice(100)}` } : {}),
    lines: distinct(many(line), ({ entry }) => entry.id),
    records: distinct(
      many(() => ({
        id: `record ${dice(900)}`,
        entry: dice(4) === 0 ? null : id(),
        place: dice(4) === 0 ? null : { device: device(), number: dice(900) },
        seq: dice(3) === 0 ? null : dice(1000),
        pass: dice(4),
        gone: dice(6) === 0,
        left: dice(3),
      })),
      (one) => one.id,
    ),
    links: distinct(
      many(() => ({
        device: device(),
        number: dice(900) + 1,
        link: `link ${dice(1000)}`,
        record: dice(4) === 0 ? null : `record ${dice(900)}`,
        closed: dice(5) === 0,
      })),
      (one) => `${one.device}${one.number}`,
    ),
    sealed: distinct(
      many(() => ({
        number: dice(900) + 1,
        id: `record ${dice(900)}`,
        entry: dice(5) === 0 ? null : id(),
        link: `link ${dice(1000)}`,
        sealed: dice(9) === 0 ? null : Uint8Array.of(1, dice(256)),
      })),
      (one) => String(one.number),
    ),
    sent: many(() => dice(900) + 1),
    unsealed: many(id),
    passed: many(id),
    handled: many(id),
    again: dice(8) === 0,
    wait: many(() => ({ queue: `queue ${dice(2)}`, key: `key ${dice(300)}`, value: `value ${dice(1000)}` })),
    done: many(() => ({ queue: `queue ${dice(2)}`, key: `key ${dice(300)}` })),
  });

  await store.merge(Array.from({ length: 200 }, line));
  const [ledger, other] = [store.ledger("one"), store.ledger("two")];
  await ledger.begin(Uint8Array.of(1, 2, 3), "begun");
  await other.begin(Uint8Array.of(4), "begun");
  const said: unknown[] = [];
  for (let i = 0; i < 40; i++) {
    if (dice(4) === 0) await store.merge(Array.from({ length: dice(3) }, line));
    const followed = await ledger.read();
    const revision = (followed.ok ? followed.value?.revision : undefined) ?? 0;
    const stepped = await ledger.step({ revision: dice(12) === 0 ? revision - 1 : revision, ...step() });
    // Which number a revision has is the ledger's own business, as long as it moves on.
    said.push(
      stepped.ok && stepped.value.isDone ? { ...stepped.value, revision: stepped.value.revision > revision } : stepped,
    );
    const limit = dice(400);
    said.push(await ledger.unsealed(limit), await ledger.outbox(limit), await ledger.waiting("queue 1", limit));
    said.push(await ledger.linksAfter(dice(3) === 0 ? null : { device: device(), number: dice(900) }, limit));
  }
  return JSON.stringify([said, await everything(ledger), await everything(other)], (_, value: unknown) =>
    value instanceof Uint8Array ? [...value] : value instanceof Map ? [...value].sort() : value,
  );
};

const distinct = <One>(all: readonly One[], key: (one: One) => string): readonly One[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
];

/** Everything that a ledger hands out; what has no order of its own, in one. */
const everything = async (ledger: Ledger): Promise<unknown> => {
  const followed = await ledger.read();
  const records = await ledger.records(Array.from({ length: 900 }, (_, i) => `record ${i}`));
  const one = await ledger.records(["record 7"]);
  const links = await ledger.links(Array.from({ length: 900 }, (_, number) => ({ device: "BBBBBBBBBB", number })));
  const erased = await ledger.erased(1e9);
  const texts = await ledger.texts(Array.from({ length: IDS }, (_, n) => idOf(n)));
  return [
    followed.ok && [followed.value?.state, followed.value?.secret],
    sorted(records),
    one,
    sorted(links),
    sorted(erased),
    texts,
    await ledger.linksAfter(null, 1e9),
    await ledger.unsealed(1e9),
    await ledger.outbox(1e9),
    await ledger.waiting("queue 0", 1e9),
  ];
};

const sorted = (result: { readonly ok: boolean; readonly value?: unknown }): readonly string[] =>
  (result.value as readonly unknown[]).map((one) => JSON.stringify(one)).sort();
