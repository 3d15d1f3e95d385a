// What changes for whoever gives facts: each change of a fact with its verdict, in every rendering.
import { describe, expect, it } from "vitest";
import { compareNotices, type Comparison } from "../../compiler/compare/compare-notices.js";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import { example, exampleNames } from "../harness/examples.js";
import { folder, zhengce } from "../cli/run.js";
import { sayChange } from "../../compiler/wording/say-comparison.js";
import { WORDING } from "../../compiler/wording/wording.js";
import { asHtml, asMarkdown, asText } from "./rendered.js";

const RULES =
  "标准 个人缴费 320元\n人群 孤儿、低保\n情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }\n";
function compared(before: string, after: string): Comparison {
  const [one, other] = [compiled(notice(before)), compiled(notice(after))];
  return compareNotices({ model: one.model, program: one.program! }, { model: other.model, program: other.program! });
}
const facts = (before: string, after: string): Comparison => compared(`${before}\n${RULES}`, `${after}\n${RULES}`);
const effects = ({ callers }: Comparison): unknown[] =>
  callers.facts.flatMap(({ before, after, effects: found }) =>
    found.map(({ what, names, breaking }) => [after?.name ?? before?.name, what, names.join(), breaking]),
  );

describe("each change of a fact", () => {
  it.each([
    ["", "事实 户籍：是否 可缺", [["户籍", "added", "", false]], "compatible"],
    ["", "事实 户籍：是否", [["户籍", "added", "", true]], "breaking"],
    ["事实 户籍：是否 可缺", "", [["户籍", "removed", "", true]], "breaking"],
    ["事实 户籍：是否", "事实 户籍：是否 可缺", [["户籍", "now-optional", "", false]], "compatible"],
    ["事实 户籍：是否 可缺", "事实 户籍：是否", [["户籍", "now-required", "", true]], "breaking"],
    ["事实 户籍：是否", "事实 户籍：整数", [["户籍", "type-changed", "", true]], "breaking"],
    ["事实 属地：东 | 西", "事实 属地：东 | 西 | 南 | 北", [["属地", "values-added", "南,北", false]], "compatible"],
    [
      "事实 属地：东 | 西 | 南",
      "事实 属地：东 | 北",
      [
        ["属地", "values-added", "北", false],
        ["属地", "values-removed", "西,南", true],
      ],
      "breaking",
    ],
    [
      "事实 属地 (area)：东 | 西",
      "事实 属地 (place)：东 | 西",
      [["属地", "code-changed", "area,place", true]],
      "breaking",
    ],
    ["事实 属地：东 | 西", "事实 属地 (place)：东 | 西", [["属地", "code-changed", ",place", false]], "compatible"],
    [
      "事实 属地 (area)：东 | 西",
      "事实 居住地 (area)：东 | 西",
      [["居住地", "renamed", "属地,居住地", true]],
      "breaking",
    ],
    ["事实 出生日期：日期 可缺", "事实 出生日期：日期", [["出生日期", "now-required", "", true]], "breaking"],
    ["", "档次 一档、二档", [["档次", "added", "", true]], "breaking"],
    ["档次 一档、二档", "档次 一档、二档、三档", [["档次", "values-added", "三档", false]], "compatible"],
    ["事实 户籍：是否", "事实 户籍：是否", [], "same"],
  ])("%s → %s", (before, after, expected, verdict) => {
    const comparison = facts(before, after);
    expect(effects(comparison)).toEqual(expected);
    expect(comparison.callers.verdict).toBe(verdict);
  });
  it("a fact that may be another under a new name is said to be perhaps that, no more", () => {
    const { callers, sections } = facts("事实 属地：东 | 西\n事实 年限：整数", "事实 居住地：东 | 西\n事实 户籍：是否");
    expect(
      callers.facts.map(({ after, before, perhapsFormerly }) => [after?.name, before?.name, perhapsFormerly]),
    ).toEqual([
      ["居住地", undefined, "属地"],
      ["户籍", undefined, null],
      [undefined, "属地", null],
      [undefined, "年限", null],
    ]);
    const [row] = sections.find(({ id }) => id === "facts")?.rows ?? [];
    expect(sayChange(WORDING.zh, row!)).toBe("新增，必填（可能由“属地”改称）：不兼容");
  });
  it("identities that are no longer taken break callers, too", () => {
    const { callers } = compared(RULES, RULES.replace("孤儿、低保", "孤儿、特困"));
    expect(callers).toMatchObject({ verdict: "breaking", facts: [], identitiesGone: ["低保"] });
  });
});

describe("diff says them", () => {
  const before = `事实 县类别 (countyKind)：贫困县 | 非贫困县 可缺\n${RULES}`;
  const after = `事实 县类别 (countyType)：贫困县 | 非贫困县 | 示范县\n${RULES}`;
  const note = "代码 countyKind → countyType，改为必填，增加取值 示范县：不兼容";
  it("in every rendering, never as no change", () => {
    const comparison = compared(before, after);
    const text = asText(comparison, "zh");
    expect(text).toContain(
      `事实\n  县类别：贫困县 | 非贫困县 可缺（countyKind） → 贫困县 | 非贫困县 | 示范县（countyType）  [${note}]`,
    );
    expect(text).toContain("对填报事实的程序和表格：不兼容，要改。事实 县类别");
    expect(text).not.toContain("没有变化");
    expect(asText(comparison, "en")).toContain(
      "code countyKind → countyType, now required, values added: 示范县: breaking",
    );
    expect(asMarkdown(comparison, "zh")).toContain("## 事实");
    expect(asHtml(comparison, "zh")).toContain(">事实</h2>");
    expect(asHtml(comparison, "zh")).toContain("不兼容，要改");
  });
  it("and, when asked to, fails where callers break", () => {
    const cwd = folder({ "a.policy": notice(before), "b.policy": notice(after) });
    const code = (...args: string[]): number | null => zhengce(["diff", ...args], { cwd }).code;
    expect(code("a.policy", "b.policy")).toBe(0);
    expect(code("a.policy", "b.policy", "--fail-on-breaking")).toBe(1);
    expect(code("b.policy", "b.policy", "--fail-on-breaking")).toBe(0);
    const json = JSON.parse(zhengce(["diff", "a.policy", "b.policy", "--format", "json"], { cwd }).out) as Comparison;
    expect(json.callers).toMatchObject({ verdict: "breaking", facts: [{ breaking: true }] });
  });
});

describe("a notice beside itself changes nothing for callers", () => {
  it.each(exampleNames)("%s", (name) => {
    const { model, program } = example(name);
    const side = { model, program: program! };
    const { callers, sections } = compareNotices(side, side);
    expect(callers).toEqual({ verdict: "same", facts: [], identitiesGone: [] });
    expect(sections.find(({ id }) => id === "facts")?.rows).toEqual([]);
  });
});
