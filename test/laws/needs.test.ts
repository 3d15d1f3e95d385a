// What an answer says it needs: where that is nothing, no absent fact changes it; and a fact that it does not need, given alone, changes nothing.
import fc from "fast-check";
import type { FactRecord, FactValue } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { readersOf } from "../../compiler/decision/needs.js";
import type { Program } from "../../compiler/decision/program.js";
import { compile } from "../../compiler/compile.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";

const indexOf = (program: Program, name: string): number => program.facts.findIndex((fact) => fact.name === name);
const withoutNeeds = (program: Program, facts: FactRecord): unknown => ({ ...assessFacts(program, facts), needs: [] });
const given = (facts: FactRecord, values: readonly (readonly [number, FactValue])[]): FactRecord => ({
  ...facts,
  values: facts.values.map((value, index) => values.find(([at]) => at === index)?.[1] ?? value),
});

describe("what an answer needs", () => {
  it("is all that can still change it", () => {
    const drawn = arbitraryProgram().chain((program) =>
      fc.tuple(
        fc.constant(program),
        fc.array(fc.tuple(arbitraryFacts(program), arbitraryFacts(program)), { minLength: 20, maxLength: 20 }),
      ),
    );
    fc.assert(
      fc.property(drawn, ([program, people]) => {
        for (const [facts, others] of people) {
          const { needs = [] } = assessFacts(program, facts);
          const absent = program.facts.flatMap(({ role }, index) => {
            const value = others.values[index] ?? null;
            return facts.values[index] === null && role !== "certification" && value !== null
              ? [[index, bounded(program, facts, index, value)] as const]
              : [];
          });
          const plain = withoutNeeds(program, facts);
          for (const one of absent)
            if (!needs.some((name) => indexOf(program, name) === one[0]))
              expect(withoutNeeds(program, given(facts, [one]))).toEqual(plain);
          if (needs.length === 0) expect(withoutNeeds(program, given(facts, absent))).toEqual(plain);
          for (const name of needs) expect(facts.values[indexOf(program, name)]).toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });
  it("names what may still make somebody of a group, and nothing that can't", () => {
    const text = `通知 某县2026 { 年度 2026 }
事实 退役日期：日期 可缺
事实 本县户籍：是否 可缺
人群 孤儿
人群 老年人 = 年龄 ≥ 70周岁
标准 个人缴费 400元
情形 缴费 { 当 缴费日期 在 2026年1月1日 至 2026年6月30日 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
例外 退役 { 当 退役日期 在 本年度 且 缴费日期 在 2026年3月1日 至 2026年6月30日 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
多重身份 就高不重复
资助 孤儿 全额 由 医疗救助基金
资助 老年人 100元 由 县级财政`;
    const { program } = compile({ path: "a.policy", text });
    if (program === null) throw new Error("no program");
    const needs = (values: Record<string, FactValue>): readonly string[] | undefined =>
      assessFacts(program, { values: program.facts.map(({ name }) => values[name] ?? null), tier: 0, identities: [0] })
        .needs;
    const [january, may, july] = [20_460, 20_580, 20_650];
    expect(needs({ 缴费日期: january })).toEqual(["出生日期"]);
    expect(needs({ 缴费日期: may })).toEqual(["退役日期", "出生日期"]);
    expect(needs({ 缴费日期: may, 退役日期: may })).toEqual(["出生日期"]);
    expect(needs({ 缴费日期: july })).toEqual([]);
    expect(needs({ 缴费日期: january, 出生日期: 0 })).toEqual([]);
    expect(readersOf(program, "出生日期")).toEqual(["老年人"]);
    expect(readersOf(program, "退役日期")).toEqual(["退役"]);
  });
});

/** Nobody pays before they are born. */
function bounded(program: Program, facts: FactRecord, index: number, value: FactValue): FactValue {
  const payment = facts.values[0];
  const isBirth = program.facts[index]?.role === "birth";
  return isBirth && typeof value === "number" && typeof payment === "number" ? Math.min(value, payment) : value;
}
