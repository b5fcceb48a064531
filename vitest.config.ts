import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["{packages,apps,test}/**/*.test.ts", "tools/**/*.test.ts"] },
});
