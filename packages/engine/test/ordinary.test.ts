import { it } from "vitest";
it("x", async () => { await import("./ordinary.tmp.ts"); });
