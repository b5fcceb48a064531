import { describe, expect, it } from "vitest";
import { whyNot } from "./passphrase.ts";

describe("a passphrase", () => {
  it.each([
    "a blue gate in november",
    "aB3$efgh!x",
    "короткая фраза",
    "🚪🔑🌧️🐢🎻🧦🪁🍐",
    "x".repeat(500),
    "   eight   ",
  ])("may be %s", (passphrase) => expect(whyNot(passphrase)).toBeNull());

  it.each(["", "seven77", "🚪🔑🌧"])("is not as short as %s", (passphrase) =>
    expect(whyNot(passphrase)).toBe("tooShort"),
  );

  it.each(["password", "PassWord", " 12345678 ", "qwertyuiop", "11111111", "iloveyou", "Sunshine", "Reprise2026!"])(
    "is none of those that are tried first, as %s is",
    (passphrase) => expect(whyNot(passphrase)).toBe("tooCommon"),
  );
});
