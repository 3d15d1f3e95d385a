// Components → their standards by tier and group, and `billOf`: what is paid in each situation.
import { append } from "@zhengce/grammar";
import { figureOf, type Amount } from "@zhengce/runtime";
import type { ComponentSpec, PaySpec, VariantSpec } from "../../../decision/program.js";
import { unpricedComponents } from "../../../decision/unpriced.js";
import { printAsked } from "./conditions.js";
import { fenText, placeOf, ruleText, tierConstant, use, useInternalType, type EmitContext } from "../context.js";
import {
  call,
  constantPiece,
  functionPiece,
  placed,
  type FunctionPiece,
  type Parameter,
  type Piece,
} from "../pieces.js";
import { sayingOnly } from "../rows.js";
import { commentText, dataLiteral, stringLiteral } from "../safe-text.js";
import { countedText, countParameters } from "../counts.js";

/** The parameters that a rule of the bill may take: all that a bill depends on beside the situation. */
export function billParameters(context: EmitContext): readonly Parameter[] {
  return [
    { name: "tier", type: "number" },
    { name: "held", type: context.groups.type },
    { name: "met", type: context.conditions.type },
    ...countParameters(context),
  ];
}

export interface StandardsSection {
  readonly pieces: readonly Piece[];
  /** The expression of each component's standard, by index; its variables are those of `billParameters`. */
  readonly standards: readonly string[];
}

export function standardsSection(context: EmitContext): StandardsSection {
  const sections = context.program.components.map((component, index) => standard(context, component, index));
  return {
    pieces: sections.flatMap((section) => section.pieces),
    standards: sections.map((section) => section.read),
  };
}

interface Section {
  readonly pieces: readonly Piece[];
  readonly read: string;
}

function standard(context: EmitContext, component: ComponentSpec, index: number): Section {
  const place = placeOf(context, component.entry);
  const docs = ruleText(context, component.entry) || commentText(component.name);
  const name = `standard${index}`;
  const plain = byTier(
    context,
    name,
    component.amounts.map((amount, tier) => standardText(context, component, amount, tier)),
  );
  const constants: Piece[] = [constantPiece(name, plain.type, plain.value, docs, place)];
  const lines: string[] = [];
  component.variants.forEach((variant, position) => {
    const variantName = `${name}Variant${position}`;
    const choice = byTier(
      context,
      variantName,
      variant.amounts.map((amount, tier) => standardText(context, component, amount ?? 0, tier, variant)),
    );
    const variantPlace = placeOf(context, variant.entry);
    constants.push(
      constantPiece(variantName, choice.type, choice.value, ruleText(context, variant.entry), variantPlace),
    );
    lines.push(`if (${variantTest(context, variant)}) return ${choice.read};`);
  });
  if (lines.length === 0) return { pieces: constants, read: plain.read };
  lines.push(`return ${plain.read};`);
  const chosen = `${commentText(component.name)}, the plain one where no variant holds.`;
  const type = useInternalType(context, "Standard");
  const rule = placed(
    functionPiece(`${name}Of`, billParameters(context), type, lines.join("\n"), chosen),
    [place, ...component.variants.map(({ entry }) => placeOf(context, entry))].reduce((last, other) =>
      other.line > last.line ? other : last,
    ),
  );
  return { pieces: [...constants, rule], read: call(rule) };
}

/** The variant holds and has an amount for the tier. */
function variantTest(context: EmitContext, variant: VariantSpec): string {
  const condition = printAsked(context, variant.when);
  const tiers = variant.amounts.flatMap((amount, tier) => (amount === null ? [] : [`tier === ${tierConstant(tier)}`]));
  if (tiers.length === variant.amounts.length) return condition;
  return tiers.length === 0 ? "false" : `(${tiers.join(" || ")}) && (${condition})`;
}

