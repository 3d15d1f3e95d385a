import { formatPolicy, parse, sameTree } from "@zhengce/grammar";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleNames, exampleText } from "../harness/examples.js";

const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));
const texts: readonly (readonly [string, string])[] = [
  ...exampleNames.map((name) => [name, exampleText(name)] as const),
  ...readdirSync(join(fixtures, "valid")).map(
    (name) => [name, readFileSync(join(fixtures, "valid", name, "input.policy"), "utf8")] as const,
  ),
  ...readdirSync(join(fixtures, "invalid"))
    .filter((name) => name.endsWith(".policy"))
    .map((name) => [name, readFileSync(join(fixtures, "invalid", name), "utf8")] as const),
];
const tree = (text: string) => parse({ path: "a.policy", text }).value;
const format = (text: string, keywords?: "zh" | "en"): string | null =>
  formatPolicy({ path: "a.policy", text }, keywords === undefined ? {} : { keywords }).text;

describe("formatting", () => {
  it.each(texts)("%s: twice is once, and the tree survives", (_name, text) => {
    for (const keywords of [undefined, "zh", "en"] as const) {
      const once = format(text, keywords);
      if (parse({ path: "a.policy", text }).diagnostics.some(({ severity }) => severity === "error")) {
        expect(once).toBeNull();
        continue;
      }
      expect(once, "left alone").not.toBeNull();
      expect(sameTree(tree(text), tree(once ?? ""))).toBe(true);
      expect(format(once ?? "", keywords)).toBe(once);
    }
  });

  it.each(exampleNames)("%s: stands as the formatter leaves it", (name) =>
    expect(format(exampleText(name))).toBe(exampleText(name)),
  );

  it.each(exampleNames)("%s: spaces and blank lines of any width come out the same", (name) => {
    const formatted = format(exampleText(name)) ?? "";
    fc.assert(
      fc.property(fc.array(fc.constantFrom(" ", "  ", "\t", "\u3000"), { minLength: 1, maxLength: 7 }), (spaces) => {
        let at = 0;
        const mangled = formatted
          .split("\n")
          .map((line) => (/["“/]/u.test(line) ? line : line.replace(/ /gu, () => spaces[at++ % spaces.length] ?? " ")))
          .join("\r\n");
        expect(format(mangled)).toBe(formatted.replaceAll("\n", "\r\n"));
      }),
      { numRuns: 12 },
    );
  });

  it("writes one canonical form of full-width and half-width marks, literals and keywords", () => {
    const text =
      "通知 “某县2022” ｛ 年度 ２０２２ ｝\n人群 孤儿,低保对象;\n标准 个人缴费３２０元/人·年。\n期间 全年 自 2022-01-01 到 12月31日 // 尾注\n";
    expect(format(text)).toBe(
      '通知 "某县2022" { 年度 2022 }\n人群 孤儿、低保对象\n标准 个人缴费 320元/人·年\n期间 全年 从 2022-01-01 至 12月31日  // 尾注\n',
    );
  });

  it("writes one form of quotes, and nothing else between them", () => {
    expect(format("解释 “参保，缴费”\n条款 “二 之一” ＂资助＂ {\n  解释 “含”\n}\n")).toBe(
      '解释 "参保，缴费"\n条款 "二 之一" "资助" {\n  解释 "含"\n}\n',
    );
    for (const text of ['解释 “所称"含"的”\n', '解释 "“含”只是并列"\n']) expect(format(text)).toBe(text);
  });

  it("translates keywords, units and dates, and leaves names and texts alone", () => {
    const zh =
      '条款 二 "资助" {\n  资助 孤儿 一档 100%（320元） 由 医疗救助基金 当 缴费日期 在 2022年3月1日 至 年末\n}\n';
    const en =
      'clause 二 "资助" {\n  subsidy 孤儿 一档 100% (320 yuan) by 医疗救助基金 when 缴费日期 in 2022-03-01 to year-end\n}\n';
    expect(format(zh, "en")).toBe(en);
    expect(format(en, "zh")).toBe(zh);
  });

  it("keeps every comment where it stands, and single blank lines", () => {
    const text = `// 文件头

/* 一段
   说明 */
通知 甲 { // 开头
  年度 2022 // 年度

  // 末尾
}


人群 孤儿、 // 第一
  低保对象
// 文件尾
`;
    expect(format(text)).toBe(`// 文件头

/* 一段
   说明 */
通知 甲 {  // 开头
  年度 2022  // 年度

  // 末尾
}

人群 孤儿、  // 第一
  低保对象
// 文件尾
`);
  });

  it("keeps a block comment before a statement on its line, and the lines of a comment where their author set them", () => {
    const text = `条款 一 {
/* 待议 */ 标准  个人缴费 320元
  情形 甲 { /* 见下 */ 缴纳 个人缴费 }
  情形 乙 {
        /* 一段
  说明 */
    缴纳 个人缴费
        /*
         * 二段
         */
  }
}
`;
    expect(format(text)).toBe(`条款 一 {
  /* 待议 */ 标准 个人缴费 320元
  情形 甲 { /* 见下 */ 缴纳 个人缴费 }
  情形 乙 {
    /* 一段
  说明 */
    缴纳 个人缴费
    /*
     * 二段
     */
  }
}
`);
  });

  it("keeps the terminators that a statement needs, and no others", () => {
    const text = "人群 甲；\n条款 一 {\n情形 乙 { 待遇 从 缴费日期；等待 60日 }\n人群 丙；\n}\n";
    expect(format(text)).toBe("人群 甲\n条款 一 {\n  情形 乙 { 待遇 从 缴费日期；  等待 60日 }\n  人群 丙\n}\n");
  });

  it("leaves alone what stands behind prettier-ignore or 不排版, and formats the rest", () => {
    const text = `条款 一 {
// prettier-ignore
人群   甲、乙
  // 不排版
  任务表 表 {
甲县    1人
      乙县 22人
  } // 尾
人群   丙
}
`;
    const once = format(text);
    expect(once).toBe(
      text
        .replace(/^(\/\/|人群)/gmu, "  $1")
        .replace("人群   丙", "人群 丙")
        .replace("} //", "}  //"),
    );
    expect(format(once ?? "")).toBe(once);
  });

  it("aligns the columns of neighbouring lines by display width", () => {
    expect(format("任务表 甲 {\n南明区 200人\n观山湖区 1100人\n合计 1300人\n}\n")).toBe(
      "任务表 甲 {\n  南明区    200人\n  观山湖区 1100人\n  合计     1300人\n}\n",
    );
  });

  it("aligns the columns that neighbouring lines share, up to one that would be torn apart", () => {
    const periods = "期间 甲 从 2021年1月1日 至 年末\n期间 乙乙乙 从 甲 次日\n期间 丙丙 从 年初 至 年末\n";
    expect(format(periods)).toBe(
      "期间 甲     从 2021年1月1日 至 年末\n期间 乙乙乙 从 甲 次日\n期间 丙丙   从 年初         至 年末\n",
    );
    expect(format("期间 甲 至 年末\n期间 乙乙乙 从 甲 次日\n")).toBe("期间 甲 至 年末\n期间 乙乙乙 从 甲 次日\n");
    const long = "县级财政、乡镇街道财政、村集体经济";
    expect(format(`标准 甲 9元 {\n其中 其余 由 市级财政 当 乙\n其中 600元 由 ${long} 当 丙\n}\n`)).toBe(
      `标准 甲 9元 {\n  其中 其余  由 市级财政 当 乙\n  其中 600元 由 ${long} 当 丙\n}\n`,
    );
  });

  it("breaks a long line of facts between two facts, and closes an empty block on its line", () => {
    const given = Array.from({ length: 8 }, (_, index) => `事实${"甲乙丙丁戊己庚辛"[index]} 2022年1月${index + 1}日`);
    expect(format(`用例 "长" {\n已知 ${given.join(" ")}\n}\n变动 {\n}\n`)).toBe(
      `用例 "长" {\n  已知 ${given.slice(0, 5).join("  ")}\n    ${given.slice(5).join("  ")}\n}\n变动 {}\n`,
    );
  });

  it("keeps braces on one line while they fit", () => {
    const short = "情形 甲 { 当 缴费日期 在 本年度  缴纳 个人缴费 }\n";
    expect(format(short)).toBe(short);
    const long = `情形 甲 { 当 ${Array.from({ length: 20 }, (_, i) => `"人群${i}"`).join(" 或 ")} 缴纳 个人缴费 }\n`;
    expect(format(long)?.split("\n").length).toBeGreaterThan(4);
  });

  it("takes years below 1000 into the other language, and names with invisible characters", () => {
    const text = '通知 甲 { 年度 999 }\n期间 "甲\ufeff" 从 999年3月1日 至 999年4月1日\n';
    const english = formatPolicy({ path: "a.policy", text }, { keywords: "en" }).text ?? "";
    expect(english).toContain('period "甲\ufeff" from 0999-03-01 to 0999-04-01');
    expect(formatPolicy({ path: "a.policy", text: english }, { keywords: "zh" }).text).toBe(text);
  });

  it("keeps a 变动 that leaves open what happens within a time", () => {
    const text = '变动 { 当 新增认定 未规定 "甲日" 起 3个月 内 }\n';
    expect(format(text)).toBe(text);
  });

  it("does what its page says", () => {
    const page = readFileSync(new URL("../../docs/formatter.md", import.meta.url), "utf8");
    const rows = [...page.matchAll(/^\| `([^`]+)` *\| `([^`]+)` *\|/gmu)];
    expect(rows.length).toBeGreaterThan(4);
    for (const [, written = "", becomes = ""] of rows) expect(format(written)).toBe(`${becomes}\n`);
    for (const [, code = ""] of page.matchAll(/^```policy\n([^`]+)```$/gmu)) expect(format(code)).toBe(code);
  });

  it("leaves a file with syntax errors alone and says why", () => {
    const made = formatPolicy({ path: "a.policy", text: "标准 个人缴费 元\n" });
    expect([made.text, made.diagnostics.length]).toEqual([null, 1]);
  });
});
