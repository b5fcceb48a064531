// npm run new mechanism NAME: writes a folder of the one shape and a line in the catalogue. The laws fail until it is filled.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = process.env.REPRISE_ROOT ?? dirname(dirname(fileURLToPath(import.meta.url)));
const [what, name] = process.argv.slice(2);
const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
};
if (what !== "mechanism" || !name) stop("Say what and its name: npm run new mechanism savouring.");
if (!/^[a-z][a-z-]*[a-z]$/.test(name)) stop("A name is small letters and hyphens, such as bounce-back.");

const rooms = join(root, "packages", "engine", "src", "mechanisms");
const folder = join(rooms, name);
if (existsSync(folder)) stop(`There is a mechanism called ${name} already.`);

const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const Pascal = camel.charAt(0).toUpperCase() + camel.slice(1);

const files = {
  "README.md": `# ${name}

**The learner's question.**

## Mechanism

## For whom

## For whom not

## What it measures

## What would prove it wrong

## Evidence
`,
  "science.ts": `import { assumed, constant } from "../../science/finding.ts";

const why = assumed("");

export const findings = { why };

export const constants = {
  atLeast: constant(0, "", why),
} as const;
`,
  "events.ts": `import { event, field } from "../../journal/kind.ts";

/** What happened, in the past tense. */
export const noticed = event("${name}/noticed", { about: field.id });

/** The kinds of entry that ${name} owns. */
export const events = [noticed] as const;
`,
  "fold.ts": `import type { EntryOf } from "../../attempts/fold.ts";
import type { Fold } from "../../journal/fold.ts";
import { noticed } from "./events.ts";

/** What ${name} remembers. */
export interface ${Pascal} {
  times: number;
}

/** How it grows. */
export const fold: Fold<${Pascal}> = {
  initial: () => ({ times: 0 }),
  steps: {
    [noticed.type]: (state: ${Pascal}, _: EntryOf<typeof noticed>) => {
      state.times++;
    },
  },
};
`,
  "advice.ts": `import { openSetback } from "../../attempts/attempts.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { ${Pascal} } from "./fold.ts";
import { findings } from "./science.ts";
import { words } from "./words/en.ts";

/** When it speaks, and why. Silence is normal. */
export const advise = (moment: Moment<${Pascal}>): Advice | null => {
  const setback = openSetback(moment.attempts);
  if (!setback || moment.own.times > 0) return null;
  return {
    fit: "possible",
    part: "ask",
    subject: setback.id,
    because: [{ text: fill(words.why), evidence: [setback.id], finding: findings.why }],
  };
};
`,
  "screen.ts": `import { chosen } from "../../screens/answers.ts";
import { fill } from "../../screens/words.ts";
import { setbackOf, type Part } from "../mechanism.ts";
import { noticed } from "./events.ts";
import type { ${Pascal} } from "./fold.ts";
import { words } from "./words/en.ts";

/** One question. */
const ask: Part<${Pascal}> = {
  title: () => fill(words.title),
  blocks: () => [{ id: "answer", kind: "choose", text: fill(words.ask), options: [{ id: "yes", label: fill(words.yes) }] }],
  record: (moment, answers) => {
    const about = setbackOf(moment)?.id;
    return about !== undefined && chosen(answers, "answer") === "yes" ? [noticed({ about })] : [];
  },
};

/** What ${name} can put on a screen. */
export const parts = { ask } as const;
`,
  "words/en.ts": `import type { Words } from "../../../screens/words.ts";

/** What ${name} says. */
export const words = {
  title: "",
  ask: "",
  yes: "yes",
  why: "",
} as const satisfies Words;
`,
  "index.ts": `import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** The learner's question it answers. */
export const ${camel} = mechanism({
  id: "${name}",
  purpose: "",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
`,
  [`${name}.test.ts`]: `import { describe, expect, it } from "vitest";
import { someone } from "../../../test/someone.ts";
import { setBack } from "../../attempts/events.ts";

describe("${name}", () => {
  it("speaks once a setback is open", () => {
    const her = someone();
    expect(her.hears("${name}")).toBeUndefined();
    her.tells(setBack({ what: "it went wrong" }));
    expect(her.hears("${name}")?.screen.title).not.toBe("");
  });
});
`,
};

for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const list = join(rooms, "catalogue.ts");
const catalogue = readFileSync(list, "utf8")
  .replace(/(import type \{ Mechanism \})/, `import { ${camel} } from "./${name}/index.ts";\n$1`)
  .replace(/\n\];/, `\n  ${camel},\n];`);
writeFileSync(list, catalogue);
process.stdout.write(`mechanisms/${name} is there. npm test says what it still lacks.\n`);
