// Open ends of periods → `doubted`: the answer with what they leave uncertain. It stands behind the kept answers, as it reads days.
import { use, useInternalType, useType, type EmitContext } from "../context.js";
import { FACTS } from "../day-terms.js";
import { heldText, ruleParameters } from "./groups.js";
import { call, dataPiece, functionPiece, type FunctionPiece, type Piece } from "../pieces.js";
import { printPredicate, RULE_SCOPE } from "../predicates.js";

export interface DoubtsSection {
  readonly pieces: readonly Piece[];
  /** Null: no end of a period is open. */
  readonly doubted: FunctionPiece | null;
}

export function doubtsSection(context: EmitContext, heldGroups: FunctionPiece | null): DoubtsSection {
  const { doubts } = context.program;
  if (doubts.length === 0) return { pieces: [], doubted: null };
  const rules = doubts.map(({ when }, index) =>
    functionPiece(
      `isDoubtful${index}`,
      ruleParameters(context),
      "boolean",
      `return ${printPredicate(context, when, RULE_SCOPE)};`,
      "Whether the notice leaves it open for this person.",
    ),
  );
  const data = dataPiece(
    "doubts",
    `readonly ${useInternalType(context, "Doubt")}[]`,
    doubts.map(({ situation, open }) => ({ situation, open })),
  );
  const asksGroups = rules.some(({ parameters }) => parameters.some(({ name }) => name === "held"));
  const answer = `${useType(context, "Assessment")}<Group, Tier>`;
  const doubted = functionPiece(
    "doubted",
    [
      { name: "plain", type: answer },
      { name: FACTS, type: "DayFacts" },
    ],
    answer,
    [
      ...(asksGroups ? [`const held = ${heldText(heldGroups)};`] : []),
      `const holds = [${rules.map((rule) => call(rule)).join(", ")}];`,
      `return ${use(context, "frozen")}(${use(context, "withDoubts")}(plain, situationNames, doubts, holds));`,
    ].join("\n"),
    "The answer with what open ends of periods leave uncertain.",
  );
  return { pieces: [...rules, data], doubted };
}
