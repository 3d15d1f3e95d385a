// A 用例 that the compiler writes, pasted into a file: it brings no finding, stands as the formatter would have it (but for
// its breaks), and passes. For programs with
// names that would be code, keywords or quotation marks if they were not data.
import fc from "fast-check";
import { writeFacts, type FactRecord } from "@zhengce/runtime";
import { formatPolicy, type Locale } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { compile, type Compilation } from "../../compiler/compile.js";
import { assess } from "../../compiler/decision/interpret.js";
import { writtenName } from "../../compiler/semantics/written-name.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { writeTest } from "../../compiler/testing/write-test.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import type { FactSpec, Program } from "../../compiler/decision/program.js";

/** Declares every name that a 用例 may use, as the program has it. */
function declarations({ facts, groups, tiers, situations, rewards, year }: Program): string {
  const list = (names: readonly string[]): string => names.map(writtenName).join("、");
  const type = ({ type: kind, values }: FactSpec): string =>
    kind === "enumeration"
      ? values.map(writtenName).join(" ｜ ")
      : { date: "日期", boolean: "是否", integer: "整数", money: "金额" }[kind];
  return [
    `通知 某县2021 { 年度 ${year ?? 2021} }`,
    ...facts
      .filter(({ role }) => role === "declared")
      .map((fact) => `事实 ${writtenName(fact.name)}：${type(fact)}${fact.required ? "" : " 可缺"}`),
    ...groups.map(({ name, kind }) =>
      kind === "certified" ? `人群 ${writtenName(name)}` : `人群 ${writtenName(name)} = 缴费日期 在 本年度`,
    ),
    ...(tiers.length === 0 ? [] : [`档次 ${list(tiers)}`]),
    ...rewards.map(({ name }) => `奖励 ${writtenName(name)} 1元`),
    ...situations.map(({ name }) => `情形 ${writtenName(name)} { 当 缴费日期 在 本年度 }`),
    "",
  ].join("\n");
}

/** The same program with names that a file can hold, none of them twice. */
function declarable(program: Program): Program {
  const seen = new Set<string>(["缴费日期", "出生日期", "身份认定日期", "身份", "档次"]);
  const own = (name: string): string => {
    const whole = name.replace(/\p{Zl}/gu, "");
    const free = seen.has(whole) ? `${seen.size}${whole}` : whole;
    seen.add(free);
    return free;
  };
  const renamed = <T extends { readonly name: string }>(list: readonly T[]): readonly T[] =>
    list.map((one) => ({ ...one, name: own(one.name) }));
  const facts = program.facts.map((fact) =>
    fact.role === "declared" ? { ...fact, name: own(fact.name), values: fact.values.map(own) } : fact,
  );
  const { groups, situations, tiers, rewards } = program;
  return {
    ...program,
    facts,
    rewards: renamed(rewards),
    groups: renamed(groups),
    situations: renamed(situations),
    tiers: tiers.map(own),
  };
}

interface Pasted {
  readonly before: Compilation;
  readonly after: Compilation;
  readonly statement: string;
}
function paste(program: Program, facts: FactRecord, name: string, language: Locale): Pasted | null {
  const person = writeFacts(program, facts, "name");
  const answer = assess(program, person);
  if (answer.issues !== undefined) return null;
  const text = declarations(program);
  const statement = writeTest(program, name, person, answer.value, language);
  if (statement === null) return null;
  const of = (whole: string): Compilation => compile({ path: "test.policy", text: whole });
  return { statement, before: of(text), after: of(`${text}\n${statement}`) };
}

const programs = arbitraryProgram({ hostileNames: true }).map(declarable);
const cases = programs.chain((program) =>
  fc.tuple(
    fc.constant(program),
    arbitraryFacts(program),
    fc.constantFrom("为证", 'a "b" “c” \\', "\u202e甲\n乙⼈"),
    fc.constantFrom<Locale>("zh", "en"),
  ),
);

describe("a 用例 that is written", () => {
  it("can be pasted into the file: no finding, it formats, and it passes", () => {
    fc.assert(
      fc.property(cases, ([program, facts, name, language]) => {
        const pasted = paste(program, facts, name, language);
        if (pasted === null) return;
        const { before, after, statement } = pasted;
        const from = before.source.text.length;
        const codes = after.diagnostics.filter(({ start }) => start >= from).map(({ code }) => code);
        // That benefits begin in another year is what the program answers.
        expect(
          codes.filter((code) => code !== "outside-year"),
          statement,
        ).toEqual([]);
        expect(
          runTests(after.model, program).flatMap(({ failures }) => failures),
          statement,
        ).toEqual([]);
        const formatted = formatPolicy({ path: "test.policy", text: after.source.text }).text;
        const flat = (whole: string): string => whole.replace(/\s+/gu, "").replaceAll("、", ",");
        expect(flat(formatted ?? "").endsWith(flat(statement)), `${statement}\n${formatted ?? ""}`).toBe(true);
      }),
      { numRuns: Number(process.env["ZHENGCE_RUNS"] ?? 300), seed: 20_260_301 },
    );
  });
});
