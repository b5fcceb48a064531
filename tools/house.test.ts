import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { journalFormat } from "./journal-format.ts";
import { sciencePages } from "./science-docs.ts";
import { mechanismsPage } from "./tellings/page.ts";
import { lived, tellings } from "./tellings/tellings.ts";
import { everyScience } from "@reprise/engine/science";

const root = join(import.meta.dirname, "..");
const bin = (name: string): string => join(root, "node_modules", ".bin", name);

/** A house of its own with the rules of this one and planted faults; it stands until it is taken away. */
const built = (files: { readonly [path: string]: string }): string => {
  const house = mkdtempSync(join(tmpdir(), "reprise-house-"));
  for (const name of [
    ".dependency-cruiser.mjs",
    "eslint.config.mjs",
    "tsconfig.json",
    "tsconfig.base.json",
    "package.json",
  ])
    cpSync(join(root, name), join(house, name));
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return house;
};
const planted = (files: { readonly [path: string]: string }): string => {
  const house = built(files);
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
  return house;
};
const run = (house: string, name: string, args: readonly string[]) =>
  spawnSync(bin(name), args, { cwd: house, encoding: "utf8" });
/** What a program says of a house with all these faults at once: each in a file of its own, so that none hides another. */
const saidOf = (files: { readonly [path: string]: string }, name: string, args: readonly string[]): string => {
  const house = built(files);
  const { stdout, stderr } = run(house, name, args);
  rmSync(house, { recursive: true, force: true });
  return stdout + stderr;
};
const fault = (what: string): string => `export const fault = () => ${what};\n`;

describe("the compiler", () => {
  const faults = [
    "fetch('x')",
    "console.log(1)",
    "setTimeout(() => {}, 1)",
    "document.title",
    "process.exit()",
    "crypto.randomUUID()",
  ];
  const config = readFileSync(join(root, "packages/engine/tsconfig.json"), "utf8");
  let said = "";
  beforeAll(() => {
    const files = faults.map((what, i) => [`packages/engine/src/fault-${i}.ts`, fault(what)] as const);
    said = saidOf({ "packages/engine/tsconfig.json": config, ...Object.fromEntries(files) }, "tsc", [
      ...["-p", "packages/engine"],
      ...["--pretty", "false"],
    ]);
  });

  it.each(faults.map((what, i) => [what, i] as const))("does not know %s in the engine", (_, i) => {
    expect(said).toMatch(new RegExp(`^packages/engine/src/fault-${i}\\.ts\\(.*error TS`, "m"));
  });
});

describe("the lint rule", () => {
  const NO_DICE = "The engine has no clock and no dice";
  const SAME = "A visit is the same in every shell";
  const faults = [
    ["engine", "Date.now()", NO_DICE],
    ["engine", "new Date()", NO_DICE],
    ["engine", "Math.random()", NO_DICE],
    ["visit", "process.env", SAME],
    ["visit", "Buffer.from('x')", SAME],
    ["visit", "document.title", SAME],
    ["vault", "fetch('x')", "handed its network"],
    ["vault", "setTimeout(() => {}, 1)", "handed its network"],
    ["vault", "crypto.getRandomValues(new Uint8Array(1))", "handed its network"],
    ["vault", "Date.now()", "has no clock"],
  ] as const;
  const often = "packages/engine/src/mechanisms/one/advice.ts";
  const unused = "apps/web/src/Fault.svelte";
  const place = (i: number): string => `packages/${faults[i]?.[0]}/src/fault-${i}.ts`;
  let found: readonly { readonly filePath: string; readonly messages: readonly { readonly message: string }[] }[] = [];
  beforeAll(() => {
    const files = faults.map(([, what], i) => [place(i), fault(what)] as const);
    const said = saidOf(
      {
        ...Object.fromEntries(files),
        [often]: "export const often = (n: number) => n > 7;\n",
        [unused]: '<script lang="ts">\n  const unused: number = 1;\n</script>\n',
      },
      "eslint",
      ["packages", "apps", "--format", "json"],
    );
    found = JSON.parse(said) as typeof found;
  });
  const saidAt = (path: string): string =>
    found
      .filter(({ filePath }) => filePath.endsWith(path))
      .flatMap(({ messages }) => messages.map(({ message }) => message))
      .join("\n");

  it.each(faults.map(([where, what, says], i) => [what, where, says, i] as const))(
    "finds %s in the %s and says what to do",
    (_, __, says, i) => {
      expect(saidAt(place(i))).toContain(says);
    },
  );

  it("reads Svelte files as well", () => {
    expect(saidAt(unused)).toContain("'unused' is assigned a value but never used");
  });

  it("finds a bare number in a mechanism's advice", () => {
    expect(saidAt(often)).toContain("No magic number: 7");
  });
});

