// The tools of a language model, asked by the official client, over standard input and over HTTP.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { callTool, toolsOf } from "../../service/mcp/tools.js";
import { root } from "../cli/run.js";
import { guizhou, LIMITS, servedFrom, startedWith } from "./started.js";

const served = await servedFrom(guizhou);
const service = startedWith(() => served);
afterAll(() => service.app.close());
const facts = { 缴费日期: "2021-02-01", 身份: ["孤儿"] };
const options = { limits: LIMITS, locale: "en" as const };
const called = (name: string, input: unknown): { isError: boolean; value: unknown } => {
  const { text, isError } = callTool(served, name, input, options);
  return { isError, value: JSON.parse(text) };
};

async function follow(transport: Transport): Promise<void> {
  const client = new Client({ name: "test", version: "0" });
  await client.connect(transport);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "list_notices",
    "describe_facts",
    "assess",
    "adjust",
    "needs",
    "explain",
  ]);
  const { content, isError } = await client.callTool({ name: "assess", arguments: { notice: "guizhou-2021", facts } });
  const [{ text }] = content as [{ text: string }];
  expect([isError, JSON.parse(text)]).toEqual([false, (await service.post("/guizhou-2021/assess", facts)).body]);
  await client.close();
}

describe("the official client", () => {
  it("is answered over standard input", async () => {
    const args = [join(root, "compiler/bin/zhengce.cjs"), "serve", guizhou, "--mcp"];
    await follow(new StdioClientTransport({ command: process.execPath, args }));
  });
  it("is answered over HTTP", async () => {
    const origin = await service.app.listen({ port: 0, host: "127.0.0.1" });
    await follow(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`)));
  });
});

describe("a tool", () => {
  it("lists the notices, and the facts of one under their names", () => {
    expect(called("list_notices", {}).value).toMatchObject({ notices: [{ id: "guizhou-2021", name: "贵州2021" }] });
    const { value } = called("describe_facts", { notice: "guizhou-2021" });
    expect(value).toMatchObject({ required: ["缴费日期"], properties: { 身份: { type: "array" } } });
  });
  it("answers as over HTTP", async () => {
    for (const operation of ["assess", "needs", "explain"]) {
      const { body } = await service.post(`/guizhou-2021/${operation}?locale=en`, facts);
      expect(called(operation, { notice: "guizhou-2021", facts })).toEqual({ isError: false, value: body });
    }
    const pair = { before: facts, after: facts };
    expect(called("adjust", { notice: "guizhou-2021", ...pair }).value).toEqual(
      (await service.post("/guizhou-2021/adjust", pair)).body,
    );
  });
  it.each([
    ["assess", { notice: "guizhou-2021", facts: { 身份: ["孤ル"] } }, "facts"],
    ["assess", { notice: "nowhere", facts }, "unknown-notice"],
    ["assess", null, "wrong-arguments"],
    ["assess", { notice: "guizhou-2021", 缴费日期: "2021-02-01" }, "wrong-arguments"],
    ["explain", { notice: "guizhou-2021", facts, before: facts }, "wrong-arguments"],
    ["list_notices", { notice: "guizhou-2021" }, "wrong-arguments"],
    ["delete", { notice: "guizhou-2021", facts }, "unknown-tool"],
    ["constructor", {}, "unknown-tool"],
  ])("%s: what can't be used is an error of the tool", (name, input, code) => {
    expect(called(name, input)).toMatchObject({ isError: true, value: { error: { code } } });
  });
  it("says what there is in its own words, not in those of HTTP", () => {
    const message = (name: string, input: unknown): unknown =>
      (called(name, input).value as { error: { message: string } }).error.message;
    expect([
      message("assess", { notice: "nowhere", facts }),
      message("adjust", { notice: "guizhou-2021", facts }),
      message("list_notices", { all: true }),
      message("delete", {}),
    ]).toEqual([
      "there is no such notice; there are: guizhou-2021",
      "the tool takes these arguments, all of them and no other: notice, before, after",
      "the tool takes no arguments",
      "there is no such tool; there are: list_notices, describe_facts, assess, adjust, needs, explain",
    ]);
  });
  it("says in both languages what it is for", () => {
    for (const locale of ["zh", "en"] as const)
      for (const { description } of toolsOf(served, locale))
        expect(/[\u4e00-\u9fff]/u.test(description)).toBe(locale === "zh");
  });
});
