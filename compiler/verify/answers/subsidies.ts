// Questions about subsidies: none above what it subsidises, each granted to someone.
import { highest } from "@zhengce/runtime";
import { cellsOf } from "../cells.js";
import { candidatesOn } from "../levels.js";
import { solverFor } from "../solver.js";
import { viewOf } from "../what-if.js";
import { not } from "../../decision/predicate.js";
import { answer } from "./answer.js";
import { assessed, meets } from "./confirm.js";
import { nameOf } from "./situations.js";
import type { Budget } from "../../budget.js";
import type { Program, RateSpec } from "../../decision/program.js";
import type { Answer, Observation } from "./answer.js";
import type { Candidate } from "../levels.js";
import type { Person } from "../person.js";

/** Fixed amounts and floors above the component; above what a variant leaves to pay they are cut by the contract's rule, which is listed. */
export function subsidyWithinComponent(program: Program, budget: Budget): Answer {
  const view = viewOf(program);
  const solver = solverFor(program, {}, budget);
  const found = new Map<string, Observation>();
  for (const cell of cellsOf(view)) {
    if (program.situations[cell.situation]?.grants !== "granted") continue;
    for (const part of cell.parts ?? []) {
      for (const { subsidy, when } of candidatesOn(view, cell, part)) {
        const rate = program.subsidies[subsidy]?.rates[cell.tier] ?? null;
        const stated = rate === null ? null : statedFloor(rate);
        if (stated === null || stated <= part.paid.max) continue;
        const plain = program.components[part.component]?.amounts[cell.tier] ?? part.paid.max;
        const kind = stated > highest(plain) ? "fault" : "stated";
        const key = `${subsidy} ${cell.tier} ${kind}`;
        if (found.has(key)) continue;
        const person = solver.witness([cell.when, when]);
        if (person === null) continue;
        const situation = nameOf(program, cell.situation);
        found.set(key, {
          kind,
          says: { code: "above-component", ...titleOf(program, subsidy), situation, stated, paid: part.paid.max },
          figures: null,
          people: [person],
          confirmed: meets(program, person, [cell.when, when]),
        });
      }
    }
  }
  return answer("subsidy-within-component", [...found.values()], solver.leftOpen());
}

/** What a rate promises at least, whatever is paid. */
function statedFloor(rate: RateSpec): number | null {
  return rate.kind === "exact" || rate.kind === "floor" ? rate.fen : null;
}

/** Subsidies that nobody is ever granted, each with someone who has it and is granted another, where there is anybody. */
export function subsidiesWin(program: Program, budget: Budget): Answer {
  const view = viewOf(program);
  const cells = cellsOf(view).filter(({ situation }) => program.situations[situation]?.grants === "granted");
  const contests = cells.flatMap((cell) =>
    (cell.parts ?? []).map((part) => ({ cell, candidates: candidatesOn(view, cell, part) })),
  );
  let undecided = false;
  const idle = program.subsidies.flatMap((_, subsidy): readonly Observation[] => {
    const solver = solverFor(program, {}, budget);
    let loser: Person | null = null;
    for (const { cell, candidates } of contests) {
      const one = candidates.find((candidate) => candidate.subsidy === subsidy);
      if (one === undefined) continue;
      for (const better of rivals(program, candidates, one)) {
        const winner = solver.witness([cell.when, one.when, ...better.map(({ when }) => not(when))]);
        if (winner !== null && isGranted(program, subsidy, winner)) return [];
      }
      loser ??= solver.witness([cell.when, one.when]);
    }
    // Somebody may be granted it whom the search did not come to.
    if (loser === null && solver.leftOpen()) {
      undecided = true;
      return [];
    }
    undecided ||= solver.leftOpen();
    const says = { code: "never-granted", ...titleOf(program, subsidy) } as const;
    const confirmed = loser === null || !isGranted(program, subsidy, loser);
    return [{ kind: "fault", says, figures: null, people: loser === null ? [] : [loser], confirmed }];
  });
  return answer("subsidies-win", idle, undecided);
}

/** Those who may not hold where `one` is to be granted: first those that beat it at either end, then those that are named before it. */
function rivals(
  { combination: { mode } }: Program,
  candidates: readonly Candidate[],
  one: Candidate,
): readonly (readonly Candidate[])[] {
  const at = candidates.indexOf(one);
  const others = candidates.filter((other) => other !== one && other.subsidy !== one.subsidy);
  const isEarlier = (other: Candidate): boolean => candidates.indexOf(other) < at;
  if (mode === "first") return [others.filter(isEarlier)];
  if (mode !== "highest") return [[], others];
  const beating = others.filter(
    (other) =>
      other.min > one.min ||
      other.max > one.max ||
      (isEarlier(other) && other.min === one.min && other.max === one.max),
  );
  const named = others.filter((other) => other.min > one.min || (isEarlier(other) && other.min === one.min));
  return [beating, named];
}

function isGranted(program: Program, subsidy: number, person: Person): boolean {
  const { group, component } = titleOf(program, subsidy);
  const clause = program.subsidies[subsidy]?.entries.map((entry) => entry.clause) ?? [];
  const considered = assessed(program, person)?.considered ?? [];
  return considered.some(
    (one) => one.granted && one.group === group && one.component === component && clause.includes(one.clause),
  );
}

/** The names of a subsidy's group and component. */
export function titleOf(program: Program, subsidy: number): { readonly group: string; readonly component: string } {
  const spec = program.subsidies[subsidy];
  return {
    group: program.groups[spec?.group ?? -1]?.name ?? "",
    component: program.components[spec?.component ?? -1]?.name ?? "",
  };
}
