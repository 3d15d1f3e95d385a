// A program → a JavaScript module that answers for columns of people: `assessColumns(input, output)` over typed arrays, block by block.
import { visible } from "@zhengce/grammar";
import type { Program } from "../../decision/program.js";
import type { Expression } from "../../plan/expression.js";
import { eachPart } from "../../plan/operands.js";
import type { InputColumn } from "../../plan/plan.js";
import { magnitudesOf } from "../magnitude.js";
import { columnsPlan, type AnswerColumn, type ColumnsPlan } from "./answer-columns.js";
import { described, inputArrays, masks, NONE, outArray } from "./arrays.js";
import { CALLED, local, type Writing } from "./javascript.js";
import { kernelLines, needed } from "./kernel.js";
import { LIMIT } from "./masks.js";
import { tabled } from "./tabled.js";
import { claimOfDigits, waysText } from "./ways.js";

/** The text of the module; it imports `@zhengce/runtime` alone. */
export function toColumns(program: Program): string {
  const plan = columnsPlan(program);
  const own = plan.answers.filter(({ like }) => like === null);
  const { key, answers: tabledOnes } = tabled({ ...plan, answers: own });
  const direct = own.filter((answer) => !tabledOnes.includes(answer));
  const writing = writingOf(plan);
  const keyed = new Set(key.filter(({ kind }) => kind === "situation" || kind === "test").map(({ name }) => name));
  // What a row needs: the days and tests of the key, and what is not looked up.
  const perRow = needed(plan, [...direct.map(({ value }) => value), ...[...keyed].map(columnNamed(plan))], new Set());
  const perWay = needed(
    plan,
    tabledOnes.map(({ value }) => value),
    keyed,
  );
  const inputsOfRow = inputsIn([...direct.map(({ value }) => value), ...perRow.map(({ value }) => value)]);
  const inputsOfWay = inputsIn([...tabledOnes.map(({ value }) => value), ...perWay.map(({ value }) => value)]);
  const read = plan.inputs.filter((input) => inputsOfRow.has(input.name) || inputsOfWay.has(input.name));
  const claims = plan.inputs.flatMap(({ name, of }) =>
    of.kind === "claim" && inputsOfWay.has(name) ? [`  const ${name} = ${claimOfDigits(of.group, key)};`] : [],
  );
  const looksUp = tabledOnes.length > 0;
  const decide = kernelLines({ plan, writing, key, perRow, direct, looksUp });
  const ways = looksUp ? waysText(key, tabledOnes, perWay, { claims, writing }) : [];
  const texts = [...decide, ...ways].join("\n");
  const used = CALLED.filter((name) => texts.includes(`${name}(`));
  const columns = read.length + masks(program) + own.length + 2;
  return [
    `// ${commentText(`《${program.notice}》`)}: columns of people in, columns of answers out. Made by zhengce from the notice.`,
    ...(used.length === 0 ? [] : [`import { ${used.join(", ")} } from "@zhengce/runtime";`]),
    "",
    `/** Nothing, in a column of whole numbers: an absent day, an amount that is not there or not known. */\nexport const NONE = ${String(NONE)};`,
    `/** The columns that go in and come out, in order, and what their numbers stand for. */\nexport const columns = ${visible(JSON.stringify(described(plan, read), null, 2))};`,
    "",
    "function wholeOf(number) {\n  return number === number ? number : NONE;\n}",
    ...(texts.includes("numberOf(")
      ? [`function numberOf(whole) {\n  return whole < ${String(-LIMIT)} ? NaN : whole;\n}`]
      : []),
    "// The columns of a block start some cache lines apart from one another, and are constants of this module.",
    `const BLOCK = ${String(BLOCK)};\nlet offset = 0;\nconst bytes = new ArrayBuffer(${String(columns * (BLOCK * 8 + 384))});`,
    `function block(type) {\n  const column = new type(bytes, offset, BLOCK);\n  offset += Math.ceil((BLOCK * type.BYTES_PER_ELEMENT) / 64) * 64 + 320;\n  return column;\n}`,
    ...inputArrays(read, program).map(({ name, type }) => `const in_${name} = block(${type});`),
    "const code = block(Int32Array);",
    ...own.map((answer) => `const out_${answer.name} = block(${outArray(answer)});`),
    ...ways,
    "",
    "/** Where the answers of a block stand, and what of them is each person's own. */",
    `function decide(count) {\n  for (let i = 0; i < count; i++) {\n${indented(decide)}\n  }\n}`,
    ...(looksUp
      ? [
          "",
          "/** The answers of a block from where they stand. */",
          `function look(count) {\n  for (let i = 0; i < count; i++) {\n    const way = code[i];\n${indented(tabledOnes.map(({ name }) => `out_${name}[i] = way_${name}[way];`))}\n  }\n}`,
        ]
      : []),
    "",
    outerText(plan, { read, direct, looked: tabledOnes }),
  ].join("\n");
}
const indented = (lines: readonly string[]): string => lines.map((line) => `    ${line}`).join("\n");

