// The HTTP service: one framework, its limits, how every refusal reads. Routes stand beside it.
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { Refusal } from "../operations/refusal.js";
import { errorOf } from "../wording/wording.js";
import { addBodies } from "./bodies.js";
import { localeOf } from "./locale.js";
import { addBatch } from "./batch-route.js";
import { addAbout } from "./about-routes.js";
import { addMcp } from "./mcp-route.js";
import { addQuestions } from "./question-routes.js";
import { addObservers } from "./observers.js";
import { answerBrokenRequest, refusalOf } from "./refusals.js";
import type { Service } from "./service.js";

/** @param log null: requests are not logged */
export function appOf(service: Service, log: Logger | null): FastifyInstance {
  const { limits } = service;
  const most = limits.seconds * 1000;
  const app = fastify({
    bodyLimit: limits.body,
    requestTimeout: most,
    // Node takes the longer of the two for bodies, whichever it is.
    http: { headersTimeout: most, requestTimeout: most, connectionsCheckingInterval: 500 },
    routerOptions: { maxParamLength: 2000 },
    return503OnClosing: false,
    forceCloseConnections: "idle",
    // A request is as it is: nothing is dropped from it, turned into another type or filled in.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false, strict: true } },
    frameworkErrors: (error, request, reply) => void refuse(service, request, reply, error),
    clientErrorHandler: answerBrokenRequest(service),
  });
  app.decorateRequest("locale", service.locale);
  app.decorateRequest("served", null);
  app.decorateRequest("noticeId", "");
  app.addHook("onRequest", (request, reply, done) => {
    request.served = service.served();
    request.locale = requestLocale(service, request);
    if (service.isStopping()) {
      reply.header("connection", "close");
      return done(new Refusal("stopping"));
    }
    done();
  });
  app.setErrorHandler((error, request, reply) => refuse(service, request, reply, error, log));
  app.setNotFoundHandler((request, reply) => refuse(service, request, reply, new Refusal("unknown-path")));
  addObservers(app, service, log);
  addBodies(app);
  addAbout(app, service);
  addQuestions(app, service);
  addBatch(app, service);
  addMcp(app, service);
  return app;
}

/** Before a request is checked, it is only asked what we would answer it in. No hook has seen a request that the framework refuses. */
function requestLocale(service: Service, { query, headers }: FastifyRequest): Service["locale"] {
  return localeOf((Object(query) as { locale?: unknown }).locale, headers["accept-language"], service.locale);
}

function refuse(
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  log: Logger | null = null,
): FastifyReply {
  const refusal = refusalOf(error, service.limits);
  if (refusal.code === "internal") log?.error({ kind: error instanceof Error ? error.name : typeof error }, "internal");
  // What is left of the request is not read: the connection ends with the answer.
  if (refusal.code === "body-too-large" || refusal.code === "wrong-type") reply.header("connection", "close");
  if (refusal.code === "wrong-method") reply.header("allow", String(refusal.data["allow"]));
  return reply
    .code(refusal.status)
    .type("application/json; charset=utf-8")
    .send(JSON.stringify({ error: errorOf(refusal, requestLocale(service, request)) }));
}
