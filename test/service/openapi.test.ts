// The OpenAPI document: nothing for a linter to say, schemas that a strict validator takes and that fit every answer, a client made of it.
import { spawn, spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { transformSync } from "esbuild";
import fc from "fast-check";
import openapiTypescript, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApi } from "../../service/openapi/document.js";
import { servedOf, type Served } from "../../service/notices/served.js";
import { compileAll } from "../../service/notices/compile-all.js";
import { folder, root } from "../cli/run.js";
import { examples, LIMITS, servedFrom, startedWith, type Started } from "./started.js";
import { inputsOf, type Operation, peopleBy } from "./requests.js";

let served: Served;
let service: Started;
let document: Document;
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
const documentIn = (locale: "zh" | "en"): Document =>
  openApi(served, { locale, version: "0.1.0", limits: LIMITS }) as unknown as Document;

beforeAll(async () => {
  served = await servedFrom(examples);
  service = startedWith(() => served);
  document = documentIn("en");
}, 300_000);
afterAll(() => service.app.close());

describe("the document", () => {
  it.each(["zh", "en"] as const)("has nothing to be said against, in %s", async (locale) => {
    const config = await createConfig({ extends: ["recommended-strict"] });
    const problems = await lintFromString({ source: JSON.stringify(documentIn(locale)), config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });
  it("is what the service gives out", async () => {
    const { body } = await service.get("/openapi.json?locale=en");
    expect(body).toMatchObject({ openapi: "3.1.1", info: { version: "0.0.0" }, paths: document.paths });
  });
  it("names notices in any letters apart", async () => {
    const compiled = await compileAll([`${examples}/guizhou-2021.policy`]);
    const ids = ["甲 2021", "甲_2021", "甲_20_2021", "a.b", "a-b"];
    const many = servedOf({
      notices: ids.flatMap((id) => compiled.notices.map((one) => ({ ...one, id }))),
      refused: [],
    });
    const { paths } = openApi(many, { locale: "zh", version: "0", limits: LIMITS }) as unknown as Document;
    const operations = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(operations).size).toBe(operations.length);
    const { status } = await startedWith(() => many).post("/%E7%94%B2%202021/needs", {});
    expect(status).toBe(200);
    expect(Object.keys(paths)).toContain("/%E7%94%B2%202021/needs");
  });
});

describe("the schemas", () => {
  const ajv = formats.default(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }));
  /** All schemas in one, so that each is compiled once. */
  const validate = (): ValidateFunction => {
    const known = ajv.getSchema("schemas");
    if (known !== undefined) return known;
    const text = JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/$defs/");
    const $defs = JSON.parse(text) as Record<string, object>;
    const names = Object.keys($defs).map((name) => [name, { $ref: `#/$defs/${name}` }] as const);
    return ajv.compile({
      $id: "schemas",
      $defs,
      type: "object",
      properties: Object.fromEntries(names),
      additionalProperties: false,
    });
  };
  /** What is wrong with a value by the schema of that name. */
  const fits = (name: string, value: unknown): unknown => {
    const take = validate();
    void take({ [name]: value });
    return take.errors ?? null;
  };
  it("are taken by a strict validator", () => {
    expect(() => fits("Refusal", null)).not.toThrow();
    expect(fits("Refusal", null)).not.toBeNull();
  }, 120_000);
  it("fit every answer", async () => {
    for (const [path, { post }] of Object.entries(document.paths)) {
      const operation = post;
      if (operation === undefined || path.endsWith("/batch") || path === "/mcp") continue;
      const id = path.split("/")[1] ?? "";
      const name = operation.operationId.split(".").slice(0, -1).join(".");
      const people = fc.sample(peopleBy(served.notices.get(id)!, path.split("/")[2] ?? ""), { numRuns: 20, seed: 7 });
      for (const input of people) {
        const { status, body } = await service.post(path, input);
        const [kind] = path.split("/").slice(2);
        const isPair = "before" in input;
        const answer = {
          assess: `${name}.Assessment`,
          adjust: `${name}.Adjustment`,
          needs: "Needs",
          explain: `${name}.Explained${isPair ? "Adjustment" : "Assessment"}`,
        }[kind ?? ""];
        expect([path, input, fits(status === 200 ? (answer ?? "") : "Refusal", body)]).toEqual([path, input, null]);
        if (kind === "assess") expect(fits(`${name}.Facts`, input) === null || status !== 200).toBe(true);
      }
    }
  });
  it("of facts refuse what the service refuses", async () => {
    for (const input of fc.sample(inputsOf(served.notices.get("qianjiang-2022")!), { numRuns: 300, seed: 7 })) {
      const { status } = await service.post("/qianjiang-2022/assess", input);
      // That nobody pays before birth no schema can say.
      const { birthDate = "", paymentDate } = input as Record<string, unknown>;
      if (fits("qianjiang-2022.Facts", input) === null && String(birthDate) <= String(paymentDate))
        expect([input, status]).toEqual([input, 200]);
    }
  });
});