/** @param variant whose amount it is; the plain one where left out */
function standardText(
  context: EmitContext,
  component: ComponentSpec,
  amount: Amount,
  tier: number,
  variant?: VariantSpec,
): string {
  const { entry, documents } = variant ?? component;
  const { reads } = entry.about as { readonly reads?: readonly string[] };
  sayingOnly(entry, variant === undefined ? "standard" : "variant", { component: component.name, reads });
  const document = typeof amount === "number" ? undefined : (documents[tier] ?? undefined);
  const said = { reads, document, superior: entry.superior };
  const given = [
    stringLiteral(component.name),
    amountText(context, amount, variant === undefined),
    stringLiteral(entry.clause),
    String(entry.line),
    ...(Object.values(said).some((one) => one !== undefined) ? [dataLiteral(said)] : []),
  ];
  return `/* @__PURE__ */ ${use(context, "standard")}(${given.join(", ")})`;
}

/** @param counts whether the figure counts where the payment confirms it */
function amountText(context: EmitContext, amount: Amount, counts: boolean): string {
  if (typeof amount === "number") return fenText(amount);
  const figure = counts ? figureOf(amount) : null;
  const max = amount.max === null ? use(context, "FAR") : fenText(amount.max);
  return `{ min: ${fenText(amount.min)}, max: ${max}${figure === null ? "" : `, figure: ${fenText(figure)}`} }`;
}

/** One where every tier has the same, else a list by tier. */
function byTier(
  context: EmitContext,
  name: string,
  standards: readonly string[],
): { readonly type: string; readonly value: string; readonly read: string } {
  const type = useInternalType(context, "Standard");
  const [first = ""] = standards;
  if (standards.every((other) => other === first)) return { type, value: first, read: name };
  return {
    type: `readonly ${type}[]`,
    value: `[${standards.join(", ")}]`,
    read: `${use(context, "at")}(${name}, tier)`,
  };
}

/** `billOf`: what is paid in each situation, in the order paid, or may be; null where the notice leaves that open and no subsidy names it. */
export function billSection(context: EmitContext, standards: readonly string[]): FunctionPiece {
  const lines = ["switch (situation) {"];
  const arms = new Map<string, string[]>();
  const unpriced = context.program.situations.some(({ pays }) => pays === null)
    ? unpricedComponents(context.program).map((index) => `${use(context, "unpriced")}(component${index})`)
    : [];
  context.program.situations.forEach((situation, index) => {
    const lineOf = (pay: PaySpec): string => billLine(context, pay, standards);
    if (situation.pays === null && unpriced.length === 0) return;
    const answer = `[${(situation.pays?.map(lineOf) ?? unpriced).join(", ")}]`;
    const label = `case ${index}: // ${commentText(situation.name)}`;
    arms.set(answer, [...(arms.get(answer) ?? []), label]);
  });
  for (const [answer, labels] of arms) append(lines, [...labels, `return ${answer};`]);
  lines.push("default:", "return null;", "}");
  const [[only, labels] = ["null", []]] = arms;
  const everywhere = arms.size === 1 && labels.length === context.program.situations.length;
  const body =
    arms.size === 0 ? "return null;" : everywhere ? `return situation < 0 ? null : ${only};` : lines.join("\n");
  return functionPiece(
    "billOf",
    [{ name: "situation", type: "number" }, ...billParameters(context)],
    `readonly ${useInternalType(context, "BillLine")}<Group, ${context.groups.type}, ${context.conditions.type}>[] | null`,
    body,
    "What is paid in each situation, in the order paid; what may be, or null, where the notice leaves that open.",
  );
}

function billLine(context: EmitContext, pay: PaySpec, standards: readonly string[]): string {
  const standard = standards[pay.component];
  if (standard === undefined) throw new Error(`no component ${pay.component} in the program`);
  const echoed = isConfirmed(context.program.components[pay.component], pay);
  const paid = echoed ? `${use(context, "confirmed")}(${standard})` : standard;
  const counted = countedText(context, pay);
  const whole = counted === null ? null : use(context, "WHOLE_PPM");
  const further = [pay.ppm ?? whole, counted].filter((text) => text !== null);
  return `${use(context, counted === null ? "pay" : "payTimes")}(${[`component${pay.component}`, paid, ...further].join(", ")})`;
}

/** The echo gives some plain amount the figure that counts. */
export function isConfirmed(component: ComponentSpec | undefined, { confirmed }: PaySpec): boolean {
  return (
    confirmed && component?.amounts.some((amount) => typeof amount !== "number" && figureOf(amount) !== null) === true
  );
}
