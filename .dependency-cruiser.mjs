// The house as rules: who may use whom, each with the reason why. the picture is in ARCHITECTURE.md.
const engine = "^packages/engine/src";
const room = (...names) => `${engine}/(${names.join("|")})/`;
/** What stands open to the shells and to what they share. */
const doors = [
  "^packages/[^/]+/src/index\\.ts$",
  `${engine}/journal/index\\.ts$`,
  `${engine}/coach/record\\.ts$`,
  `${engine}/science/sources\\.ts$`,
  `${engine}/views/science\\.ts$`,
  `${engine}/(mechanisms/[^/]+|care)/shelf\\.ts$`,
  "^packages/visit/src/carry/(index|calendar)\\.ts$",
  "^packages/visit/src/vault/index\\.ts$",
  "^packages/vault/src/backup\\.ts$",
  "^packages/stores/src/(node|browser/index)\\.ts$",
  "^packages/vault/src/(backup|backup-terms|pairing)\\.ts$",
];

/** A room of the engine may use itself, what the list names, and nothing else of the engine. */
const uses = (name, others, comment) => ({
  name: `engine-${name}`,
  severity: "error",
  comment,
  from: { path: `${engine}/${name}/`, pathNot: "\\.test\\.ts$" },
  to: {
    path: engine,
    pathNot: [
      room(name, ...others),
      ...(others.includes("mechanism.ts") ? [`${engine}/mechanisms/mechanism\\.ts$`] : []),
    ],
  },
});

