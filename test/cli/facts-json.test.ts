// Facts and cases in JSON as they come: in any encoding, and with keys that stand twice.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repeatedKey } from "../../compiler/cli/repeated-keys.js";
import { gb18030 } from "../harness/gb18030.js";
import { example, folder, zhengce } from "./run.js";

const FACTS = '{ "缴费日期": "2021-02-01", "身份": ["孤儿"] }';
const notice = example("guizhou-2021");
const assess = (facts: string | Uint8Array) =>
  zhengce(["assess", notice, "--facts", join(folder({ "f.json": facts }), "f.json"), "--json"]);

describe("the encoding of facts", () => {
  const right = assess(FACTS);
  it.each([
    ["GB18030", gb18030(FACTS)],
    ["UTF-16 without a mark", Buffer.from(FACTS, "utf16le")],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${FACTS}`, "utf16le").swap16()],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${FACTS}`)],
  ])("%s is read", (_name, bytes) => {
    expect(right.code).toBe(0);
    expect(assess(bytes)).toEqual(right);
  });

  it("what is no text is refused in words", () => {
    const { code, error } = assess(Buffer.from("PK\u0003\u0004\u00ff\u0000"));
    expect(code).toBe(2);
    expect(error).toContain("不是文本");
  });
});

describe("a key written twice", () => {
  it("is refused with its name and line, at every depth and for cases, too", () => {
    const { code, error } = assess('[{ "缴费日期": "2021-02-01",\n "身份": ["孤儿"], "\\u8eab份": [] }]');
    expect(code).toBe(2);
    expect(error).toContain("第 2 行：“身份”写了两次");
    const cwd = folder({
      "c.json": '[{ "id": "1", "notice": "n", "facts": { "身份": [], "身份": [] }, "expect": {} }]',
    });
    const cases = zhengce(["test", notice, "--cases", join(cwd, "c.json")]);
    expect(cases.code).toBe(2);
    expect(cases.error).toContain("“身份”写了两次");
    const file = join(folder({ "a.json": FACTS, "b.json": '{ "身份": [], "身份": [] }' }), "b.json");
    expect(zhengce(["adjust", notice, "--before", file, "--after", file]).code).toBe(2);
  });

  it.each([
    ['{"a":1,"a":2}', "a"],
    ['{"a":{"b":1},"c":[{"b":2},{"b":3,"b":4}]}', "b"],
    ['{"a":"x\\"}{","a":1}', "a"],
    ['{"__proto__":1,"__proto__":2}', "__proto__"],
    ['{"a":"a:","b":["a","a"],"c":{"a":"b"}}', null],
    ['["a","a",{"a":1},{"a":1}]', null],
    ['"a"', null],
  ])("%s: %s", (text, key) => {
    expect(repeatedKey(text)?.key ?? null).toBe(key);
  });
});
