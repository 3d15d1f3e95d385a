// The four questions over HTTP answer as the compiler's library does, and say in one way what they can't use.
import { readFileSync } from "node:fs";
import { loadFile } from "@zhengce/compiler/node";
import { explain } from "@zhengce/runtime";
import { beforeAll, describe, expect, it } from "vitest";
import { examples, guizhou, servedFrom, startedWith, type Started } from "./started.js";

let service: Started;
const gansu = `${examples}/gansu-2022.policy`;
const facts = { 缴费日期: "2021-02-01", 身份: ["孤儿"] };

beforeAll(async () => {
  const served = await servedFrom(guizhou, gansu);
  service = startedWith(() => served);
});
const policyOf = (file: string) => {
  const loaded = loadFile(file);
  if (!loaded.ok) throw new Error("the example has errors");
  return loaded.policy;
};

describe("one person", () => {
  it("is assessed as by the library, by names and by codes", async () => {
    const { status, body, headers } = await service.post("/guizhou-2021/assess", facts);
    expect(status).toBe(200);
    expect(body).toEqual(policyOf(guizhou).assess(facts).value);
    expect(headers["zhengce-version"]).toMatch(/^[0-9a-f]{16}$/u);
    const byCode = await service.post("/guizhou-2021/assess", { paymentDate: "2021-02-01", identities: ["孤儿"] });
    expect(byCode.body).toEqual(body);
  });
  it("is explained in the language asked for", async () => {
    const answer = policyOf(guizhou).assess(facts).value!;
    for (const locale of ["zh", "en"] as const) {
      const byQuery = await service.post(`/guizhou-2021/explain?locale=${locale}`, facts, { "accept-language": "fr" });
      expect(byQuery.body).toEqual(explain(answer, locale));
      const header = locale === "zh" ? "fr, zh-CN;q=0.9, en;q=0.8" : "fr;q=0.9, en-GB;q=0.8, zh;q=0.1";
      const byHeader = await service.post("/guizhou-2021/explain", facts, { "accept-language": header });
      expect(byHeader.body).toEqual(byQuery.body);
    }
  });
  it("is adjusted, and that is explained too", async () => {
    const person = (when: string): unknown =>
      JSON.parse(readFileSync(`${examples}/people/gansu-${when}.json`, "utf8")) as unknown;
    const pair = { before: person("before"), after: person("after") };
    const expected = policyOf(gansu).adjust(pair.before, pair.after);
    expect(expected.value).toBeDefined();
    expect((await service.post("/gansu-2022/adjust", pair)).body).toEqual(expected.value);
    const explained = await service.post("/gansu-2022/explain?locale=en", pair);
    expect(explained.body).toEqual(explain(expected.value!, "en"));
  });
  it("is asked for what is missing: required facts alone, then what can change the answer", async () => {
    const policy = policyOf(guizhou);
    for (const known of [{}, { 身份: ["孤儿"] }, facts, { 缴费日期: "2021-05-01" }])
      expect((await service.post("/guizhou-2021/needs", known)).body).toEqual({ needs: policy.needs(known).value });
    expect((await service.post("/guizhou-2021/needs", { 身份: "孤儿" })).status).toBe(422);
  });
});

describe("facts that can't be used", () => {
  it("are 422 with every issue, worded", async () => {
    const { status, body } = await service.post("/guizhou-2021/assess?locale=en", {
      缴费日期: "2021-02-30",
      身份: ["孤ル"],
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      error: { code: "facts", message: "the facts can't be used" },
      issues: [
        { code: "not-a-date", key: "缴费日期", message: expect.stringContaining("缴费日期") as string },
        { code: "unknown-value", key: "身份", near: "孤儿" },
      ],
    });
  });
  it.each([
    ["null for a text", { 缴费日期: null }, "缴费日期"],
    ["a text for a list", { ...facts, 身份: "孤儿" }, "身份"],
    ["a key that the notice does not have", { ...facts, 身份证号: "520102199001011234" }, "身份证号"],
  ])("%s: nothing is mended or dropped", async (_name, input, key) => {
    const { status, body, text } = await service.post("/guizhou-2021/assess", input);
    expect(status).toBe(422);
    expect(body).toMatchObject({ issues: [{ key }] });
    expect(text).not.toContain("520102199001011234");
  });
});

