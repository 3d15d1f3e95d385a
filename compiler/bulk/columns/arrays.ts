// The typed arrays that a module of columns reads and writes, and how a row of them reads.
import { IDENTITIES_KEYS, TIER_KEYS } from "@zhengce/runtime";
import type { Program } from "../../decision/program.js";
import type { InputColumn } from "../../plan/plan.js";
import { bearersOf } from "../../roster/payers.js";
import type { AnswerColumn, ColumnsPlan } from "./answer-columns.js";
import { BITS } from "./tabled.js";

/** Nothing, in a column of whole numbers of 32 bits: far below all days and amounts. */
export const NONE = -(2 ** 30);
const OUT = { whole: "Int32Array", number: "Float64Array" } as const;
export const outArray = ({ kind }: Pick<AnswerColumn, "kind">): string => OUT[kind];
/** Of a number or NaN. */
export const kept = (text: string, { kind }: Pick<AnswerColumn, "kind">): string =>
  kind === "whole" ? `wholeOf(${text})` : text;
export const masks = ({ groups }: Program): number => Math.ceil(groups.length / BITS);

interface InputArray {
  readonly name: string;
  readonly type: string;
}
/** One a fact, one for the tier, and masks of groups. */
export function inputArrays(read: readonly InputColumn[], program: Program): readonly InputArray[] {
  const arrays = read.flatMap((input): InputArray[] => {
    const { name, of } = input;
    if (of.kind === "claim") return [];
    if (of.kind === "tier") return [{ name, type: "Uint8Array" }];
    const type = program.facts[of.fact]?.type ?? "integer";
    return [
      {
        name,
        type: {
          date: "Int32Array",
          boolean: "Uint8Array",
          enumeration: "Int16Array",
          integer: "Float64Array",
          money: "Float64Array",
        }[type],
      },
    ];
  });
  return [
    ...arrays,
    ...Array.from({ length: masks(program) }, (_, mask) => ({ name: `mask_${String(mask)}`, type: "Int32Array" })),
  ];
}

/** @param at the row in its column; none: a mask by itself */
export function readText({ name, of }: Pick<InputColumn, "name" | "of">, program: Program, at: "[i]" | ""): string {
  if (of.kind === "claim")
    return `(in_mask_${String(Math.floor(of.group / BITS))}${at} & ${String(2 ** (of.group % BITS))}) !== 0`;
  if (of.kind === "tier") return `in_${name}[i]`;
  const fact = program.facts[of.fact];
  if (fact?.type === "boolean") return `in_${name}[i] === 2 ? null : in_${name}[i] === 1`;
  return fact?.type === "date" && !fact.required ? `in_${name}[i] === NONE ? NaN : in_${name}[i]` : `in_${name}[i]`;
}

/** The columns as the module describes them to whoever fills and reads them. */
export function described({ program, answers }: ColumnsPlan, read: readonly InputColumn[]): unknown {
  return {
    inputs: inputArrays(read, program).map(({ name, type }) => ({ name, type, of: labelOf(name, program) })),
    outputs: answers.map((answer) => ({ name: answer.name, type: outArray(answer) })),
    situations: program.situations.map(({ name }) => name),
    groups: program.groups.map(({ name }) => name),
    tiers: program.tiers,
    words: Object.fromEntries(
      program.facts.flatMap(({ type, values }, fact) =>
        type === "enumeration" ? [[`fact_${String(fact)}`, values]] : [],
      ),
    ),
    bearers: bearersOf(program),
  };
}
function labelOf(name: string, { facts }: Program): string {
  const fact = /^fact_(\d+)$/u.exec(name)?.[1];
  if (fact !== undefined) return facts[Number(fact)]?.name ?? "";
  return name === "tier" ? TIER_KEYS[0] : IDENTITIES_KEYS[0];
}
