// The module of columns in this process, and what the interpreter answers in its columns.
import * as runtime from "@zhengce/runtime";
import { dayNumber, highest, lowest, type Amount, type FactRecord } from "@zhengce/runtime";
import { toColumns } from "../../../compiler/bulk/columns/to-columns.js";
import { assessFacts } from "../../../compiler/decision/interpret.js";
import type { Program } from "../../../compiler/decision/program.js";
import { borne, dueOf, payableOf, subsidyOf } from "../../../compiler/roster/answer.js";
import { bearersOf } from "../../../compiler/roster/payers.js";

type Column = Int32Array | Float64Array | Int16Array | Uint8Array;
export interface Columns {
  readonly NONE: number;
  readonly columns: Readonly<Record<"inputs" | "outputs", readonly { readonly name: string; readonly type: string }[]>>;
  readonly outputColumns: (count: number) => Record<string, Column>;
  readonly assessColumns: (input: Record<string, Column>, output: Record<string, Column>) => void;
  readonly codeColumns: (count: number) => Record<string, Column>;
  readonly assessCodes: (input: Record<string, Column>, output: Record<string, Column>) => void;
  readonly outcomeColumns: () => Record<string, Column>;
}

/** The module, in this process. */
export function loadColumns(program: Program): Columns {
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

function expectedColumns(program: Program, facts: FactRecord): Record<string, number> {
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

/** The first people whom the columns, or their outcomes, do not answer as the interpreter does; `facts`, `given` and `wanted` of each. */
export function columnDifferences(module: Columns, program: Program, people: readonly FactRecord[]): readonly object[] {
  const output = module.outputColumns(people.length);
  const inputs = inputsOf(module, program, people);
  module.assessColumns(inputs, output);
  const codes = module.codeColumns(people.length);
  module.assessCodes(inputs, codes);
  const outcomes = module.outcomeColumns();
  const types = new Map(module.columns.outputs.map(({ name, type }) => [name, type]));
  const names = Object.keys(output);
  const found: object[] = [];
  people.forEach((facts, row) => {
    const given = Object.fromEntries(names.map((name) => [name, output[name]?.[row]]));
    // Answers that are always alike have one name among the outcomes.
    const coded = Object.fromEntries(
      names.flatMap((name) => {
        const value = codes[name] === undefined ? outcomes[name]?.[codes["code"]?.[row] ?? 0] : codes[name][row];
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const wanted = Object.fromEntries(
      Object.entries(expectedColumns(program, facts)).map(([name, value]) => [
        name,
        Number.isNaN(value) && types.get(name) === "Int32Array" ? module.NONE : value,
      ]),
    );
    const isSame = (one: Readonly<Record<string, number | undefined>>, of: readonly string[]): boolean =>
      of.every((name) => Object.is(one[name], wanted[name]));
    const isRight = isSame(given, Object.keys(wanted)) && isSame(coded, Object.keys(coded));
    if (!isRight && found.length < 3) found.push({ facts, given, coded, wanted });
  });
  return found;
}
