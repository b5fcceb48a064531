import svelte from "eslint-plugin-svelte";
import tseslint from "typescript-eslint";

const pure = "The engine has no clock and no dice. Take `now` or a seed as an argument.";

/** What only one of the shells has: the compiler knows Node's everywhere but in the engine. */
const ofOneShell = [
  "process",
  "Buffer",
  "setImmediate",
  "global",
  "window",
  "document",
  "navigator",
  "localStorage",
].map((name) => ({ name, message: "A visit is the same in every shell. Let the shell hand it in." }));

/** What a vault is handed, so that a test can lose an answer or put a clock back. */
const handedToAVault = ["fetch", "setTimeout", "setInterval", "crypto"].map((name) => ({
  name,
  message: "A vault is handed its network, its pauses and its chance.",
}));

/** The engine's own rule: what the compiler cannot see of clocks and dice. */
const noClockNoDice = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: pure },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure },
  { selector: "CallExpression[callee.name='Date'][arguments.length=0]", message: pure },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: pure },
];

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.cache/**",
      "test/journals/**",
      "apps/web/.svelte-kit/**",
      "apps/web/build/**",
      "dist/**",
    ],
  },
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // Where someone left is kept as a path and opened again; that the app lives under any path is tested with a real browser.
      "svelte/no-navigation-without-resolve": "off",
      // A map that no screen watches is a plain map.
      "svelte/prefer-svelte-reactivity": "off",
    },
  },
  {
    files: ["**/*.ts", "**/*.svelte"],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    // A configuration is a default export, and a declaration describes someone else's package.
    files: ["**/*.config.ts", "**/*.d.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["packages/engine/src/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...noClockNoDice] },
  },
  {
    files: ["packages/visit/src/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...ofOneShell] },
  },
  {
    files: ["packages/vault/src/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...ofOneShell, ...handedToAVault],
      "no-restricted-syntax": ["error", ...noClockNoDice],
    },
  },
  {
    // A number that shapes advice is a Constant with a Finding, in science.ts.
    files: ["packages/engine/src/mechanisms/*/advice.ts", "packages/engine/src/mechanisms/*/fold.ts"],
    rules: { "no-magic-numbers": ["error", { ignore: [-1, 0, 1] }] },
  },
);
