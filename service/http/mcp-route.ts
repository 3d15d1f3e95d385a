// POST /mcp: the tools of a language model over HTTP. What speaks MCP is loaded by the first call.
import type { FastifyInstance } from "fastify";
import { NOTHING } from "../notices/served.js";
import { JSON_TYPE } from "./bodies.js";
import { QUERY } from "./query.js";
import { requireType } from "./question-routes.js";
import type { Service } from "./service.js";

export function addMcp(app: FastifyInstance, { version, limits }: Service): void {
  app.post("/mcp", { schema: { querystring: QUERY }, config: { operation: "mcp" } }, async (request, reply) => {
    requireType(request, JSON_TYPE);
    const { answerOverHttp } = await import("../mcp/main.js");
    const { locale, served, body } = request;
    const { status, text } = await answerOverHttp(served ?? NOTHING, { version, limits, locale }, body);
    return reply.code(status).type("application/json; charset=utf-8").send(text);
  });
}
