// Whether what the payers of each subsidy are told to pay comes to the subsidy, for everybody whose facts are known.
import { formatYuan, percentOf } from "@zhengce/runtime";
import { eligible, paysSubsidised } from "../questions/predicates.js";
import { mostConditions, unevenParts } from "../questions/parts.js";
import { applies } from "../questions/subsidies.js";
import { solverFor } from "../solver.js";
import { exactFenOf } from "../../decision/rate.js";
import { tiersOf } from "../domain.js";
import { answer } from "./answer.js";
import { meets } from "./confirm.js";
import { titleOf } from "./subsidies.js";
import type { Budget } from "../../budget.js";
import type { Texts } from "@zhengce/grammar";
import type { Predicate, Program, SubsidySpec } from "../../decision/program.js";
import type { PartOfWhole, Uneven } from "../questions/parts.js";
import type { Answer, Observation } from "./answer.js";
import type { Solver } from "../solver.js";

const MANY_PARTS: Texts = {
  zh: `有一项资助的分担写了多于${mostConditions}个条件，没有逐一组合起来算`,
  en: `a subsidy is split under more than ${mostConditions} conditions, whose combinations were not asked`,
};

/** Parts that come to more or to less than the subsidy, one person each. What the file says is left open counts as covered. */
export function sharesAddUp(program: Program, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const known = new Set<string>();
  const found = program.subsidies.flatMap((spec, subsidy) =>
    tiersOf(program).flatMap((tier): readonly Observation[] => {
      const whole = wholeOf(program, spec, tier);
      if (whole === undefined) return [];
      const parts = partsOf(spec, whole);
      // A statement is asked about for every group and tier that it names, and shown once.
      const entry = spec.entries[tier];
      const key = JSON.stringify([entry?.line, spec.component, parts, whole, spec.when]);
      if (known.has(key)) return [];
      const among = [
        eligible(program),
        applies(spec),
        paysSubsidised(program, spec.component),
        ...inTier(program, tier),
      ];
      const odd = uneven(solver, parts, whole, among);
      if (odd.length > 0) known.add(key);
      return odd.map((one) => observed(program, subsidy, one, whole, among));
    }),
  );
  const tooMany = program.subsidies.some(
    ({ funding }) => funding.parts.filter(({ when }) => when !== null).length > mostConditions,
  );
  if (tooMany) return answer("shares-add-up", found, true, MANY_PARTS);
  return answer("shares-add-up", found, solver.leftOpen());
}

/** Fen where the notice fixes them; null: a range; undefined: nothing is granted in the tier. */
function wholeOf(program: Program, { rates, component }: SubsidySpec, tier: number): number | null | undefined {
  const rate = rates[tier] ?? null;
  if (rate === null) return undefined;
  return rate.kind === "net" ? null : exactFenOf(rate, program.components[component]?.amounts[tier] ?? null);
}

function partsOf({ funding }: SubsidySpec, whole: number | null): readonly PartOfWhole[] {
  const portionsOnly = funding.parts.every(({ quantity }) => quantity.kind !== "fen");
  return funding.parts.map(({ when, quantity }) => {
    if (quantity.kind === "rest") return { when, quantity: "rest" };
    if (quantity.kind === "fen") return { when, quantity: quantity.fen };
    const isWhole = portionsOnly && quantity.ppm === 1_000_000;
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
  const { group, component } = titleOf(program, subsidy);
  const of = { zh: `${group}的${component}资助`, en: `the ${component} subsidy for ${group}` };
  const says =
    parts.length === 0
      ? { zh: `${of.zh}，没有人承担`, en: `nobody bears ${of.en}` }
      : whole === null
        ? {
            zh: `${of.zh}，承担的各方合起来${kind === "more" ? "超过" : "不到"}全部`,
            en: `${of.en}: the payers come to ${kind} than all of it`,
          }
        : {
            zh: `${of.zh}是${formatYuan(whole)}，承担的各方合起来${kind === "more" ? "多" : "少"}了：${formatYuan(sum)}`,
            en: `${of.en} is ${formatYuan(whole)}, and its payers come to ${kind}: ${formatYuan(sum)}`,
          };
  const held = program.subsidies[subsidy]?.funding.parts.filter((_, i) => parts.includes(i)) ?? [];
  const conditions = [...among, ...held.flatMap(({ when }) => when ?? [])];
  const about = [{ zh: group, en: group }];
  const confirmed = meets(program, person, conditions);
  return { kind: "fault", topic: `${component} ${kind}`, about, says, figures: null, people: [person], confirmed };
}

function inTier(program: Program, tier: number): readonly Predicate[] {
  return program.tiers.length === 0 ? [] : [{ kind: "tier", tier }];
}
