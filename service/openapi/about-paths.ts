// The addresses that are there whatever is served.
import type { DocumentWords } from "./words.js";
import { LOCALE, ref, refusedAs } from "./shared.js";

export function aboutPaths(words: DocumentWords): object {
  const get = (name: "notices" | "openapi" | "healthz" | "metrics", content: object): object => ({
    get: {
      operationId: name,
      summary: words.about[name],
      tags: ["service"],
      parameters: [LOCALE(words)],
      responses: { 200: { description: words.answers.ok, content }, ...refusedAs(400, 503) },
    },
  });
  const json = (schema: object): object => ({ "application/json": { schema } });
  return {
    "/notices": get("notices", json(ref("Notices"))),
    "/openapi.json": get("openapi", json(ANY)),
    "/healthz": get("healthz", json(ref("Health"))),
    "/metrics": get("metrics", { "text/plain": { schema: { type: "string" } } }),
    "/mcp": {
      post: {
        operationId: "mcp",
        summary: words.about.mcp,
        tags: ["service"],
        parameters: [LOCALE(words)],
        requestBody: { required: true, content: json(ANY) },
        responses: {
          200: { description: words.answers.ok, content: json(ANY) },
          202: { description: words.answers.ok },
          ...refusedAs(400, 408, 413, 415, 503),
        },
      },
    },
  };
}

/** An object with whatever members: said, or generated clients take it for one that has none. */
const ANY = { type: "object", additionalProperties: true };
