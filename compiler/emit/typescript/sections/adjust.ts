// Cases of 变动 → `adjust`: the first case whose condition holds. A condition that reads a missing certification day is asked in both
// bounds, so that the day is demanded only where the answer depends on it.
import { CERTIFICATION_KEYS } from "@zhengce/runtime";
import { factsOfDay } from "../../../decision/day-term.js";
import { ALWAYS, byJoin, isNever, NEVER, not } from "../../../decision/predicate.js";
import type { ChangeSpec, Predicate } from "../../../decision/program.js";
import { decisionLines, metText, type Rules } from "../rules.js";
import { factProperty, ruleText, placeOf, use, useInternalType, useType, type EmitContext } from "../context.js";
import { countLines, givenField } from "../counts.js";
import { heldText } from "./groups.js";
import { FACTS, factRead, presentDay } from "../day-terms.js";
import {
  call,
  exported,
  functionPiece,
  neededLines,
  stepped,
  type FunctionPiece,
  type Piece,
  type Step,
} from "../pieces.js";
import { printPredicate, RULE_SCOPE, type PredicateScope } from "../predicates.js";
import { asksCertification, namesOfTerm, predicateReads, readsFact } from "../reads.js";
import { sayingOnly } from "../rows.js";
import { dataLiteral, member, stringLiteral } from "../safe-text.js";
import { simplify } from "../simplify.js";

/** The scope of a case: `change` holds the answers to the tests. */
const CHANGE_SCOPE: PredicateScope = { ...RULE_SCOPE, change: (test) => `change.${test}` };
/** As if the certification day were known and late enough: where a payment was made, the test could pass. */
const POSSIBLE_SCOPE: PredicateScope = {
  ...RULE_SCOPE,
  change: (test) => (test === "certifiedAfterPayment" ? "change.paid" : `change.${test}`),
};

export interface AdjustSection {
  /** The cases, asked in turn; null: there are none. */
  readonly decide: FunctionPiece | null;
  readonly joints: readonly Piece[];
}

export function adjustSection(context: EmitContext, rules: Rules): AdjustSection {
  const { program } = context;
  const certification = program.facts.findIndex((fact) => fact.role === "certification");
  const cases = program.changes.map((change) => changeCase(context, change, certification));
  // No case is asked behind one that always applies.
  const last = cases.findIndex(({ always }) => always);
  const asked = last < 0 ? cases : cases.slice(0, last + 1);
  const decideBody = [
    ...asked.flatMap((one) => [`// ${one.step.comment}`, ...one.lines]),
    ...(last < 0 ? [`return ${use(context, "notProvided")}(${dataLiteral(program.residual)});`] : []),
  ].join("\n");
  const parameters = [
    { name: FACTS, type: "DayFacts" },
    { name: "held", type: context.groups.type },
    { name: "change", type: useInternalType(context, "Change") },
  ];
  const decide =
    cases.length === 0
      ? null
      : stepped(
          functionPiece(
            "adjustmentOf",
            parameters,
            useType(context, "Adjustment"),
            decideBody,
            "The first case whose condition holds, on the facts as certified later.",
          ),
          asked.map(({ step }) => step),
        );
  return {
    decide,
    joints: [
      { kind: "heading", text: "A change of identity after the payment" },
      changeFunction(context, rules, certification),
      pairFunction(context),
      adjustFunction(context, rules, decide),
    ],
  };
}

interface Case {
  readonly step: Step;
  readonly lines: readonly string[];
  /** It applies to everyone. */
  readonly always: boolean;
}

function changeCase(context: EmitContext, change: ChangeSpec, certification: number): Case {
  const { entry, dueBy } = change;
  const step = { comment: ruleText(context, entry) || "change", place: placeOf(context, entry) };
  const demand = (): string =>
    `${use(context, "requireCertification")}(${stringLiteral(context.program.facts[certification]?.name ?? CERTIFICATION_KEYS[0])})`;
  const missing = certification < 0 ? "true" : `${factRead(context, certification)} === ${use(context, "ABSENT")}`;
  const lines: string[] = [];
  const when = change.when ?? ALWAYS;
  if (asksCertification(when) || predicateReads(when, certification)) {
    const possible = printPredicate(context, bound(when, certification, true), POSSIBLE_SCOPE);
    const certain = simplify(bound(when, certification, false), context.program.facts);
    const doubt = isNever(certain) ? "" : ` && !(${printPredicate(context, certain, POSSIBLE_SCOPE)})`;
    lines.push(`if (${missing} && (${possible})${doubt}) ${demand()};`);
  }
  const test = printPredicate(context, when, CHANGE_SCOPE);
  const always = test === "true";
  const demands = dueBy !== null && factsOfDay(dueBy).includes(certification) ? [`if (${missing}) ${demand()};`] : [];
  const answer = [...demands, `return ${effect(context, change)};`];
  if (always) return { step, lines: [...lines, ...answer], always };
  const body = answer.length === 1 ? answer : ["{", ...answer, "}"];
  return { step, lines: [...lines, `if (${test}) ${body.join("\n")}`], always };
}

const EFFECTS = {
  supplement: "supplement",
  refund: "refund",
  refundPaid: "refundPaid",
  none: "noAdjustment",
  unspecified: "leftOpen",
} as const;

