import { describe, expect, it } from "vitest";
import type { Block } from "@reprise/engine";
import { inOrderOfAsking } from "./screen.ts";

const say = (id: string): Block => ({ id, kind: "say", text: id });
const note = (id: string): Block => ({ id, kind: "say", text: id, note: true });
const ask = (id: string): Block => ({ id, kind: "choose", text: id, options: [{ id: "yes", label: "yes" }] });
const counts = (id: string): Block => ({ id, kind: "evidence", text: id, facts: [] });
const help: Block = { id: "help", kind: "help", text: "help", lines: [] };

const order = (...blocks: readonly Block[]): string =>
  inOrderOfAsking(blocks)
    .map(({ id }) => id)
    .join(" ");

describe("the order in which a screen is asked", () => {
  it("puts a note before the question it stands under", () => {
    expect(order(say("a"), ask("b"), note("c"), note("d"), say("e"), ask("f"))).toBe("a c d b e f");
  });

  it("puts notes that stand at the end before everything that is asked, so that they are read in time", () => {
    expect(order(say("a"), ask("b"), ask("c"), note("d"))).toBe("a d b c");
  });

  it("puts what is said at the end before the last question, where it is more than a note or there was something to read", () => {
    expect(order(ask("a"), ask("b"), say("c"), note("d"))).toBe("a c d b");
    expect(order(ask("a"), say("b"), ask("c"), note("d"))).toBe("a b d c");
  });

  it("leaves counts, what belongs to them, and ways to reach a person at the end", () => {
    expect(order(ask("a"), counts("b"), note("c"))).toBe("a b c");
    expect(order(say("a"), ask("b"), help)).toBe("a b help");
  });

  it("leaves a screen that asks nothing as it is", () => {
    expect(order(say("a"), counts("b"), note("c"))).toBe("a b c");
    expect(order()).toBe("");
  });
});
