// Each group with every set of shares that it can have: the people are the solver's, the shares the interpreter's.
import { highest, lowest } from "@zhengce/runtime";
import type { Assessment } from "@zhengce/runtime";
import { assessed } from "../verify/answers/confirm.js";
import { cellsOf } from "../verify/cells.js";
import { describePerson } from "../verify/describe-person.js";
import { both, not } from "../verify/questions/predicates.js";
import { solverFor } from "../verify/solver.js";
import { UNCHANGED, viewOf } from "../verify/what-if.js";
import { rowsOf } from "./payments.js";
import { OPEN } from "./words.js";
import type { Predicate, Program } from "../decision/program.js";
import type { Person } from "../verify/person.js";

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
export function merged(all: readonly Funded[], key: (one: Funded) => unknown): readonly Funded[] {
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
