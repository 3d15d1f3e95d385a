// Interpreter and compiled module side by side on the same facts: what either answers, and the first difference. For tests alone.
import { ABSENT, formatDay, highest, isFactsError, lowest, writeFacts, type FactRecord } from "@zhengce/runtime";
import { adjustFacts } from "../../compiler/decision/adjust.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import type { CompiledModule } from "./load-module.js";

/** People a notice: `ZHENGCE_FACTS=1000000` asks of a hundred times as many. */
export const FACTS = Number(process.env["ZHENGCE_FACTS"] ?? 10_000);
/** How long they may take, in milliseconds. */
export const PATIENCE = 60_000 + FACTS;

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
  const { situation, due, subsidy, payable, benefit } = assessFacts(program, facts);
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
