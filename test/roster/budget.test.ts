// What a budget says of each scenario is the sum of what `assess` answers for its people; nobody counts twice, and nobody under one scenario alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import {
  addAmounts,
  formatDay,
  highest,
  lowest,
  parseDay,
  plusMonths,
  writeFacts,
  type Amount,
  type Assessment,
} from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { groupPairs } from "../../compiler/compare/match-groups.js";
import { compile, type Compilation } from "../../compiler/compile.js";
import { assess } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { borne, dueOf, payableOf, subsidyOf } from "../../compiler/roster/answer.js";
import { FATES, fateOf } from "../../compiler/roster/budget/changes.js";
import { differenceText } from "../../compiler/roster/budget/difference.js";
import { budgetPage } from "../../compiler/roster/budget/budget-page.js";
import { openBudget, type BudgetOf, type BudgetOptions } from "../../compiler/roster/budget/run-budget.js";
import { otherNotice, sameYear, type NamePair } from "../../compiler/roster/scenario.js";
import { openSheets } from "../../compiler/sheets/open-sheet.js";
import { root } from "../cli/run.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import { example } from "../harness/examples.js";
import { sourceOf } from "../sheets/sources.js";
import { asWritten, csv, headFor } from "./rosters.js";

async function budgetOf(program: Program, content: string, more: Partial<BudgetOptions>): Promise<BudgetOf> {
  const { sheets } = await openSheets(sourceOf(content));
  const run = await openBudget(sheets, {
    ...{ name: program.notice, program, mapping: new Map(), key: null, by: [], limit: null, last: null, whatIfs: [] },
    ...more,
  });
  for await (const people of run.people()) run.count(people);
  return run.result();
}

const file = (name: string): Compilation =>
  compile({ path: name, text: readFileSync(join(root, `examples/fictional/${name}.policy`), "utf8") });
const [qingxi, earlier] = [file("qingxi-2025"), file("qingxi-2024")];
const roster = readFileSync(join(root, "examples/rosters/qingxi-2025.csv"), "utf8");
const pairsOf = (other: Compilation, own: Compilation): readonly NamePair[] =>
  groupPairs(other.model, own.model).map(({ before, after }) => [before.name, after.name]);

type Facts = ReturnType<typeof writeFacts>;
/** The same person under another notice, worked out from what was given, not from what was read. */
function movedTo(program: Program, own: Program, facts: Facts, pairs: readonly NamePair[]): Facts {
  const months = 12 * ((program.year ?? 0) - (own.year ?? 0));
  const entries = program.facts.flatMap(({ name, type }) => {
    const value = facts[name];
    if (value === undefined) return [];
    return [[name, type === "date" ? formatDay(plusMonths(parseDay(value as string) ?? 0, months)) : value] as const];
  });
  const held = ((facts["身份"] ?? []) as readonly string[]).flatMap((group) =>
    program.groups.some(({ name }) => name === group)
      ? [group]
      : pairs.flatMap(([other, mine]) => (mine === group ? [other] : [])),
  );
  const tier = program.tiers.length === 0 ? [] : [["档次", facts["档次"]] as const];
  return Object.fromEntries([...entries, ...(held.length === 0 ? [] : [["身份", held] as const]), ...tier]);
}

const both = (amount: Amount): readonly [number, number] => [lowest(amount), highest(amount)];
function sumOf(answers: readonly Assessment[], of: (answer: Assessment) => Amount | null): readonly [number, number] {
  return both(answers.reduce<Amount>((sum, answer) => addAmounts(sum, of(answer) ?? 0), 0));
}
function holds(budget: BudgetOf, answers: readonly (readonly Assessment[])[]): void {
  budget.scenarios.forEach(({ totals }, at) => {
    const all = answers[at] ?? [];
    expect(totals.whole.people).toBe(all.length);
    expect(both(totals.whole.due)).toEqual(sumOf(all, dueOf));
    expect(both(totals.whole.payable)).toEqual(sumOf(all, payableOf));
    expect(both(totals.whole.subsidy)).toEqual(sumOf(all, subsidyOf));
    for (const { of, payer, amount } of totals.payers) {
      const part = (answer: Assessment): Amount | null =>
        borne(answer).find((one) => one.of === of && one.payer === payer)?.amount ?? null;
      expect(both(amount)).toEqual(sumOf(all, part));
    }
    expect(new Set(all.flatMap((answer) => borne(answer).map(({ of, payer }) => `${of} ${payer}`))).size).toBe(
      totals.payers.length,
    );
  });
  for (const { from, to, by } of budget.changes)
    for (const fate of FATES) {
      const [before, after] = [answers[from] ?? [], answers[to] ?? []];
      const of = before.flatMap((one, at) => {
        const other = after[at];
        return other !== undefined && fateOf(payableOf(one), payableOf(other)) === fate ? [[one, other] as const] : [];
      });
      expect(by.whole[fate].people).toBe(of.length);
      const [[fromLow, fromHigh], [toLow, toHigh]] = [
        sumOf(
          of.map(([one]) => one),
          payableOf,
        ),
        sumOf(
          of.map(([, one]) => one),
          payableOf,
        ),
      ];
      const ends = [toLow - fromHigh, toHigh - fromLow].map((end) => (Number.isFinite(end) ? end : null));
      expect([by.whole[fate].change.min, by.whole[fate].change.max]).toEqual(ends);
      expect(by.groups.reduce((sum, { change }) => sum + change[fate].people, 0)).toBe(of.length);
    }
}

/** The same program with other figures in it. */
function dearer(program: Program): Program {
  return {
    ...program,
    components: program.components.map((one) => ({
      ...one,
      amounts: one.amounts.map((amount) => addAmounts(amount, 1700)),
    })),
    combination: { ...program.combination, mode: program.combination.mode === "highest" ? "sum" : "highest" },
  };
}

