import { describe, expect, it } from "vitest";
import type { Next, Suggestion } from "@reprise/engine";
import { follows, isOfReturn, returnedNow } from "./returned.ts";

const shown = (name: string, rule = "good"): Suggestion => ({
  rule,
  mechanism: name.split("/")[0] ?? "",
  screen: { id: `${name}/01`, mechanism: name.split("/")[0] ?? "", title: "", blocks: [] },
  because: [],
});
const next = (...others: readonly Suggestion[]): Next => ({
  primary: shown("restart/step", "step"),
  others,
  look: null,
  care: { gate: "open" },
});
const idOf = (one: Suggestion | null): string | undefined => one?.screen.id;

describe("a coming back", () => {
  it("is shown with the question what made it possible, and with its counts where that is not asked", () => {
    const counts = shown("identity/returned", "possible");
    expect(idOf(returnedNow(next(counts, shown("bounce-back/returned"))))).toBe("bounce-back/returned/01");
    expect(idOf(returnedNow(next(counts)))).toBe("identity/returned/01");
    expect(returnedNow(next(shown("identity/monthly", "possible"), shown("identity/third")))).toBeNull();
  });

  it("has its line above the screens that are about it, and above no other", () => {
    expect(
      [shown("bounce-back/returned"), shown("identity/returned"), shown("identity/third")].map(isOfReturn),
    ).toEqual([true, true, false]);
  });

  it("is followed by one good screen about that try", () => {
    const after = (...others: readonly Suggestion[]) => idOf(follows(shown("bounce-back/returned"), next(...others)));
    expect(after(shown("feelings/later"), shown("exposure/met"), shown("process/kept"))).toBe("exposure/met/01");
    expect(after(shown("confidence/after", "possible"), shown("confidence/before"))).toBeUndefined();
  });

  it("is followed by one and not by two", () => {
    expect(follows(shown("exposure/met"), next(shown("process/kept")))).toBeNull();
  });
});