function effect(context: EmitContext, change: ChangeSpec): string {
  const { entry, open, dueBy } = change;
  const about = entry.about as { readonly tests?: readonly string[]; readonly reads?: readonly string[] };
  const { tests = [], reads = [] } = about;
  sayingOnly(entry, "change", { effect: change.effect, tests, reads });
  const facts = namesOfTerm(context.program, dueBy);
  const { residual } = context.program;
  const said = {
    tests: unlessEmpty(tests),
    reads: unlessEmpty(reads),
    open: unlessEmpty(open),
    residual: change.effect === "unspecified" && open.length === 0 ? (residual ?? undefined) : undefined,
    dueByFacts: unlessEmpty(facts),
    superior: entry.superior,
  };
  const fields = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${dataLiteral(value)}`],
  );
  if (dueBy !== null) fields.push(`dueBy: ${presentDay(context, dueBy)}`);
  const asksChange = ["supplement", "refund", "refundPaid"].includes(change.effect);
  const given = [
    ...(asksChange ? ["change"] : []),
    stringLiteral(entry.clause),
    String(entry.line),
    fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`,
  ];
  return `${use(context, EFFECTS[change.effect])}(${given.join(", ")})`;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The predicate with each atom that needs the certification day taken as it would be at best (`true`) or at worst. */
function bound(predicate: Predicate, certification: number, best: boolean): Predicate {
  const part: (predicate: Predicate, atBest: boolean) => Predicate = byJoin<boolean, Predicate>({
    all: ({ of }, atBest) => ({ kind: "all", of: of.map((one) => part(one, atBest)) }),
    any: ({ of }, atBest) => ({ kind: "any", of: of.map((one) => part(one, atBest)) }),
    not: ({ of }, atBest) => not(part(of, !atBest)),
    atom: (atom, atBest) => {
      if (atom.kind === "change") return atom.test === "certifiedAfterPayment" && !atBest ? NEVER : atom;
      if (!predicateReads(atom, certification)) return atom;
      return atBest ? ALWAYS : NEVER;
    },
  });
  return part(predicate, best);
}

/** `changeOf`: the sums of the payment's bill for the groups before, after, and new alone, on the later facts. */
function changeFunction(context: EmitContext, rules: Rules, certification: number): FunctionPiece {
  const { program } = context;
  const sums = (held: string): string => {
    const met = metText(context, rules, { facts: "after", held });
    return `${use(context, "grantsFor")}(terms, bill, { tier, ${held === "held" ? held : `held: ${held}`}, met: ${met}${givenField(context, "after")} })`;
  };
  const payment = program.facts.findIndex((fact) => fact.role === "payment");
  const certified =
    certification < 0 || !readsFact(program, certification)
      ? use(context, "ABSENT")
      : factRead(context, certification, "after");
  const bill = call(rules.billOf);
  const body = neededLines([
    ...decisionLines(rules),
    `const later = ${heldText(rules.heldGroups, "after")};`,
    "const added = later & ~held;",
    `const tier = ${program.tiers.length > 0 ? `${FACTS}.tier` : "0"};`,
    `const met = ${metText(context, rules)};`,
    ...countLines(context),
    `const bill = situation < 0 ? null : ${bill};`,
    `const ofBefore = ${sums("held")};`,
    `const ofAfter = ${sums("later")};`,
    `const ofNew = ${sums("added")};`,
    `const days = { paidOn: ${factRead(context, payment)}, certifiedOn: ${certified} };`,
    `return ${use(context, "compareChange")}(situation >= 0, answer(${FACTS}), { ofBefore, ofAfter, ofNew }, days);`,
  ]);
  const parameters = [FACTS, "after"].map((name) => ({ name, type: "DayFacts" }));
  const docs =
    "What the groups before, after, and the new ones alone would bring on this payment if its situation granted subsidies.";
  return functionPiece("changeOf", parameters, useInternalType(context, "Change"), body, docs);
}

/** `readPair`: both sides as numbers. */
function pairFunction(context: EmitContext): FunctionPiece {
  const body = [
    "try {",
    "return [readDays(before, false), readDays(after, true)];",
    "} catch {",
    `const [first, second] = ${use(context, "parsePairBy")}(factsSchema, before, after);`,
    "return [readDays(first, false), readDays(second, true)];",
    "}",
  ].join("\n");
  const parameters = [
    { name: "before", type: "Facts" },
    { name: "after", type: "LaterFacts" },
  ];
  return functionPiece(
    "readPair",
    parameters,
    "readonly [DayFacts, DayFacts]",
    body,
    "Both sides of a change as numbers.",
  );
}

function adjustFunction(context: EmitContext, rules: Rules, decide: FunctionPiece | null): FunctionPiece {
  const { program } = context;
  const payment = program.facts.find((fact) => fact.role === "payment");
  const paymentDay = payment === undefined ? "0" : member("earlier", factProperty(payment));
  const tierOf = (facts: string): string =>
    program.tiers.length > 0 ? `${use(context, "at")}(tiers, ${facts}.tier)` : '""';
  const none = (): string => `${use(context, "notProvided")}(${dataLiteral(program.residual)})`;
  const body = neededLines([
    `const [earlier, facts] = readPair(before, after);`,
    `const days = { before: ${paymentDay}, after: ${paymentDay.replace("earlier", FACTS)} };`,
    `${use(context, "requireSamePayment")}(${stringLiteral(payment?.name ?? "")}, days, { before: ${tierOf("earlier")}, after: ${tierOf(FACTS)} });`,
    "const change = changeOf(earlier, facts);",
    `const held = ${heldText(rules.heldGroups)};`,
    `return ${use(context, "frozen")}(${decide === null ? none() : call(decide)});`,
  ]);
  return exported(
    functionPiece(
      "adjust",
      [
        { name: "before", type: "Facts" },
        { name: "after", type: "LaterFacts" },
      ],
      useType(context, "Adjustment"),
      body,
      "What changes hands when an identity is certified, changed or lost after the payment.\n" +
        "@param before the facts at payment\n@param after the facts as certified later, of the same payment day and tier\n" +
        "@throws a FactsError where facts are not as declared, where the two are not one payment, or where the certification day is needed and missing",
    ),
  );
}
