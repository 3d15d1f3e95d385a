// Subsidies → one function each: does this person qualify, for how much under the cap, borne by whom. The components list them in
// declared order, which decides ties.
import type { FundingPart, RateSpec, SubsidySpec } from "../decision/program.js";
import { printAsked } from "./conditions.js";
import { clauseTitle, groupConstant, placeOfLine, tierConstant, use, useType, type EmitContext } from "./context.js";
import { isAlways } from "./simplify.js";
import { misses } from "./mask.js";
import { codeOf, constantPiece, functionPiece, type Piece } from "./pieces.js";
import { commentText, dataLiteral, stringLiteral } from "./safe-text.js";

export function subsidiesSection(context: EmitContext): readonly Piece[] {
  const { subsidies } = context.program;
  return [
    { kind: "heading", text: "Subsidies" },
    ...subsidies.flatMap((subsidy, index) => subsidyPieces(context, subsidy, index)),
  ];
}

/** The types of masks in generic rules: `<number, number>`. */
export function maskTypes(context: EmitContext): string {
  return `<${context.groups.type}, ${context.conditions.type}>`;
}

function subsidyPieces(context: EmitContext, subsidy: SubsidySpec, index: number): readonly Piece[] {
  const group = context.program.groups[subsidy.group]?.name ?? "";
  const shown = subsidy.entries.find((_, tier) => subsidy.rates[tier] !== null) ?? subsidy.entries[0];
  const place = shown === undefined ? null : placeOfLine(context, shown.line);
  const title = shown === undefined ? "" : clauseTitle(context, shown.clause);
  const docs = `${[title, commentText(group)].filter(Boolean).join(": ")}${shown === undefined ? "" : `: ${commentText(shown.detail)}`}`;
  const entries = entriesConstant(context, subsidy, index);
  const lines: string[] = [];
  lines.push(`if (${misses(context.groups, "held", [groupConstant(subsidy.group)])}) return null;`);
  if (subsidy.when !== null && !isAlways(subsidy.when, context.program.facts))
    lines.push(`if (!(${printAsked(context, subsidy.when)})) return null;`);
  const worth = worthByTier(context, subsidy.rates);
  if (worth.refusal !== null) lines.push(`if (${worth.refusal}) return null;`);
  const parts = subsidy.funding.parts.map((part) => partText(context, part));
  lines.push(
    "return {",
    `group: ${stringLiteral(group)},`,
    `entry: ${entries.read},`,
    `worth: ${worth.text},`,
    `parts: [${parts.join(", ")}],`,
    `remainder: ${stringLiteral(subsidy.funding.remainder)},`,
    "};",
  );
  const used = ["tier", "held", "met", "paid", "cap"].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(codeOf(lines.join("\n"))),
  );
  const body = [`const { ${used.join(", ")} } = claim;`, ...lines].join("\n");
  const claim = { name: "claim", type: `${useType(context, "Claim")}${maskTypes(context)}` };
  const rule = functionPiece(`subsidy${index}`, [claim], `${useType(context, "Candidate")} | null`, body, docs, place);
  return [...entries.pieces, rule];
}

/** The statement that fixes the rate: one, or one a tier. */
function entriesConstant(
  context: EmitContext,
  subsidy: SubsidySpec,
  index: number,
): { pieces: readonly Piece[]; read: string } {
  const literals = subsidy.entries.map(dataLiteral);
  const [first] = literals;
  if (first !== undefined && literals.every((literal) => literal === first)) return { pieces: [], read: first };
  const name = `subsidy${index}Entries`;
  const type = `readonly ${useType(context, "TraceEntry")}[]`;
  return {
    pieces: [constantPiece(name, type, `[${literals.join(", ")}]`)],
    read: `${use(context, "at")}(${name}, tier)`,
  };
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
  switch (rate.kind) {
    case "exact":
      return `${use(context, "exactly")}(${rate.fen}, cap)`;
    case "floor":
      return `${use(context, "notBelow")}(${rate.fen}, cap)`;
    case "ceiling":
      return `${use(context, "notAbove")}(${rate.fen}, cap)`;
    case "full":
      return `${use(context, "entirely")}(cap)`;
    case "net":
      return `${use(context, "allBut")}(${rate.fen}, paid, cap)`;
    case "unspecified":
      return `${use(context, "undetermined")}(cap, ${dataLiteral(rate.open)})`;
  }
}

function partText(context: EmitContext, part: FundingPart): string {
  const bearers =
    part.split.kind === "payers"
      ? dataLiteral({ payers: part.split.payers, weights: part.split.weights })
      : dataLiteral({ text: part.split.text, document: part.split.document ?? null });
  const taken = {
    fen: (): string => `${use(context, "part")}(${part.quantity.kind === "fen" ? part.quantity.fen : 0}, ${bearers})`,
    portion: (): string =>
      `${use(context, "portion")}(${part.quantity.kind === "portion" ? part.quantity.ppm : 0}, ${bearers})`,
    rest: (): string => `${use(context, "rest")}(${bearers})`,
  }[part.quantity.kind]();
  if (part.when === null || isAlways(part.when, context.program.facts)) return taken;
  return `(${printAsked(context, part.when)}) && ${taken}`;
}

/** The components: name, caps, subsidies in declared order. */
export function componentsSection(context: EmitContext): readonly Piece[] {
  const { program } = context;
  return program.components.map((component, index) => {
    const caps = program.caps
      .filter((cap) => cap.component === index)
      .map(({ amounts, entry }) => ({ amounts, entry }));
    const subsidies = program.subsidies.flatMap((subsidy, position) =>
      subsidy.component === index ? [`subsidy${position}`] : [],
    );
    const value = `{ name: ${stringLiteral(component.name)}, caps: ${dataLiteral(caps)}, subsidies: [${subsidies.join(", ")}] }`;
    const type = `${useType(context, "ComponentRule")}${maskTypes(context)}`;
    return constantPiece(
      `component${index}`,
      type,
      value,
      `${commentText(component.name)}, its caps, and the subsidies on it.`,
    );
  });
}
