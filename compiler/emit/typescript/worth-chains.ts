// The subsidies on one component → two functions of numbers, `least` and `most`: what they come to under a cap at either end of the
// range. Straight chains over masks, for the entry that answers in numbers alone; payers and reasons are not asked there.
import { endsOf, FAR } from "@zhengce/runtime";
import type { RateSpec } from "../../decision/program.js";
import { printAsked } from "./sections/conditions.js";
import { amountName } from "./counts.js";
import { tierConstant, use, type EmitContext } from "./context.js";
import { meets } from "./mask.js";
import { functionPiece, type FunctionPiece } from "./pieces.js";
import { commentText } from "./safe-text.js";
import { mayBeLeftOut } from "./simplify.js";
import { billParameters } from "./sections/standards.js";

type End = "least" | "most";

/** `least0` and `most0` of a component; null where no subsidy of the program names it. */
export function worthFunctions(context: EmitContext, component: number): Readonly<Record<End, FunctionPiece>> | null {
  if (!context.program.subsidies.some((subsidy) => subsidy.component === component)) return null;
  return { least: worthFunction(context, component, "least"), most: worthFunction(context, component, "most") };
}

function worthFunction(context: EmitContext, component: number, end: End): FunctionPiece {
  const { program } = context;
  const tiers = program.tiers.length === 0 ? [0] : program.tiers.map((_, tier) => tier);
  const bodies = tiers.map((tier) => chain(context, claimsOf(context, component, tier, end), end));
  const [first = ""] = bodies;
  const body = bodies.every((other) => other === first)
    ? first
    : [...bodies.map((lines, tier) => `if (tier === ${tierConstant(tier)}) {\n${lines}\n}`), "return 0;"].join("\n");
  const name = commentText(program.components[component]?.name ?? "");
  const numbers = ["paid", "plain", "cap"].map((name) => ({ name, type: "number" }));
  const offered = [...numbers, ...billParameters(context)];
  const docs = `What subsidies on ${name} come to at ${end === "least" ? "least" : "most"}, in fen, if they are granted.`;
  return functionPiece(`${end}${component}`, offered, "number", body, docs);
}

/** One end of one subsidy's worth, and when it counts. */
interface Claim {
  readonly group: number;
  /** Null = always, for those who hold the group. */
  readonly when: string | null;
  /** Fixed fen, the whole cap, or an expression. */
  readonly worth: number | "cap" | { readonly text: string };
}

function claimsOf(context: EmitContext, component: number, tier: number, end: End): readonly Claim[] {
  return context.program.subsidies.flatMap((subsidy) => {
    const rate = subsidy.rates[tier] ?? null;
    if (subsidy.component !== component || rate === null) return [];
    const { when: predicate } = subsidy;
    const when =
      predicate === null || mayBeLeftOut(predicate, context.program.facts) ? null : printAsked(context, predicate);
    return [{ group: subsidy.group, when, worth: limitedEnd(context, rate, end) }];
  });
}

function limitedEnd(context: EmitContext, rate: RateSpec, end: End): Claim["worth"] {
  const worth = endOf(context, rate, end);
  const { atLeast, atMost } = rate;
  if (atLeast === undefined && atMost === undefined) return worth;
  const above = atLeast === undefined ? worthText(worth) : `Math.max(${worthText(worth)}, ${atLeast})`;
  return { text: `Math.min(${[above, ...(atMost === undefined ? [] : [String(atMost)]), "cap"].join(", ")})` };
}
function endOf(context: EmitContext, rate: RateSpec, end: End): Claim["worth"] {
  switch (rate.kind) {
    case "exact":
      return Math.max(rate.fen, 0);
    case "floor":
      return end === "least" ? Math.max(rate.fen, 0) : "cap";
    case "ceiling":
      return end === "least" ? 0 : Math.max(rate.fen, 0);
    case "full":
      return "cap";
    case "percent":
      return percentOfPlain(context, rate, end);
    case "charged":
      if (rate.bound === "floor" && end === "most") return "cap";
      if (rate.bound === "ceiling" && end === "least") return 0;
      return { text: `Math.min(${use(context, "percentOf")}(paid, ${rate.ppm}), cap)` };
    case "given": {
      if (rate.bound === "floor" && end === "most") return "cap";
      if (rate.bound === "ceiling" && end === "least") return 0;
      const amount = amountName(rate.fact);
      const part = `Math.min(${use(context, "percentOf")}(${amount}, ${rate.ppm}), cap)`;
      return { text: `(${amount} < 0 ? ${end === "least" ? "0" : "cap"} : ${part})` };
    }
    case "net":
      return { text: `Math.max(0, Math.min(paid - ${rate.fen}, cap))` };
    case "unspecified":
      return end === "least" ? 0 : "cap";
  }
}

