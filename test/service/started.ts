// The service in this process: compiled as the worker does it, answered through the framework, or on a port of its own.
import { fileURLToPath } from "node:url";
import type { FastifyInstance, InjectOptions } from "fastify";
import type { Logger } from "pino";
import { appOf } from "../../service/http/app.js";
import { metricsOf } from "../../service/http/metrics.js";
import { compileAll } from "../../service/notices/compile-all.js";
import { servedOf, type Served } from "../../service/notices/served.js";
import type { Limits } from "../../service/options.js";

export const LIMITS: Limits = { body: 1_000_000, rows: 10_000, seconds: 10, answer: 1_000_000 };
export const examples = fileURLToPath(new URL("../../examples", import.meta.url));
export const guizhou = `${examples}/guizhou-2021.policy`;

export const servedFrom = async (...paths: readonly string[]): Promise<Served> => servedOf(await compileAll(paths));

export interface Started {
  readonly app: FastifyInstance;
  readonly post: (url: string, body: unknown, headers?: Record<string, string>) => Promise<Reply>;
  readonly get: (url: string, headers?: Record<string, string>) => Promise<Reply>;
}
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Null where the answer is no JSON. */
  readonly body: unknown;
}

/** @param served asked for each request, as the service does */
export function startedWith(
  served: () => Served,
  limits: Partial<Limits> = {},
  more: { log?: Logger; isStopping?: () => boolean } = {},
): Started {
  const service = {
    served,
    limits: { ...LIMITS, ...limits },
    locale: "zh" as const,
    version: "0.0.0",
    metrics: metricsOf(served),
    isStopping: more.isStopping ?? (() => false),
  };
  const app = appOf(service, more.log ?? null);
  const ask = async (options: InjectOptions): Promise<Reply> => {
    const { statusCode, headers, payload } = await app.inject(options);
    const isJson = String(headers["content-type"]).startsWith("application/json");
    return { status: statusCode, headers, text: payload, body: isJson ? (JSON.parse(payload) as unknown) : null };
  };
  return {
    app,
    post: (url, body, headers = {}) => {
      const payload = typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      return ask({ method: "POST", url, payload, headers: { "content-type": "application/json", ...headers } });
    },
    get: (url, headers = {}) => ask({ method: "GET", url, headers }),
  };
}

/** Lines of JSON. */
export const linesOf = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
