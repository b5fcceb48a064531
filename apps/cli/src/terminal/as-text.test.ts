import { describe, expect, it } from "vitest";
import { blockText } from "./as-text.ts";

describe("a line to write, as text", () => {
  it("shows the draft that stands in its field, and no field by its name where there is one alone", () => {
    const block = {
      id: "m",
      kind: "write",
      text: "A message could be this.",
      fields: ["the message"],
      limit: 300,
    } as const;
    expect(blockText({ ...block, starts: ["Could you read this?"] })).toEqual([
      "A message could be this.",
      "  > Could you read this?",
    ]);
    expect(blockText(block)).toEqual(["A message could be this."]);
  });
});
