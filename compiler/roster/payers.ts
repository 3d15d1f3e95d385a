// Who may bear something under a notice: of subsidies, and of standards that the person does not pay. And whether amounts may be open.
import { WHOLE_PPM } from "@zhengce/runtime";
import type { FundingSpec, Program } from "../decision/program.js";

/** `of` null: subsidies; else the standard. `payer` null: left open. */
export interface Bearer {
  readonly of: string | null;
  readonly payer: string | null;
}

/** In the order in which the notice names them; who is left open comes last. */
export function bearersOf(program: Program): readonly Bearer[] {
  const subsidies = program.subsidies.map(({ funding }) => funding);
  const support = program.components.flatMap(({ name, support: spec }) =>
    spec === null ? [] : [{ name, funding: spec.funding }],
  );
  const isOpen = mayBeOpen(program) || program.combination.mode === "unspecified";
  return [
    ...bearers(null, subsidies, isOpen && subsidies.length > 0),
    ...support.flatMap(({ name, funding }) => bearers(name, [funding], isOpen)),
  ];
}

function bearers(of: string | null, fundings: readonly FundingSpec[], isOpen: boolean): readonly Bearer[] {
  const payers = new Set(
    fundings.flatMap(({ parts }) => parts.flatMap(({ split }) => (split.kind === "payers" ? split.payers : []))),
  );
  const named = [...payers].map((payer): Bearer => ({ of, payer }));
  return isOpen || fundings.some(mayLeave) ? [...named, { of, payer: null }] : named;
}

/** Some of what is borne may have nobody that is named. */
function mayLeave({ parts }: FundingSpec): boolean {
  if (parts.some(({ when, split, bound }) => when !== null || split.kind !== "payers" || bound !== undefined))
    return true;
  const takesRest = parts.some(({ quantity }) => quantity.kind === "rest");
  const whole = parts.reduce((sum, { quantity }) => sum + (quantity.kind === "portion" ? quantity.ppm : 0), 0);
  return !takesRest && whole < WHOLE_PPM;
}

/** Some answer may have a range where an amount should stand. */
export function mayBeOpen(program: Program): boolean {
  const rates = program.subsidies.flatMap(({ rates: all }) => all);
  return (
    rates.some(
      (rate) =>
        rate !== null &&
        (["floor", "ceiling", "unspecified"].includes("bound" in rate ? rate.bound : rate.kind) ||
          (rate.kind === "given" && program.facts[rate.fact]?.required !== true) ||
          (rate.kind === "percent" && typeof rate.amount !== "number")),
    ) ||
    program.combination.mode === "unspecified" ||
    program.situations.some(
      ({ grants, pays }) =>
        grants === "unspecified" || pays === null || pays.some((paid) => countsAbsent(paid, program)),
    ) ||
    program.components.some(({ amounts, variants }) =>
      [...amounts, ...variants.flatMap((variant) => variant.amounts)].some(
        (amount) => amount !== null && typeof amount !== "number",
      ),
    )
  );
}

type Paid = NonNullable<Program["situations"][number]["pays"]>[number];
/** A payment that is counted by a fact that may be absent. */
function countsAbsent({ counted = [] }: Paid, { facts }: Program): boolean {
  return counted.some(({ fact }) => facts[fact]?.required !== true);
}
