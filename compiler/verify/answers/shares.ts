// Whether what the payers of each subsidy are told to pay comes to the subsidy, for everybody whose facts are known.
import { percentOf, WHOLE_PPM } from "@zhengce/runtime";
import { eligible, paysSubsidised } from "../questions/predicates.js";
import { mostConditions, unevenParts } from "../questions/parts.js";
import { applies } from "../questions/subsidies.js";
import { wholesOf } from "../questions/wholes.js";
import { cellsOf } from "../cells.js";
import { viewOf } from "../what-if.js";
import { solverFor } from "../solver.js";
import { tiersOf } from "../domain.js";
import { answer } from "./answer.js";
import { meets } from "./confirm.js";
import { titleOf } from "./subsidies.js";
import type { Budget } from "../../budget.js";
import type { Predicate, Program, SubsidySpec } from "../../decision/program.js";
import type { PartOfWhole, Uneven } from "../questions/parts.js";
import type { Answer, Observation, Said } from "./answer.js";
import type { Solver } from "../solver.js";

/** Parts that come to more or to less than the subsidy, one person each. What the file says is left open counts as covered. */
export function sharesAddUp(program: Program, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const known = new Set<string>();
  const view = viewOf(program);
  const cells = cellsOf(view);
  const found = program.subsidies.flatMap((spec, subsidy) =>
    tiersOf(program).flatMap((tier) =>
      wholesOf(view, cells, subsidy, tier).flatMap(({ fen: whole, when }): readonly Observation[] => {
        const parts = partsOf(spec, whole);
        // A statement is asked about for every group and tier that it names, and shown once.
        const entry = spec.entries[tier];
        const key = JSON.stringify([entry?.line, spec.component, parts, whole, spec.when]);
        if (known.has(key)) return [];
        const among = [
          ...[eligible(program), applies(spec), paysSubsidised(program, spec.component)],
          ...inTier(program, tier),
          ...(when === null ? [] : [when]),
        ];
        const odd = uneven(solver, parts, whole, among);
        if (odd.length > 0) known.add(key);
        return odd.map((one) => observed(program, subsidy, one, whole, among));
      }),
    ),
  );
  const tooMany = program.subsidies.some(
    ({ funding }) => funding.parts.filter(({ when }) => when !== null).length > mostConditions,
  );
  if (tooMany) return answer("shares-add-up", found, true, { code: "many-parts", most: mostConditions });
  return answer("shares-add-up", found, solver.leftOpen());
}

function partsOf({ funding }: SubsidySpec, whole: number | null): readonly PartOfWhole[] {
  const portionsOnly = funding.parts.every(({ quantity }) => quantity.kind !== "fen");
  return funding.parts.map(({ when, quantity, bound }) => {
    if (quantity.kind === "rest" || bound === "floor") return { when, quantity: "rest" };
    if (quantity.kind === "fen") return { when, quantity: quantity.fen };
    const isWhole = portionsOnly && quantity.ppm === WHOLE_PPM;
    return { when, quantity: whole === null || isWhole ? quantity.ppm : percentOf(whole, quantity.ppm) };
  });
}

function uneven(
  solver: Solver,
  parts: readonly PartOfWhole[],
  whole: number | null,
  among: readonly Predicate[],
): readonly Uneven[] {
  if (parts.some(({ when }) => when !== null)) return unevenParts(solver, parts, whole, among);
  const sum = parts.reduce((total, { quantity }) => total + (quantity === "rest" ? 0 : quantity), 0);
  const rests = parts.filter(({ quantity }) => quantity === "rest").length;
  const less = rests === 0 && (parts.length === 0 || (whole !== null && sum < whole - parts.length));
  const more = rests > 1 || (whole !== null && sum > whole + parts.length);
  if (!less && !more) return [];
  const person = solver.witness(among);
  return person === null ? [] : [{ kind: more ? "more" : "less", parts: parts.map((_, i) => i), sum, person }];
}

function observed(
  program: Program,
  subsidy: number,
  { kind, sum, person, parts }: Uneven,
  whole: number | null,
  among: readonly Predicate[],
): Observation {
  const title = titleOf(program, subsidy);
  const says: Said =
    parts.length === 0
      ? { code: "nobody-bears", ...title }
      : { code: "shares-uneven", ...title, than: kind, whole, sum };
  const held = program.subsidies[subsidy]?.funding.parts.filter((_, i) => parts.includes(i)) ?? [];
  const conditions = [...among, ...held.flatMap(({ when }) => when ?? [])];
  const confirmed = meets(program, person, conditions);
  return { kind: "fault", says, figures: null, people: [person], confirmed };
}

function inTier(program: Program, tier: number): readonly Predicate[] {
  return program.tiers.length === 0 ? [] : [{ kind: "tier", tier }];
}
