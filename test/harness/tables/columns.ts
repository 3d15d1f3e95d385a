// The module of columns in this process, and what the interpreter answers in its columns.
import * as runtime from "@zhengce/runtime";
import { dayNumber, highest, lowest, type Amount, type Assessment, type FactRecord } from "@zhengce/runtime";
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

/** What stands in a column for an answer; NaN: nothing. */
type Expected = (answer: Assessment) => number;
function expectedColumns(program: Program): ReadonlyMap<string, Expected> {
  const ends = (name: string, of: (answer: Assessment) => Amount | null): [string, Expected][] => [
    [`${name}_min`, (answer) => fenOf(of(answer), lowest)],
    [`${name}_max`, (answer) => fenOf(of(answer), highest)],
  ];
  const situations = new Map(program.situations.map(({ name }, index) => [name, index]));
  return new Map([
    ["situation", ({ situation }) => situations.get(situation ?? "") ?? NaN],
    ...ends("due", dueOf),
    ...ends("subsidy", subsidyOf),
    ...ends("payable", payableOf),
    ["benefit_from", ({ benefit }) => dayIn(benefit.from)],
    ["benefit_to", ({ benefit }) => dayIn(benefit.to)],
    ...bearersOf(program).flatMap(({ of, payer }, index) =>
      ends(
        `bears_${String(index)}`,
        (answer) => borne(answer).find((one) => one.of === of && one.payer === payer)?.amount ?? 0,
      ),
    ),
  ]);
}
function fenOf(amount: Amount | null, end: (of: Amount) => number): number {
  const fen = amount === null ? NaN : end(amount);
  return fen === Infinity ? NaN : fen;
}
/** A year beyond 9999 has a sign and six digits. */
function dayIn(text: string | null): number {
  const [, year, month, date] = /^\+?(\d+)-(\d+)-(\d+)$/u.exec(text ?? "") ?? [];
  return text === null ? NaN : dayNumber(Number(year), Number(month), Number(date));
}

/**
 * The first people whom the columns, or their outcomes, do not answer as the interpreter does; `facts`, `given` and `wanted` of each.
 * @param answers of the interpreter, person by person
 */
export function columnDifferences(
  module: Columns,
  program: Program,
  people: readonly FactRecord[],
  answers: readonly Assessment[] = people.map((facts) => assessFacts(program, facts)),
): readonly object[] {
  const output = module.outputColumns(people.length);
  const inputs = inputsOf(module, program, people);
  module.assessColumns(inputs, output);
  const codes = module.codeColumns(people.length);
  module.assessCodes(inputs, codes);
  const outcomes = module.outcomeColumns();
  const whole = new Set(module.columns.outputs.flatMap(({ name, type }) => (type === "Int32Array" ? [name] : [])));
  const wanted = [...expectedColumns(program)].map(([name, of]) => ({
    name,
    of: (answer: Assessment) => (whole.has(name) && Number.isNaN(of(answer)) ? module.NONE : of(answer)),
    given: (row: number) => output[name]?.[row],
    // Answers that are always alike have one name among the outcomes.
    coded: (row: number) =>
      codes[name] === undefined ? outcomes[name]?.[codes["code"]?.[row] ?? 0] : codes[name][row],
  }));
  const found: object[] = [];
  people.forEach((facts, row) => {
    const answer = answers[row]!;
    const isRight = wanted.every(({ of, given, coded }) => {
      const value = of(answer);
      return Object.is(given(row), value) && [value, undefined].some((one) => Object.is(coded(row), one));
    });
    const told = (of: (one: (typeof wanted)[number]) => unknown): object =>
      Object.fromEntries(wanted.map((one) => [one.name, of(one)]));
    if (!isRight && found.length < 3)
      found.push({
        facts,
        given: told(({ given }) => given(row)),
        coded: told(({ coded }) => coded(row)),
        wanted: told(({ of }) => of(answer)),
      });
  });
  return found;
}
