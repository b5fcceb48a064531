/*
 * Journals as releases wrote them. These files are never edited: if a test here goes red, the code is wrong, because a learner
 * somewhere holds a journal just like this one. A release adds its own file beside the others.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { advise, decodeLine, kinds, newest, remember, show, type Entry } from "@reprise/engine";

const folder = join(import.meta.dirname, "journals");
const releases = readdirSync(folder)
  .filter((file) => file.endsWith(".jsonl"))
  .map((file) => file.replace(".jsonl", ""));

const linesOf = (release: string): readonly string[] =>
  readFileSync(join(folder, `${release}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");

const entriesOf = (release: string): readonly Entry[] =>
  linesOf(release).map((text) => {
    const read = decodeLine(text, kinds);
    if (!read.ok) throw new Error(read.problem.says);
    return newest(read.value.entry, kinds) ?? read.value.entry;
  });

describe.each(releases)("a journal of release %s", (release) => {
  it("is known line by line", () => {
    for (const text of linesOf(release)) expect(decodeLine(text, kinds)).toMatchObject({ ok: true, value: { text } });
  });

  it("folds into the same learner as it did then, to the last digit that machines agree on", () => {
    const then = JSON.parse(readFileSync(join(folder, `${release}.show.json`), "utf8")) as ReturnType<typeof show>;
    const now = show(remember(entriesOf(release)).learner, { instant: Date.parse("2026-06-01T11:00:00Z"), offset: 60 });
    const close = (one: unknown, other: unknown): void => {
      if (typeof one === "number" && typeof other === "number") return expect(one).toBeCloseTo(other, 9);
      if (typeof one !== "object" || one === null) return expect(one).toEqual(other);
      expect(Object.keys(one)).toEqual(Object.keys(other as object));
      for (const key of Object.keys(one))
        close((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]);
    };
    close(now, then);
  });

  it("still has something to say", () => {
    const { primary } = advise(remember(entriesOf(release)).learner, {
      instant: Date.parse("2026-06-01T11:00:00Z"),
      offset: 60,
    });
    expect(primary.because.length).toBeGreaterThan(0);
  });
});
