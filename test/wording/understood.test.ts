// Words around an amount, and ages as they are printed: nothing is said of them, they mean what the language has a word for, and the
// formatter writes that.
import { formatPolicy, parse } from "@zhengce/grammar";
import { sameTree } from "../../grammar/format/same-tree.js";
import { describe, expect, it } from "vitest";
import { codesOf } from "../harness/findings.js";
import { noticeWith } from "./notice.js";

const amounts: readonly (readonly [printed: string, written: string])[] = [
  ["标准 财政补助 每人700元", "标准 财政补助 700元"],
  ["标准 财政补助 每人每年700元", "标准 财政补助 700元"],
  ["标准 财政补助 每人每年不低于700元", "标准 财政补助 不低于 700元"],
  ["标准 财政补助 不低于每人每年700元", "标准 财政补助 不低于 700元"],
  ["标准 财政补助 人均 700元", "标准 财政补助 700元"],
  ["标准 财政补助 700元每人每年", "标准 财政补助 700元"],
  ["标准 财政补助 700元（每人每年）", "标准 财政补助 700元"],
  ["标准 财政补助 700元/人·年", "标准 财政补助 700元/人·年"],
  ["资助 孤儿 定额 320元 由 市财政", "资助 孤儿 320元 由 市财政"],
  ["资助 孤儿 减半 由 市财政", "资助 孤儿 50% 由 市财政"],
  ["资助 孤儿 半额 由 市财政", "资助 孤儿 50% 由 市财政"],
  ["资助 孤儿 一半 由 市财政", "资助 孤儿 50% 由 市财政"],
];
const ages: readonly (readonly [printed: string, written: string])[] = [
  ["年满70周岁", "年龄 在 70周岁 以上"],
  ["年满六十周岁", "年龄 在 60周岁 以上"],
  ["年满60周岁以上", "年龄 在 60周岁 以上"],
  ["60周岁以上", "年龄 在 60周岁 以上"],
  ["六十周岁以上", "年龄 在 60周岁 以上"],
  ["60周岁（含）以上", "年龄 在 60周岁 以上"],
  ["60周岁及以上", "年龄 在 60周岁 以上"],
  ["18周岁以下", "年龄 在 18周岁 以下"],
  ["不满18周岁", "年龄 < 18周岁"],
  ["未满十八周岁", "年龄 < 18周岁"],
  ["年满60周岁不满70周岁", "年龄 ≥ 60周岁 且 年龄 < 70周岁"],
  ["年龄 在 60周岁 以上", "年龄 在 60周岁 以上"],
];
const exception = (condition: string): string =>
  `例外 短期 优先于 断保 { 当 缴费日期 在 2026年3月1日 至 2026年3月3日 且 ${condition} 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }`;

function understood(printed: string, written: string, form: string): void {
  const [one, other] = [printed, written].map((line) => parse({ path: "a.policy", text: noticeWith(line) }));
  expect(codesOf(noticeWith(printed))).toEqual(codesOf(noticeWith(written)));
  expect(one?.diagnostics).toEqual([]);
  expect(sameTree(one?.value, other?.value)).toBe(true);
  expect(formatPolicy({ path: "a.policy", text: noticeWith(printed) }).text).toContain(form);
}

describe("an amount with the words that are printed around it", () => {
  it.each(amounts)("%s", (printed, written) => understood(printed, written, written));
  it("may stand in a tier, in a variant, in a part", () => {
    const text = [
      "通知 例2026 { 年度 2026 }",
      "人群 孤儿",
      "档次 一档、二档",
      "标准 个人缴费 一档 每人400元 二档 每人每年700元 { 当 孤儿 { 一档 每人100元 二档 人均200元 } }",
      "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }",
      "资助 孤儿 50% { 其中 每人10元 由 县财政 其中 其余 由 市财政 }",
    ].join("\n");
    expect(parse({ path: "a", text }).diagnostics).toEqual([]);
    expect(formatPolicy({ path: "a", text }).text).not.toMatch(/每人|人均|减半/u);
  });
});

describe("half", () => {
  it("is asked about where a standard is another amount for some", () => {
    const line = "资助 孤儿 减半 由 市财政";
    const text = noticeWith(line).replace("标准 个人缴费 400元", "标准 个人缴费 400元 { 当 低保对象 { 300元 } }");
    expect(codesOf(text)).toEqual(["other-wording"]);
  });
});

describe("an amount by the month", () => {
  it.each([
    "标准 财政补助 每人每月30元",
    "标准 财政补助 30元/人·月",
    "标准 财政补助 不低于 30元每月",
    "资助 孤儿 每月30元 由 市财政",
  ])("is never taken for one by the year: %s", (line) => {
    expect(codesOf(noticeWith(line))).toEqual(["other-wording"]);
  });
});

describe("an age as it is printed", () => {
  it.each(ages)("%s", (printed, written) => understood(exception(printed), exception(written), `且 ${written}`));
  it("is denied whole", () => {
    const line = "人群 中年人 = 非 年满60周岁不满70周岁";
    const written = "人群 中年人 = 非 （年龄 ≥ 60周岁 且 年龄 < 70周岁）";
    understood(line, written, "非（年龄 ≥ 60周岁 且 年龄 < 70周岁）");
  });
  it("may be a group’s, in an order of its own, and under 非", () => {
    const line = "人群 老人 = 年满六十周岁 或 非 不满70周岁";
    understood(line, "人群 老人 = 年龄 在 60周岁 以上 或 非 年龄 < 70周岁", "年龄 在 60周岁 以上 或 非 年龄 < 70周岁");
  });
});

describe("on a line with other words of the language", () => {
  it.each([
    "奖励 零报销激励 2000元 × 断保年数 至多 60000元 当 年满60周岁",
    "资助 孤儿 50% 至少 20元 至多 185元 当 年满60周岁 由 市财政",
    "例外 短期 优先于 断保 { 当 (年满60周岁 或 年龄 在 50周岁 至 59周岁) 且 缴费日期 在 2026年3月1日 至 2026年3月3日 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }",
    "标准 个人缴费 { 当 低保对象 { 200元 } 其他 { 每人400元 } }",
  ])("%s", (line) => {
    expect(codesOf(noticeWith(line)).filter((code) => code !== "percentage-base")).toEqual([]);
  });
});