/** The declarations of every such module. */
export const COLUMN_TYPES = `export type Column = Int32Array | Float64Array | Int16Array | Uint8Array;
export type Columns = Readonly<Record<string, Column>>;
/** Nothing, in a column of whole numbers: an absent day, an amount that is not there or not known. */
export declare const NONE: number;
/** The columns that go in and come out, in order, and what their numbers stand for. */
export declare const columns: {
  readonly inputs: readonly { readonly name: string; readonly type: string; readonly of: string }[];
  readonly outputs: readonly { readonly name: string; readonly type: string }[];
  readonly situations: readonly string[];
  readonly groups: readonly string[];
  readonly tiers: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly bearers: readonly { readonly of: string | null; readonly payer: string | null }[];
};
/** Empty columns for the answers of so many people; those that are always alike are one. */
export declare function outputColumns(count: number): Columns;
/** Answers for the people \`from\` to \`to\` of the columns in \`input\`, into those of \`output\`. */
export declare function assessColumns(input: Columns, output: Columns, from?: number, to?: number): void;
/** Empty columns for the places of the answers, and for what is each person's own. */
export declare function codeColumns(count: number): Columns;
/** The places alone, in \`output.code\`, and what is each person's own. */
export declare function assessCodes(input: Columns, output: Columns, from?: number, to?: number): void;
/** What stands at each place that was met so far, by column. */
export declare function outcomeColumns(): Columns;
`;

const BLOCK = 4096;

function columnNamed({ columns }: ColumnsPlan): (name: string) => Expression {
  return (name) => ({ kind: "column", name, type: columns.find((column) => column.name === name)?.type ?? "boolean" });
}

function inputsIn(by: readonly Expression[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const of of by)
    eachPart(of, (part) => {
      if (part.kind === "input") names.add(part.name);
    });
  return names;
}

function writingOf({ program, inputs, columns }: ColumnsPlan): Writing {
  const facts = new Map(inputs.map(({ name, of }) => [name, of.kind === "fact" ? program.facts[of.fact] : undefined]));
  return {
    input: (name) => name,
    column: local,
    place: (input, word) => facts.get(input)?.values.indexOf(word) ?? -1,
    magnitudes: magnitudesOf(columns),
  };
}

interface Outer {
  readonly read: readonly InputColumn[];
  /** Each person's own, and those that are looked up. */
  readonly direct: readonly AnswerColumn[];
  readonly looked: readonly AnswerColumn[];
}

function outerText({ program, answers }: ColumnsPlan, { read, direct, looked }: Outer): string {
  const inputs = inputArrays(read, program);
  const first = inputs[0]?.name ?? "";
  const arrays = answers.map((answer) =>
    answer.like === null
      ? `  output.${answer.name} = new ${outArray(answer)}(count);`
      : `  output.${answer.name} = output.${answer.like};`,
  );
  const stored = (name: string, from: string): string =>
    `    output.${name}.set(whole ? ${from} : ${from}.subarray(0, end - at), at);`;
  const alike = answers.flatMap(({ name, like }) =>
    like === null
      ? []
      : [`    if (output.${name} !== output.${like}) output.${name}.set(output.${like}.subarray(at, end), at);`],
  );
  const loop = (lines: readonly string[]): string => `  for (let at = from; at < to; at += BLOCK) {
    const end = Math.min(to, at + BLOCK);
    const whole = end - at === BLOCK;
${inputs.map(({ name }) => `    in_${name}.set(input.${name}.subarray(at, end));`).join("\n")}
    decide(end - at);
${lines.join("\n")}
  }`;
  return `/** Empty columns for the answers of so many people; those that are always alike are one. */
export function outputColumns(count) {
  const output = {};
${arrays.join("\n")}
  return output;
}

/** Answers for the people \`from\` to \`to\` of the columns in \`input\`, into those of \`output\`. */
export function assessColumns(input, output, from = 0, to = input.${first}.length) {
${loop([
  ...(looked.length > 0 ? ["    look(end - at);"] : []),
  ...answers.filter(({ like }) => like === null).map(({ name }) => stored(name, `out_${name}`)),
  ...alike,
])}
}

/** Empty columns for the places of the answers, and for what is each person's own. */
export function codeColumns(count) {
  return { code: new Int32Array(count)${direct.map((answer) => `, ${answer.name}: new ${outArray(answer)}(count)`).join("")} };
}

/** The places alone, in \`output.code\`, and what is each person's own. */
export function assessCodes(input, output, from = 0, to = input.${first}.length) {
${loop([stored("code", "code"), ...direct.map(({ name }) => stored(name, `out_${name}`))])}
}

/** What stands at each place that was met so far, by column. */
export function outcomeColumns() {
  return { ${looked.map(({ name }) => `${name}: way_${name}.slice(0, outcomes.size + 1)`).join(", ")} };
}
`;
}

function commentText(text: string): string {
  return visible(text.replaceAll(/[\r\n\u2028\u2029]+/gu, " "));
}
