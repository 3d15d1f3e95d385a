// The decision → `assessDays`: straight code over numbers that answers in numbers alone. It says nothing of payers, reasons or clauses.
import { arm } from "../bill-in-numbers.js";
import { benefitText, decisionLines, metText, type Rules } from "../rules.js";
import { use, useType, type EmitContext } from "../context.js";
import { countLines } from "../counts.js";
import { FACTS } from "../day-terms.js";
import { exported, functionPiece, neededLines, type FunctionPiece, type Piece } from "../pieces.js";
import { commentText } from "../safe-text.js";
import { noBenefitsTest } from "./situations.js";
import { worthFunctions } from "../worth-chains.js";

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
  const numbers = [
    ...["due", "dueMax", "payableMin", "payableMax"].map((name) => `let ${name} = ${absent};`),
    ...["least", "most"].map((name) => `let ${name} = 0;`),
  ].join("\n");
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
    "dueMax,",
    "subsidyMin: least,",
    "subsidyMax: most,",
    "payableMin,",
    "payableMax,",
    `benefitFrom: ${end("from", rules.benefitFrom)},`,
    `benefitTo: ${end("to", rules.benefitTo)},`,
    "};",
  ].join("\n");
  const body = neededLines([
    ...decisionLines(rules),
    `const met = ${metText(context, rules)};`,
    `const tier = ${program.tiers.length > 0 ? `${FACTS}.tier` : "0"};`,
    ...countLines(context),
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
