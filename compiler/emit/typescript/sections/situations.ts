// Situations → one condition each, their constants, and the functions that find the situation and its benefit dates.
import { mayEndBefore } from "../../../decision/no-benefits.js";
import type { ChosenDay, SituationSpec } from "../../../decision/program.js";
import { code } from "../data.js";
import { clauseTitle, placeOfLine, ruleText, use, useInternalType, type EmitContext } from "../context.js";
import { FACTS, presentChosen } from "../day-terms.js";
import { ruleParameters } from "./groups.js";
import { call, dataPiece, functionPiece, madeBy, placed, type FunctionPiece, type Piece } from "../pieces.js";
import { printPredicate, RULE_SCOPE } from "../predicates.js";
import { namesOfTerm } from "../reads.js";
import { rowOf } from "../rows.js";
import { commentText } from "../safe-text.js";

export interface SituationsSection {
  readonly pieces: readonly Piece[];
  readonly situationOf: FunctionPiece;
  /** Null where no situation fixes that end. */
  readonly benefitFrom: FunctionPiece | null;
  readonly benefitTo: FunctionPiece | null;
}

export function situationsSection(context: EmitContext): SituationsSection {
  const { situations } = context.program;
  const rules = situations.map((situation, index) =>
    placed(
      functionPiece(
        `isSituation${index}`,
        ruleParameters(context),
        "boolean",
        `return ${printPredicate(context, situation.when, RULE_SCOPE)};`,
        situationDocs(context, situation),
      ),
      placeOf(context, situation),
    ),
  );
  const lines = rules.map((rule, index) => `if (${call(rule)}) return ${index};`);
  const situationOf = functionPiece(
    "situationOf",
    ruleParameters(context),
    "number",
    [...lines, "return -1;"].join("\n"),
    "The first situation that applies, exceptions before ordinary ones; -1 where none does.",
  );
  const benefitFrom = benefit(context, "benefitFrom", "First", (situation) => situation.benefitFrom);
  const benefitTo = benefit(context, "benefitTo", "Last", (situation) => situation.benefitTo);
  const constants = situations.map((situation, index) => {
    const { name, grants, open, entries, noBenefits } = situation;
    const from = namesOfTerm(context.program, situation.benefitFrom);
    const to = namesOfTerm(context.program, situation.benefitTo);
    const value = {
      name,
      grants,
      entries: entries.map(rowOf),
      noBenefits: noBenefits === null ? undefined : rowOf(noBenefits),
      open: unlessEmpty(open),
      from: unlessEmpty(from),
      to: unlessEmpty(to),
    };
    const docs = `${commentText(name)}: what it says beside its condition.`;
    const type = useInternalType(context, "SituationRule");
    return madeBy(
      use(context, "situationRule"),
      dataPiece(`situation${index}`, type, value, docs, placeOf(context, situation)),
    );
  });
  const list = situations.map((_, index) => code(`situation${index}`));
  return {
    pieces: [
      { kind: "heading", text: "Situations" },
      ...rules.flatMap((rule, index) => [rule, constants[index]].filter((piece) => piece !== undefined)),
      dataPiece(
        "situations",
        `readonly ${useInternalType(context, "SituationRule")}[]`,
        list,
        "In the order of decision.",
      ),
      ...[situationOf, benefitFrom, benefitTo].filter((piece) => piece !== null),
    ],
    situationOf,
    benefitFrom,
    benefitTo,
  };
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function placeOf(context: EmitContext, situation: SituationSpec): ReturnType<typeof placeOfLine> | null {
  const [entry] = situation.entries;
  return entry === undefined ? null : placeOfLine(context, entry.line);
}

/** `三 “heading”: 集中缴费`, every clause that adds to the situation. */
function situationDocs(context: EmitContext, situation: SituationSpec): string {
  const clauses = [...new Set(situation.entries.map((entry) => clauseTitle(context, entry.clause)))].filter(Boolean);
  const name = `${commentText(situation.name)}${situation.exceptional ? " (exception)" : ""}`;
  const details = new Set(situation.entries.map((entry) => ruleText(context, entry)).filter(Boolean));
  return [[clauses.join(", "), name].filter(Boolean).join(": "), ...details].join("\n");
}

/** The test that the benefits would end before they start; null where no situation lets them. The days are `from` and `to`. */
export function noBenefitsTest(context: EmitContext): string | null {
  return context.program.situations.some(mayEndBefore) ? `to !== ${use(context, "ABSENT")} && to < from` : null;
}

function benefit(
  context: EmitContext,
  name: string,
  which: string,
  termOf: (situation: SituationSpec) => ChosenDay | null,
): FunctionPiece | null {
  const absent = use(context, "ABSENT");
  const arms = new Map<string, string[]>();
  context.program.situations.forEach((situation, index) => {
    const term = termOf(situation);
    if (term === null) return;
    const day = presentChosen(context, term, (when) => printPredicate(context, when, RULE_SCOPE));
    arms.set(day, [...(arms.get(day) ?? []), `case ${index}: // ${commentText(situation.name)}`]);
  });
  if (arms.size === 0) return null;
  const cases = [...arms].flatMap(([day, labels]) => [...labels, `return ${day};`]);
  const chooses = context.program.situations.some((situation) => termOf(situation)?.kind === "choice");
  const body = ["switch (situation) {", ...cases, "default:", `return ${absent};`, "}"].join("\n");
  return functionPiece(
    name,
    [
      { name: "situation", type: "number" },
      ...(chooses ? ruleParameters(context) : [{ name: FACTS, type: "DayFacts" }]),
    ],
    "number",
    body,
    `${which} day of the benefits; ABSENT where the notice leaves it open or a fact that it counts from is absent.`,
  );
}
