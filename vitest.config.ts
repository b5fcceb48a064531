import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,apps,test}/**/*.test.ts", "tools/**/*.test.ts"],
    // Only what hangs is to be stopped: a machine with other work takes its time, and speed is measured in bench/.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
