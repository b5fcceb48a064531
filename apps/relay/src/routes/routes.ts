import { openapiOf } from "./openapi.ts";
import { operatingRoutes } from "./operating.ts";
import type { Route } from "./route.ts";
import { vaultRoutes } from "./vaults.ts";

/** Every route of a relay. The description, the tests of who may do what, and the counters are made from this table. */
export const routes: readonly Route[] = [...operatingRoutes, ...vaultRoutes];

/** The table as an OpenAPI document. */
export const openapi = openapiOf(routes);

/** A route that was found, and what stands in its places. */
export interface Found {
  readonly route: Route;
  readonly places: Readonly<Record<string, string>>;
}

const patterns = routes.map((route) => ({
  route,
  names: [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string),
  pattern: new RegExp(`^${route.path.replace(/\./g, "\\.").replace(/:\w+/g, "([^/]+)")}$`),
}));

/** The route that a path and a method mean; where the path has others, their methods; null where it has none. */
export const findRoute = (method: string, path: string): Found | readonly string[] | null => {
  const methods: string[] = [];
  for (const { route, names, pattern } of patterns) {
    const match = pattern.exec(path);
    if (!match) continue;
    // As it is written: an id is never written in another way, so nothing is decoded.
    if (route.method === method || (method === "HEAD" && route.needs === "none" && route.method === "GET"))
      return { route, places: Object.fromEntries(names.map((name, i) => [name, match[i + 1] as string])) };
    methods.push(route.method);
  }
  return methods.length > 0 ? methods : null;
};
