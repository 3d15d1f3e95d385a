// CSV, TSV, JSON and NDJSON, both ways and in pieces of any size, in every encoding that they come in.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText, jsonText } from "../../compiler/sheets/text-writers.js";
import { gb18030 } from "../harness/gb18030.js";
import { bytesOf, inBatches, readAll, told } from "./sources.js";

const cell = fc.oneof(
  fc.constantFrom("", "280.00", "520102199001011234", "52010219900101123X", "-5", "孤儿、低保对象", "𠮷䶮㛃"),
  fc.string({ unit: fc.constantFrom("甲", "𠮷", '"', ",", "\t", "\n", "\r", "a", " ", ";"), maxLength: 6 }),
);
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map((rows) => [(rows[0] ?? []).map((_, at) => `列${at}`), ...rows]);
const piece = fc.constantFrom(1, 2, 3, 7, 64, 65536);

describe("CSV", () => {
  it("comes back as it was written, whatever pieces it comes in", async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        piece,
        fc.constantFrom<"," | "\t">(",", "\t"),
        fc.boolean(),
        async (rows, size, delimiter, marked) => {
          const bytes = await bytesOf(csvText(inBatches(rows), delimiter, marked));
          const harmless = rows.map((row) =>
            row.map((text) => (/^[=+\-@\t\r\n]/u.test(text) && !/^-5$/u.test(text) ? `'${text}` : text)),
          );
          expect(await readAll(bytes, size)).toEqual(harmless);
        },
      ),
      { numRuns: 300 },
    );
  });
  it("with a formula in it holds a text", async () => {
    const cells = ["=1+1", "+86 138", "-5", "-1.50", "@SUM(A1)", "\t=1", "＝1", "-甲", "a=b"];
    const text = Buffer.from(await bytesOf(csvText(inBatches([cells]), ",", false))).toString();
    expect(text).toBe(`'=1+1,'+86 138,-5,-1.50,'@SUM(A1),'\t=1,'＝1,'-甲,a=b\r\n`);
  });
  it.each([
    ["a,b\r\n1,2\r\n", ["a|b", "1|2"]],
    ["a,b\n1,2", ["a|b", "1|2"]],
    ["a,b\r1,2\r", ["a|b", "1|2"]],
    ["a;b\n1;2\n", ["a|b", "1|2"]],
    ["sep=;\na;b\n1,5;2\n", ["a|b", "1,5|2"]],
    ['a,b\n"x\r\ny","say ""hi"""\n', ["a|b", 'x\r\ny|say "hi"']],
    ['a,b\nsay "hi",2\n', ["a|b", 'say "hi"|2']],
    ['a,b\n"1"2,3\n', ["a|b", "12|3"]],
    ["a,b\n\n1,2\n", ["a|b", "", "1|2"]],
    ["a,b\n1,\u0000\n", ["a|b", "1|\u0000 !broken-text"]],
    ["a,b\n1,\ufffd\n", ["a|b", "1|\ufffd !broken-text"]],
    ['a,b\n1,"2\n3,4\n', "unclosed-quote 2"],
    ["", "empty"],
    ["\ufeff \n\n", "empty"],
  ])("%j", async (text, expected) => {
    expect(await told(text)).toEqual(expected);
    expect(await told(text, 1)).toEqual(expected);
  });
});

describe("encodings", () => {
  const text = "姓名,身份\r\n𠮷䶮,孤儿、低保对象\r\n";
  const rows = [
    ["姓名", "身份"],
    ["𠮷䶮", "孤儿、低保对象"],
  ];
  const utf16 = (mark: string): Uint8Array => Buffer.from(mark + text, "utf16le");
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    [
      "GB18030",
      Buffer.concat([gb18030("姓名,身份\r\n"), Buffer.from("9534b235fe9f", "hex"), gb18030(",孤儿、低保对象\r\n")]),
    ],
    ["UTF-16 LE with a mark", utf16("\ufeff")],
    ["UTF-16 BE", Buffer.from(utf16("\ufeff")).swap16()],
  ])("%s", async (_, bytes) => {
    for (const size of [1, 2, 3, 5, 4096]) expect(await readAll(bytes, size)).toEqual(rows);
  });
  it("of UTF-16 without a mark is told by the zeros", async () => {
    const rows16 = await readAll(Buffer.from("姓名,身份,村\n张三,孤儿,1\n", "utf16le"));
    expect(rows16).toEqual([
      ["姓名", "身份", "村"],
      ["张三", "孤儿", "1"],
    ]);
  });
  it("is told by the first Chinese character, however late it comes", async () => {
    const ascii = "a,b\r\n".repeat(40_000);
    for (const size of [65536, 10007]) {
      const bytes = Buffer.concat([Buffer.from(ascii), gb18030("姓名,身份\r\n")]);
      expect((await readAll(bytes, size)).slice(-1)).toEqual(rows.slice(0, 1));
      expect((await readAll(ascii + text, size)).slice(-2)).toEqual(rows);
    }
  });
  it("that is mixed is told in its rows", async () => {
    const bytes = Buffer.concat([Buffer.from(text), gb18030("张三,孤儿\r\n"), Buffer.from("李四,孤儿\r\n")]);
    const lines = await told(bytes);
    expect(lines[1]).toBe("𠮷䶮|孤儿、低保对象");
    expect(lines[2]).toContain("!broken-text");
    expect(lines[3]).toBe("李四|孤儿");
  });
});

describe("JSON", () => {
  const people = fc.array(
    fc.record({
      姓名: fc.string({ unit: "grapheme", maxLength: 4 }),
      身份: fc.constantFrom(["孤儿"], [], null),
      年数: fc.constantFrom(0, 3, "3"),
      是: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );
  it("comes back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(people, piece, fc.constantFrom("json" as const, "ndjson" as const), async (all, size, form) => {
        const keys = ["姓名", "身份", "年数", "是"] as const;
        const rows = all.map((one) => keys.map((key) => one[key]));
        const bytes = await bytesOf(jsonText(inBatches([[...keys], ...rows]), form));
        const read = JSON.parse(
          form === "json"
            ? Buffer.from(bytes).toString()
            : `[${Buffer.from(bytes).toString().trim().replaceAll("\n", ",")}]`,
        ) as unknown;
        expect(read).toEqual(all);
        expect(await readAll(bytes, size)).toEqual([keys, ...rows]);
      }),
      { numRuns: 200 },
    );
  });
  it.each([
    ['[{"a":1},{"b":2}]', ["a|b", "1|", "|2"]],
    ['{"a":1}\n{"a":2}\n', ["a", "1", "2"]],
    ['{\n "a": "x}"\n}\n{"a": 2}', ["a", "x}", "2"]],
    ['{"a":1}\n{"a":\n{"a":3}\n', ["a", "1", " !not-json", "3"]],
    ['{"a":1}\n[2]\n', ["a", "1", " !not-an-object"]],
    ['[{"a":1}, 5]', ["a", "1", " !not-an-object"]],
    ['[{"a":1,"a":2}]', ["a", "2 !repeated-key"]],
    ['[{"a":1}', "json-syntax 2"],
    ['[{"a":1}]]', "json-syntax 2"],
    ['[{"a":1},{"a"}]', "json-syntax 2"],
    ["[]", [""]],
    ['[{"__proto__":{"x":1},"a":2}]', ["__proto__|a", '{"x":1}|2']],
  ])("%j", async (text, expected) => {
    expect(await told(text)).toEqual(expected);
    expect(await told(text, 1)).toEqual(expected);
  });
});
