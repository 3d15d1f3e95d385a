// `zhengce assess` over one person a line: the same answers as of an array, line by line, into a file too.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, folder, zhengce } from "./run.js";

const notice = example("guizhou-2021");
const people = [
  { 缴费日期: "2021-01-05", 身份: ["孤儿"], 县类别: "贫困县" },
  { 缴费日期: "2021-13-05" },
  { 缴费日期: "2021-05-10" },
];
const lines = people.map((one) => JSON.stringify(one)).join("\n") + "\n";
const files = (): ((name: string) => string) => {
  const path = folder({
    "a.ndjson": lines,
    "a.json": JSON.stringify(people),
    "b.txt": lines,
    "c.ndjson": `${lines}{"缴费日期":\n{"a":1,"a":2}\n\n`,
  });
  return (name) => join(path, name);
};
const parsed = (out: string): unknown[] =>
  out
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one) as unknown);

describe("one person a line", () => {
  it("is answered as in an array", () => {
    const place = files();
    const array = zhengce(["assess", notice, "--facts", place("a.json"), "--json"]);
    const each = zhengce(["assess", notice, "--facts", place("a.ndjson"), "--json"]);
    expect([array.code, each.code]).toEqual([1, 1]);
    expect(parsed(each.out)).toEqual(JSON.parse(array.out));
    expect(zhengce(["assess", notice, "--facts", place("a.ndjson")]).out).toBe(
      zhengce(["assess", notice, "--facts", place("a.json")]).out,
    );
  });
  it("comes by standard input or in a file of any name where asked for", () => {
    const place = files();
    const each = zhengce(["assess", notice, "--facts", place("a.ndjson"), "--json"]).out;
    expect(zhengce(["assess", notice, "--facts", place("b.txt"), "--json", "--ndjson"]).out).toBe(each);
    expect(zhengce(["assess", notice, "--facts", "-", "--json", "--ndjson"], { input: lines }).out).toBe(each);
  });
  it("that is no object is told in its place, and the others are answered", () => {
    const { code, out } = zhengce(["assess", notice, "--facts", files()("c.ndjson"), "--json"]);
    expect(code).toBe(1);
    expect(parsed(out).slice(3)).toMatchObject([
      { error: { code: "not-json", issues: [{ code: "not-json" }] } },
      { error: { code: "repeated-key" } },
    ]);
    expect(zhengce(["assess", notice, "--facts", files()("c.ndjson")]).out).toContain(
      "第 4 人  事实有误\n  这一行不是有效的 JSON",
    );
  });
});

describe("--out", () => {
  it.each(["a.json", "a.ndjson"])("writes what standard output has of %s", (name) => {
    const place = files();
    const { out } = zhengce(["assess", notice, "--facts", place(name), "--json"]);
    const {
      code,
      out: nothing,
      error,
    } = zhengce(["assess", notice, "--facts", place(name), "--json", "-o", place("out.json")]);
    expect([code, nothing]).toEqual([1, ""]);
    expect(error).toContain("out.json");
    expect(readFileSync(place("out.json"), "utf8")).toBe(out);
  });
  it("goes over no facts", () => {
    const place = files();
    expect(zhengce(["assess", notice, "--facts", place("a.json"), "-o", place("a.json")]).code).toBe(2);
  });
});
