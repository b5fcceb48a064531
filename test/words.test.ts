import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasWordsOfCrisis } from "../packages/engine/src/care/notice.ts";
import { speakers } from "../packages/engine/src/coach/learner.ts";
import { fill, type Words } from "../packages/engine/src/screens/words.ts";
import { never } from "../packages/engine/test/never-said.ts";
import { arousalSteps, distressSteps, willingOptions } from "../packages/engine/src/screens/steps.ts";

const root = join(import.meta.dirname, "..");

/** Where words stand: each room that says something has a folder of that name. */
const rooms = ["packages/engine/src", "packages/visit/src", "apps/cli/src", "apps/web/src"].flatMap((place) =>
  readdirSync(join(root, place), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(^|\/)words\/en\.ts$/.test(path))
    .map((path) => `${place}/${path}`),
);

/** Every catalogue of words a learner reads, by the file it stands in. */
const catalogues: readonly (readonly [string, Words])[] = [
  ...(await Promise.all(
    rooms.map(async (path) => {
      const { words } = (await import(join(root, path))) as { readonly words: Words };
      return [path, words] as const;
    }),
  )),
  [
    "steps",
    Object.fromEntries([...distressSteps, ...arousalSteps, ...willingOptions].map(({ id, label }) => [id, label])),
  ],
];

describe("every word a learner reads", () => {
  it("is in a catalogue that is looked at here", () => {
    const looked = new Set(catalogues.map(([, words]) => words));
    for (const { words } of speakers) expect(looked).toContain(words);
    expect(rooms).toContain("apps/web/src/words/en.ts");
    expect(rooms).toContain("packages/engine/src/care/words/en.ts");
  });

  it.each(catalogues)("in %s is kind, true and short", (_, words) => {
    for (const phrase of Object.values(words))
      for (const text of typeof phrase === "string" ? [phrase] : Object.values(phrase)) {
        for (const [pattern, why] of never) expect(pattern.test(text), `"${text}": ${why}`).toBe(false);
        const sentences = text.split(/[.?:;]\s/);
        for (const sentence of sentences)
          expect(sentence.split(/\s+/).length, `"${sentence}" is long`).toBeLessThanOrEqual(26);
      }
  });

  it.each(catalogues)("in %s has its slots filled by name, and both forms where it counts", (_, words) => {
    for (const phrase of Object.values(words)) {
      const slots = [...JSON.stringify(phrase).matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot as string);
      const filled = fill(phrase, Object.fromEntries(slots.map((slot) => [slot, 2])));
      expect(filled).not.toMatch(/\{\w+\}/);
    }
  });

  it.each(catalogues)("in %s does not meet care by itself", (_, words) => {
    for (const phrase of Object.values(words))
      for (const text of typeof phrase === "string" ? [phrase] : Object.values(phrase))
        expect(hasWordsOfCrisis(text)).toBe(false);
  });
});

describe("words and data", () => {
  it("stand apart: no sentence for a learner stands in a screen's or an advice's code", () => {
    const rooms = join(import.meta.dirname, "..", "packages", "engine", "src", "mechanisms");
    for (const folder of readdirSync(rooms, { withFileTypes: true }))
      if (folder.isDirectory())
        for (const file of ["screen.ts", "advice.ts"]) {
          const code = readFileSync(join(rooms, folder.name, file), "utf8").replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, "");
          expect(code.match(/"[A-Z][a-z]+ [a-z]+ [^"]*"/g), `${folder.name}/${file}`).toBeNull();
        }
  });
});
