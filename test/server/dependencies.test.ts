// Files that rest on others: on a printed notice, and on another notice that is asked for by its number.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { Files } from "../../language-server/files.js";
import { dependencies, type Asked } from "../../language-server/dependencies.js";
import { handedFiles } from "../../language-server/handed-files.js";
import { nodeFiles } from "../../language-server/node-files.js";
import { gb18030 } from "../harness/gb18030.js";
import { startClient, type TestClient } from "./client.js";

const URI = "file:///w/a.policy";

describe("a file held against its printed notice", () => {
  let client: TestClient;
  afterEach(async () => {
    expect(client.errors).toEqual([]);
    await client.stop();
  });

  it("is checked anew when that changes on disk", async () => {
    let text = "一、缴费标准\n个人缴费320元。\n";
    const files: Files = {
      list: () => [],
      read: () => null,

      sourceText: (_from, name) => ({ uri: `file:///w/${name}`, text }),
      printsBeside: () => [],
    };
    client = await startClient({ files });
    await client.open(URI, '通知 甲县2022 { 年度 2022 原文 "a.txt" }\n条款 一 { 标准 个人缴费 320元 }\n');
    await client.settled();
    const codes = () => client.pushed.get(URI)!.diagnostics.map(({ code }) => code);
    expect(codes()).not.toContain("figure-not-in-source");
    text = text.replace("320", "350");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: "file:///w/a.txt", type: 2 }],
    });
    await client.settled();
    expect(codes()).toContain("figure-not-in-source");
  });
});

describe("a file held against its superior", () => {
  const PROVINCE = "file:///w/province.policy";
  const NOTICE = "标准 个人缴费 320元\n人群 孤儿\n情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }\n";
  const province = (floor: number): string =>
    `通知 某省2022 { 年度 2022 文号 "某医保发〔2021〕1号" }\n${NOTICE}资助 孤儿 不低于 ${floor}元 由 省级财政\n`;
  const city = `通知 某市2022 { 年度 2022 上级 "某医保发〔2021〕1号" }\n${NOTICE}资助 孤儿 100元 由 市级财政\n`;

  it.each([
    ["pushed", {}],
    ["asked for", { textDocument: { diagnostic: {} } }],
  ])("is checked anew when that is opened and edited (%s)", async (_how, capabilities) => {
    const client: TestClient = await startClient({ capabilities });
    await client.open(URI, city);
    const against = async (): Promise<boolean> => {
      await client.settled();
      const report: { items: { code: string }[] } = await client.connection.sendRequest("textDocument/diagnostic", {
        textDocument: { uri: URI },
      });
      return report.items.some(({ code }) => code === "below-superior");
    };
    expect(await against()).toBe(false);
    await client.open(PROVINCE, province(200));
    expect(await against()).toBe(true);
    await client.replace(PROVINCE, province(50), 2);
    expect(await against()).toBe(false);
    expect(client.errors).toEqual([]);
    await client.stop();
  });
});

describe("a superior that is not compared", () => {
  const NOTICE = "标准 个人缴费 320元\n情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }\n";
  const city = `通知 某市2022 { 年度 2022 上级 "某医保发〔2021〕1号" }\n${NOTICE}`;
  const higher = (number: string): string => `通知 某省2022 { 年度 2022 文号 ${number} }\n${NOTICE}`;
  const PROVINCE = "file:///w/%E7%9C%81.policy";
  const files: Files = { list: () => [], read: () => null, sourceText: () => null, printsBeside: () => [] };

  it("is told with the one of nearly that number, as long as it lies there", async () => {
    const client = await startClient({ files });
    const said = async () => {
      await client.settled();
      return client.pushed.get(URI)!.diagnostics.map(({ code, severity, message }) => ({ code, severity, message }));
    };
    await client.open(URI, city);
    expect(await said()).toMatchObject([{ code: "superior-not-compared", severity: 3 }]);
    await client.open(PROVINCE, higher('"某医保发〔2021〕2号"'));
    expect(await said()).toMatchObject([{ code: "superior-not-compared", severity: 2 }]);
    expect((await said())[0]?.message).toContain("“省.policy”的文号是“某医保发〔2021〕2号”");
    await client.replace(PROVINCE, higher('"某医保发〔2021〕1号"'), 2);
    expect(await said()).toEqual([]);
    await client.replace(PROVINCE, higher("某医保发〔2021〕1号"), 3);
    expect((await said())[0]?.message).toContain("“省.policy”里有错误");
    await client.replace(PROVINCE, higher('"某医保发〔2021〕88号"'), 4);
    expect(await said()).toMatchObject([{ code: "superior-not-compared", severity: 3 }]);
    expect(client.errors).toEqual([]);
    await client.stop();
  });

  it("is told with the file that can't be read, on a disk and where files are handed over", async () => {
    const folder = mkdtempSync(join(tmpdir(), "zhengce-superior-"));
    writeFileSync(join(folder, "b.policy"), gb18030(higher('"某医保发〔2021〕1号"')));
    const handed = handedFiles();
    handed.take?.({ uri: "file:///w/b.policy", text: null, bytes: btoa("PK\u0003\u0004") });
    for (const [host, uri] of [
      [nodeFiles(), pathToFileURL(join(folder, "a.policy")).href],
      [handed, URI],
    ] as const) {
      const client = await startClient({ files: host });
      await client.open(uri, city);
      await client.settled();
      const found = client.pushed.get(uri)!.diagnostics;
      expect(found).toMatchObject([
        { code: host === handed ? "superior-not-compared" : "superior-encoding", severity: 2 },
      ]);
      expect(found[0]?.message).toContain("“b.policy”");
      expect(client.errors).toEqual([]);
      await client.stop();
    }
    rmSync(folder, { recursive: true });
  });
});

describe("who is concerned by a change", () => {
  const file = (uri: string, documents: readonly (readonly [string, string | null])[]) => ({
    uri,
    asked: { documents: new Map(documents), printed: null } satisfies Asked,
  });
  const city = file("city", [["某省〔2021〕1号", "province"]]);
  const town = file("town", [["某省〔2021〕47号", null]]);
  const numbers = new Map([["province", "某省〔2021〕1号"]]);
  const { affectedBy } = dependencies(
    () => [city, town, file("province", [])],
    (uri) => (numbers.has(uri) ? { name: uri, number: numbers.get(uri)! } : null),
  );

  it("is whoever asked for the file, at every change of it", () => {
    expect(affectedBy("province")).toEqual([city]);
    expect(affectedBy("province")).toEqual([city]);
    expect(affectedBy("city")).toEqual([]);
  });
  it("is whoever looked in vain for the number that the file has now", () => {
    numbers.set("province", "某省〔2021〕47号");
    expect(affectedBy("province")).toEqual([city, town]);
    expect(affectedBy("province")).toEqual([city]);
  });
  it("is whoever looked in vain for nearly that number", () => {
    numbers.set("province", "某省〔2021〕48号");
    expect(affectedBy("province")).toEqual([city, town]);
  });
  it("is whoever rested on a file that is gone", () => {
    numbers.delete("province");
    expect(affectedBy("province")).toEqual([city]);
  });
});
