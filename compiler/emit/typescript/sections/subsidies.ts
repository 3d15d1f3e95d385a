// Subsidies → one literal a statement: for which groups, under which condition, for how much under the cap, borne by whom. The
// components list them in declared order, which decides ties.
import { endsOf, FAR, type TraceEntry } from "@zhengce/runtime";
import type { FundingPart, FundingSpec, RateSpec, SubsidySpec } from "../../../decision/program.js";
import { givenIn } from "../../../decision/given.js";
import { printAsked } from "./conditions.js";
import { fenText, placeOf, ruleText, tierConstant, use, useInternalType, type EmitContext } from "../context.js";
import { code } from "../data.js";
import { constantPiece, dataPiece, variablesIn, type Piece } from "../pieces.js";
import { sayingOnly } from "../rows.js";
import { commentText, dataLiteral, stringLiteral } from "../safe-text.js";
import { mayBeLeftOut } from "../simplify.js";

export function subsidiesSection(context: EmitContext): readonly Piece[] {
  const { program } = context;
  const statements = statementsOf(program.subsidies);
  const pieces = statements.flatMap((subsidies, index) => statementPieces(context, subsidies, index));
  const types = `Group, ${context.groups.type}, ${context.conditions.type}`;
  const components = program.components.map((component, index) => {
    const caps = program.caps
      .filter((cap) => cap.component === index)
      .map(({ amounts, entry }) => ({ amounts, entry }));
    const own = statements.flatMap(([first], position) =>
      first?.component === index ? [code(`subsidy${position}`)] : [],
    );
    const type = `${useInternalType(context, "ComponentRule")}<${types}>`;
    const docs = `${commentText(component.name)}, its caps, and the subsidies on it.`;
    const value = { name: component.name, caps, subsidies: own };
    return dataPiece(`component${index}`, type, value, docs);
  });
  return [...pieces, ...components];
}

/** Neighbours that differ in their group alone come from one statement, and read as one. */
function statementsOf(subsidies: readonly SubsidySpec[]): readonly (readonly SubsidySpec[])[] {
  const statements: SubsidySpec[][] = [];
  let before = "";
  for (const subsidy of subsidies) {
    const { component, when, rates, funding, entries } = subsidy;
    const places = entries.map(atOf);
    const same = JSON.stringify({ component, when, rates, funding, places });
    if (same === before) statements.at(-1)?.push(subsidy);
    else statements.push([subsidy]);
    before = same;
  }
  return statements;
}

function atOf({ clause, line, superior }: TraceEntry): readonly unknown[] {
  return [clause, line, ...(superior === undefined ? [] : [superior])];
}

function statementPieces(context: EmitContext, subsidies: readonly SubsidySpec[], index: number): readonly Piece[] {
  const [first] = subsidies;
  if (first === undefined) return [];
  for (const { group, component, entries } of subsidies) {
    const about = {
      group: context.program.groups[group]?.name,
      component: context.program.components[component]?.name,
    };
    for (const entry of entries) sayingOnly(entry, "subsidy", about);
  }
  const shown = first.entries.find((_, tier) => first.rates[tier] !== null) ?? first.entries[0];
  const groups = subsidies.map(({ group }) => context.program.groups[group]?.name ?? "");
  const docs = shown === undefined ? "" : ruleText(context, shown);
  const types = `Group, ${context.groups.type}, ${context.conditions.type}`;
  return [
    constantPiece(
      `subsidy${index}`,
      `${useInternalType(context, "Subsidy")}<${types}>`,
      literalOf(context, first, groups),
      docs || groups.map(commentText).join("、"),
      shown === undefined ? null : placeOf(context, shown),
    ),
  ];
}

function literalOf(context: EmitContext, subsidy: SubsidySpec, groups: readonly string[]): string {
  const { when, funding } = subsidy;
  const places = subsidy.entries.map((entry) => dataLiteral(atOf(entry)));
  const everywhere = places.every((place) => place === places[0]);
  const worth = worthByTier(context, subsidy.rates);
  const tests = [
    ...(worth.among === null ? [] : [worth.among]),
    ...(when === null || mayBeLeftOut(when, context.program.facts) ? [] : [printAsked(context, when)]),
  ];
  const condition = tests.length > 1 ? tests.map((test) => `(${test})`).join(" && ") : tests.join("");
  const fields = [
    `groups: ${dataLiteral(groups)}`,
    `at: [${(everywhere ? places.slice(0, 1) : places).join(", ")}]`,
    ...(condition === "" ? [] : [`when: ${ofClaim(condition)}`]),
    `worth: ${ofClaim(worth.text)}`,
    `by: ${ofClaim(`[${funding.parts.map((part) => partText(context, part)).join(", ")}]`)}`,
    ...remainderField(funding.remainder),
  ];
  return `{ ${fields.join(", ")} }`;
}

/** A function of the claim, taking what the expression names of it. */
function ofClaim(expression: string): string {
  const names = variablesIn(expression);
  const used = ["tier", "held", "met", "paid", "plain", "cap", "given"].filter((name) => names.has(name));
  return `(${used.length === 0 ? "" : `{ ${used.join(", ")} }`}) => ${expression}`;
}

