// Situations → one condition each, their constants, and the functions that find the situation and its benefit dates.
import type { OpenPoint, TraceEntry } from "@zhengce/runtime";
import { mayEndBefore } from "../../../decision/no-benefits.js";
import type { ChosenDay, SituationSpec } from "../../../decision/program.js";
import { code } from "../data.js";
import { clauseTitle, placeOf, ruleText, use, useInternalType, type EmitContext } from "../context.js";
import { FACTS, presentChosen } from "../day-terms.js";
import { ruleParameters } from "./groups.js";
import { call, constantPiece, dataPiece, functionPiece, placed, type FunctionPiece, type Piece } from "../pieces.js";
import { printPredicate, RULE_SCOPE } from "../predicates.js";
import { namesOfTerm } from "../reads.js";
import type { RulePlace } from "../../metadata.js";
import { rowOf } from "../rows.js";
import { commentText, dataLiteral, stringLiteral } from "../safe-text.js";

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
      placeOfSituation(context, situation),
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
      grants: grants === "granted" ? undefined : grants,
      entries: entries.map((entry) => ownRow(name, entry)),
      noBenefits: noBenefits === null ? undefined : ownRow(name, noBenefits),
      ...openField(name, open),
      from: unlessEmpty(from),
      to: unlessEmpty(to),
    };
    const text = `/* @__PURE__ */ ${use(context, "situationRule")}(${stringLiteral(name)}, ${dataLiteral(value)})`;
    const type = useInternalType(context, "SituationRule");
    return constantPiece(`situation${index}`, type, text, "", placeOfSituation(context, situation));
  });
  const list = situations.map((_, index) => code(`situation${index}`));
  return {
    pieces: [
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

/** The slots that the situation leaves open, where no document is named; the points themselves where they say more. */
function openField(situation: string, open: readonly OpenPoint[]): object {
  const own = ["payment", "grant", "benefit-from", "benefit-to"];
  const plain = open.every(
    (point) =>
      own.includes(point.slot) &&
      JSON.stringify(point) === JSON.stringify({ slot: point.slot, situation, document: null }),
  );
  if (open.length === 0) return {};
  return plain ? { leaves: open.map(({ slot }) => slot) } : { open };
}

/** The row of an entry of the situation, which what it is about need not name. */
function ownRow(name: string, entry: TraceEntry): readonly unknown[] {
  const [rule, clause, line, about, superior] = rowOf(entry);
  const { situation, ...more } = about as { readonly situation?: string };
  if (situation !== name) throw new Error(`an entry of ${name} is about ${String(situation)}`);
  const isBare = Object.keys(more).length === 0;
  return [
    rule,
    clause,
    line,
    ...(isBare && superior === undefined ? [] : [more]),
    ...(superior === undefined ? [] : [superior]),
  ];
}

function placeOfSituation(context: EmitContext, { entries: [entry] }: SituationSpec): RulePlace | null {
  return entry === undefined ? null : placeOf(context, entry);
}

/** `集中缴费`, the other clauses that add to it, and what the statements say. */
function situationDocs(context: EmitContext, { name, exceptional, entries }: SituationSpec): string {
  const clauses = [...new Set(entries.map((entry) => clauseTitle(context, entry.clause)))].slice(1).filter(Boolean);
  const further = clauses.length === 0 ? "" : `, with ${clauses.join(", ")}`;
  const details = new Set(entries.map((entry) => ruleText(context, entry)).filter(Boolean));
  return [`${commentText(name)}${exceptional ? " (exception)" : ""}${further}`, ...details].join("\n");
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
  const [[only, labels] = ["", []]] = arms;
  const everywhere = arms.size === 1 && labels.length === context.program.situations.length;
  const chooses = context.program.situations.some((situation) => termOf(situation)?.kind === "choice");
  const body = everywhere
    ? `return situation < 0 ? ${absent} : ${only};`
    : ["switch (situation) {", ...cases, "default:", `return ${absent};`, "}"].join("\n");
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
