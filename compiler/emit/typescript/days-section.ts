// The decision → `assessDays`: straight code over numbers that answers in numbers alone. It says nothing of payers, reasons or clauses.
import { append } from "@zhengce/grammar";
import type { PaySpec, SituationSpec } from "../../decision/program.js";
import { benefitText, decisionLines, type Rules } from "./assess-section.js";
import { tierConstant, use, useType, type EmitContext } from "./context.js";
import { FACTS } from "./day-terms.js";
import { call, exported, functionPiece, neededLines, type FunctionPiece, type Piece } from "./pieces.js";
import { commentText } from "./safe-text.js";
import { noBenefitsTest } from "./situations-section.js";
import { worthFunctions } from "./worth-chains.js";

export function daysSection(context: EmitContext, rules: Rules, standards: readonly string[]): readonly Piece[] {
  const { program } = context;
  const worths = program.components.map((_, component) => worthFunctions(context, component));
  const arms = new Map<string, readonly number[]>();
  program.situations.forEach((situation, index) => {
    const body = arm(context, situation, standards, worths);
    arms.set(body, [...(arms.get(body) ?? []), index]);
  });
  const absent = use(context, "ABSENT");
  const cases = [...arms].flatMap(([body, indices]) => (body === "" ? [] : armLines(context, indices, body)));
  const numbers = `let due = ${absent};\nlet least = 0;\nlet most = 0;`;
  const chosen = cases.length === 0 ? "" : ["switch (situation) {", ...cases, "}"].join("\n");
  const none = noBenefitsTest(context);
  const ends =
    none === null
      ? []
      : [
          `const from = ${benefitText(context, rules.benefitFrom)};`,
          `const to = ${benefitText(context, rules.benefitTo)};`,
          `const none = ${none};`,
        ];
  const end = (name: string, piece: FunctionPiece | null): string =>
    none === null ? benefitText(context, piece) : `none ? ${absent} : ${name}`;
  const answer = [
    ...ends,
    "return {",
    "situation,",
    "due,",
    "subsidyMin: least,",
    "subsidyMax: most,",
    `payableMin: due === ${absent} ? ${absent} : due - most,`,
    `payableMax: due === ${absent} ? ${absent} : due - least,`,
    `benefitFrom: ${end("from", rules.benefitFrom)},`,
    `benefitTo: ${end("to", rules.benefitTo)},`,
    "};",
  ].join("\n");
  const body = neededLines([
    ...decisionLines(rules),
    `const met = ${call(rules.conditionsOf)};`,
    `const tier = ${program.tiers.length > 0 ? `${FACTS}.tier` : "0"};`,
    numbers,
    chosen,
    answer,
  ]);
  const docs =
    "The same decision on day numbers, in numbers alone: fen and days, ABSENT where there is none. Nothing is checked.\n" +
    "`situation` is an index in `situationNames`, -1 where none applies or the person may not join.";
  return [
    { kind: "heading", text: "The decision in numbers" },
    ...worths.flatMap((worth) => (worth === null ? [] : [worth.least, worth.most])),
    exported(
      functionPiece("assessDays", [{ name: FACTS, type: "DayFacts" }], useType(context, "DayAnswer"), body, docs),
    ),
  ];
}

/** Prettier moves a comment behind the label of a block into the block: so it stands there at once. */
function armLines(context: EmitContext, indices: readonly number[], body: string): readonly string[] {
  const last = indices.length - 1;
  const labels = indices.map((index, position) => {
    const name = commentText(context.program.situations[index]?.name ?? "");
    return position === last ? `case ${index}: {\n// ${name}` : `case ${index}: // ${name}`;
  });
  return [...labels, body, "break;", "}"];
}

type Worths = readonly ReturnType<typeof worthFunctions>[];

/** What a situation sets: due, and the ends of the subsidy. */
function arm(context: EmitContext, situation: SituationSpec, standards: readonly string[], worths: Worths): string {
  if (situation.pays === null) return "";
  const absent = use(context, "ABSENT");
  const lines: string[] = [];
  const open: string[] = [];
  situation.pays.forEach((pay, position) => {
    const paid = `paid${position}`;
    const mayBeOpen = !isFixed(context, pay);
    if (mayBeOpen) open.push(paid);
    lines.push(`const ${paid} = ${paidText(context, pay, standards, mayBeOpen)};`);
  });
  const sum = situation.pays.map((_, position) => `paid${position}`).join(" + ") || "0";
  lines.push(
    `due = ${open.length === 0 ? sum : `${open.map((paid) => `${paid} === ${absent}`).join(" || ")} ? ${absent} : ${sum}`};`,
  );
  if (situation.grants === "notGranted") return lines.join("\n");
  situation.pays.forEach((pay, position) => {
    const worth = worths[pay.component];
    if (worth === null || worth === undefined) return;
    const paid = `paid${position}`;
    const cap = capText(context, pay.component, paid);
    const capName = cap === paid ? paid : `cap${position}`;
    const added = (name: string, piece: FunctionPiece): readonly string[] =>
      piece.body === "return 0;" ? [] : [`${name} += ${call(piece, { paid, cap: capName })};`];
    const sums =
      situation.grants === "unspecified"
        ? [`most += ${capName};`]
        : [...added("least", worth.least), ...added("most", worth.most)];
    const named = cap !== paid && sums.some((sum) => new RegExp(`\\b${capName}\\b`).test(sum));
    const inner = named ? [`const ${capName} = ${cap};`, ...sums] : sums;
    if (inner.length === 0) return;
    append(lines, open.includes(paid) ? [`if (${paid} !== ${absent}) {`, ...inner, "}"] : inner);
  });
  return lines.join("\n");
}

/** The standard has an amount in every tier, for everyone. A variant that applies always has one. */
function isFixed(context: EmitContext, pay: PaySpec): boolean {
  const component = context.program.components[pay.component];
  if (component === undefined) return false;
  return (component.bound === "exact" || pay.confirmed) && component.amounts.every((amount) => amount !== null);
}

function paidText(context: EmitContext, pay: PaySpec, standards: readonly string[], mayBeOpen: boolean): string {
  const standard = standards[pay.component];
  if (standard === undefined) throw new Error(`no component ${pay.component} in the program`);
  const fen = `${standard}.${pay.confirmed ? "confirmed" : "amount"}`;
  if (pay.ppm === null) return fen;
  return mayBeOpen
    ? `${use(context, "portionOf")}(${fen}, ${pay.ppm})`
    : `${use(context, "percentOf")}(${fen}, ${pay.ppm})`;
}

/** What subsidies may bear of a component: what is paid, or a cap of the notice that is lower. */
function capText(context: EmitContext, component: number, paid: string): string {
  const caps = context.program.caps.filter((cap) => cap.component === component);
  const texts = caps.flatMap(({ amounts }) => {
    const [first] = amounts;
    if (amounts.every((amount) => amount === first))
      return first === null || first === undefined ? [] : [String(first)];
    const chosen = amounts
      .map((amount, tier) => (amount === null ? "" : `tier === ${tierConstant(tier)} ? ${amount} : `))
      .join("");
    return [`${chosen}${paid}`];
  });
  return texts.length === 0 ? paid : `Math.min(${[paid, ...texts].join(", ")})`;
}
