// Facts and cases in JSON as they come: in any encoding, and with keys that stand twice.
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenJsonAt } from "../../compiler/cli/broken-json.js";
import { repeatedKey } from "../../compiler/sheets/repeated-keys.js";
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

describe("what is no JSON", () => {
  it.each([
    [
      '[{ "张三": "110101199001011234",\n "身份"： [] }]',
      "第 2 行第 6 个字符起不合写法；标点要用半角的",
      "line 2, column 6",
    ],
    ["张三110101199001011234", "第 1 行第 1 个字符起不合写法", "line 1, column 1"],
    ['{ "张三": "110101199001011234"', "没有写完", "ends before its last bracket"],
    [" ", "里面是空的", "it is empty"],
  ])("%j is told by its place, in the language asked for, and nothing of it is repeated", (text, zh, en) => {
    for (const [locale, said, not] of [
      ["zh", zh, /[a-z]{3,}/u],
      ["en", en, /\p{Script=Han}/u],
    ] as const) {
      const run = zhengce(["assess", notice, "--facts", "-", "--locale", locale], { input: text });
      expect(run.code).toBe(2);
      expect(run.error).toContain(said);
      expect(run.error.replace("zhengce", "")).not.toMatch(not);
      expect(run.error).not.toMatch(/110101|张三/u);
    }
  });

  it("breaks where the engine says that it is no JSON, and nowhere else", () => {
    const texts = fc.oneof(
      fc.json({ noUnicodeString: false }),
      fc
        .tuple(
          fc.json({ noUnicodeString: false }),
          fc.nat(),
          fc.constantFrom("", ",", '"', "{", "]", "1", "\\", "：", "\n"),
        )
        .map(([text, at, put]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + put + text.slice(place + 1);
        }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const at = brokenJsonAt(text);
        expect(at === null).toBe(isJson(text));
        // What stands in front of the place is whole, or can be gone on with.
        if (at !== null) expect([at, null]).toContain(brokenJsonAt(text.slice(0, at)));
      }),
      { numRuns: 2000 },
    );
  });
});
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

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
