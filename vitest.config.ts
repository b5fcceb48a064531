import { availableParallelism } from "node:os";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

/** Only what hangs is to be stopped: a machine with other work takes its time, and speed is measured in bench/. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** What is pure keeps nothing from one file to the next, so its tests share their modules; what starts programs has each file alone. */
const pure = "packages/{engine,visit}/**/*.test.ts";
const projects: TestProjectConfiguration[] = [
  { test: { name: "pure", include: [pure], isolate: false, ...patience } },
  {
    test: {
      name: "whole",
      include: ["{packages,apps,test,tools}/**/*.test.ts"],
      exclude: ["**/node_modules/**", pure],
      ...patience,
    },
  },
];

export default defineConfig({
  // Tests wait for browsers, disks and other programs: one for each processor.
  test: { projects, maxWorkers: availableParallelism() },
});
