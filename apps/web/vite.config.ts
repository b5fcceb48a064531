import adapterStatic from "@sveltejs/adapter-static";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
import { finishWeb } from "../../tools/finish-web.ts";

// Kit writes into a folder of its own; `build` holds only what is finished (tools/build-web.mjs moves it there).
const site = ".svelte-kit/site";
const files = adapterStatic({ pages: site, assets: site });

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: {
        ...files,
        adapt: async (builder) => {
          await files.adapt(builder);
          await finishWeb(site);
        },
      },
      // Every page finds its files by itself, so that one build serves from any folder of any host.
      paths: { relative: true },
      // The hash of the sources; tools/build-web.mjs gives it. The worker says when there is a newer version, so nobody polls.
      version: { name: process.env["REPRISE_SOURCES"] ?? "by-hand", pollInterval: 0 },
      serviceWorker: { register: false },
    }),
  ],
});
