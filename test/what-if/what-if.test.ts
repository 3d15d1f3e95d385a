// A what-if changes the one statement that it is about and keeps what it leaves out; what it can't be about is one clear fault.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import type { Program } from "../../compiler/decision/program.js";
import { whatIf, type WhatIfFault } from "../../compiler/what-if/what-if.js";
import { root } from "../cli/run.js";
import { example } from "../harness/examples.js";

const source = {
  path: "qingxi-2025.policy",
  text: readFileSync(join(root, "examples/fictional/qingxi-2025.policy"), "utf8"),
};
const base = compile(source);

function under(words: string, of = base): Program {
  const wish = whatIf(of.source, of.tree, words);
  if (wish.fault !== undefined) throw new Error(wish.fault.code);
  return compile(wish.source, { revise: wish.revise }).program!;
}
function faultOf(words: string): WhatIfFault | undefined {
  return whatIf(base.source, base.tree, words).fault;
}
/** Without the places of what it is made of. */
const placeless = (program: Program): unknown =>
  JSON.parse(JSON.stringify(program, (key, value: unknown) => (key === "line" ? undefined : value)));

describe("a what-if", () => {
  it("changes the statement, and keeps who pays", () => {
    const changed = under("资助 低保对象 80%").subsidies[2];
    expect(changed?.rates).toEqual([{ kind: "exact", fen: 32000 }]);
    expect(changed?.funding).toEqual(base.program?.subsidies[2]?.funding);
  });
  it("changes nothing else", () => {
    expect(placeless(under("资助 低保对象 75%"))).toEqual(placeless(base.program!));
    const { subsidies, ...others } = placeless(under("资助 低保对象 80%")) as Program;
    const { subsidies: own, ...rest } = placeless(base.program!) as Program;
    expect(others).toEqual(rest);
    expect(subsidies.filter((_, at) => at !== 2)).toEqual(own.filter((_, at) => at !== 2));
  });
  it("keeps the variants of a standard", () => {
    const [component] = under("标准 个人缴费 420元").components;
    expect(component?.amounts).toEqual([42000]);
    expect(component?.variants[0]?.amounts).toEqual([36000]);
  });
  it("takes several statements together", () => {
    const { subsidies, components } = under("标准 个人缴费 420元\n资助 防止返贫监测对象 210元");
    expect(components[0]?.amounts).toEqual([42000]);
    expect(subsidies[3]?.rates).toEqual([{ kind: "exact", fen: 21000 }]);
  });
  it("keeps the tiers that it does not name", () => {
    const notice = example("qianjiang-2022");
    const { value } = notice.lowered;
    const statement = /标准 个人缴费[^\n{]*/u.exec(notice.source.text)?.[0] ?? "";
    expect(statement).toContain("二档");
    const isPaid = ({ name }: { readonly name: string }): boolean => name === "个人缴费";
    const before = value!.components.find(isPaid);
    const after = under("标准 个人缴费 一档 300元", notice).components.find(isPaid);
    expect(after?.amounts[0]).toBe(30000);
    expect(after?.amounts[1]).toBe(before?.amounts[1]);
  });
  it("finds the block of a situation that says the same kind of thing", () => {
    const half = under("情形 集中缴费 { 缴纳 个人缴费 的 50% }").situations.find(({ name }) => name === "集中缴费");
    const own = base.program?.situations.find(({ name }) => name === "集中缴费");
    expect(half?.pays).toEqual([{ component: 0, ppm: 500_000, confirmed: true }]);
    expect([half?.when, half?.benefitFrom, half?.benefitTo]).toEqual([own?.when, own?.benefitFrom, own?.benefitTo]);
  });
  it.each([
    ["资助 低保户 80%", { code: "no-match", words: "资助 低保户 80%", near: [] }],
    ["资助 孤儿 80%", { code: "no-match", near: ["资助 特困人员、孤儿 全额 由 医疗救助基金"] }],
    ["情形 集中缴费 { 资助 不享受 }", { code: "several" }],
    ['用例 "一人" { }', { code: "unfit" }],
    ["  // 什么也没有", { code: "empty" }],
    ["资助 低保对象", { code: "unread" }],
    ["资助 低保对象 80% }", { code: "unread" }],
    ["资助 低保对象 80% } 条款 九 {", { code: "unread" }],
  ])("%s is one fault", (words, expected) => {
    expect(faultOf(words)).toMatchObject(expected);
  });
  it("never lets its words reach beyond a statement of their own", () => {
    const pieces = fc.constantFrom(
      "资助",
      " 低保对象",
      " 80%",
      "{",
      "}",
      '"',
      "//",
      "/*",
      "\n",
      "条款 九",
      "标准 个人缴费",
      " 1元",
      "“",
      "由 县财政",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
        const wish = whatIf(base.source, base.tree, some.join(""));
        if (wish.fault !== undefined) return;
        const changed = compile(wish.source, { revise: wish.revise });
        expect(changed.tree.statements.length).toBe(base.tree.statements.length);
        expect(changed.program?.situations.length).toBe(base.program?.situations.length);
        expect(changed.program?.subsidies.length).toBe(base.program?.subsidies.length);
      }),
      { numRuns: 300 },
    );
  });
});
