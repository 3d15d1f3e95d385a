// The prints of the examples drafted and judged against the files that people wrote of them: nothing is said that those don't say. The printed
// texts of the real ones are not part of the project; they are looked at where they stand beside it.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { draft } from "../../compiler/draft/draft.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { waivedWrongly, wrongIn } from "./judge.js";
import type { Names, Readings } from "./judge.js";

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(file(path), "utf8");
const shared = "../shared/notices";

const FICTIONAL: Readonly<Record<string, Names>> = {
  "yunling-2024": { '任务表 "2024年度各乡镇参保任务表': '任务表 "2024年度各乡镇参保任务' },
  "qingxi-2025": {
    '"未满18周岁未成年人"': "未成年人",
    '"80周岁以上老年人"': "高龄老人",
    "情形 延长缴费 ": "情形 延长期缴费 ",
  },
  "chenghu-2026": { "情形 集中参保 ": "情形 集中缴费 " },
};
const REAL: Readonly<Record<string, Names>> = {
  "baogou-2022": {
    "60至69周岁老年人": "60至69岁老年人",
    "70周岁以上老年人": "70岁以上老年人",
    "情形 集中征缴 ": "情形 集中缴费 ",
    零星缴费: "期外缴费",
  },
  "gansu-2022": { "情形 缴费 ": "情形 年度缴费 ", "医保发〔2021〕55号": "医保发〔2O21〕55号" },
  "guangzhou-2026": { 断保续缴: "断保续保", 职工医保暂停缴费日期: "职工医保中断日期" },
  "guiyang-2022": {
    "情形 集中征缴 ": "情形 集中缴费 ",
    "2022年贵阳贵安居民医保集中征缴期参保目标数": "2022年贵阳贵安参保目标",
  },
  "guizhou-2021": { "情形 集中征缴 ": "情形 集中缴费 " },
  "qianjiang-2022": {
    "情形 集中参保 ": "情形 集中缴费 ",
    "2022年各乡镇街道居民医保参保缴费任务分配表": "2022年各乡镇街道任务",
    '任务表 "全区居民参保缴费人数"': '任务表 "2022年全区参保人数"',
    '"重度（1-2级）残疾人"': "重度残疾人",
    '"在乡重点优抚对象（不含1-6级残疾军人）"': "在乡重点优抚对象",
  },
  "shanxi-2021": {},
};
/** What the finished files ask besides: which day of birth, from which day on, whether somebody paid with gaps. */
const READINGS: Readonly<Record<string, Readings>> = {
  "yunling-2024": [/出生日期.*BoundRange/u],
  "qingxi-2025": [/断保年数/u],
  "chenghu-2026": [/断保年数/u],
  "guizhou-2021": [/range:"征缴年度"/u],
};
const notices = [
  ...Object.entries(FICTIONAL).map(([name, names]) => ({
    name,
    names,
    policy: `examples/fictional/${name}.policy`,
    print: `examples/fictional/${name}.txt`,
  })),
  ...(existsSync(file(shared)) ? Object.entries(REAL) : []).map(([name, names]) => ({
    name,
    names,
    policy: `examples/${name}.policy`,
    print: `${shared}/${name}.txt`,
  })),
];

describe.each(notices)("$name", ({ name, names, policy, print }) => {
  const text = read(print);
  const made = draft(text, { source: "print.txt" });
  it("says nothing that the finished file does not say", () => {
    expect(wrongIn(made.text, read(policy), names, READINGS[name])).toEqual([]);
  });
  it("says of no figure that it has no consequence where it has one", () => {
    expect(waivedWrongly(made.text, read(policy), text)).toEqual([]);
  });
  it("places 60 % of the figures", () => {
    expect(made.figures.placed / made.figures.printed).toBeGreaterThan(0.6);
  });
  it("has no error, runs its tests, and is the same every time", () => {
    const { model, program, diagnostics } = compile({ path: "a", text: made.text }, { resolve: () => text });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(program === null ? [] : runTests(model, program).filter(({ passed }) => !passed)).toEqual([]);
    expect(draft(text, { source: "print.txt" })).toEqual(made);
  });
});

it("a judge that sees nothing would let everything pass", () => {
  const [{ names, policy, print } = notices[0]!] = notices;
  const made = draft(read(print), { source: "print.txt" }).text;
  for (const [right, wrong] of [
    [/标准 个人缴费 [0-9]+元/u, "标准 个人缴费 1元"],
    [/ 至 20[0-9]{2}年12月31日/u, " 至 2023年12月30日"],
    [/城关镇 18600人/u, "城关镇 18601人"],
    [/(情形 集中缴费 \{\s+当 缴费日期 在 集中缴费期)/u, "$1 且 出生日期 在 2023年1月1日 以后"],
    [/(当 缴费日期 在 本年度 且 出生日期 在 本年度) 且 缴费日期 在 出生日期 起 3个月 待核 内/u, "$1"],
  ] as const) {
    expect(made).toMatch(right);
    expect(wrongIn(made.replace(right, wrong), read(policy), names)).not.toEqual([]);
  }
  const waived = made.replace(/标准 个人缴费 380元 待核/u, '说明 "380元没有用。"');
  expect(waivedWrongly(waived, read(policy), read(print))).not.toEqual([]);
});
