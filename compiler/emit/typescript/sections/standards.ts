// Components → their standards by tier and group, and `billOf`: what is paid in each situation.
import { append } from "@zhengce/grammar";
import { figureOf, type Amount } from "@zhengce/runtime";
import type { ComponentSpec, PaySpec, VariantSpec } from "../../../decision/program.js";
import { printAsked } from "./conditions.js";
import { code, flatData, toData } from "../data.js";
import {
  clauseTitle,
  placeOfLine,
  ruleText,
  tierConstant,
  use,
  useInternalType,
  type EmitContext,
} from "../context.js";
import { call, dataPiece, functionPiece, placed, type FunctionPiece, type Parameter, type Piece } from "../pieces.js";
import { commentText } from "../safe-text.js";
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
    pieces: [{ kind: "heading", text: "Standards" }, ...sections.flatMap((section) => section.pieces)],
    standards: sections.map((section) => section.read),
  };
}

interface Section {
  readonly pieces: readonly Piece[];
  readonly read: string;
}

function standard(context: EmitContext, component: ComponentSpec, index: number): Section {
  const place = placeOfLine(context, component.entry.line);
  const title = [clauseTitle(context, component.entry.clause), commentText(component.name)].filter(Boolean).join(": ");
  const docs = [title, ruleText(context, component.entry)].filter(Boolean).join(": ");
  const name = `standard${index}`;
  const plain = byTier(
    context,
    name,
    component.amounts.map((amount, tier) => standardData(context, component, amount, tier)),
  );
  const constants: Piece[] = [dataPiece(name, plain.type, plain.value, docs, place)];
  const lines: string[] = [];
  component.variants.forEach((variant, position) => {
    const variantName = `${name}Variant${position}`;
    const choice = byTier(
      context,
      variantName,
      variant.amounts.map((amount, tier) => standardData(context, component, amount ?? 0, tier, variant)),
    );
    const variantPlace = placeOfLine(context, variant.entry.line);
    constants.push(dataPiece(variantName, choice.type, choice.value, ruleText(context, variant.entry), variantPlace));
    lines.push(`if (${variantTest(context, variant)}) return ${choice.read};`);
  });
  if (lines.length === 0) return { pieces: constants, read: plain.read };
  lines.push(`return ${plain.read};`);
  const rule = placed(
    functionPiece(`${name}Of`, billParameters(context), useInternalType(context, "Standard"), lines.join("\n"), docs),
    place,
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
function standardData(
  context: EmitContext,
  component: ComponentSpec,
  amount: Amount,
  tier: number,
  variant?: VariantSpec,
): unknown {
  const { entry, documents } = variant ?? component;
  const kind = variant === undefined ? {} : { isVariant: true };
  if (typeof amount === "number") return { min: amount, max: amount, ...kind, entry };
  const open = { slot: "standard", component: component.name, document: documents[tier] ?? null };
  const max = amount.max ?? code(use(context, "FAR"));
  const figure = variant === undefined ? (figureOf(amount) ?? undefined) : undefined;
  return { min: amount.min, max, figure, ...kind, open, entry };
}

/** One where every tier has the same, else a list by tier. */
function byTier(
  context: EmitContext,
  name: string,
  standards: readonly unknown[],
): { readonly type: string; readonly value: unknown; readonly read: string } {
  const type = useInternalType(context, "Standard");
  const [first] = standards.map(toData).map(flatData);
  if (standards.every((other) => flatData(toData(other)) === first)) return { type, value: standards[0], read: name };
  return { type: `readonly ${type}[]`, value: standards, read: `${use(context, "at")}(${name}, tier)` };
}

/** `billOf`: what is paid in each situation, in the order paid; null where the notice leaves that open. */
export function billSection(context: EmitContext, standards: readonly string[]): FunctionPiece {
  const lines = ["switch (situation) {"];
  const arms = new Map<string, string[]>();
  context.program.situations.forEach((situation, index) => {
    const lineOf = (pay: PaySpec): string => billLine(context, pay, standards);
    const answer = situation.pays === null ? "null" : `[${situation.pays.map(lineOf).join(", ")}]`;
    const label = `case ${index}: // ${commentText(situation.name)}`;
    arms.set(answer, [...(arms.get(answer) ?? []), label]);
  });
  for (const [answer, labels] of arms) append(lines, [...labels, `return ${answer};`]);
  lines.push("default:", "return null;", "}");
  return functionPiece(
    "billOf",
    [{ name: "situation", type: "number" }, ...billParameters(context)],
    `readonly ${useInternalType(context, "BillLine")}<Group, ${context.groups.type}, ${context.conditions.type}>[] | null`,
    lines.join("\n"),
    "What is paid in each situation, in the order paid; null where the notice leaves that open.",
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
