import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ok } from "@reprise/engine/journal";
import type { Ledger, VaultStore } from "@reprise/stores";
import { linkOf, type Relay, type VaultState } from "../../src/index.ts";
import { value } from "../any.ts";
import { anyHistory } from "./history.ts";
import { play, type Planted } from "./world.ts";

/** A store whose ledgers do one thing differently. */
const withLedger =
  (change: (ledger: Ledger) => Partial<Ledger>) =>
  (store: VaultStore): VaultStore => ({
    ...store,
    ledger: (vault) => {
      const ledger = store.ledger(vault);
      return { ...ledger, ...change(ledger) };
    },
  });

/** Faults as someone could build them in: each must be noticed by what holds, or does not, in the end. */
const faults: readonly (readonly [name: string, planted: Planted, noticed: RegExp])[] = [
  [
    "an acknowledgement is believed that never came",
    {
      relay: (relay): Relay => ({
        ...relay,
        push: async (access, records) => {
          const pushed = await relay.push(access, records);
          if (pushed.ok || pushed.problem.type !== "Unreachable") return pushed;
          return ok(
            records.map(({ id, sealed }, i) => ({ id, seq: 1_000_000 + i, sha256: linkOf(sealed), gone: false })),
          );
        },
      }),
    },
    /^[abci]/m,
  ],
  [
    "what was sealed does not reach the outbox",
    {
      store: withLedger((ledger) => ({
        step: (step) =>
          ledger.step(
            step.sealed === undefined ? step : { ...step, sealed: step.sealed.filter(({ number }) => number % 5 > 0) },
          ),
      })),
    },
    /^[ac]/m,
  ],
  [
    "a number is given twice",
    {
      store: withLedger((ledger) => ({
        read: async () => {
          const read = await ledger.read();
          if (!read.ok || read.value === null) return read;
          const state = JSON.parse(read.value.state) as VaultState;
          const own = state.own.number > 2 ? { ...state.own, number: state.own.number - 1 } : state.own;
          // Nor does it remember having given it.
          const chains = Object.fromEntries(
            Object.entries(state.chains).filter(([, { runs }]) => runs.at(-1)?.link !== state.own.link),
          );
          return ok({ ...read.value, state: JSON.stringify({ ...state, own, chains }) });
        },
      })),
    },
    /forked|missing|does not come/,
  ],
  [
    "what was erased is not erased on the relay",
    { relay: (relay): Relay => ({ ...relay, erase: async () => ok(null) }) },
    /^(b, f|f)/m,
  ],
  [
    "the last by the clock wins, and an entry is stamped without looking at what is known",
    {
      store: (store): VaultStore => ({
        ...store,
        record: (clock, make) => store.record(clock, (stamping) => make({ ...stamping, newest: null })),
      }),
    },
    /^d/m,
  ],
  [
    "the tail of a page is lost",
    {
      relay: (relay): Relay => ({
        ...relay,
        pull: async (access, cursor, limit) => {
          const page = await relay.pull(access, cursor, limit);
          if (!page.ok || page.value.records.length < 2) return page;
          const { records } = page.value;
          const last = records.at(-1) as (typeof records)[number];
          // The cursor goes on as if the one before the last had been the last but one.
          return ok({ ...page.value, records: [...records.slice(0, -2), last] });
        },
      }),
    },
    /^[acei]/m,
  ],
  [
    "a relay says that another device was first, and hands nothing out in its place",
    {
      relay: (relay): Relay => ({
        ...relay,
        push: async (access, records) => {
          const isWithheld = ({ id }: { readonly id: string }): boolean => id < "I";
          const others = records.filter((one) => !isWithheld(one));
          const pushed = others.length > 0 ? await relay.push(access, others) : ok([]);
          if (!pushed.ok) return pushed;
          const stored = new Map(pushed.value.map((one) => [one.id, one]));
          const [seq, sha256] = [1_000_000, linkOf(new Uint8Array(1))];
          return ok(records.map(({ id }) => stored.get(id) ?? { id, seq, sha256, gone: false }));
        },
      }),
    },
    // The devices say so themselves.
    /withheld/,
  ],
  [
    "a redaction is not carried into the vault",
    {
      store: withLedger((ledger) => ({
        unsealed: async (limit) => {
          const lines = await ledger.unsealed(limit);
          if (!lines.ok) return lines;
          const passed = lines.value.filter(({ text }) => text.includes("journal/redacted")).map(({ id }) => id);
          if (passed.length > 0) {
            const read = value(await ledger.read());
            await ledger.step({ revision: read?.revision ?? 0, passed });
          }
          return ok(lines.value.filter(({ id }) => !passed.includes(id)));
        },
      })),
    },
    /^[abcf]/m,
  ],
];

describe("the checker of histories", () => {
  it.each(faults)("notices it when %s", async (_, planted, noticed) => {
    let said = "";
    const checked = await fc.check(
      fc.asyncProperty(anyHistory, async (history) => {
        said = (await play(history, planted)).join("\n");
        return !noticed.test(said);
      }),
      { numRuns: 150, seed: 7, endOnFailure: true },
    );
    expect(checked.failed).toBe(true);
  });
});
