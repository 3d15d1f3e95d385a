// The joints of a module: `assess`, and the answer behind it.
import { NOT_ADMITTED } from "./needs.js";
import { countLines } from "../counts.js";
import { code } from "../data.js";
import { placeOf, ruleText, use, useInternalType, useType, type EmitContext } from "../context.js";
import { FACTS } from "../day-terms.js";
import { call, constantPiece, dataPiece, exported, functionPiece, type FunctionPiece, type Piece } from "../pieces.js";
import { decisionLines, metText, type Rules } from "../rules.js";
import { answerType, settledFor, settleFor } from "./settling.js";

/** How several identities combine: the rule, where the notice has one. */
export function combinationPiece(context: EmitContext): Piece {
  const { mode, entry, document } = context.program.combination;
  const modes = {
    highest: "combineHighest",
    sum: "combineSum",
    first: "combineFirst",
    unspecified: "combineUnspecified",
  } as const;
  const combination = { combine: code(use(context, modes[mode])), entry, document };
  const docs = (entry === null ? "" : ruleText(context, entry)) || "How several identities combine.";
  const place = entry === null ? null : placeOf(context, entry);
  return dataPiece("combination", useInternalType(context, "Combination"), combination, docs, place);
}

export function assessSection(context: EmitContext, rules: Rules): readonly Piece[] {
  const { program } = context;
  const masks = use(context, context.groups.type === "bigint" ? "wideMasksOf" : "masksOf");
  const terms = {
    notice: program.notice,
    tiers: code("tiers"),
    masks: code("masks"),
    combination: code("combination"),
    residual: program.residual,
  };
  const settle = settleFor(context, rules);
  const settled = settledFor(context, rules, settle);
  return [
    { kind: "heading", text: "Assessment" },
    constantPiece("masks", `ReadonlyMap<Group, ${context.groups.type}>`, `/* @__PURE__ */ ${masks}(groups)`),
    dataPiece(
      "terms",
      `${useInternalType(context, "Terms")}<Tier, ${context.groups.type}>`,
      terms,
      "What every answer says, and how several identities combine.",
    ),
    settle,
    constantPiece(
      "answers",
      `${use(context, "GivenAnswers")}<Group, Tier>`,
      "/* @__PURE__ */ new GivenAnswers()",
      "Bills settled and answers given before, to be given again.",
    ),
    settled,
    answerFunction(context, rules, settled),
    exported(
      functionPiece(
        "assess",
        [{ name: "facts", type: "Facts" }],
        `${useType(context, "Assessment")}<Group, Tier, Situation, Component, Payer>`,
        assessBody(context, rules),
        "What one person owes, who helps, from which day they are covered, and by which clause.\n" +
          "@throws a FactsError where the facts are not as declared",
      ),
    ),
  ];
}

/** The answer, with its doubts and promises where the notice has any. */
function assessBody(context: EmitContext, { rewarded, doubted }: Rules): string {
  const named = use(context, "named");
  const further = [doubted, rewarded].filter((piece) => piece !== null);
  if (further.length === 0) return `return ${named}(answer(daysOf(facts)));`;
  const answer = further.reduce((plain, piece) => call(piece, { plain, [FACTS]: "days" }), "answer(days)");
  return `const days = daysOf(facts);\nreturn ${named}(${answer});`;
}

function answerFunction(context: EmitContext, rules: Rules, settled: FunctionPiece): FunctionPiece {
  const absent = use(context, "ABSENT");
  const days = `${rules.benefitFrom === null ? absent : "from"}, ${rules.benefitTo === null ? absent : "to"}`;
  const body = [
    ...decisionLines(rules),
    ...(rules.benefitFrom === null ? [] : [`const from = ${call(rules.benefitFrom)};`]),
    ...(rules.benefitTo === null ? [] : [`const to = ${call(rules.benefitTo)};`]),
    ...countLines(context),
    `const settled = ${call(settled, { ends: `${use(context, "endsOf")}(${days})`, tier: `${FACTS}.tier`, met: metText(context, rules), needs: needsText(rules) })};`,
    `return answers.on(settled, ${days});`,
  ].join("\n");
  return functionPiece(
    "answer",
    [{ name: FACTS, type: "DayFacts" }],
    answerType(context),
    body,
    "The assessment of facts that were read.",
  );
}

/** What is asked of whoever may not join is only what may let them. */
function needsText(rules: Rules): string {
  if (rules.needsOf === null) return "0";
  if (rules.scopeOf === null) return call(rules.needsOf);
  return call(rules.needsOf, { situation: `verdicts[verdict]?.eligible === false ? ${NOT_ADMITTED} : situation` });
}
