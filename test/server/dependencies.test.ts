// Files that rest on others: on a printed notice, and on another notice that is asked for by its number.
import { afterEach, describe, expect, it } from "vitest";
import type { Files } from "../../vscode-extension/server/files.js";
import { dependencies, type Asked } from "../../vscode-extension/server/dependencies.js";
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
      exists: () => true,
      sourceText: (_from, name) => ({ uri: `file:///w/${name}`, text }),
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

describe("who is concerned by a change", () => {
  const file = (uri: string, documents: readonly (readonly [string, string | null])[]) => ({
    uri,
    asked: { documents: new Map(documents), printed: false } satisfies Asked,
  });
  const city = file("city", [["某省〔2021〕1号", "province"]]);
  const town = file("town", [["某省〔2021〕2号", null]]);
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
    numbers.set("province", "某省〔2021〕2号");
    expect(affectedBy("province")).toEqual([city, town]);
    expect(affectedBy("province")).toEqual([city]);
  });
  it("is whoever rested on a file that is gone", () => {
    numbers.delete("province");
    expect(affectedBy("province")).toEqual([city]);
  });
});
