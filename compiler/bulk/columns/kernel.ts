// What is done for each row: days and tests without branches where they are whole numbers, then the place of the answer, by the key.
import { append } from "@zhengce/grammar";
import type { Expression } from "../../plan/expression.js";
import { eachPart } from "../../plan/operands.js";
import type { InputColumn, PlanColumn } from "../../plan/plan.js";
import type { AnswerColumn, ColumnsPlan } from "./answer-columns.js";
import { kept, NONE, readText } from "./arrays.js";
import { javascript, local, type Writing } from "./javascript.js";
import { declared, LIMIT, type Masking } from "./masks.js";
import { BITS, type KeyPart } from "./tabled.js";
import { claimsOf, claimsOfRow, keyText, othersOf, waysOf } from "./ways.js";

interface Asked {
  readonly plan: ColumnsPlan;
  readonly writing: Writing;
  readonly key: readonly KeyPart[];
  /** Columns that a row needs, and answers that are not looked up. */
  readonly perRow: readonly PlanColumn[];
  readonly direct: readonly AnswerColumn[];
  /** Whether any answer is looked up. */
  readonly looksUp: boolean;
}

/** The lines of the loop; after them `code[i]` is the place of the answer. */
export function kernelLines({ plan, writing, key, perRow, direct, looksUp }: Asked): readonly string[] {
  const { program, inputs } = plan;
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const claimed = new Map(
    plan.columns.flatMap(({ name, value }) =>
      value.kind === "isTrue" && value.of.kind === "input" && byName.get(value.of.name)?.of.kind === "claim"
        ? [[name, value.of.name] as const]
        : [],
    ),
  );
  /** Columns that are masks or whole numbers. */
  const whole = new Map<string, { readonly text: string; readonly mayBeAbsent: boolean; readonly isTest: boolean }>();
  // As any JavaScript has them: absent is NaN, a test is true or false.
  const plain: Writing = {
    ...writing,
    input: (name) => `as_${name}`,
    column: (name) => {
      const one = whole.get(name);
      if (one === undefined) return local(name);
      return one.isTest ? `(${one.text} !== 0)` : one.mayBeAbsent ? `numberOf(${one.text})` : one.text;
    },
  };
  const masking: Masking = {
    input: (name) => {
      const input = byName.get(name);
      return input === undefined ? null : wholeInput(input, plan);
    },
    claim: (name) => {
      const of = byName.get(name)?.of;
      return of?.kind === "claim"
        ? { mask: `in_mask_${String(Math.floor(of.group / BITS))}[i]`, bit: of.group % BITS }
        : null;
    },
    place: writing.place,
    column: (name) => whole.get(name) ?? null,
    claimedBy: (name) => claimed.get(name) ?? null,
    otherwise: (test) => javascript(test, plain),
  };
  const lines: string[] = [];
  for (const { name, value, type } of perRow) {
    const made = declared(local(name), value, masking);
    if (made === null) lines.push(`const ${local(name)} = ${javascript(value, plain)};`);
    else {
      append(lines, made.lines);
      whole.set(name, { text: local(name), mayBeAbsent: made.mayBeAbsent, isTest: type === "boolean" });
    }
  }
  for (const answer of direct) append(lines, directLines(answer, masking, plain));
  const own = (part: KeyPart): string => {
    const { kind, name } = part;
    if (kind === "claim") return claimsOfRow(part);
    if (kind !== "situation" && kind !== "test") return kind === "word" ? `(in_${name}[i] + 1)` : `in_${name}[i]`;
    const column = whole.get(name);
    if (column === undefined)
      return kind === "test"
        ? `(${local(name)} ? 1 : 0)`
        : `(${local(name)} === ${local(name)} ? ${local(name)} + 1 : 0)`;
    return kind === "test" ? `(${column.text} & 1)` : `((${column.text} + 1) & ~(${column.text} >> 31))`;
  };
  if (looksUp)
    lines.push(
      `const claimed = ${keyText(claimsOf(key), own)};`,
      `const rest = ${keyText(othersOf(key), own)};`,
      `const at = (CLASS[claimed] || classOf(claimed)) * ${String(waysOf(key).others)} + rest;`,
      "code[i] = PLACES[at] || (PLACES[at] = worked(claimed, rest));",
    );
  const text = lines.join("\n");
  const read = inputs.filter(({ name }) => new RegExp(`\\bas_${name}\\b`, "u").test(text));
  const days = inputs.filter((input) => new RegExp(`\\bday_${input.name}\\b`, "u").test(text));
  return [
    ...days.map(({ name }) => `const day_${name} = in_${name}[i];`),
    ...read.map((input) => `const as_${input.name} = ${readText(input, program, "[i]")};`),
    ...lines,
  ];
}

/** Null: it is no whole number of 32 bits. */
function wholeInput({ name, of }: InputColumn, { program }: ColumnsPlan): ReturnType<Masking["input"]> {
  if (of.kind === "claim") return null;
  if (of.kind === "tier") return { text: `in_${name}[i]`, mayBeAbsent: false };
  const fact = program.facts[of.fact];
  if (fact?.type === "date") return { text: `day_${name}`, mayBeAbsent: !fact.required };
  return fact?.type === "boolean" || fact?.type === "enumeration" ? { text: `in_${name}[i]`, mayBeAbsent: true } : null;
}

function directLines(answer: AnswerColumn, masking: Masking, plain: Writing): readonly string[] {
  const { name, value } = answer;
  const made = answer.kind === "whole" ? declared(`a_${name}`, value, masking) : null;
  if (made === null) return [`out_${name}[i] = ${kept(javascript(value, plain), answer)};`];
  // What was counted from nothing is nothing.
  const nothing = `((a_${name} + ${String(LIMIT)}) >> 31)`;
  const stored = made.mayBeAbsent ? `a_${name} ^ ((a_${name} ^ ${String(NONE)}) & ${nothing})` : `a_${name}`;
  return [...made.lines, `out_${name}[i] = ${stored};`];
}

/** The columns that are read, in order; those of `known` are there. */
export function needed(
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