describe("the directions", () => {
  const engine = "packages/engine/src";
  const leaf = "export const thing = 1;\n";
  /** Who must not use whom. An X in a name is a number of its own. */
  const wrong = [
    ["journal", "engine-journal", `${engine}/journal/aX.ts`, `${engine}/attempts/bX.ts`],
    ["attempts", "engine-attempts", `${engine}/attempts/aX.ts`, `${engine}/measures/bX.ts`],
    ["screens", "engine-screens", `${engine}/screens/aX.ts`, `${engine}/care/bX.ts`],
    ["care", "engine-care", `${engine}/care/aX.ts`, `${engine}/coach/bX.ts`],
    [
      "a mechanism to another",
      "mechanisms-stay-apart",
      `${engine}/mechanisms/one/aX.ts`,
      `${engine}/mechanisms/two/bX.ts`,
    ],
    [
      "a mechanism to the list",
      "mechanisms-know-no-catalogue",
      `${engine}/mechanisms/one/aX.ts`,
      `${engine}/mechanisms/catalogue.ts`,
    ],
    ["the coach to a view", "nobody-leans-on-views", `${engine}/coach/aX.ts`, `${engine}/views/bX.ts`],
    ["a store to the coach", "stores-know-the-journal", "packages/stores/src/aX.ts", `${engine}/coach/bX.ts`],
    [
      "a store for browsers to Node",
      "browsers-know-no-node",
      "packages/stores/src/browser/aX.ts",
      "packages/stores/src/node.ts",
    ],
    ["an app past the door", "apps-use-doors", "apps/cli/src/aX.ts", `${engine}/coach/bX.ts`],
    ["the engine's door to the words of crisis", "the-door-is-light", `${engine}/index.ts`, `${engine}/care/notice.ts`],
    ["a visit past the door", "visit-uses-doors", "packages/visit/src/aX.ts", `${engine}/coach/bX.ts`],
    ["a visit to a store", "visit-knows-no-store", "packages/visit/src/aX.ts", "packages/stores/src/index.ts"],
    ["a visit to recording at once", "recording-comes-later", "packages/visit/src/aX.ts", `${engine}/coach/record.ts`],
    ["an app to recording at once", "recording-comes-later", "apps/web/src/aX.ts", `${engine}/coach/record.ts`],
    ["an app to carrying at once", "carrying-comes-later", "apps/web/src/aX.ts", "packages/visit/src/carry/index.ts"],
    ["an app to another", "apps-stay-apart", "apps/web/src/aX.ts", "apps/cli/src/bX.ts"],
    ["an app to the relay's rooms", "apps-stay-apart", "apps/cli/src/commands/serve.ts", "apps/relay/src/bX.ts"],
    ["a screen to the relay", "only-serve-opens-the-relay", "apps/web/src/aX.ts", "apps/relay/src/index.ts"],
    ["the relay to what entries mean", "relay-reads-nothing", "apps/relay/src/aX.ts", `${engine}/index.ts`],
    ["a vault to what entries mean", "vault-knows-the-journal", "packages/vault/src/aX.ts", `${engine}/index.ts`],
    ["a vault to a store", "vault-knows-no-store", "packages/vault/src/aX.ts", "packages/stores/src/index.ts"],
    ["a vault to backup files", "backup-comes-by-itself", "packages/vault/src/aX.ts", "packages/vault/src/backup.ts"],
    ["a package to an app", "packages-know-no-app", "packages/stores/src/aX.ts", "apps/cli/src/bX.ts"],
    ["node in a visit", "visit-knows-no-platform", "packages/visit/src/aX.ts", "fs"],
    ["node in a vault", "vault-knows-no-platform", "packages/vault/src/aX.ts", "fs"],
    ["node on a phone", "web-knows-no-node", "apps/web/src/aX.ts", "fs"],
    ["node in the engine", "engine-is-pure", `${engine}/journal/aX.ts`, "fs"],
    [
      "the engine a package that is not on its short list",
      "engine-needs-little",
      `${engine}/journal/aX.ts`,
      "papaparse",
    ],
  ].map(([who = "", rule = "", from = "", to = ""], i) => ({
    who,
    rule,
    from: from.replace("X", `${i}`),
    to: to.replace("X", `${i}`),
  }));
  const isPackage = (to: string): boolean => !to.includes("/");
  const using = (from: string, to: string): string => {
    const path = relative(dirname(from), to);
    return path.startsWith(".") ? path : `./${path}`;
  };
  const right = "packages/visit/src/right.ts";
  let said = "";
  beforeAll(() => {
    const files: Record<string, string> = { "packages/stores/src/index.ts": "export interface Store {}\n" };
    for (const { to } of wrong) if (!isPackage(to)) files[to] = `${files[to] ?? ""}${leaf}`;
    for (const { from, to } of wrong) {
      const line = isPackage(to)
        ? `import "${to === "fs" ? "node:fs" : to}";\n`
        : `import { thing as other } from "${using(from, to)}";\nexport const another = other;\n`;
      files[from] = `${line}${files[from] ?? ""}`;
    }
    files[right] = [
      `import type { Store } from "${using(right, "packages/stores/src/index.ts")}";`,
      `export const later = (_: Store) => import("${using(right, `${engine}/coach/record.ts`)}");\n`,
    ].join("\n");
    said = saidOf(files, "depcruise", ["packages", "apps", "--config", ".dependency-cruiser.mjs"]);
  });

  it.each(wrong)("refuse $who", ({ rule, from, to }) => {
    const lines = said.split("\n").filter((line) => line.includes(` ${rule}: `));
    expect(lines.filter((line) => line.includes(from)).join("\n")).toContain(isPackage(to) ? to : `→ ${to}`);
  });

  it("let a visit take in what it must: types of a store, and recording when it is needed", () => {
    expect(said).not.toContain(right);
  });
});

