// A program → a JavaScript module that answers for columns of people: `assessColumns(input, output)` over typed arrays, block by block.
import { visible } from "@zhengce/grammar";
import type { Program } from "../../decision/program.js";
import type { Expression } from "../../plan/expression.js";
import { eachPart } from "../../plan/operands.js";
import type { InputColumn, PlanColumn } from "../../plan/plan.js";
import { magnitudesOf } from "../magnitude.js";
import { columnsPlan, type ColumnsPlan } from "./answer-columns.js";
import { described, inputArrays, kept, masks, NO_DAY, OUT, readText } from "./arrays.js";
import { CALLED, javascript, local, type Writing } from "./javascript.js";
import { BITS, tabled } from "./tabled.js";
import { keyText, waysText, type Handed } from "./ways.js";

/** The text of the module; it imports `@zhengce/runtime` alone. */
export function toColumns(program: Program): string {
  const plan = columnsPlan(program);
  const { key, answers } = tabled(plan);
  const direct = plan.answers.filter((answer) => !answers.includes(answer));
  const writing = writingOf(plan);
  const keyed = new Set(key.filter(({ kind }) => kind === "situation" || kind === "test").map(({ name }) => name));
  // What a row needs: the days and tests of the key, and what is not looked up.
  const perRow = needed(plan, [...direct.map(({ value }) => value), ...[...keyed].map(columnNamed(plan))], new Set());
  const perWay = needed(
    plan,
    answers.map(({ value }) => value),
    keyed,
  );
  const inputsOfRow = inputsIn([...direct.map(({ value }) => value), ...perRow.map(({ value }) => value)]);
  const inputsOfWay = inputsIn([...answers.map(({ value }) => value), ...perWay.map(({ value }) => value)]);
  const read = plan.inputs.filter((input) => inputsOfRow.has(input.name) || inputsOfWay.has(input.name));
  const claims = plan.inputs.flatMap(({ name, of }) =>
    of.kind === "claim" && inputsOfWay.has(name) ? [{ name, of }] : [],
  );
  const maskNames = [...new Set(claims.map(({ of }) => `in_mask_${String(Math.floor(of.group / BITS))}`))];
  const handed: readonly Handed[] = [
    ...[...keyed].map((name) => ({ name: local(name), value: local(name) })),
    ...maskNames.map((name) => ({ name, value: `${name}[i]` })),
    ...plan.inputs
      .filter(({ name, of }) => of.kind !== "claim" && inputsOfWay.has(name))
      .map(({ name }) => ({ name, value: name })),
  ];
  const body = [
    ...read
      .filter(({ name, of }) => inputsOfRow.has(name) || of.kind !== "claim")
      .map((input) => `const ${input.name} = ${readText(input, program, "[i]")};`),
    ...perRow.map(({ name, value }) => `const ${local(name)} = ${javascript(value, writing)};`),
    ...direct.map(({ name, value, type }) => `out_${name}[i] = ${kept(javascript(value, writing), type)};`),
    ...(answers.length === 0
      ? []
      : [
          `const at = ${keyText(key)};`,
          `let way = WAYS[at];`,
          `if (way === 0) way = WAYS[at] = worked(${handed.map(({ value }) => value).join(", ")});`,
          ...answers.map(({ name }) => `out_${name}[i] = way_${name}[way];`),
        ]),
  ];
  const used = CALLED.filter((name) =>
    [...plan.columns, ...plan.answers].some(({ value }) => javascript(value, writing).includes(`${name}(`)),
  );
  return [
    `// ${commentText(`《${program.notice}》`)}: columns of people in, columns of answers out. Made by zhengce from the notice.`,
    ...(used.length === 0 ? [] : [`import { ${used.join(", ")} } from "@zhengce/runtime";`]),
    "",
    `/** An absent day. */\nexport const NO_DAY = ${String(NO_DAY)};`,
    `/** The columns that go in and come out, in order, and what their numbers stand for. */\nexport const columns = ${visible(JSON.stringify(described(plan, read), null, 2))};`,
    "",
    "function dayOf(day) {\n  return day === day ? day : NO_DAY;\n}",
    "// The columns of a block start some cache lines apart from one another, and are constants of this module.",
    `const BLOCK = ${String(BLOCK)};\nlet offset = 0;\nconst bytes = new ArrayBuffer(${String((read.length + masks(program) + plan.answers.length + 1) * (BLOCK * 8 + 320))});`,
    `function block(type) {\n  const column = new type(bytes, offset, BLOCK);\n  offset += Math.ceil((BLOCK * type.BYTES_PER_ELEMENT) / 64) * 64 + 320;\n  return column;\n}`,
    ...inputArrays(read, program).map(({ name, type }) => `const in_${name} = block(${type});`),
    ...plan.answers.map(({ name, type }) => `const out_${name} = block(${OUT[type]});`),
    ...(answers.length === 0
      ? []
      : waysText(key, answers, perWay, {
          ...{ handed, writing },
          claims: claims.map((input) => `const ${input.name} = ${readText(input, program, "")};`),
        })),
    "",
    `function answer(count) {\n  for (let i = 0; i < count; i++) {\n${body.map((line) => `    ${line}`).join("\n")}\n  }\n}`,
    "",
    outerText(plan, read),
  ].join("\n");
}

