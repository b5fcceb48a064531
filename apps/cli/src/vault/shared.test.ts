import type { Standing } from "@reprise/visit/vault";
import { describe, expect, it } from "vitest";
import { among } from "./shared.ts";

const standing = (vault: string, more: Partial<Standing> = {}): Standing => ({
  vault,
  relay: "https://relay.example.org",
  isHere: false,
  isAlone: true,
  head: 0,
  inStepAt: null,
  hasMore: false,
  trouble: null,
  isMoved: false,
  isChanging: false,
  findings: [],
  ...more,
});

describe("the vaults of a journal", () => {
  it("on its way to a new phrase are two, and it is still in the old one, wherever that stands", () => {
    const [before, after] = [standing("before", { isChanging: true }), standing("after")];
    const here = standing("here", { isHere: true });
    for (const all of [
      [before, after, here],
      [after, before, here],
    ])
      expect(among(all)).toEqual({ all, shared: before, here });
  });

  it("may be none", () => {
    expect(among([])).toEqual({ all: [], shared: null, here: null });
  });
});
