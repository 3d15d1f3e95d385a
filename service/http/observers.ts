// Logs and metrics of requests: method, route, notice, status, time. An address as it was written may hold anything and is not told.
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Service } from "./service.js";

export function addObservers(app: FastifyInstance, { metrics }: Service, log: Logger | null): void {
  app.addHook("onResponse", (request, reply, done) => {
    const { operation = "none" } = request.routeOptions.config;
    const { noticeId: notice, method } = request;
    const { statusCode: status, elapsedTime } = reply;
    metrics.answered({ operation, notice, status }, elapsedTime / 1000);
    log?.info({ method, operation, notice, status, ms: Math.round(elapsedTime * 1000) / 1000 });
    done();
  });
}
