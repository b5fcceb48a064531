import type { Entry, Line } from "@reprise/engine/journal";

/** How many random cases a law is tried on: twenty times as many in `npm run test:long`. */
export const often = (runs: number): { readonly numRuns: number } => ({
  numRuns: process.env["REPRISE_LONG"] ? 20 * runs : runs,
});

/** What a result holds; a refusal is a fault of the test. */
export const value = <Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: unknown },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** A win that was noted, as a line of the journal; the number makes its id and its instant. */
export const winLine = (number: number, what: string, device = "AAAAAAAAAA"): Line => {
  const entry: Entry = {
    id: `01KJ${String(number).padStart(22, "0")}`,
    at: 1_790_000_000_000 + number,
    offset: 60,
    device,
    type: "attempts/win-noted",
    version: 1,
    body: { what, from: "noted" },
  };
  return { text: JSON.stringify(entry), entry, known: true };
};

/** Bytes of chance out of a seed, the same for ever. */
export const dice = (seed: number): ((length: number) => Uint8Array) => {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return (mixed ^ (mixed >>> 14)) & 255;
    });
};
