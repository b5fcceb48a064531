import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema, ObjectSchema } from "valibot";
import { refusals } from "../problem.ts";
import type { Route } from "./route.ts";

const schemaOf = (schema: GenericSchema): Readonly<Record<string, unknown>> => {
  // A check that only code can do is said in the description.
  const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: "ignore" });
  return rest as Record<string, unknown>;
};

/** What is worth saying of a refusal that any route may answer. */
const WHY: Readonly<Record<number, string>> = {
  429: "Asked too often. Retry-After says when to go on.",
  503: "The relay is stopping, its database is away, or too much is under way. Try again later, as Retry-After says.",
};

/** What any route may refuse with. */
const anywhere = (route: Route): readonly number[] => [
  ...(route.needs === "none" ? [] : [401]),
  ...(route.needs === "read" || route.needs === "write" ? [410] : []),
  ...(route.body ? [400, 413, 415] : route.query ? [400] : []),
  429,
  503,
];

/** The table of routes as an OpenAPI document: the same schemas that requests are held against. */
export const openapiOf = (routes: readonly Route[]): string => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route);
  }
  return `${JSON.stringify({
    openapi: "3.1.0",
    info: {
      title: "Reprise relay",
      version: "1",
      description: "Keeps sealed records and gives them back. It can read none of them.",
    },
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "A vault's read or write token." } },
      schemas: {
        Problem: {
          type: "object",
          description: `RFC 9457. type is urn:reprise:problem: and one of: ${Object.keys(refusals).join(", ")}.`,
          properties: { type: { type: "string" }, title: { type: "string" }, status: { type: "integer" } },
          required: ["type", "title", "status"],
        },
      },
    },
  })}\n`;
};

const operation = (route: Route): Readonly<Record<string, unknown>> => ({
  operationId: route.name,
  summary: route.does,
  ...(route.needs === "none" ? {} : { security: [{ token: [] }] }),
  parameters: [
    ...[...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    })),
    ...Object.entries((route.query as ObjectSchema<Record<string, never>, undefined> | undefined)?.entries ?? {}).map(
      ([name, schema]) => ({ name, in: "query", required: false, schema: schemaOf(schema) }),
    ),
    ...Object.entries(route.headers ?? {}).map(([name, description]) => ({
      name,
      in: "header",
      required: true,
      description,
      schema: { type: "string" },
    })),
  ],
  ...(route.body
    ? { requestBody: { required: true, content: { "application/json": { schema: schemaOf(route.body.schema) } } } }
    : {}),
  responses: Object.fromEntries([
    ...Object.entries(route.answers).map(([status, { says, schema, type }]) => [
      status,
      {
        description: says,
        ...(schema || type
          ? { content: { [type ?? "application/json"]: schema ? { schema: schemaOf(schema) } : {} } }
          : {}),
      },
    ]),
    ...anywhere(route).map((status) => [
      String(status),
      {
        description: WHY[status] ?? "Refused.",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  ]),
});
