// Interpreter and compiled module side by side on the same facts: what either answers, and the first difference. For tests alone.
import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect } from "vitest";
import {
  ABSENT,
  formatDay,
  highest,
  isFactsError,
  lowest,
  writeFacts,
  type Assessment,
  type FactRecord,
} from "@zhengce/runtime";
import { adjustFacts } from "../../compiler/decision/adjust.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import type { CompiledModule } from "./load-module.js";

/** People a notice: `ZHENGCE_FACTS=1000000` asks of a hundred times as many. */
export const FACTS = Number(process.env["ZHENGCE_FACTS"] ?? 10_000);
/** A failure says it; `ZHENGCE_SEED=…` draws the same people again. */
export const SEED = Number(process.env["ZHENGCE_SEED"] ?? Date.now() % 1_000_000);
/** How long they may take, in milliseconds. */
export const PATIENCE = 60_000 + 2 * FACTS;

/** As many as a thread holds without a word to the runner, which would take it for dead. */
const PORTION = 10_000;

/** Asks the property of so many draws, a portion after the other, each with a seed of its own. */
export async function onDraws<T>(arbitrary: fc.Arbitrary<T>, count: number, seed: number, holds: (drawn: T) => void) {
  for (let done = 0; done < count; done += PORTION) {
    const runs = { numRuns: Math.min(PORTION, count - done), seed: seed + done };
    fc.assert(fc.property(arbitrary, holds), runs);
    await setImmediate();
  }
}

/** Field by field; the comparison that tells where they differ is asked only where they do. */
export function expectSame([expected, answered]: readonly [unknown, unknown]): void {
  if (!isDeepStrictEqual(answered, expected)) expect(answered).toEqual(expected);
}

/** The person assessed by both, as an answer and in numbers. */
export function expectSameAnswer(program: Program, module: CompiledModule, facts: FactRecord): void {
  const assessed = assessFacts(program, facts);
  expectSame([assessed, module.assess(writeFacts(program, facts, "code"))]);
  expectSame(inDays(program, module, facts, assessed));
}

/** The assessments of both, to be compared field by field. */
export function bothAssess(program: Program, module: CompiledModule, facts: FactRecord): readonly [unknown, unknown] {
  return [assessFacts(program, facts), module.assess(writeFacts(program, facts, "code"))];
}

/** The adjustments of both, or their issues. */
export function bothAdjust(
  program: Program,
  module: CompiledModule,
  before: FactRecord,
  after: FactRecord,
): readonly [unknown, unknown] {
  const { value, issues } = adjustFacts(program, before, after);
  const ours = outcome(() => module.adjust(writeFacts(program, before, "code"), writeFacts(program, after, "code")));
  return [value ?? { issues }, ours];
}

/** What the function answers, or the issues that it throws. */
export function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (isFactsError(error)) return { issues: error.issues };
    throw error;
  }
}

/** Facts as the entry on numbers takes them. */
export function dayFactsOf(program: Program, facts: FactRecord): Record<string, number | bigint> {
  const wide = program.groups.length > 31;
  const bits = facts.identities.reduce((mask, group) => mask | (1n << BigInt(group)), 0n);
  const entries: [string, number | bigint][] = [
    ["identities", wide ? bits : Number(bits)],
    ["tier", facts.tier],
  ];
  program.facts.forEach((fact, index) => {
    const value = facts.values[index] ?? null;
    const numeric = fact.type === "integer" || fact.type === "money";
    const absent = numeric ? NaN : ABSENT;
    const number = typeof value === "string" ? fact.values.indexOf(value) : value === null ? absent : Number(value);
    entries.push([fact.code ?? fact.name, number]);
  });
  return Object.fromEntries(entries);
}

/** The interpreter's answer in numbers, and the module's. */
export function bothDays(program: Program, module: CompiledModule, facts: FactRecord): readonly [unknown, unknown] {
  return inDays(program, module, facts, assessFacts(program, facts));
}
function inDays(
  program: Program,
  module: CompiledModule,
  facts: FactRecord,
  { situation, due, subsidy, payable, benefit }: Assessment,
): readonly [unknown, unknown] {
  const expected = {
    situation: situation === null ? -1 : program.situations.findIndex((one) => one.name === situation),
    due: due === null ? ABSENT : lowest(due),
    dueMax: due === null ? ABSENT : highest(due),
    subsidyMin: lowest(subsidy),
    subsidyMax: highest(subsidy),
    payableMin: payable === null ? ABSENT : lowest(payable),
    payableMax: payable === null ? ABSENT : highest(payable),
    benefitFrom: benefit.from,
    benefitTo: benefit.to,
  };
  const answer = module.assessDays(dayFactsOf(program, facts));
  // As text, since days of the year 10000 and later can be written but not read.
  const day = (number: number): string | null => (number === ABSENT ? null : formatDay(number));
  return [expected, { ...answer, benefitFrom: day(answer.benefitFrom), benefitTo: day(answer.benefitTo) }];
}