describe("a client made of the document", () => {
  it("passes tsc --strict and calls every operation", async () => {
    const cwd = folder({ "package.json": '{"type":"module"}' });
    symlinkSync(join(root, "node_modules"), join(cwd, "node_modules"));
    writeFileSync(join(cwd, "notices.ts"), astToString(await openapiTypescript(JSON.stringify(document))));
    const client = `
      import createClient from "openapi-fetch";
      import type { paths } from "./notices.js";
      const { GET, POST } = createClient<paths>({ baseUrl: process.argv[2] ?? "" });
      const body = { paymentDate: "2021-02-01", identities: ["孤儿"] } satisfies paths["/guizhou-2021/assess"]["post"]["requestBody"]["content"]["application/json"];
      const { data } = await POST("/guizhou-2021/assess", { body });
      const payable: number | { min: number; max: number | null } | null | undefined = data?.payable;
      const bad = await POST("/qianjiang-2022/assess", { body: { paymentDate: "2021-02-30", tier: "一档" } });
      const notices = await GET("/notices");
      console.log(payable, bad.error?.issues?.map(({ code, key }) => code + " " + key), notices.data?.notices.length);

      const change = { before: { paymentDate: "2021-02-01" }, after: { ...body, certificationDate: "2021-03-01" } };
      const adjusted = await POST("/guizhou-2021/adjust", { body: { ...change, after: { ...change.after, identities: ["孤儿"] } } });
      const asked = await POST("/guizhou-2021/needs", { body: {} });
      const explained = await POST("/guizhou-2021/explain", { body, params: { query: { locale: "en" } } });
      console.log(adjusted.data?.kind, asked.data?.needs, explained.data !== undefined && "trace" in explained.data && explained.data.trace.length > 0);

      const lines = { parseAs: "text", headers: { "content-type": "application/x-ndjson" }, bodySerializer: String } as const;
      const batch = await POST("/guizhou-2021/batch", { ...lines, body: JSON.stringify({ key: 7, facts: body }) + "\\n", params: { query: { fields: "payable" } } });
      const health = await GET("/healthz");
      const metrics = await GET("/metrics", { parseAs: "text" });
      const own = await GET("/openapi.json");
      const mcp = await POST("/mcp", { body: { jsonrpc: "2.0", id: 1, method: "tools/list" } });
      console.log(batch.data?.split("\\n")[0], health.data?.status, metrics.data?.includes("zhengce_requests_total"));
      console.log(own.data !== undefined && "paths" in own.data, mcp.data !== undefined && "result" in mcp.data);
      // @ts-expect-error: no such identity
      void (() => POST("/guizhou-2021/assess", { body: { paymentDate: "2021-02-01", identities: ["孤ル"] } }));
      // @ts-expect-error: it is required
      void (() => POST("/guizhou-2021/assess", { body: {} }));
    `;
    writeFileSync(join(cwd, "client.ts"), client);
    const options = [
      "--strict",
      "--noEmit",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--lib",
      "es2023,dom",
      "--types",
      "node",
      "--skipLibCheck",
    ];
    const tsc = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, "client.ts"], {
      cwd,
      encoding: "utf8",
    });
    expect(tsc.stdout).toBe("");
    writeFileSync(join(cwd, "client.mjs"), transformSync(client, { loader: "ts", format: "esm" }).code);
    const origin = await service.app.listen({ port: 0, host: "127.0.0.1" });
    const child = spawn(process.execPath, ["client.mjs", origin], { cwd });
    const [out, error] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    expect(error).toBe("");
    expect(out.trimEnd().split("\n")).toEqual([
      "0 [ 'not-a-date paymentDate' ] 14",
      "未规定 [ '缴费日期' ] true",
      '{"row":1,"key":7,"answer":{"payable":0}} ok true',
      "true true",
    ]);
  });
});
