// Subsidies → one function a statement: for which groups, under which condition, for how much under the cap, borne by whom. The
// components list them in declared order, which decides ties.
import { endsOf, FAR } from "@zhengce/runtime";
import type { FundingPart, RateSpec, SubsidySpec } from "../../../decision/program.js";
import { printAsked } from "./conditions.js";
import {
  clauseTitle,
  groupConstant,
  placeOfLine,
  ruleText,
  tierConstant,
  use,
  useInternalType,
  type EmitContext,
} from "../context.js";
import { code } from "../data.js";
import { dataPiece, functionPiece, madeBy, placed, variablesIn, type Piece } from "../pieces.js";
import { rowOf } from "../rows.js";
import { commentText, dataLiteral, stringLiteral } from "../safe-text.js";
import { mayBeLeftOut } from "../simplify.js";

export function subsidiesSection(context: EmitContext): readonly Piece[] {
  const { program } = context;
  const statements = statementsOf(program.subsidies);
  const pieces = statements.flatMap((subsidies, index) => statementPieces(context, subsidies, index));
  const components = program.components.map((component, index) => {
    const caps = program.caps
      .filter((cap) => cap.component === index)
      .map(({ amounts, entry }) => ({ amounts, entry }));
    const own = statements.flatMap(([first], position) =>
      first?.component === index ? [code(`subsidy${position}`)] : [],
    );
    const type = `${useInternalType(context, "ComponentRule")}<Group, ${masks(context)}>`;
    const docs = `${commentText(component.name)}, its caps, and the subsidies on it.`;
    return dataPiece(`component${index}`, type, { name: component.name, caps, subsidies: own }, docs);
  });
  return [{ kind: "heading", text: "Subsidies" }, ...pieces, ...components];
}

/** The types of masks in generic rules. */
function masks(context: EmitContext): string {
  return `${context.groups.type}, ${context.conditions.type}`;
}

/** Neighbours that differ in their group alone come from one statement, and read as one. */
function statementsOf(subsidies: readonly SubsidySpec[]): readonly (readonly SubsidySpec[])[] {
  const statements: SubsidySpec[][] = [];
  let before = "";
  for (const subsidy of subsidies) {
    const { component, when, rates, funding, entries } = subsidy;
    const places = entries.map(({ clause, line, superior }) => ({ clause, line, superior }));
    const same = JSON.stringify({ component, when, rates, funding, places });
    if (same === before) statements.at(-1)?.push(subsidy);
    else statements.push([subsidy]);
    before = same;
  }
  return statements;
}

function statementPieces(context: EmitContext, subsidies: readonly SubsidySpec[], index: number): readonly Piece[] {
  const [first] = subsidies;
  if (first === undefined) return [];
  const nameOf = (subsidy: SubsidySpec): string => context.program.groups[subsidy.group]?.name ?? "";
  const shown = first.entries.find((_, tier) => first.rates[tier] !== null) ?? first.entries[0];
  const place = shown === undefined ? null : placeOfLine(context, shown.line);
  const title = shown === undefined ? "" : clauseTitle(context, shown.clause);
  const groups = subsidies.map((subsidy) => commentText(nameOf(subsidy))).join("、");
  const docs = [[title, groups].filter(Boolean).join(": "), shown === undefined ? "" : ruleText(context, shown)]
    .filter(Boolean)
    .join("\n");
  const beneficiaries = `beneficiaries${index}`;
  const table = subsidies.map((subsidy) => {
    const rows = subsidy.entries.map(rowOf);
    const everywhere = rows.every((row) => JSON.stringify(row) === JSON.stringify(rows[0]));
    return [code(groupConstant(subsidy.group)), nameOf(subsidy), ...(everywhere ? rows.slice(0, 1) : rows)];
  });
  const claim = { name: "claim", type: `${useInternalType(context, "Claim")}<${masks(context)}>` };
  const type = `${useInternalType(context, "Beneficiary")}<Group, ${context.groups.type}>`;
  const body = statementBody(context, first, beneficiaries);
  return [
    madeBy(use(context, "beneficiaries"), dataPiece(beneficiaries, `readonly ${type}[]`, table, groups, place)),
    placed(
      functionPiece(
        `subsidy${index}`,
        [claim],
        `readonly ${useInternalType(context, "Candidate")}<Group>[]`,
        body,
        docs,
      ),
      place,
    ),
  ];
}

