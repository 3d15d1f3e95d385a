// Batches: keys carried, errors by row, one last line that says how it ended; limits.
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { batchLines } from "../../service/operations/batch.js";
import type { Served } from "../../service/notices/served.js";
import { guizhou, linesOf, LIMITS, servedFrom, startedWith, type Reply, type Started } from "./started.js";

let served: Served;
let service: Started;
const LINES = { "content-type": "application/x-ndjson" };
const batch = (body: string | Buffer, query = "", to = service): Promise<Reply> =>
  to.post(`/guizhou-2021/batch${query}`, body, LINES);
const row = (key: unknown, facts: unknown): string => `${JSON.stringify({ key, facts })}\n`;
const good = { 缴费日期: "2021-02-01" };

beforeAll(async () => {
  served = await servedFrom(guizhou);
  service = startedWith(() => served);
});

describe("a batch", () => {
  it("answers row by row, each with its key", async () => {
    const { status, text, headers } = await batch(
      row("甲", good) + row(7, { ...good, 身份: ["孤儿"] }) + `{"facts":${JSON.stringify(good)}}`,
    );
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/x-ndjson; charset=utf-8");
    const { body: one } = await service.post("/guizhou-2021/assess", good);
    const { body: orphan } = await service.post("/guizhou-2021/assess", { ...good, 身份: ["孤儿"] });
    expect(linesOf(text)).toEqual([
      { row: 1, key: "甲", answer: one },
      { row: 2, key: 7, answer: orphan },
      { row: 3, answer: one },
      { done: { rows: 3, refused: 0 } },
    ]);
  });
  it("tells what is wrong with a row and goes on", async () => {
    const { text } = await batch(
      row("甲", {}) +
        "{缴费\n" +
        row({}, good) +
        row("x".repeat(201), good) +
        '{"key":1,"facts":{},"key":2}\n' +
        '{"facts":{},"姓名":"张三"}\n\n' +
        row("乙", good),
    );
    expect(linesOf(text)).toMatchObject([
      { row: 1, key: "甲", error: { code: "facts" }, issues: [{ code: "missing", key: "缴费日期" }] },
      { row: 2, error: { code: "not-json" } },
      { row: 3, error: { code: "not-a-row" } },
      { row: 4, error: { code: "not-a-row" } },
      { row: 5, error: { code: "repeated-key" } },
      { row: 6, error: { code: "not-a-row" } },
      { row: 7, key: "乙", answer: { payable: 28000 } },
      { done: { rows: 7, refused: 6 } },
    ]);
    expect(text).not.toContain("张三");
  });
  it("gives the members asked for alone", async () => {
    const { text } = await batch(row(1, good), "?fields=payable,benefit");
    expect(linesOf(text)[0]).toEqual({
      row: 1,
      key: 1,
      answer: { payable: 28000, benefit: { from: "2021-01-01", to: null } },
    });
    expect((await batch(row(1, good), "?fields=payable,姓名")).status).toBe(400);
    expect((await batch(row(1, good), "?fields=payable&fields=due")).status).toBe(400);
  });
  it("may be empty", async () => {
    expect((await batch("")).text).toBe('{"done":{"rows":0,"refused":0}}\n');
  });
  it("is cut into lines wherever its bytes are cut", async () => {
    const text = row("甲", good) + row("𠮷", { 身份: ["孤儿"] }) + row("乙", good);
    const whole = (await batch(text)).text;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: Buffer.byteLength(text) }), { maxLength: 8 }),
        async (cuts) => {
          const bytes = Buffer.from(text);
          const ends = [...cuts.sort((a, b) => a - b), bytes.length];
          const chunks = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
          let answered = "";
          for await (const piece of batchLines(
            Readable.from(chunks)[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>,
            batchOf(),
            { rows: 0, refused: 0 },
          ))
            answered += Buffer.from(piece).toString();
          expect(answered).toBe(whole);
        },
      ),
      { numRuns: 60 },
    );
  });
});
const batchOf = (signal = new AbortController().signal) => ({
  notice: served.notices.get("guizhou-2021")!,
  locale: "zh" as const,
  limits: LIMITS,
  fields: null,
  signal,
});

describe("the limits of a batch", () => {
  it("rows: those before are answered, the last line says so", async () => {
    const small = startedWith(() => served, { rows: 2 });
    const { status, text } = await batch(row(1, good).repeat(5), "?locale=en", small);
    expect(status).toBe(200);
    expect(linesOf(text)).toMatchObject([
      { row: 1 },
      { row: 2 },
      {
        error: {
          code: "too-many-rows",
          limit: 2,
          message: "a batch has at most 2 rows; those after them were not read",
        },
        rows: 2,
      },
    ]);
  });
  it("the length of a row", async () => {
    const small = startedWith(() => served, { body: 100 });
    const { text } = await batch(row(1, good) + row(2, { 身份: ["孤".repeat(100)] }), "", small);
    expect(linesOf(text)).toMatchObject([{ error: { code: "row-too-long", limit: 100 }, rows: 0 }]);
    const lines = await batch(row(1, good).repeat(50), "", small);
    expect(linesOf(lines.text)).toHaveLength(51);
  });
  it("the size of an answer: of that row alone", async () => {
    const small = startedWith(() => served, { answer: 60 });
    const { text } = await batch(row(1, good), "", small);
    expect(linesOf(text)).toMatchObject([
      { row: 1, key: 1, error: { code: "answer-too-large", limit: 60 } },
      { done: { rows: 1, refused: 1 } },
    ]);
    expect(linesOf((await batch(row(1, good), "?fields=payable", small)).text)[0]).toMatchObject({
      answer: { payable: 28000 },
    });
    expect(await small.post("/guizhou-2021/assess", good)).toMatchObject({
      status: 422,
      body: { error: { code: "answer-too-large" } },
    });
  });
  it("time, while more is waited for", async () => {
    const ended = new AbortController();
    const stuck: AsyncIterator<Uint8Array> = { next: () => new Promise(() => setTimeout(() => ended.abort(), 1)) };
    let text = "";
    for await (const piece of batchLines(stuck, batchOf(ended.signal), { rows: 0, refused: 0 }))
      text += Buffer.from(piece).toString();
    expect(linesOf(text)).toMatchObject([{ error: { code: "too-slow", limit: 10 }, rows: 0 }]);
  });
  it("text that is no UTF-8 ends it", async () => {
    const { text } = await batch(Buffer.concat([Buffer.from(row(1, good)), Buffer.from([0xff, 0x0a])]));
    expect(linesOf(text)).toMatchObject([{ error: { code: "not-utf8" }, rows: 0 }]);
  });
  it("an answer that is wrong throughout is a small multiple of the batch", async () => {
    const wrong = row(1, { 缴费日期: "2021-02-01", 身份: Array.from({ length: 500 }, () => "x".repeat(20)) }).repeat(
      90,
    );
    const { text } = await batch(wrong);
    expect(text.length).toBeLessThan(wrong.length);
    const many = row("", { x: 1 }).repeat(2000);
    expect((await batch(many)).text.length).toBeLessThan(many.length * 20);
  });
});
