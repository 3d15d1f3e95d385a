// Kinds of people that a comparison lists one by one can be told from one another: no two rows have one label and different bills.
import { describe, expect, it } from "vitest";
import { compareNotices, type Comparison } from "../../compiler/compare/compare-notices.js";
import { shortWays, type Way } from "../../compiler/compare/people/ways.js";
import { comparisonLines } from "../../compiler/report/comparison/lines.js";
import { comparisonJson } from "../../compiler/report/comparison/json.js";
import { toText } from "../../compiler/render/to-text.js";
import { saySituations, sayWho } from "../../compiler/wording/say-comparison.js";
import { zh } from "../../compiler/wording/zh.js";
import { example } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";
import { madeNotice } from "../report/made-notice.js";
import type { Compilation } from "../../compiler/compile.js";
import type { Predicate } from "../../compiler/decision/program.js";

const side = ({ model, program }: Compilation) => ({ model, program: program! });
const compare = (one: Compilation, other: Compilation): Comparison => compareNotices(side(one), side(other));
/** Labels that stand before different bills. */
function alike(comparison: Comparison): readonly string[] {
  const bills = new Map<string, Set<string>>();
  for (const kind of comparison.kinds) {
    if (kind.ways.length > 4) continue;
    const label = `${sayWho(zh, comparison, kind)} ${saySituations(zh, kind)}`;
    bills.set(label, (bills.get(label) ?? new Set()).add(JSON.stringify([kind.before, kind.after])));
  }
  return [...bills].flatMap(([label, different]) => (different.size > 1 ? [label] : []));
}

describe("rows of people", () => {
  it.each([
    ["fictional/qingxi-2025", "guangzhou-2026"],
    ["qianjiang-2021", "qianjiang-2022"],
    ["guizhou-2021", "guiyang-2022"],
    ["gansu-2022", "guiyang-2022"],
    ["baogou-2022", "shanxi-2021"],
  ])("of %s and %s", (one, other) => {
    expect(alike(compare(example(one), example(other)))).toEqual([]);
  });
  it.each([1, 2, 3, 4, 5, 6])("of made notices, %i", (seed) => {
    const made = (at: number): Compilation => compiled(madeNotice(at, { groups: 5, exceptions: 2, numbers: 2 }));
    expect(alike(compare(made(seed), made(seed + 40)))).toEqual([]);
  });

  const before = `通知 某县2021 { 年度 2021 }\n事实 在校：是否 可缺\n人群 老人 = 年龄 ≥ 60周岁\n标准 个人缴费 300元 { 当 在校 { 200元 } }
资助 老人 100元 由 财政
情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }`;
  const after = before.replaceAll("2021", "2022").replace("60周岁", "65周岁").replace("300元", "350元");
  it("say what else is true of them, and which notice's group is meant where both have one", () => {
    const text = toText(comparisonLines(compare(compiled(before), compiled(after)), "zh"), (words) => words.length);
    const rows = [...text.matchAll(/^ {2}(?:[＋－]\d+元|—) {2}(.*)$/gmu)].map(([, who]) => who);
    expect(rows).toContain("没有认定身份的人，非在校且不是老人 2021（缴费）");
    expect(rows).toContain("没有认定身份的人，在校且老人 2021且不是老人 2022（缴费）");
    expect(new Set(rows).size).toBe(rows.length);
  });
  it("say it in English and as data", () => {
    const comparison = compare(compiled(before), compiled(after));
    const { kinds, ...rest } = comparisonJson(comparison, "en") as { kinds: { when: string }[]; people?: unknown };
    expect(rest.people).toBe(undefined);
    expect(kinds.map(({ when }) => when)).toContain("not 在校 and not 老人 2021");
  });
});

describe("ways of one kind", () => {
  const fact = (at: number): Predicate => ({ kind: "isTrue", fact: at });
  const way = (text: string): Way =>
    text
      .split(" ")
      .filter((part) => part !== "")
      .map((part) => {
        const shown = fact(part.charCodeAt(part.length - 1));
        return { condition: { asked: shown, shown }, holds: !part.startsWith("-") };
      });
  const told = (ways: readonly Way[]): readonly string[] =>
    ways.map((one) =>
      one
        .map(({ condition: { shown }, holds }) => {
          const name = String.fromCharCode(shown.kind === "isTrue" ? shown.fact : 63);
          return holds ? name : `-${name}`;
        })
        .join(" "),
    );
  it.each([
    [["a b", "a -b"], ["a"]],
    [["a b", "a -b", "-a"], [""]],
    [
      ["a b", "-a -b"],
      ["a b", "-a -b"],
    ],
    [["a b c", "a b -c", "-a b"], ["b"]],
    [["a", "a"], ["a"]],
    [["a", "a b"], ["a"]],
    [[""], [""]],
  ])("%j are said as %j", (ways, short) => {
    expect(told(shortWays(ways.map(way), () => false))).toEqual(short);
  });
  it("leave out what follows from the rest, the negation first", () => {
    // Whoever is a is never b.
    const isNobody = (when: readonly Predicate[]): boolean => {
      const text = when.map((one) => JSON.stringify(one));
      return [97, 98].every((at) => text.includes(JSON.stringify(fact(at))));
    };
    expect(told(shortWays([way("a -b")], isNobody))).toEqual(["a"]);
    expect(told(shortWays([way("-b a c")], isNobody))).toEqual(["a c"]);
  });
  it("are left as they are where they are very many", () => {
    const many = Array.from({ length: 65 }, () => way("a"));
    expect(shortWays(many, () => true)).toBe(many);
  });
});