function statementBody(context: EmitContext, subsidy: SubsidySpec, beneficiaries: string): string {
  const lines: string[] = [];
  if (subsidy.when !== null && !mayBeLeftOut(subsidy.when, context.program.facts))
    lines.push(`if (!(${printAsked(context, subsidy.when)})) return [];`);
  const worth = worthByTier(context, subsidy.rates);
  if (worth.refusal !== null) lines.push(`if (${worth.refusal}) return [];`);
  const parts = subsidy.funding.parts.map((part) => partText(context, part)).join(", ");
  const remainder = dataLiteral(subsidy.funding.remainder);
  lines.push(`return ${use(context, "candidates")}(${beneficiaries}, claim, ${worth.text}, [${parts}], ${remainder});`);
  const names = variablesIn(lines.join("\n"));
  const used = ["tier", "held", "met", "paid", "plain", "cap"].filter((name) => names.has(name));
  return [...(used.length === 0 ? [] : [`const { ${used.join(", ")} } = claim;`]), ...lines].join("\n");
}

/** The worth, chosen by tier where tiers differ; `refusal` holds in tiers that have no subsidy. */
function worthByTier(
  context: EmitContext,
  rates: readonly (RateSpec | null)[],
): { readonly text: string; readonly refusal: string | null } {
  const tiersOf = new Map<string, number[]>();
  const none: number[] = [];
  rates.forEach((rate, tier) => {
    if (rate === null) none.push(tier);
    else tiersOf.set(worthText(context, rate), [...(tiersOf.get(worthText(context, rate)) ?? []), tier]);
  });
  const isOneOf = (tiers: readonly number[]): string =>
    tiers.map((tier) => `tier === ${tierConstant(tier)}`).join(" || ");
  const choices = [...tiersOf];
  const last = choices.pop();
  if (last === undefined) return { text: worthText(context, { kind: "exact", fen: 0 }), refusal: "true" };
  const text = choices.map(([worth, tiers]) => `${isOneOf(tiers)} ? ${worth} : `).join("") + last[0];
  return { text, refusal: none.length === 0 ? null : isOneOf(none) };
}

function worthText(context: EmitContext, rate: RateSpec): string {
  const { atLeast = null, atMost = null } = rate;
  const worth = unlimitedText(context, rate);
  return atLeast === null && atMost === null
    ? worth
    : `${use(context, "limitedTo")}(${worth}, ${atLeast}, ${atMost}, cap)`;
}
function unlimitedText(context: EmitContext, rate: RateSpec): string {
  switch (rate.kind) {
    case "exact":
      return `${use(context, "exactly")}(${rate.fen}, cap)`;
    case "floor":
      return `${use(context, "notBelow")}(${rate.fen}, cap)`;
    case "ceiling":
      return `${use(context, "notAbove")}(${rate.fen}, cap)`;
    case "full":
      return `${use(context, "entirely")}(cap)`;
    case "percent": {
      const names = { exact: "partOfPlain", floor: "notBelowPartOfPlain", ceiling: "notAbovePartOfPlain" } as const;
      const { min, max } = endsOf(rate.amount);
      const most = max === FAR ? use(context, "FAR") : String(max);
      return `${use(context, names[rate.bound])}(${rate.ppm}, plain, { min: ${min}, max: ${most} }, cap)`;
    }
    case "charged": {
      const fen = `${use(context, "percentOf")}(paid, ${rate.ppm})`;
      const names = { exact: "exactly", floor: "notBelow", ceiling: "notAbove" } as const;
      return `${use(context, names[rate.bound])}(${fen}, cap)`;
    }
    case "net":
      return `${use(context, "allBut")}(${rate.fen}, paid, cap)`;
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
  if (split.kind === "unspecified") return dataLiteral({ open: split.open, document: split.document ?? null });
  const [only] = split.payers;
  return split.payers.length === 1 && only !== undefined
    ? `${use(context, "payer")}(${stringLiteral(only)})`
    : `${use(context, "sharedBy")}(${dataLiteral(split.payers)}, ${dataLiteral(split.weights)})`;
}

function takenText(context: EmitContext, { quantity, bound }: FundingPart, bearers: string): string {
  const bounded = bound === undefined ? "" : `, ${stringLiteral(bound)}`;
  switch (quantity.kind) {
    case "fen":
      return `${use(context, "part")}(${quantity.fen}, ${bearers}${bounded})`;
    case "portion":
      return `${use(context, "portion")}(${quantity.ppm}, ${bearers}${bounded})`;
    case "rest":
      return `${use(context, "rest")}(${bearers})`;
  }
}
