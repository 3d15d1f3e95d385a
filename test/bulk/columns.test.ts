// The module of columns answers as the interpreter does: every example, and generated notices, more people than a block holds.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as runtime from "@zhengce/runtime";
import { dayNumber, highest, lowest, type Amount, type FactRecord } from "@zhengce/runtime";
import { toColumns } from "../../compiler/bulk/columns/to-columns.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { borne, dueOf, payableOf, subsidyOf } from "../../compiler/roster/answer.js";
import { bearersOf } from "../../compiler/roster/payers.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example, exampleNames } from "../harness/examples.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";

type Column = Int32Array | Float64Array | Int16Array | Uint8Array;
interface Columns {
  readonly NONE: number;
  readonly columns: Readonly<Record<"inputs" | "outputs", readonly { readonly name: string; readonly type: string }[]>>;
  readonly outputColumns: (count: number) => Record<string, Column>;
  readonly assessColumns: (input: Record<string, Column>, output: Record<string, Column>) => void;
  readonly codeColumns: (count: number) => Record<string, Column>;
  readonly assessCodes: (input: Record<string, Column>, output: Record<string, Column>) => void;
  readonly outcomeColumns: () => Record<string, Column>;
}

/** The module, in this process. */
function loaded(program: Program): Columns {
  const text = toColumns(program)
    .replace(/^import \{(.*)\} from "@zhengce\/runtime";$/mu, "const {$1} = runtime;")
    .replace(/^export /gmu, "");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- its own text
  const make = new Function(
    "runtime",
    `${text}\nreturn { NONE, columns, outputColumns, assessColumns, codeColumns, assessCodes, outcomeColumns };`,
  ) as (of: unknown) => Columns;
  return make(runtime);
}

const ARRAYS = { Int32Array, Float64Array, Int16Array, Uint8Array };
function inputsOf({ columns, NONE }: Columns, program: Program, people: readonly FactRecord[]): Record<string, Column> {
  return Object.fromEntries(
    columns.inputs.map(({ name, type }) => {
      const column = new ARRAYS[type as keyof typeof ARRAYS](people.length);
      const index = Number(/\d+$/u.exec(name)?.[0] ?? 0);
      people.forEach(({ values, tier, identities }, row) => {
        if (name === "tier") column[row] = tier;
        else if (name.startsWith("mask_"))
          column[row] = identities
            .filter((group) => Math.floor(group / 31) === index)
            .reduce((mask, group) => mask | (1 << (group % 31)), 0);
        else {
          const value = values[index] ?? null;
          const fact = program.facts[index];
          if (typeof value === "string") column[row] = fact?.values.indexOf(value) ?? -1;
          else if (typeof value === "boolean") column[row] = value ? 1 : 0;
          else
            column[row] =
              value ?? { date: NONE, boolean: 2, enumeration: -1, integer: NaN, money: NaN }[fact?.type ?? "money"];
        }
      });
      return [name, column];
    }),
  );
}

function expected(program: Program, facts: FactRecord): Record<string, number> {
  const answer = assessFacts(program, facts);
  const ends = (name: string, amount: Amount | null): [string, number][] => [
    [`${name}_min`, amount === null ? NaN : lowest(amount)],
    [`${name}_max`, amount === null || highest(amount) === Infinity ? NaN : highest(amount)],
  ];
  // A year beyond 9999 has a sign and six digits.
  const day = (text: string | null): number => {
    const [year = 0, month = 1, date = 1] = (/^\+?(\d+)-(\d+)-(\d+)$/u.exec(text ?? "") ?? []).slice(1).map(Number);
    return text === null ? NaN : dayNumber(year, month, date);
  };
  const situation = program.situations.findIndex(({ name }) => name === answer.situation);
  return Object.fromEntries([
    ["situation", situation < 0 ? NaN : situation],
    ...ends("due", dueOf(answer)),
    ...ends("subsidy", subsidyOf(answer)),
    ...ends("payable", payableOf(answer)),
    ["benefit_from", day(answer.benefit.from)],
    ["benefit_to", day(answer.benefit.to)],
    ...bearersOf(program).flatMap(({ of, payer }, index) =>
      ends(`bears_${String(index)}`, borne(answer).find((one) => one.of === of && one.payer === payer)?.amount ?? 0),
    ),
  ]);
}

function expectEqual(program: Program, count: number, seed: number): void {
  const module = loaded(program);
  const people = fc.sample(arbitraryFacts(program), { numRuns: count, seed });
  const output = module.outputColumns(people.length);
  const inputs = inputsOf(module, program, people);
  module.assessColumns(inputs, output);
  const codes = module.codeColumns(people.length);
  module.assessCodes(inputs, codes);
  const outcomes = module.outcomeColumns();
  const types = new Map(module.columns.outputs.map(({ name, type }) => [name, type]));
  people.forEach((facts, row) => {
    const given = Object.fromEntries(Object.entries(output).map(([name, column]) => [name, column[row]]));
    const coded = Object.fromEntries(
      Object.keys(output).map((name) => [
        name,
        (codes[name] ?? outcomes[name])?.[codes[name] === undefined ? (codes["code"]?.[row] ?? 0) : row],
      ]),
    );
    const wanted = expected(program, facts);
    const stored = Object.fromEntries(
      Object.entries(wanted).map(([name, value]) => [
        name,
        Number.isNaN(value) && types.get(name) === "Int32Array" ? module.NONE : value,
      ]),
    );
    const isSame = (one: Readonly<Record<string, number | undefined>>, only: (name: string) => boolean): boolean =>
      Object.keys(stored).every((name) => !only(name) || Object.is(one[name], stored[name]));
    if (!isSame(given, () => true)) expect({ facts, given }).toEqual({ facts, given: stored });
    // Answers that are always alike have one name among the outcomes.
    if (!isSame(coded, (name) => coded[name] !== undefined)) expect({ facts, coded }).toEqual({ facts, coded: stored });
  });
}

describe("columns answer as the interpreter does", () => {
  it.each(exampleNames)("%s", (name) => {
    expectEqual(example(name).program!, 5000, 4);
  });
  it(
    "any notice",
    () =>
      holdsForNotices(
        ({ program, seed }) => {
          expectEqual(program, 40, seed);
        },
        { share: 0.4 },
      ),
    PATIENCE,
  );
});
