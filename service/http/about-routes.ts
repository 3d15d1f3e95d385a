// What is served, how it is asked for, how it fares.
import type { FastifyInstance } from "fastify";
import { documentOf } from "../openapi/document.js";
import { Refusal } from "../operations/refusal.js";
import { QUERY } from "./query.js";
import type { Service } from "./service.js";
import { NOTHING } from "../notices/served.js";

export function addAbout(app: FastifyInstance, service: Service): void {
  const { metrics, version, limits } = service;
  const route = (operation: string): object => ({ schema: { querystring: QUERY }, config: { operation } });

  app.get("/notices", route("notices"), ({ served, locale }) => {
    const { notices, refused } = served ?? NOTHING;
    return {
      notices: [...notices.values()].map(({ id, version, notice }) => {
        const { name, title, number, region, year } = notice;
        return { id, name, title, number, region, year, version };
      }),
      refused: refused.map(({ file, serving, findings }) => ({
        file,
        serving,
        findings: findings.map((finding) => ({ ...finding, message: finding.message[locale] })),
      })),
    };
  });
  app.get("/openapi.json", route("openapi"), ({ served, locale }, reply) =>
    reply.type("application/json; charset=utf-8").send(documentOf(served ?? NOTHING, { locale, version, limits })),
  );
  app.get("/healthz", route("healthz"), ({ served }) => {
    const { notices, refused } = served ?? NOTHING;
    return { status: "ok", notices: notices.size, refused: refused.length };
  });
  app.get("/metrics", route("metrics"), async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  for (const [url, allow] of Object.entries(METHODS))
    app.route({
      method: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].filter((method) => !allow.includes(method)),
      url,
      handler: () => {
        throw new Refusal("wrong-method", { allow: allow.join(", ") });
      },
    });
}

const READ = ["GET", "HEAD"];
const METHODS: Readonly<Record<string, readonly string[]>> = {
  "/notices": READ,
  "/openapi.json": READ,
  "/healthz": READ,
  "/metrics": READ,
  "/mcp": ["POST"],
  "/:notice/assess": ["POST"],
  "/:notice/adjust": ["POST"],
  "/:notice/needs": ["POST"],
  "/:notice/explain": ["POST"],
  "/:notice/batch": ["POST"],
};