export default {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that need each other are one file, or a third one that both need.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    uses("journal", [], "The journal knows no psychology, so that it can outlive every idea about learners."),
    uses("science", [], "Sources and findings stand by themselves: a claim must not depend on the code that uses it."),
    uses("screens", ["journal"], "Blocks and words know no mechanism, so that every shell can draw every screen."),
    uses(
      "attempts",
      ["journal", "science"],
      "The trunk holds facts; what they mean is for the measures and mechanisms to say.",
    ),
    uses(
      "measures",
      ["attempts", "journal", "science"],
      "Estimators work on facts alone, so that they can be checked against their formulas.",
    ),
    uses(
      "care",
      ["attempts", "measures", "journal", "science", "screens"],
      "Care overrules the coach, so it must not depend on it.",
    ),
    {
      name: "mechanisms-stay-apart",
      severity: "error",
      comment:
        "Never another mechanism: a fact that two need belongs to the trunk, and moving it there is a conversation.",
      from: { path: `${engine}/mechanisms/([^/]+)/`, pathNot: "\\.test\\.ts$" },
      to: { path: `${engine}/mechanisms/([^/]+)/`, pathNot: `${engine}/mechanisms/$1/` },
    },
    {
      name: "mechanisms-know-no-catalogue",
      severity: "error",
      comment: "A mechanism that knew the list could order itself first; ordering is the coach's.",
      from: { path: `${engine}/mechanisms/[^/]+/`, pathNot: "\\.test\\.ts$" },
      to: { path: [`${engine}/mechanisms/catalogue\\.ts$`, room("coach", "views"), `${engine}/index\\.ts$`] },
    },
    {
      name: "nobody-leans-on-views",
      severity: "error",
      comment: "Views are read by shells; an engine that read them back would go in circles.",
      from: { path: engine, pathNot: [`${engine}/(views/|index\\.ts$)`, "\\.test\\.ts$"] },
      to: { path: room("views") },
    },
    {
      name: "engine-is-pure",
      severity: "error",
      comment: "No clock, dice, disk, network or screen: the same journal must give the same advice everywhere.",
      from: { path: engine, pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-needs-little",
      severity: "error",
      comment:
        "Each package the engine takes is paid for by every phone: valibot for the border, pure-rand for replayable draws.",
      from: { path: engine, pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm", "npm-dev"], pathNot: "node_modules/(valibot|pure-rand)/" },
    },
    {
      name: "stores-know-the-journal",
      severity: "error",
      comment: "A store keeps lines; it must not learn what they mean.",
      from: { path: "^packages/stores/src" },
      to: { path: engine, pathNot: room("journal") },
    },
    {
      name: "browsers-know-no-node",
      severity: "error",
      comment: "A browser has no SQLite and no files; one import of them and the web app does not build.",
      from: {
        path: "^(packages/stores/src/(index\\.ts$|browser/)|packages/visit/src|apps/web/)",
        pathNot: "\\.test\\.ts$",
      },
      to: { path: "^packages/stores/src/(node|sqlite)\\.ts$" },
    },
    {
      name: "apps-use-doors",
      severity: "error",
      comment: "Behind the door rooms may move; who reaches into one breaks when they do.",
      from: { path: "^apps/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/[^/]+/src/", pathNot: doors },
    },
    {
      name: "visit-uses-doors",
      severity: "error",
      comment: "What the shells share stands where they stand: outside the doors.",
      from: { path: "^packages/visit/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/[^/]+/src/", pathNot: ["^packages/visit/src", ...doors] },
    },
    {
      name: "visit-knows-no-store",
      severity: "error",
      comment: "A visit is handed its store; a store taken in here would bring SQLite to the browser.",
      from: { path: "^packages/visit/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/stores/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "visit-knows-no-platform",
      severity: "error",
      comment: "The same visit runs in a terminal and in a browser; what differs is handed to it.",
      from: { path: "^packages/visit/src", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "vault-knows-the-journal",
      severity: "error",
      comment: "A vault seals lines and knows their ids; it must not learn what they mean.",
      from: { path: "^packages/vault/src", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^packages/",
        pathNot: ["^packages/vault/src", `${engine}/journal/index\\.ts$`, "^packages/stores/"],
      },
    },
    {
      name: "vault-knows-no-store",
      severity: "error",
      comment: "A vault is handed its store; a store taken in here would bring SQLite to the browser.",
      from: { path: "^packages/vault/src" },
      to: { path: "^packages/stores/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "vault-knows-no-platform",
      severity: "error",
      comment: "The same vault is opened in a terminal and in a browser; chance, clock and network are handed to it.",
      from: { path: "^packages/vault/src" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "backup-comes-by-itself",
      severity: "error",
      comment: "What writes backup files is heavier than the vault; only who makes one fetches it.",
      from: { path: "^packages/vault/src/(?!backup\\.ts)" },
      to: { path: "(^packages/vault/src/backup\\.ts$|node_modules/age-encryption/)" },
    },
    {
      name: "recording-comes-later",
      severity: "error",
      comment:
        "The list of words of crisis is fetched when something is recorded: a first screen does not wait for it.",
      from: {
        path: ["^packages/visit/src/[^/]+\\.ts$", "^apps/"],
        pathNot: "\\.test\\.ts$",
      },
      to: { path: `${engine}/coach/record\\.ts$`, dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "carrying-comes-later",
      severity: "error",
      comment: "Tables and checksums are for the one page or command that carries a journal.",
      from: { path: ["^packages/visit/src/[^/]+\\.ts$", "^apps/"], pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/visit/src/carry/index\\.ts$", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "vaults-come-later",
      severity: "error",
      comment:
        "Sealing weighs as much as a first screen may wait for; it is fetched once something is to be sent. In the web app the files named here are what is fetched then.",
      from: {
        path: ["^packages/visit/src/[^/]+\\.ts$", "^apps/"],
        pathNot: [
          "\\.test\\.ts$",
          "^apps/[^/]+/test/",
          "^apps/web/src/visit/(sharing-here|keepers)\\.ts$",
          "^apps/web/src/data/backup-worker\\.ts$",
        ],
      },
      to: {
        path: ["^packages/visit/src/vault/index\\.ts$", "^packages/vault/src/(?!backup-terms)"],
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "sharing-comes-later",
      severity: "error",
      comment: "What seals and pairs in the web app has one door, and it is opened after the first screen.",
      from: { path: "^apps/web/src/", pathNot: "^apps/web/src/visit/sharing-here\\.ts$" },
      to: {
        path: "^apps/web/src/visit/(sharing-here|keepers)\\.ts$",
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "the-door-is-light",
      severity: "error",
      comment: "The list of words of crisis is a third of the engine's weight; only recording needs it.",
      from: { path: `${engine}/index\\.ts$` },
      to: { path: `${engine}/care/notice\\.ts$`, reachable: true },
    },
    {
      name: "apps-stay-apart",
      severity: "error",
      comment:
        "Each app is one shell; what two need is a package. One door is open: `reprise serve` starts the relay in its own process, so that Ctrl-C and the exit code are its own.",
      from: { path: "^apps/([^/]+)/", pathNot: ["\\.test\\.ts$", "^apps/[^/]+/test/"] },
      to: { path: "^apps/", pathNot: ["^apps/$1/", "^apps/relay/src/index\\.ts$"] },
    },
    {
      name: "only-serve-opens-the-relay",
      severity: "error",
      comment: "A screen that could start a server would; the relay is started by a person, by one command.",
      from: {
        path: "^apps/",
        pathNot: ["^apps/relay/", "^apps/cli/src/(commands/serve|here/own-relay)\\.ts$", "^apps/[^/]+/test/"],
      },
      to: { path: "^apps/relay/" },
    },
    {
      name: "relay-reads-nothing",
      severity: "error",
      comment: "A relay keeps what it cannot read; knowing what an entry means would be a way to read it.",
      from: { path: "^apps/relay/src/" },
      to: { path: "^packages/", pathNot: room("journal") },
    },
    {
      name: "web-knows-no-node",
      severity: "error",
      comment: "A phone has no disk to open and no process to ask.",
      from: { path: "^apps/web/src/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "packages-know-no-app",
      severity: "error",
      comment: "What is shared must not depend on one of its shells.",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["\\.d\\.ts$", "^apps/web/(build|\\.svelte-kit)/"] },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
