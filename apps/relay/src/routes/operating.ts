import { hashOf, isSame } from "../bytes.ts";
import { problem, refusal } from "../problem.ts";
import { fine } from "./forms.ts";
import { route, said } from "./route.ts";

const health = route({
  name: "health",
  method: "GET",
  path: "/healthz",
  needs: "none",
  does: "Says that the process runs.",
  answers: { 200: { says: "It runs.", schema: fine } },
  run: async () => said(200, { ok: true }),
});

const ready = route({
  name: "ready",
  method: "GET",
  path: "/readyz",
  needs: "none",
  does: "Says that the relay can answer: its database is there and has the shape it needs.",
  answers: { 200: { says: "It can.", schema: fine }, 503: { says: "Not now." } },
  run: async ({ rooms: { keeping } }) => {
    try {
      await keeping.check();
      return said(200, { ok: true });
    } catch {
      return problem(503, "The relay's database does not answer. Look whether it runs.", { "retry-after": "5" });
    }
  },
});

const metrics = route({
  name: "metrics",
  method: "GET",
  path: "/metrics",
  needs: "own",
  does: "Counts for the operator, by route and status. Only with the operator's token.",
  answers: { 200: { says: "In the form that Prometheus reads.", type: "text/plain" }, 404: { says: "not-found" } },
  run: async ({ rooms, bearer }) => {
    if (!rooms.metricsToken) return refusal("not-found");
    if (!isSame(hashOf(Buffer.from(bearer ?? "")), rooms.metricsToken)) return refusal("unauthorised");
    return new Response(await rooms.metrics.text(), {
      headers: { "content-type": rooms.metrics.type, "cache-control": "no-store" },
    });
  },
});

const openapi = route({
  name: "openapi",
  method: "GET",
  path: "/openapi.json",
  needs: "none",
  does: "Describes this.",
  answers: { 200: { says: "OpenAPI 3.1.", type: "application/json" } },
  run: async ({ rooms }) =>
    new Response(rooms.openapi(), { headers: { "content-type": "application/json", "cache-control": "no-cache" } }),
});

/** The routes for those who run a relay. */
export const operatingRoutes = [health, ready, metrics, openapi] as const;