/** The declarations of every such module. */
export const COLUMN_TYPES = `export type Column = Int32Array | Float64Array | Int16Array | Uint8Array;
export type Columns = Readonly<Record<string, Column>>;
/** An absent day. */
export declare const NO_DAY: number;
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
/** Empty columns for the answers of so many people. */
export declare function outputColumns(count: number): Columns;
/** Answers for the people \`from\` to \`to\` of the columns in \`input\`, into those of \`output\`. */
export declare function assessColumns(input: Columns, output: Columns, from?: number, to?: number): void;
`;

const BLOCK = 2048;

function columnNamed({ columns }: ColumnsPlan): (name: string) => Expression {
  return (name) => ({ kind: "column", name, type: columns.find((column) => column.name === name)?.type ?? "boolean" });
}

/** The columns that are read, in order; those of `known` are there. */
function needed(
  { columns }: ColumnsPlan,
  by: readonly Expression[],
  known: ReadonlySet<string>,
): readonly PlanColumn[] {
  const names = new Set<string>();
  const read = (of: Expression): void => {
    eachPart(of, (part) => {
      if (part.kind === "column" && !known.has(part.name)) names.add(part.name);
    });
  };
  by.forEach(read);
  for (const { name, value } of [...columns].reverse()) if (names.has(name)) read(value);
  return columns.filter(({ name }) => names.has(name));
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

function outerText({ program, answers }: ColumnsPlan, read: readonly InputColumn[]): string {
  const inputs = inputArrays(read, program);
  const first = inputs[0]?.name ?? "";
  return `/** Empty columns for the answers of so many people. */
export function outputColumns(count) {
  return { ${answers.map(({ name, type }) => `${name}: new ${OUT[type]}(count)`).join(", ")} };
}

/** Answers for the people \`from\` to \`to\` of the columns in \`input\`, into those of \`output\`. */
export function assessColumns(input, output, from = 0, to = input.${first}.length) {
  for (let at = from; at < to; at += BLOCK) {
    const end = Math.min(to, at + BLOCK);
${inputs.map(({ name }) => `    in_${name}.set(input.${name}.subarray(at, end));`).join("\n")}
    answer(end - at);
    const whole = end - at === BLOCK;
${answers.map(({ name }) => `    output.${name}.set(whole ? out_${name} : out_${name}.subarray(0, end - at), at);`).join("\n")}
  }
}
`;
}

function commentText(text: string): string {
  return visible(text.replaceAll(/[\r\n\u2028\u2029]+/gu, " "));
}
