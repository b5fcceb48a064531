import { describe, expect, it } from "vitest";
import { problemOfType } from "../src/index.ts";

describe("what went wrong with a relay", () => {
  it.each([
    "Unreachable",
    "Strange",
    "Unauthorised",
    "BadRequest",
    "TooLarge",
    "TooMany",
    "QuotaFull",
    "CursorUnknown",
    "InviteNeeded",
    "Gone",
    "NotFound",
    "Stopping",
  ] as const)("is said in words that both shells know: %s", (type) => {
    // "phrase" and "pair" are commands of the terminal; a browser explains neither.
    expect(problemOfType(type).says).not.toMatch(/\bphrase|\bpair/i);
  });
});