/** None where the notice leaves open what no part covers, without a word on it. */
export function remainderField(remainder: FundingSpec["remainder"]): readonly string[] {
  const plain = remainder.code === "left-open" && remainder.document === null;
  return plain ? [] : [`remainder: ${dataLiteral(remainder)}`];
}

/** The worth, chosen by tier where tiers differ; `among` holds in the tiers that have a subsidy, null where all have. */
function worthByTier(
  context: EmitContext,
  rates: readonly (RateSpec | null)[],
): { readonly text: string; readonly among: string | null } {
  const tiersOf = new Map<string, number[]>();
  rates.forEach((rate, tier) => {
    if (rate !== null) tiersOf.set(worthText(context, rate), [...(tiersOf.get(worthText(context, rate)) ?? []), tier]);
  });
  const isOneOf = (tiers: readonly number[]): string =>
    tiers.map((tier) => `tier === ${tierConstant(tier)}`).join(" || ");
  const choices = [...tiersOf];
  const among = rates.every((rate) => rate !== null) ? null : isOneOf(choices.flatMap(([, tiers]) => tiers)) || "false";
  const last = choices.pop();
  if (last === undefined) return { text: worthText(context, { kind: "exact", fen: 0 }), among: "false" };
  return { text: choices.map(([worth, tiers]) => `${isOneOf(tiers)} ? ${worth} : `).join("") + last[0], among };
}

function worthText(context: EmitContext, rate: RateSpec): string {
  const { atLeast = null, atMost = null } = rate;
  const worth = unlimitedText(context, rate);
  return atLeast === null && atMost === null
    ? worth
    : `${use(context, "limitedTo")}(${worth}, ${endText(atLeast)}, ${endText(atMost)}, cap)`;
}
const endText = (fen: number | null): string => (fen === null ? "null" : fenText(fen));

function unlimitedText(context: EmitContext, rate: RateSpec): string {
  switch (rate.kind) {
    case "exact":
      return `${use(context, "exactly")}(${fenText(rate.fen)}, cap)`;
    case "floor":
      return `${use(context, "notBelow")}(${fenText(rate.fen)}, cap)`;
    case "ceiling":
      return `${use(context, "notAbove")}(${fenText(rate.fen)}, cap)`;
    case "full":
      return `${use(context, "entirely")}(cap)`;
    case "percent": {
      const names = { exact: "partOfPlain", floor: "notBelowPartOfPlain", ceiling: "notAbovePartOfPlain" } as const;
      const { min, max } = endsOf(rate.amount);
      const most = max === FAR ? use(context, "FAR") : fenText(max);
      return `${use(context, names[rate.bound])}(${rate.ppm}, plain, { min: ${fenText(min)}, max: ${most} }, cap)`;
    }
    case "charged": {
      const fen = `${use(context, "percentOf")}(paid, ${rate.ppm})`;
      const names = { exact: "exactly", floor: "notBelow", ceiling: "notAbove" } as const;
      return `${use(context, names[rate.bound])}(${fen}, cap)`;
    }
    case "given": {
      const index = givenIn(context.program).indexOf(rate.fact);
      const bound = rate.bound === "exact" ? "" : `, "${rate.bound}"`;
      return `${use(context, "partOfGiven")}(given?.[${index}], ${rate.ppm}, cap, ${dataLiteral(rate.open)}${bound})`;
    }
    case "net":
      return `${use(context, "allBut")}(${fenText(rate.fen)}, paid, cap)`;
    case "unspecified":
      return `${use(context, "undetermined")}(cap, ${dataLiteral(rate.open)})`;
  }
}

/** A part of a funding; `false` where its condition does not hold. */
export function partText(context: EmitContext, part: FundingPart): string {
  const bearers = bearersText(context, part.split);
  const taken = takenText(context, part, bearers);
  if (part.when === null || mayBeLeftOut(part.when, context.program.facts)) return taken;
  return `(${printAsked(context, part.when)}) && ${taken}`;
}

function bearersText(context: EmitContext, split: FundingPart["split"]): string {
  if (split.kind === "unspecified") {
    const { open, document = null } = split;
    if (open.code === "jointly" && document === null) {
      const said = [dataLiteral(open.payers), ...(open.document === null ? [] : [stringLiteral(open.document)])];
      return `${use(context, "jointly")}(${said.join(", ")})`;
    }
    if (open.code !== "left-open" || open.document !== document) return dataLiteral({ open, document });
    return `${use(context, "unnamed")}(${document === null ? "" : stringLiteral(document)})`;
  }
  const [only] = split.payers;
  return split.payers.length === 1 && only !== undefined
    ? `${use(context, "payer")}(${stringLiteral(only)})`
    : `${use(context, "sharedBy")}(${dataLiteral(split.payers)}, ${dataLiteral(split.weights)})`;
}

function takenText(context: EmitContext, { quantity, bound }: FundingPart, bearers: string): string {
  const bounded = bound === undefined ? "" : `, ${stringLiteral(bound)}`;
  switch (quantity.kind) {
    case "fen":
      return `${use(context, "part")}(${fenText(quantity.fen)}, ${bearers}${bounded})`;
    case "portion":
      return `${use(context, "portion")}(${quantity.ppm}, ${bearers}${bounded})`;
    case "rest":
      return `${use(context, "rest")}(${bearers})`;
  }
}
