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

describe("a long array", () => {
  const long = (count: number, more = ""): string =>
    `[\n${Array.from({ length: count }, (_, at) => JSON.stringify(people[at % 3])).join(",\n")}${more}\n]\n`;
  it("is read and answered element by element, as lines are", () => {
    // More than a million characters, and held as a whole more than the memory that there is.
    const count = 120_000;
    const path = folder({ "a.json": long(count), "a.ndjson": lines });
    const place = (name: string): string => join(path, name);
    const environment = { NODE_OPTIONS: "--max-old-space-size=64" };
    const asked = (name: string): string[] => [
      "assess",
      notice,
      "--facts",
      place(name),
      "--json",
      "-o",
      place(`${name}.out`),
    ];
    expect(zhengce(asked("a.json"), { environment }).code).toBe(1);
    expect(zhengce(asked("a.ndjson")).code).toBe(1);
    const input = readFileSync(place("a.json"), "utf8");
    const streamed = zhengce(["assess", notice, "--facts", "-", "--json", "-o", place("b.out")], {
      environment,
      input,
    });
    expect(streamed.code).toBe(1);
    expect(readFileSync(place("b.out")).equals(readFileSync(place("a.json.out")))).toBe(true);
    const array = JSON.parse(readFileSync(place("a.json.out"), "utf8")) as unknown[];
    expect(array.length).toBe(count);
    expect(array.slice(-3)).toEqual(parsed(readFileSync(place("a.ndjson.out"), "utf8")).slice(-3));
  }, 120_000);
  it("that is broken somewhere is refused, with the element, and nothing is written", () => {
    const path = folder({ "a.json": long(40_000, ',\n{"缴费日期":') });
    const { code, error } = zhengce([
      "assess",
      notice,
      "--facts",
      join(path, "a.json"),
      "--json",
      "-o",
      join(path, "o.json"),
    ]);
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining("40001") as string });
    expect(() => readFileSync(join(path, "o.json"))).toThrow();
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
