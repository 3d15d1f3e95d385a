// Who pays each subsidy: shares by payer for every group, and for every set of facts that changes them. Shares come from the interpreter;
// the people are the solver's.
import { highest, lowest } from "@zhengce/runtime";
import type { Assessment } from "@zhengce/runtime";
import { assessed } from "../verify/answers/confirm.js";
import { describePerson } from "../verify/describe-person.js";
import { both, not } from "../verify/questions/predicates.js";
import { solverFor } from "../verify/solver.js";
import { cellsOf } from "../verify/cells.js";
import { UNCHANGED, viewOf } from "../verify/what-if.js";
import { stackedBars } from "./charts/stacked-bars.js";
import { cell } from "./document.js";
import { rowsOf } from "./payments.js";
import { amountText } from "./words.js";
import type { Predicate, Program } from "../decision/program.js";
import type { Person } from "../verify/person.js";
import type { Section } from "./document.js";
import type { ReportSubject } from "./subject.js";

export interface Funded {
  readonly names: string[];
  readonly situation: string;
  /** What the person's further facts are, where they change the shares. */
  readonly facts: string;
  readonly shares: readonly {
    readonly payer: string;
    readonly component: string;
    readonly low: number;
    readonly high: number;
  }[];
  readonly own: number;
  readonly assessment: Assessment;
}

/** More conditions of who pays than this are shown by one person. */
const mostConditions = 4;

export function payers(subject: ReportSubject): Section {
  const found = funded(subject.program);
  const rows = found.map(({ names, situation, facts, shares, assessment }) => [
    cell(names.join("、"), facts === "" ? {} : { note: facts }),
    cell([situation, ...(assessment.tier === null ? [] : [assessment.tier])].join(" ")),
    cell(amountText(assessment.subsidy), {
      align: "end",
      ...(typeof assessment.subsidy === "number" ? {} : { tone: "open" as const }),
    }),
    cell(
      shares
        .map(({ payer, low, high }) => `${payer} ${amountText(low === high ? low : { min: low, max: high })}`)
        .join("\n"),
    ),
  ]);
  const bars = found.filter(({ shares }) => shares.every(({ low, high }) => low === high));
  return {
    title: "谁出资助的钱",
    blocks: [
      ...(bars.length === 0
        ? []
        : [{ kind: "figure" as const, svg: stackedBars(bars), caption: "应缴金额由谁承担（资助金额确定的）" }]),
      { kind: "table", head: ["人群", "情形", "资助", "分担"], widths: [36, 18, 14, 32], rows },
    ],
  };
}

/** Every group with every set of shares it can have, alike ones together. */
export function funded(program: Program): readonly Funded[] {
  const cells = cellsOf(viewOf(program, UNCHANGED)).filter(
    ({ situation }) =>
      program.situations[situation]?.exceptional === false && program.situations[situation].grants === "granted",
  );
  const byShares = new Map<string, Funded>();
  for (const { name, only } of rowsOf(program)) {
    const solver = solverFor(program);
    const conditions = conditionsOf(program);
    for (const one of cells) {
      for (const signs of combinations(conditions)) {
        const person = solver.witness([one.when, only, ...signs]);
        const assessment = person === null ? null : assessed(program, person);
        if (person === null || assessment === null || assessment.subsidies.length === 0) continue;
        const made = fundedBy(program, name, person, assessment);
        const key = JSON.stringify([made.situation, made.shares, made.own, assessment.tier]);
        const known = byShares.get(key);
        if (known === undefined) byShares.set(key, made);
        else if (!known.names.includes(name)) known.names.push(name);
      }
    }
  }
  return [...byShares.values()];
}

function fundedBy(program: Program, name: string, person: Person, assessment: Assessment): Funded {
  const shares = assessment.subsidies.flatMap(({ shares: borne, component }) =>
    borne.map(({ payer, amount }) => ({
      payer: payer ?? "未规定",
      component,
      low: lowest(amount),
      high: highest(amount),
    })),
  );
  const summed = [...new Set(shares.map(({ payer }) => payer))].map((payer) => {
    const own = shares.filter((share) => share.payer === payer);
    const sum = (end: "low" | "high"): number => own.reduce((total, share) => total + share[end], 0);
    return { payer, component: own[0]?.component ?? "", low: sum("low"), high: sum("high") };
  });
  const kept = Object.entries(person).filter(([fact]) => {
    const spec = program.facts.find((one) => one.name === fact);
    return spec?.type === "enumeration" || spec?.type === "boolean";
  });
  return {
    names: [name],
    situation: assessment.situation ?? "",
    facts: describePerson(program, Object.fromEntries(kept)).zh,
    shares: summed,
    own: assessment.payable === null ? 0 : lowest(assessment.payable),
    assessment,
  };
}

/** The conditions under which some part of a funding is borne, each once. */
function conditionsOf({ subsidies }: Program): readonly Predicate[] {
  const found = new Map<string, Predicate>();
  for (const { funding } of subsidies)
    for (const { when } of funding.parts) if (when !== null) found.set(JSON.stringify(when), when);
  return [...found.values()].slice(0, mostConditions);
}
function combinations(conditions: readonly Predicate[]): readonly (readonly Predicate[])[] {
  return conditions.reduce<readonly (readonly Predicate[])[]>(
    (all, condition) =>
      all.flatMap((signs) => [
        [...signs, condition],
        [...signs, not(both(condition))],
      ]),
    [[]],
  );
}
