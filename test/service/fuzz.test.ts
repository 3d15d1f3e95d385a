// Any request has an answer: no 500, of a bounded size, in JSON, and the service is as it was. `ZHENGCE_REQUESTS=100000` for a night.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openApi } from "../../service/openapi/document.js";
import type { Served } from "../../service/notices/served.js";
import { examples, LIMITS, servedFrom, startedWith, type Started } from "./started.js";
import { requestsTo } from "./requests.js";

const REQUESTS = Number(process.env["ZHENGCE_REQUESTS"] ?? 1500);
let served: Served;
let service: Started;

beforeAll(async () => {
  served = await servedFrom(
    ...["guizhou-2021", "gansu-2022", "qianjiang-2022"].map((name) => `${examples}/${name}.policy`),
  );
  service = startedWith(() => served);
});
afterAll(() => service.app.close());

setFlagsFromString("--expose_gc");
const collect = runInNewContext("gc") as () => void;
/** Bytes that live after a collection. */
function living(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

it(
  `answers ${REQUESTS} requests of any kind`,
  async () => {
    const { paths } = openApi(served, { locale: "zh", version: "0", limits: LIMITS });
    const statuses = new Map<number, number>();
    const seed = Number(process.env["ZHENGCE_SEED"] ?? 1);
    let before = 0;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        requestsTo(Object.keys(paths as object), served.notices),
        async ({ method, url, headers, payload }) => {
          if (count++ === Math.min(500, REQUESTS / 2)) before = living();
          const {
            statusCode,
            payload: answer,
            headers: answered,
          } = await service.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
          statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
          expect(statusCode).toBeLessThan(500);
          const type = String(answered["content-type"]);
          const isAbout = /^\/(?:openapi\.json|metrics|notices)/u.test(url);
          if (!isAbout) expect(answer.length).toBeLessThan(60_000 + 30 * (payload?.length ?? 0));
          if (method === "HEAD" || answer === "") return;
          if (type.startsWith("application/json")) JSON.parse(answer);
          else if (type.startsWith("application/x-ndjson"))
            for (const line of answer.trimEnd().split("\n")) JSON.parse(line);
          else expect(url).toMatch(/^\/metrics/u);
          if (statusCode >= 400 && !url.startsWith("/mcp")) expect(JSON.parse(answer)).toHaveProperty("error.message");
        },
      ),
      { numRuns: REQUESTS, seed, ...(process.env["ZHENGCE_SEED"] === undefined ? {} : { verbose: true }) },
    );
    for (const status of [200, 400, 404, 405, 415, 422]) expect([status, statuses.has(status)]).toEqual([status, true]);
    expect(statuses.get(200) ?? 0).toBeGreaterThan(REQUESTS / 10);
    expect(living() - before).toBeLessThan(20e6);
    expect((await service.get("/healthz")).status).toBe(200);
  },
  60_000 + REQUESTS * 30,
);