function percentOfPlain(
  context: EmitContext,
  { ppm, bound, amount }: Extract<RateSpec, { readonly kind: "percent" }>,
  end: End,
): Claim["worth"] {
  if (bound === "floor" && end === "most") return "cap";
  if (bound === "ceiling" && end === "least") return 0;
  const { min, max } = endsOf(amount);
  const otherwise = end === "least" ? String(min) : max === FAR ? use(context, "FAR") : String(max);
  const plain = `plain === ${use(context, "ABSENT")} ? ${otherwise} : ${use(context, "percentOf")}(plain, ${ppm})`;
  return { text: `Math.min(${plain}, cap)` };
}

function chain(context: EmitContext, claims: readonly Claim[], end: End): string {
  switch (context.program.combination.mode) {
    case "highest":
      return claims.some((claim) => typeof claim.worth === "object")
        ? greatest(context, claims)
        : descending(context, claims);
    case "first":
      return [
        ...merged(context, claims).map(({ test, worth, groups }) => `if (${test}) return ${worth}; // ${groups}`),
        "return 0;",
      ].join("\n");
    case "sum":
      return summed(context, claims);
    case "unspecified":
      return end === "least" ? fewest(context, claims) : summed(context, claims);
  }
}

/** The highest fixed worth first, so that the first that counts is the answer. */
function descending(context: EmitContext, claims: readonly Claim[]): string {
  const size = ({ worth }: Claim): number => (worth === "cap" ? Infinity : typeof worth === "number" ? worth : 0);
  const sorted = claims.filter((claim) => size(claim) > 0).sort((a, b) => size(b) - size(a));
  return [
    ...merged(context, sorted).map(({ test, worth, groups }) => `if (${test}) return ${worth}; // ${groups}`),
    "return 0;",
  ].join("\n");
}

function greatest(context: EmitContext, claims: readonly Claim[]): string {
  const counted = merged(
    context,
    claims.filter((claim) => claim.worth !== 0),
  );
  return [
    "let most = 0;",
    ...counted.map(({ test, worth, groups }) => `if (${test}) most = Math.max(most, ${worth}); // ${groups}`),
    "return most;",
  ].join("\n");
}

function summed(context: EmitContext, claims: readonly Claim[]): string {
  const counted = claims.filter((claim) => claim.worth !== 0).flatMap((claim) => merged(context, [claim]));
  return [
    "let sum = 0;",
    ...counted.map(({ test, worth, groups }) => `if (${test}) sum += ${worth}; // ${groups}`),
    "return Math.min(sum, cap);",
  ].join("\n");
}

function fewest(context: EmitContext, claims: readonly Claim[]): string {
  const counted = merged(context, claims);
  return [
    "let fewest = Infinity;",
    ...counted.map(({ test, worth, groups }) => `if (${test}) fewest = Math.min(fewest, ${worth}); // ${groups}`),
    "return fewest === Infinity ? 0 : fewest;",
  ].join("\n");
}

/** Neighbours that count under the same condition and come to the same are asked with one mask. */
function merged(
  context: EmitContext,
  claims: readonly Claim[],
): readonly { readonly test: string; readonly worth: string; readonly groups: string }[] {
  const runs: { groups: number[]; when: string | null; worth: string }[] = [];
  for (const claim of claims) {
    const worth = worthText(claim.worth);
    const last = runs.at(-1);
    if (last?.worth === worth && last.when === claim.when) last.groups.push(claim.group);
    else runs.push({ groups: [claim.group], when: claim.when, worth });
  }
  return runs.map(({ groups, when, worth }) => {
    const held = meets(context.groups, "held", [context.groups.bits(groups)]);
    const names = [...new Set(groups)].map((group) => commentText(context.program.groups[group]?.name ?? ""));
    return { test: when === null ? held : `(${held}) && (${when})`, worth, groups: names.join("、") };
  });
}

function worthText(worth: Claim["worth"]): string {
  if (worth === "cap") return "cap";
  return typeof worth === "number" ? `Math.min(${worth}, cap)` : worth.text;
}