describe("npm run new mechanism", () => {
  const newMechanism = (house: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(root, "tools", "new.mjs"), ...args], {
      encoding: "utf8",
      env: { ...process.env, REPRISE_ROOT: house },
    });

  it("writes a folder of the one shape that compiles, and one line in the catalogue", () => {
    const house = planted({});
    cpSync(join(root, "packages/engine"), join(house, "packages/engine"), {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
    expect(newMechanism(house, "mechanism", "second-wind").status).toBe(0);
    const rooms = join(house, "packages/engine/src/mechanisms");
    expect(readdirSync(join(rooms, "second-wind")).toSorted()).toEqual(
      [
        ...readdirSync(join(rooms, "identity")).filter((file) => file !== "counts.ts" && file !== "identity.test.ts"),
        "second-wind.test.ts",
      ].toSorted(),
    );
    expect(readFileSync(join(rooms, "catalogue.ts"), "utf8")).toContain("  secondWind,\n];");
    expect(run(house, "tsc", ["-p", "packages/engine"]).stdout).toBe("");
    expect(newMechanism(house, "mechanism", "second-wind")).toMatchObject({
      status: 2,
      stderr: "There is a mechanism called second-wind already.\n",
    });
  });

  it("says in one sentence what is wrong with a name", () => {
    expect(newMechanism(root, "mechanism", "Not A Name")).toMatchObject({ status: 2 });
    expect(newMechanism(root).stderr).toContain("npm run new mechanism");
  });
});

describe("the documents", () => {
  const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: root,
    encoding: "utf8",
  })
    .trim()
    .split("\n");

  it("have no link into nothing", () => {
    for (const file of tracked) {
      const text = readFileSync(join(root, file), "utf8").replace(/```[\s\S]*?```/g, "");
      for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g))
        expect(
          () => readdirSync(dirname(join(root, dirname(file), target as string))),
          `${file}: ${target}`,
        ).not.toThrow();
      for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g))
        expect(() => readFileSync(join(root, dirname(file), target as string)), `${file}: ${target}`).not.toThrow(
          /ENOENT/,
        );
    }
  });

  it("of the journal's format are what the engine knows", () => {
    expect(readFileSync(join(root, "docs/journal-format.md"), "utf8")).toBe(journalFormat());
  });

  it("of the science are what the engine claims", () => {
    for (const [file, text] of Object.entries(sciencePages()))
      expect(readFileSync(join(root, "docs/science", file), "utf8")).toBe(text);
  });

  it("of the mechanisms show each of them once, as it is, and that it moves something", () => {
    expect(tellings.map(({ mechanism }) => mechanism).sort()).toEqual(
      everyScience()
        .map(({ room }) => room)
        .filter((room) => !["measures", "care", "coach"].includes(room))
        .sort(),
    );
    for (const telling of tellings) {
      const { her, screen } = lived(telling);
      const before = telling.read(her);
      her.answers(telling.answer, screen);
      expect(telling.read(her), telling.mechanism).not.toEqual(before);
    }
    expect(readFileSync(join(root, "docs/mechanisms.md"), "utf8")).toBe(mechanismsPage());
  });

  it("name every command and every script that exists", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const help = execFileSync("sh", [join(root, "bin/reprise"), "--help"], { encoding: "utf8" });
    for (const name of [
      "setback",
      "attempt",
      "win",
      "let-go",
      "goal",
      "next",
      "answer",
      "breathe",
      "show",
      "amend",
      "retract",
      "redact",
      "record",
      "import",
      "export",
      "doctor",
    ]) {
      expect(readme).toContain(name);
      expect(help).toContain(`  ${name}`);
    }
  });
});