describe("a budget", () => {
  const notices = [
    ["qingxi", qingxi, earlier],
    ["qianjiang", example("qianjiang-2022"), example("qianjiang-2021")],
  ] as const;
  it.each(notices)("of %s is the sum of assess under every notice", async (_, own, last) => {
    const [program, other] = [own.program!, last.program!];
    const pairs = pairsOf(last, own);
    const whatIf = dearer(program);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(arbitraryFacts(program), fc.nat(1000)), { minLength: 1, maxLength: 25 }),
        async (people) => {
          const facts = people.map(([one]) => writeFacts(program, one, "name"));
          const rows = people.map(([one, pick]) => asWritten(program, one, pick));
          const budget = await budgetOf(program, csv([headFor(program), ...rows]), {
            last: otherNotice("last", other, program, pairs),
            whatIfs: [sameYear("dearer", whatIf)],
          });
          const answered = facts.map((one) => [
            assess(other, movedTo(other, program, one, pairs)).value,
            assess(program, one).value,
            assess(whatIf, one).value,
          ]);
          const counted = answered.filter((all): all is Assessment[] => all.every((one) => one !== undefined));
          expect(budget.rows).toBe(facts.length);
          holds(
            budget,
            [0, 1, 2].map((at) => counted.flatMap((all) => all[at] ?? [])),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
  it("of a program of any kind is the sum of assess", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryProgram().chain((program) =>
          fc.tuple(
            fc.constant(program),
            fc.array(fc.tuple(arbitraryFacts(program), fc.nat(1000)), { minLength: 1, maxLength: 12 }),
          ),
        ),
        async ([program, people]) => {
          const rows = people.map(([one, pick]) => asWritten(program, one, pick));
          const whatIfs = [sameYear("dearer", dearer(program))];
          const budget = await budgetOf(program, csv([headFor(program), ...rows]), { whatIfs });
          const facts = people.map(([one]) => writeFacts(program, one, "name"));
          const under = (one: Program): readonly Assessment[] => facts.flatMap((raw) => assess(one, raw).value ?? []);
          holds(budget, [under(program), under(dearer(program))]);
          expect(() => budgetPage({ notice: "", roster: "", budget, moved: [] }, "en")).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });
  it("counts the made-up people under every notice or under none", async () => {
    const program = qingxi.program!;
    const budget = await budgetOf(program, roster, {
      last: otherNotice("last", earlier.program!, program, []),
      key: "证件号码",
      by: ["乡镇"],
    });
    const [last, own] = budget.scenarios;
    expect([budget.rows, last?.totals.whole.people, own?.totals.whole.people]).toEqual([2000, 1923, 1923]);
    expect(budget.apart.reduce((sum, { rows }) => sum + rows, 0)).toBe(77);
    expect(last?.totals.columns?.groups.map(({ key }) => key)).toEqual(
      own?.totals.columns?.groups.map(({ key }) => key),
    );
  });
});

describe("last year's groups", () => {
  const program = qingxi.program!;
  const named = (one: Program, from: string, to: string): Program => ({
    ...one,
    groups: one.groups.map((group) => (group.name === from ? { ...group, name: to } : group)),
  });
  const head = "缴费日期,本县户籍,断保年数,续缴年数,身份";
  const one = `${head}\n2024-10-08,是,0,0,低保对象\n`;

  it("are those of now where they were only renamed", async () => {
    const last = otherNotice("last", named(earlier.program!, "低保对象", "最低生活保障对象"), program, [
      ["最低生活保障对象", "低保对象"],
    ]);
    const { scenarios } = await budgetOf(program, one, { last });
    expect(scenarios[0]?.totals.whole.subsidy).toBe(26600);
    expect(scenarios[0]?.totals.groups[0]?.key).toEqual(["低保对象"]);
  });
  it("are nobody's where they are new", async () => {
    const last = otherNotice("last", named(earlier.program!, "低保对象", "别的人"), program, []);
    const { scenarios, changes } = await budgetOf(program, one, { last });
    expect(scenarios[0]?.totals.whole.subsidy).toBe(0);
    expect(changes[0]?.by.groups).toMatchObject([{ key: "低保对象", change: { less: { people: 1 } } }]);
  });
  it("are not guessed where several became one", async () => {
    const last = otherNotice("last", named(earlier.program!, "低保对象", "城市低保对象"), program, [
      ["城市低保对象", "低保对象"],
      ["特困人员", "低保对象"],
    ]);
    const { apart, scenarios } = await budgetOf(program, one, { last });
    expect(apart).toEqual([{ scenario: 0, code: "unclear-group", rows: 1 }]);
    expect(scenarios.map(({ totals }) => totals.whole.people)).toEqual([0, 0]);
  });
  it("ask for the columns that the other notice needs", async () => {
    const more = {
      ...earlier.program!,
      facts: [
        ...earlier.program!.facts,
        { ...earlier.program!.facts[0]!, name: "退役日期", code: null, role: "declared" as const },
      ],
    };
    await expect(budgetOf(program, one, { last: otherNotice("去年", more, program, []) })).rejects.toMatchObject({
      code: "missing-under",
      names: ["去年", "退役日期"],
    });
  });
});

describe("a difference", () => {
  it.each([
    [{ min: 2000, max: 2000 }, "+20.00"],
    [{ min: 0, max: 0 }, "0.00"],
    [{ min: -500, max: 1000 }, "-5.00~+10.00"],
    [{ min: -500, max: null }, "≥-5.00"],
    [{ min: null, max: 3 }, "≤+0.03"],
    [{ min: null, max: null }, "?"],
  ])("%j is %s", (difference, text) => {
    expect(differenceText(difference)).toBe(text);
  });
});
