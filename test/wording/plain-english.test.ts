// What notices say, told in English: English words in English order, whatever the statement; nothing of the language's keywords but in the
// pages that speak in the keywords of a file.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keywords } from "@zhengce/grammar";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { conform } from "../../compiler/compare/superior/conform.js";
import { compile, type Compilation } from "../../compiler/compile.js";
import { toText } from "../../compiler/render/to-text.js";
import { comparisonLines } from "../../compiler/report/comparison/lines.js";
import { termTable } from "../../compiler/report/comparison/terms.js";
import { blockLines } from "../../compiler/render/to-text.js";
import { en } from "../../compiler/wording/en.js";
import { example, exampleNames } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";

const width = (text: string): number => text.length;
function diff(one: Compilation, other: Compilation): string {
  const side = ({ model, program }: Compilation) => ({ model, program: program! });
  return toText(comparisonLines(compareNotices(side(one), side(other)), "en", true), width);
}
/** `at-least`, `this-year`: never a word of a sentence. */
const HYPHENED = new RegExp(
  `(?<![\\w-])(?:${Object.values(keywords)
    .flatMap(({ en: word }) => (word.includes("-") ? [word] : []))
    .join("|")})(?![\\w-])`,
  "u",
);
const SIGNS = /\b(?:true|false|undefined|null|NaN)\b|[＋－]/u;
/** Names and texts of a notice hold marks of their own. */
const bare = (text: string, ...of: readonly Compilation[]): string =>
  of
    .flatMap(({ source }) => [...source.text.matchAll(/["“]([^"”]*)["”]/gu)].map(([, said]) => said ?? ""))
    .filter((said) => said !== "")
    .sort((a, b) => b.length - a.length)
    .reduce((rest, said) => rest.replaceAll(said, ""), text);

describe("a comparison in English", () => {
  const pairs = exampleNames.flatMap((one, i) =>
    exampleNames.slice(i + 1, i + 3).map((other) => [one, other] as const),
  );
  it.each(pairs)("%s with %s has no keyword for a word, and no sign of another language", (one, other) => {
    const [before, after] = [example(one), example(other)];
    const text = bare(diff(before, after), before, after);
    expect(HYPHENED.exec(text)?.[0] ?? null).toBe(null);
    expect(SIGNS.exec(text)?.[0] ?? null).toBe(null);
  });
});

describe("the terms of a superior in English", () => {
  const folder = "test/fixtures/superior";
  it.each(readdirSync(folder).filter((name) => name.endsWith(".policy")))("%s", (name) => {
    const superior = compile({ path: name, text: readFileSync(`${folder}/${name}`, "utf8") });
    const text = blockLines(termTable(en, conform(example("guiyang-2022").model, superior)), width).join("\n");
    expect(HYPHENED.exec(text)?.[0] ?? null).toBe(null);
  });
});

/** Names of one letter each: whatever is Han is not the notice's own; built-in facts have their names in Chinese. */
const latin = `
通知 A2022 { 年度 2022 }
事实 F：B | C
事实 E：是否 可缺
人群 G、H
档次 T、U
标准 P T 320元 U 不低于 600元 { 当 G { T 100元 } }
标准 Q 580元 { 其中 60% 由 K 其中 其余 由 L、M 共同 }
多重身份 就高不重复
期间 W 从 2022年1月1日 至 2022年3月31日
参保范围 { 不可参保 当 E }
资助 G、H T 全额 U 100元 由 K 当 F = B 由 L
奖励 R 20元 当 F = B
情形 S { 当 缴费日期 在 W 缴纳 P 待遇 从 缴费日期 等待 30日 至 年末 }
情形 V { 当 缴费日期 在 W 次日 至 2022年12月31日 且 E 缴纳 P + Q 资助 不享受 待遇 未规定 }
变动 { 当 新增认定 补差 其他 不调整 }
时限 2022年5月6日 前 由 K "X"
`;
const BUILT_IN = /缴费日期|出生日期|身份认定日期|身份|档次/gu;

describe("a comparison of names that are English", () => {
  const other = latin
    .replace("320元", "330元")
    .replace("5月6日", "5月7日")
    .replace("30日", "3个月")
    .replace("人群 G、H", "人群 G、H、I");
  it("has no Han character", () => {
    const text = diff(compiled(latin), compiled(other)).replaceAll(BUILT_IN, "");
    expect(text).toContain("E");
    expect(text.match(/[^\n]*\p{Script=Han}[^\n]*/gu) ?? []).toEqual([]);
    expect(SIGNS.exec(text)?.[0] ?? null).toBe(null);
    const terms = blockLines(termTable(en, conform(compiled(latin).model, compiled(other))), width).join("\n");
    expect(terms.replaceAll(BUILT_IN, "").match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
  });
});

describe("a statement in English", () => {
  const base =
    "标准 个人缴费 320元\n标准 财政补助 580元\n人群 G\n情形 S { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }";
  const said = (body: string): string => diff(compiled(notice(base)), compiled(notice(`${base}\n${body}`)));
  it.each([
    ["标准 大病保险 不低于 90元", "大病保险: (none) → at least 90 yuan"],
    ["标准 大病保险 不超过 90元", "大病保险: (none) → at most 90 yuan"],
    ["资助 G 财政补助 的 70% 由 K", "G 70% of 财政补助, by K"],
    ["资助 G 应缴 的 70% 由 K", "G 70% of what is due, by K"],
    ["资助 G 全额 由 未规定 按 “甲号”", 'G in full, by whom is left open per "甲号"'],
    ["资助 G 个人实缴 80元 由 K", "G net payment 80 yuan, by K"],
    [
      "资助 G 100元 { 其中 60元 由 K 其中 其余 由 L、M 共同 }",
      "of which 60 yuan by K; of which the rest by L, M jointly",
    ],
    ["期间 P 从 2022年3月1日", "P: (none) → from 2022-03-01 on"],
    [
      "例外 E { 当 缴费日期 在 2022年7月1日 以后 缴纳 个人缴费 的 50% 待遇 未规定 }",
      "E when: (none) → 缴费日期 from 2022-07-01 on",
    ],
    [
      "例外 E { 当 缴费日期 在 2022年7月1日 以后 缴纳 个人缴费 的 50% 待遇 未规定 }",
      "E pays: (none) → 50% of 个人缴费",
    ],
    ["例外 E { 当 缴费日期 在 2022年7月1日 以前 缴纳 无 待遇 未规定 }", "E when: (none) → 缴费日期 until 2022-07-01"],
    [
      "例外 E { 当 缴费日期 在 2022年7月1日 至 年末 缴纳 无 待遇 未规定 }",
      "缴费日期 from 2022-07-01 to the end of the year (2022-12-31)",
    ],
    ["例外 E { 当 缴费日期 在 出生日期 起 90日 内 缴纳 无 待遇 未规定 }", "缴费日期 within 90 days from 出生日期"],
    ["例外 E { 当 年龄 在 60周岁 至 69周岁 缴纳 无 待遇 未规定 }", "age from 60 years to 69 years"],
    ["例外 E { 当 年龄 70周岁 以上 缴纳 无 待遇 未规定 }", "age 70 years or more"],
    ["例外 E { 当 缴费日期 早于 2022年2月1日 缴纳 无 资助 不享受 待遇 未规定 }", "E subsidies: (none) → not granted"],
    [
      "例外 E { 当 非 G 缴纳 无 待遇 从 缴费日期 次月 }",
      "E benefits from: (none) → the first day of the month after 缴费日期",
    ],
    [
      "变动 { 当 新增认定 退费 身份认定日期 起 3个月 内 其他 不调整 }",
      "when newly certified refund within 3 months from 身份认定日期",
    ],
    ["时限 2022年5月6日 前 由 K “X”", "K “X”: (none) → by 2022-05-06"],
    ["时限 每月 25日 前 由 K “X”", "K “X”: (none) → monthly by day 25"],
    ["多重身份 就高不重复", "several identities: (none) → the highest alone"],
    ["事实 F：是否 可缺", "F: (none) → boolean, optional"],
  ])("%s", (body, told) => {
    expect(said(body)).toContain(told);
  });
});