describe("a request that is none", () => {
  it.each([
    ["no JSON", "{缴费日期", 400, "not-json"],
    ["nothing", "", 400, "not-json"],
    ["a million brackets", "[".repeat(999_999), 400, "not-json"],
    ["a key twice, far inside", `${"[".repeat(400_000)}{"a":1,"a":2}${"]".repeat(400_000)}`, 400, "repeated-key"],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), 400, "not-utf8"],
    ["a key twice", '{"缴费日期":"2021-02-01","缴费日期":"2021-05-01"}', 400, "repeated-key"],
    ["a key twice, written in two ways", '{"缴费日期":"2021-02-01","\\u7f34费日期":"2021-05-01"}', 400, "repeated-key"],
  ])("%s is refused with one code and one sentence", async (_name, body, status, code) => {
    const reply = await service.post("/guizhou-2021/assess", body);
    expect(reply).toMatchObject({ status, body: { error: { code, message: expect.any(String) as string } } });
    expect(reply.text).not.toContain("2021-0");
  });
  it.each([
    ["GET", "/nowhere", 404, "unknown-path"],
    ["POST", "/nowhere/assess", 404, "unknown-notice"],
    ["POST", "/guizhou-2021/delete", 404, "unknown-path"],
    ["GET", "/%E0%A4%A", 404, "unknown-path"],
    ["GET", "/guizhou-2021/assess", 405, "wrong-method"],
    ["DELETE", "/notices", 405, "wrong-method"],
    ["GET", "/notices?locale=fr", 400, "bad-parameter"],
    ["GET", "/notices?身份证号=520102199001011234", 400, "bad-parameter"],
  ] as const)("%s %s", async (method, url, status, code) => {
    const { statusCode, payload } = await service.app.inject({
      method,
      url,
      ...(method === "POST" ? { headers: { "content-type": "application/json" }, payload: "{}" } : {}),
    });
    expect(JSON.parse(payload)).toMatchObject({ error: { code } });
    expect(statusCode).toBe(status);
    expect(payload).not.toContain("520102199001011234");
  });
  it("a body that does not say what it is is refused with what it should be", async () => {
    const reply = await service.post("/guizhou-2021/assess", facts, { "content-type": "text/plain" });
    expect(reply).toMatchObject({ status: 415, body: { error: { code: "wrong-type", expected: "application/json" } } });
    const lines = await service.post("/guizhou-2021/assess", facts, { "content-type": "application/x-ndjson" });
    expect(lines.status).toBe(415);
  });
  it("nothing but depth is no person", async () => {
    const { status, body } = await service.post("/guizhou-2021/assess", "[".repeat(400_000) + "]".repeat(400_000));
    expect([status, body]).toMatchObject([422, { issues: [{ code: "not-an-object" }] }]);
  });
  it("a pair that is none is refused", async () => {
    const reply = await service.post("/gansu-2022/adjust", { before: {}, later: {} });
    expect(reply).toMatchObject({ status: 400, body: { error: { code: "not-a-pair" } } });
  });
});

describe("the service", () => {
  it("lists its notices, says that it is well, counts", async () => {
    const { body } = await service.get("/notices");
    expect(body).toMatchObject({
      notices: [{ id: "gansu-2022" }, { id: "guizhou-2021", name: "贵州2021", year: 2021 }],
      refused: [],
    });
    expect((await service.get("/healthz")).body).toEqual({ status: "ok", notices: 2, refused: 0 });
    const { text } = await service.get("/metrics");
    expect(text).toContain('zhengce_notices{state="served"} 2');
    expect(text).toMatch(/zhengce_requests_total\{operation="assess",notice="guizhou-2021",status="200"\} \d+/u);
    expect(text).not.toContain("孤儿");
  });
});
