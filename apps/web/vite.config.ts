import adapterStatic from "@sveltejs/adapter-static";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

// Kit writes into a folder of its own; tools/build-web.mjs finishes copies of it, for a relay and for other hosts.
const site = ".svelte-kit/site";

/**
 * What is waited for together comes as one file: a browser asks for six files at a time, and on a slow line each asking costs a
 * sixth of a second. What a group takes it takes with all that it uses, unless a group before it has that already.
 */
const groups = [
  // Kit says here where the app lives, before anything else of it begins; so neither this nor what the start fetches with may stand
  // beside code that reads it, or an app in a folder takes itself to be at the beginning of its host.
  { name: "payload", test: /[\\/]runtime[\\/]client[\\/]payload\.js$/, priority: 5 },
  { name: "fetching", test: /vite[\\/]preload-helper/, priority: 4 },
  {
    name: "first-screen",
    test: /[\\/]runtime[\\/]client[\\/]client-entry\.js$|[\\/]routes[\\/]\+(layout|page)\.(svelte|ts)$/,
    priority: 3,
  },
  { name: "journal", test: /[\\/]visit[\\/]journal\.ts$/, priority: 2 },
  { name: "steps", test: /[\\/]steps[\\/]Step\.svelte$|[\\/]today[\\/]Today\.svelte$/, priority: 1 },
];

export default defineConfig({
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  plugins: [
    sveltekit({
      adapter: adapterStatic({ pages: site, assets: site }),
      // Every page finds its files by itself, so that one build serves from any folder of any host.
      paths: { relative: true },
      // The hash of the sources; tools/build-web.mjs gives it. The worker says when there is a newer version, so nobody polls.
      version: { name: process.env["REPRISE_SOURCES"] ?? "by-hand", pollInterval: 0 },
      serviceWorker: { register: false },
    }),
  ],
});
