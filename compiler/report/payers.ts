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
import { amountText, OPEN } from "./words.js";
import type { Predicate, Program } from "../decision/program.js";
import type { Person } from "../verify/person.js";
import type { Section } from "./document.js";
import type { ReportSubject } from "./subject.js";

export interface Funded {
  readonly names: readonly string[];
  readonly situations: readonly string[];
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
  // What the person still pays differs by tier; who bears the subsidy need not.
  const borne = merged(found, ({ names, facts, shares }) => [names, facts, shares]);
  const tiersOf = ({ names, facts, shares }: Funded): string => {
    const alike = found.filter(
      (other) => JSON.stringify([other.names, other.facts, other.shares]) === JSON.stringify([names, facts, shares]),
    );
    return [...new Set(alike.flatMap(({ assessment }) => assessment.tier ?? []))].join("、");
  };
  const rows = borne.map((one) => {
    const { names, situations, facts, shares, assessment } = one;
    const [tiers, open] = [tiersOf(one), typeof assessment.subsidy !== "number"];
    return [
      cell(names.join("、"), facts === "" ? {} : { note: facts }),
      cell(situations.join("、"), tiers === "" ? {} : { note: tiers }),
      cell(amountText(assessment.subsidy), { align: "end", ...(open ? { tone: "open" as const } : {}) }),
      cell(
        shares
          .map(({ payer, low, high }) => `${payer} ${amountText(low === high ? low : { min: low, max: high })}`)
          .join("\n"),
      ),
    ];
  });
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
  const cells = cellsOf(viewOf(program, UNCHANGED)).filter(({ situation }) => {
    const spec = program.situations[situation];
    return spec?.exceptional === false && spec.grants === "granted";
  });
  const conditions = conditionsOf(program);
  const found = rowsOf(program).flatMap(({ name, only }) => {
    const solver = solverFor(program);
    const ways = cells.flatMap(({ when }) =>
      combinations(conditions).flatMap((signs): readonly Funded[] => {
        const person = solver.witness([when, only, ...signs]);
        const assessment = person === null ? null : assessed(program, person);
        if (person === null || assessment === null || assessment.subsidies.length === 0) return [];
        return [fundedBy(program, name, person, assessment)];
      }),
    );
    return withTellingFacts(
      distinct(ways, ({ situations, shares, own, assessment }) => [situations, shares, own, assessment.tier]),
    );
  });
  const alike = merged(found, ({ situations, facts, shares, own, assessment }) => [
    situations,
    facts,
    shares,
    own,
    assessment.tier,
  ]);
  return merged(alike, ({ names, facts, shares, own, assessment }) => [names, facts, shares, own, assessment.tier]);
}

/** Facts are told only where the same group in the same situation is borne in several ways. */
function withTellingFacts(ways: readonly Funded[]): readonly Funded[] {
  const key = ({ situations, assessment }: Funded): string =>
    JSON.stringify([situations, assessment.tier, assessment.due]);
  return ways.map((way) => {
    const several = ways.filter((other) => key(other) === key(way)).length > 1;
    return { ...way, facts: several ? way.facts || "其他，或情况不详" : "" };
  });
}
function distinct(all: readonly Funded[], key: (one: Funded) => unknown): readonly Funded[] {
  return [...new Map([...all].reverse().map((one) => [JSON.stringify(key(one)), one])).values()].reverse();
}
/** Those with one key become one, with all their names and situations. */
function merged(all: readonly Funded[], key: (one: Funded) => unknown): readonly Funded[] {
  const found = new Map<string, Funded>();
  for (const one of all) {
    const known = found.get(JSON.stringify(key(one))) ?? { ...one, names: [], situations: [] };
    const names = [...new Set([...known.names, ...one.names])];
    const situations = [...new Set([...known.situations, ...one.situations])];
    found.set(JSON.stringify(key(one)), { ...known, names, situations });
  }
  return [...found.values()];
}

function fundedBy(program: Program, name: string, person: Person, assessment: Assessment): Funded {
  const shares = assessment.subsidies.flatMap(({ shares: borne, component }) =>
    borne.map(({ payer, amount }) => ({
      payer: payer ?? OPEN,
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
    situations: [assessment.situation ?? ""],
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
