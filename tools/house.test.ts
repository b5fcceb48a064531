import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { journalFormat } from "./journal-format.ts";
import { sciencePages } from "./science-docs.ts";
import { mechanismsPage } from "./tellings/page.ts";
import { lived, tellings } from "./tellings/tellings.ts";
import { everyScience } from "@reprise/engine/science";

const root = join(import.meta.dirname, "..");
const bin = (name: string): string => join(root, "node_modules", ".bin", name);

/** A house of its own with the rules of this one and one planted fault. */
const planted = (files: { readonly [path: string]: string }): string => {
  const house = mkdtempSync(join(tmpdir(), "reprise-house-"));
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
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
const run = (house: string, name: string, args: readonly string[]) =>
  spawnSync(bin(name), args, { cwd: house, encoding: "utf8" });

describe("the compiler", () => {
  it.each([
    "fetch('x')",
    "console.log(1)",
    "setTimeout(() => {}, 1)",
    "document.title",
    "process.exit()",
    "crypto.randomUUID()",
  ])("does not know %s in the engine", (fault) => {
    const config = readFileSync(join(root, "packages/engine/tsconfig.json"), "utf8");
    const house = planted({
      "packages/engine/tsconfig.json": config,
      "packages/engine/src/fault.ts": `export const fault = () => ${fault};\n`,
    });
    expect(run(house, "tsc", ["-p", "packages/engine"]).stdout).toContain("error TS");
  });
});

describe("the lint rule", () => {
  it.each(["Date.now()", "new Date()", "Math.random()"])("finds %s in the engine and says what to do", (fault) => {
    const house = planted({ "packages/engine/src/fault.ts": `export const fault = () => ${fault};\n` });
    expect(run(house, "eslint", ["packages"]).stdout).toContain("The engine has no clock and no dice");
  });

  it.each(["process.env", "Buffer.from('x')", "document.title"])("finds %s in a visit", (fault) => {
    const house = planted({ "packages/visit/src/fault.ts": `export const fault = () => ${fault};\n` });
    expect(run(house, "eslint", ["packages"]).stdout).toContain("A visit is the same in every shell");
  });

  it.each(["fetch('x')", "setTimeout(() => {}, 1)", "crypto.getRandomValues(new Uint8Array(1))", "Date.now()"])(
    "finds %s in a vault",
    (fault) => {
      const house = planted({ "packages/vault/src/fault.ts": `export const fault = () => ${fault};\n` });
      expect(run(house, "eslint", ["packages"]).stdout).toMatch(/handed its network|has no clock/);
    },
  );

  it("reads Svelte files as well", () => {
    const house = planted({
      "apps/web/src/Fault.svelte": '<script lang="ts">\n  const unused: number = 1;\n</script>\n',
    });
    expect(run(house, "eslint", ["apps"]).stdout).toContain("'unused' is assigned a value but never used");
  });

  it("finds a bare number in a mechanism's advice", () => {
    const house = planted({
      "packages/engine/src/mechanisms/one/advice.ts": "export const often = (n: number) => n > 7;\n",
    });
    expect(run(house, "eslint", ["packages"]).stdout).toContain("No magic number: 7");
  });
});

describe("the directions", () => {
  const engine = "packages/engine/src";
  const leaf = "export const thing = 1;\n";
  it.each([
    ["journal", "engine-journal", `${engine}/journal/a.ts`, `${engine}/attempts/b.ts`],
    ["attempts", "engine-attempts", `${engine}/attempts/a.ts`, `${engine}/measures/b.ts`],
    ["screens", "engine-screens", `${engine}/screens/a.ts`, `${engine}/care/b.ts`],
    ["care", "engine-care", `${engine}/care/a.ts`, `${engine}/coach/b.ts`],
    [
      "a mechanism to another",
      "mechanisms-stay-apart",
      `${engine}/mechanisms/one/a.ts`,
      `${engine}/mechanisms/two/b.ts`,
    ],
    [
      "a mechanism to the list",
      "mechanisms-know-no-catalogue",
      `${engine}/mechanisms/one/a.ts`,
      `${engine}/mechanisms/catalogue.ts`,
    ],
    ["the coach to a view", "nobody-leans-on-views", `${engine}/coach/a.ts`, `${engine}/views/b.ts`],
    ["a store to the coach", "stores-know-the-journal", "packages/stores/src/a.ts", `${engine}/coach/b.ts`],
    [
      "a store for browsers to Node",
      "browsers-know-no-node",
      "packages/stores/src/browser/a.ts",
      "packages/stores/src/node.ts",
    ],
    ["an app past the door", "apps-use-doors", "apps/cli/src/a.ts", `${engine}/coach/b.ts`],
    ["the engine's door to the words of crisis", "the-door-is-light", `${engine}/index.ts`, `${engine}/care/notice.ts`],
    ["a visit past the door", "visit-uses-doors", "packages/visit/src/a.ts", `${engine}/coach/b.ts`],
    ["a visit to a store", "visit-knows-no-store", "packages/visit/src/a.ts", "packages/stores/src/index.ts"],
    ["a visit to recording at once", "recording-comes-later", "packages/visit/src/a.ts", `${engine}/coach/record.ts`],
    ["an app to recording at once", "recording-comes-later", "apps/web/src/a.ts", `${engine}/coach/record.ts`],
    ["an app to carrying at once", "carrying-comes-later", "apps/web/src/a.ts", "packages/visit/src/carry/index.ts"],
    ["an app to another", "apps-stay-apart", "apps/web/src/a.ts", "apps/cli/src/b.ts"],
    ["an app to the relay's rooms", "apps-stay-apart", "apps/cli/src/commands/serve.ts", "apps/relay/src/b.ts"],
    ["a screen to the relay", "only-serve-opens-the-relay", "apps/web/src/a.ts", "apps/relay/src/index.ts"],
    ["the relay to what entries mean", "relay-reads-nothing", "apps/relay/src/a.ts", `${engine}/index.ts`],
    ["a vault to what entries mean", "vault-knows-the-journal", "packages/vault/src/a.ts", `${engine}/index.ts`],
    ["a vault to a store", "vault-knows-no-store", "packages/vault/src/a.ts", "packages/stores/src/index.ts"],
    ["a vault to backup files", "backup-comes-by-itself", "packages/vault/src/a.ts", "packages/vault/src/backup.ts"],
    ["a package to an app", "packages-know-no-app", "packages/stores/src/a.ts", "apps/cli/src/b.ts"],
  ])("refuse %s", (_, rule, from, to) => {
    const path = relative(dirname(from), to);
    const house = planted({
      "packages/stores/src/leaf.ts": leaf,
      [to]: leaf,
      [from]: `import { thing } from "${path.startsWith(".") ? path : `./${path}`}";\nexport const other = thing;\n`,
    });
    const { stdout, stderr } = run(house, "depcruise", [
      "packages",
      ...(from.startsWith("apps") || to.startsWith("apps") ? ["apps"] : []),
      "--config",
      ".dependency-cruiser.mjs",
    ]);
    expect(stdout + stderr).toContain(rule);
  });

  it("refuse node in a visit, and let it take in what it must: types of a store, and recording when it is needed", () => {
    const house = planted({
      "packages/stores/src/index.ts": "export interface Store {}\n",
      [`${engine}/coach/record.ts`]: leaf,
      "packages/visit/src/a.ts": [
        'import "node:fs";',
        'import type { Store } from "../../stores/src/index.ts";',
        'export const later = (_: Store) => import("../../engine/src/coach/record.ts");\n',
      ].join("\n"),
    });
    const { stdout } = run(house, "depcruise", ["packages", "--config", ".dependency-cruiser.mjs"]);
    expect(stdout).toContain("visit-knows-no-platform");
    expect(stdout).toContain("(1 errors, 0 warnings)");
  });

  it("refuse node in a vault", () => {
    const house = planted({ "packages/stores/src/leaf.ts": leaf, "packages/vault/src/a.ts": 'import "node:fs";\n' });
    expect(run(house, "depcruise", ["packages", "--config", ".dependency-cruiser.mjs"]).stdout).toContain(
      "vault-knows-no-platform",
    );
  });

  it("refuse node on a phone", () => {
    const house = planted({ "packages/stores/src/leaf.ts": leaf, "apps/web/src/a.ts": 'import "node:fs";\n' });
    expect(run(house, "depcruise", ["apps", "--config", ".dependency-cruiser.mjs"]).stdout).toContain(
      "web-knows-no-node",
    );
  });

  it("refuse node in the engine, and a package that is not on its short list", () => {
    const house = planted({ [`${engine}/journal/a.ts`]: 'import "node:fs";\nimport "papaparse";\n' });
    const { stdout } = run(house, "depcruise", ["packages", "--config", ".dependency-cruiser.mjs"]);
    expect(stdout).toContain("engine-is-pure");
    expect(stdout).toContain("engine-needs-little");
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
