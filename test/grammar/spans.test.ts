import { describe, expect, test } from "vitest";
import { children, type Node, walk } from "@zhengce/grammar";
import { sample } from "./sample.js";
import { read } from "./support.js";

const slice = (text: string, node: Node): string => text.slice(node.start, node.end);

/** Every node lies within its parent, behind its elder siblings, and has no space at its ends. */
function misplaced(text: string): readonly string[] {
  const wrong: string[] = [];
  walk(read(text).value, {
    enter: (node) => {
      let end = node.start;
      for (const child of children(node)) {
        if (child.start < end || child.end > node.end)
          wrong.push(`${child.kind} “${slice(text, child)}” in ${node.kind}`);
        end = child.end;
      }
      const own = slice(text, node);
      if (node.kind !== "Document" && (own === "" || own !== own.trim())) wrong.push(`${node.kind} “${own}”`);
    },
  });
  return wrong;
}

describe("spans", () => {
  test("children lie in order within their parents", () => {
    expect(misplaced(sample)).toEqual([]);
  });
  test("and so in a text with mistakes", () => {
    const cut = read(sample).tokens.map((token) => sample.slice(0, token.startOffset) + sample.slice(token.end));
    expect(cut.flatMap(misplaced)).toEqual([]);
  });
  test("the text of a span is the node's own", () => {
    const found = new Map<string, string[]>();
    const { value } = read(sample);
    walk(value, { enter: (node) => void found.set(node.kind, [...(found.get(node.kind) ?? []), slice(sample, node)]) });
    const of = (kind: Node["kind"]): readonly string[] => found.get(kind) ?? [];
    expect(slice(sample, value)).toBe(sample);
    expect(of("Label")).toEqual(["一", "二（一）1", "三"]);
    expect(of("Text").slice(0, 2)).toEqual(['"关于做好工作的通知"', '"医疗保障局"']);
    expect(of("FactDeclaration")).toEqual(["事实 县类别（countyKind）：贫困县 | 非贫困县 可缺"]);
    expect(of("AnyOf")).toEqual(["建档立卡人口 或 （孤儿 且 非 特困人员）"]);
    expect(of("Variant")).toEqual(["当 孤儿 { 一档 100元 二档 200元 }"]);
    expect(of("RateEntry").slice(-2)).toEqual(["一档 100%（280元）", "二档 个人缴费 的 70%"]);
    expect(of("Part").slice(-1)).toEqual(["其中 20元 当 县类别 = 贫困县 由 省级财政:县级财政 = 5:5"]);
    expect(of("PaySlot")).toEqual(["缴纳 个人缴费 + 财政补助（830元）"]);
    expect(of("BenefitSlot")).toEqual(["待遇 从 2021年1月1日 等待 60日 至 年末"]);
    expect(of("WithinRange")[0]).toBe("出生日期 起 90日 内");
    expect(of("Waiting")[1]).toBe("3个月 + 1个月 × 断保年数 至少 3个月");
    expect(of("TargetRow")).toEqual(["小计 甲 40人 { 乙 40人 }", "乙 40人", "丙 60人", "合计 100人"]);
    expect(of("Expectation").slice(-2)).toEqual(["资助 120元 至 280元", "由 医疗救助基金"]);
    expect(of("ChangeCase")).toEqual(["当 新增认定 退费 身份认定日期 起 3个月 内", "其他 未规定"]);
  });
});
