// Rows of a roster answer as `assess` does, however they are written, and totals are the sums of rows.
import fc from "fast-check";
import { highest, lowest, writeFacts, type Amount } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { assess } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { borne, clausesOf } from "../../compiler/roster/answer.js";
import { rangeText, yuanText } from "../../compiler/roster/money.js";
import type { Cell } from "../../compiler/sheets/cell.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import { example, exampleNames } from "../harness/examples.js";
import { asWritten, csv, headFor, run } from "./rosters.js";

const programs = exampleNames.map((name) => [name, example(name).program!] as const);
const people = (
  program: Program,
): fc.Arbitrary<readonly (readonly [ReturnType<typeof writeFacts>, readonly string[]])[]> =>
  fc.array(
    fc
      .tuple(arbitraryFacts(program), fc.nat(1000))
      .map(([facts, pick]) => [writeFacts(program, facts, "name"), asWritten(program, facts, pick)] as const),
    { minLength: 1, maxLength: 25 },
  );
const amount = (value: Amount | null): Cell => (typeof value === "number" ? yuanText(value) : null);

async function holds(program: Program, all: readonly (readonly [object, readonly string[]])[]): Promise<void> {
  const ran = await run(program, csv([headFor(program), ...all.map(([, cells]) => cells)]));
  expect(ran.faults).toEqual([]);
  expect(ran.rows.length).toBe(all.length);
  all.forEach(([facts], row) => {
    const { value: answer } = assess(program, facts);
    if (answer === undefined) throw new Error("refused");
    const { situation, benefit } = answer;
    expect([ran.at(row, "情形"), ran.at(row, "待遇起"), ran.at(row, "待遇止")]).toEqual([
      situation,
      benefit.from,
      benefit.to,
    ]);
    expect(ran.at(row, "依据")).toBe(clausesOf(answer).join("、"));
    if (situation === null) return;
    expect(ran.at(row, "个人实缴")).toBe(amount(answer.payable));
    expect(ran.at(row, "资助")).toBe(amount(answer.subsidy));
    expect(ran.at(row, "应缴")).toBe(amount(answer.due));
    for (const [column, value] of [
      ["个人实缴", answer.payable],
      ["资助", answer.subsidy],
    ] as const)
      if (typeof value !== "number" && value !== null) {
        expect(ran.at(row, `${column}下限`)).toBe(yuanText(lowest(value)));
        expect(ran.at(row, `${column}上限`)).toBe(highest(value) === Infinity ? null : yuanText(highest(value)));
      }
    for (const { of, payer, amount: share } of borne(answer))
      expect(ran.at(row, `${of ?? "资助"}（${payer ?? "出资方未定"}）`)).toBe(rangeText(share));
  });
}

describe("a row", () => {
  it.each(programs)("of %s answers as assess does, however it is written", async (_, program) => {
    await fc.assert(
      fc.asyncProperty(people(program), (all) => holds(program, all)),
      { numRuns: 25 },
    );
  });
});

/** Both ends of a column of amounts, in fen, added up by hand. */
function sum(cells: readonly (readonly [Cell, Cell, Cell])[]): readonly [number, number] {
  const fen = (cell: Cell): number => (typeof cell === "string" ? Number(cell.replace(".", "")) : NaN);
  return cells.reduce<readonly [number, number]>(
    ([low, high], [fixed, from, to]) =>
      fixed !== null
        ? [low + fen(fixed), high + fen(fixed)]
        : from === null
          ? [low, high]
          : [low + fen(from), to === null ? Infinity : high + fen(to)],
    [0, 0],
  );
}

describe("totals", () => {
  it.each(programs)("of %s are the sums of rows", async (_, program) => {
    const towns = fc.array(fc.constantFrom("青石镇", "白水乡", ""), { minLength: 25, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(people(program), towns, async (all, places) => {
        const broken = all.map(([, cells], at) => (at % 7 === 3 ? cells.map(() => "?") : cells));
        const rows = broken.map((cells, at) => [...cells, places[at] ?? ""]);
        const ran = await run(program, csv([[...headFor(program), "乡镇"], ...rows]), { by: ["乡镇"] });
        const { whole, situations, groups, columns, payers, payable } = ran.totals;
        const column = (name: string, row: number): readonly [Cell, Cell, Cell] => {
          const end = (suffix: string): Cell =>
            ran.head.includes(`${name}${suffix}`) ? ran.at(row, `${name}${suffix}`) : null;
          return [ran.at(row, name), end("下限"), end("上限")];
        };
        const ends = (name: string, of: (row: number) => boolean): readonly [number, number] =>
          sum(
            ran.rows
              .map((__, row) => row)
              .filter(of)
              .map((row) => column(name, row)),
          );
        const both = (value: Amount): readonly [number, number] => [lowest(value), highest(value)];
        const every = (): boolean => true;
        expect(whole.people).toBe(all.length);
        expect(whole.errors).toBe(ran.faults.length);
        for (const [name, key] of [
          ["应缴", "due"],
          ["资助", "subsidy"],
          ["个人实缴", "payable"],
        ] as const) {
          expect(both(whole[key])).toEqual(ends(name, every));
          for (const { key: [situation] = [], tally } of situations.map((one) => ({
            ...one,
            key: one.key ?? undefined,
          })))
            expect(both(tally[key])).toEqual(
              ends(name, (row) => ran.at(row, "错误") === "" && ran.at(row, "情形") === situation),
            );
          for (const { key: town, tally } of columns?.groups ?? [])
            expect(both(tally[key])).toEqual(ends(name, (row) => ran.at(row, "乡镇") === town?.[0]));
          for (const parts of [groups, columns?.groups ?? []]) {
            const added = parts.reduce<readonly [number, number]>(
              ([low, high], { tally }) => [low + lowest(tally[key]), high + highest(tally[key])],
              [0, 0],
            );
            expect(added).toEqual(both(whole[key]));
          }
        }
        const subsidies = payers.filter(({ of }) => of === null);
        const borneBy = subsidies.reduce((low, { amount: one }) => low + lowest(one), 0);
        if (whole.open === 0) expect(borneBy).toBe(lowest(whole.subsidy));
        expect(payable.reduce((count, one) => count + one.people, 0)).toBe(
          whole.people - whole.errors - whole.uncovered - whole.open,
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe("programs of any kind", () => {
  it("have a column for whatever their answers hold", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryProgram().chain((program) => fc.tuple(fc.constant(program), people(program))),
        ([program, all]) => holds(program, all),
      ),
      { numRuns: 150 },
    );
  });
});
