// The joints of a module: `assess`, and behind it `settledFor`, which settles a bill once for all who share situation, tier, groups
// and conditions. What is settled depends on nothing else, because `settleFor` is given nothing else.
import { needsOf } from "../../../decision/needs.js";
import { NOT_ADMITTED } from "./needs.js";
import { countLines, countParameters, countSizes } from "../counts.js";
import { code } from "../data.js";
import { use, useInternalType, useType, type EmitContext } from "../context.js";
import { FACTS } from "../day-terms.js";
import { call, constantPiece, dataPiece, exported, functionPiece, type FunctionPiece, type Piece } from "../pieces.js";

/** The functions that the joints call. */
export interface Rules {
  readonly heldGroups: FunctionPiece;
  readonly scopeOf: FunctionPiece | null;
  readonly situationOf: FunctionPiece;
  readonly conditionsOf: FunctionPiece;
  readonly benefitFrom: FunctionPiece | null;
  readonly benefitTo: FunctionPiece | null;
  readonly billOf: FunctionPiece;
  /** Null: what is paid is open in no situation, or nothing is granted. */
  readonly mayBeGranted: FunctionPiece | null;
  /** Null: the notice says of no standard who bears it. */
  readonly supportOf: FunctionPiece | null;
  /** Null: no rule reads a fact that may be left out. */
  readonly needsOf: FunctionPiece | null;
  /** Null: nothing is promised beside the bill. */
  readonly rewarded: FunctionPiece | null;
  /** Null: no end of a period is open. */
  readonly doubted: FunctionPiece | null;
}

export function assessSection(context: EmitContext, rules: Rules): readonly Piece[] {
  const { program } = context;
  const mode = {
    highest: "combineHighest",
    sum: "combineSum",
    first: "combineFirst",
    unspecified: "combineUnspecified",
  } as const;
  const terms = {
    notice: program.notice,
    tiers: code("tiers"),
    combine: code(use(context, mode[program.combination.mode])),
    combinationEntry: program.combination.entry,
    combinationDocument: program.combination.document,
    residual: program.residual,
  };
  const settle = settleFor(context, rules);
  const settled = settledFor(context, rules, settle);
  return [
    { kind: "heading", text: "Assessment" },
    dataPiece(
      "terms",
      `${useInternalType(context, "Terms")}<Tier>`,
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
        answerType(context),
        assessBody(rules),
        "What one person owes, who helps, from which day they are covered, and by which clause.\n" +
          "@throws a FactsError where the facts are not as declared",
      ),
    ),
  ];
}

/** The answer, with its doubts and promises where the notice has any. */
function assessBody({ rewarded, doubted }: Rules): string {
  const further = [doubted, rewarded].filter((piece) => piece !== null);
  if (further.length === 0) return "return answer(daysOf(facts));";
  const answer = further.reduce((plain, piece) => call(piece, { plain, [FACTS]: "days" }), "answer(days)");
  return `const days = daysOf(facts);\nreturn ${answer};`;
}

function answerType(context: EmitContext): string {
  return `${useType(context, "Assessment")}<Group, Tier>`;
}

function settleFor(context: EmitContext, rules: Rules): FunctionPiece {
  const { program } = context;
  const verdict = rules.scopeOf === null ? "0" : "verdict";
  const tier = program.tiers.length === 0 ? ["const tier = 0;"] : [];
  const { supportOf } = rules;
  const withSupport = (settled: string, borne: string): string =>
    supportOf === null ? settled : `${use(context, "withSupport")}(${settled}, ${borne})`;
  const { needsOf } = rules;
  const withNeeds = (whole: string): string =>
    needsOf === null ? whole : `${use(context, "withNeeds")}(${whole}, needNames, needs)`;
  const settled = `${use(context, "settle")}(terms, judged, rule, bill, { tier, held, met, ends${rules.mayBeGranted === null ? "" : `, mayBeGranted: ${call(rules.mayBeGranted)}`} })`;
  const body = [
    `const judged = ${use(context, "at")}(verdicts, ${verdict});`,
    ...tier,
    `if (situation < 0) return ${withNeeds(withSupport(`${use(context, "settleNothing")}(terms, judged, tier)`, "[]"))};`,
    `const rule = ${use(context, "at")}(situations, situation);`,
    `const bill = ${call(rules.billOf)};`,
    `return ${withNeeds(withSupport(settled, supportOf === null ? "" : call(supportOf)))};`,
  ].join("\n");
  const docs = "All of an assessment but its dates; `ends` is what it has to know of them.";
  return functionPiece(
    "settleFor",
    courseParameters(context, rules),
    `${useInternalType(context, "Settled")}<Group, Tier>`,
    body,
    docs,
  );
}

/** All that a settled bill follows from. */
function courseParameters(context: EmitContext, rules: Rules): readonly { name: string; type: string }[] {
  return [
    ...(rules.scopeOf === null ? [] : [{ name: "verdict", type: "number" }]),
    { name: "situation", type: "number" },
    ...(context.program.tiers.length === 0 ? [] : [{ name: "tier", type: "number" }]),
    { name: "ends", type: "number" },
    { name: "held", type: context.groups.type },
    { name: "met", type: context.conditions.type },
    ...countParameters(context),
    ...(rules.needsOf === null ? [] : [{ name: "needs", type: "number" }]),
  ];
}

function settledFor(context: EmitContext, rules: Rules, settle: FunctionPiece): FunctionPiece {
  const body = [
    `const key = ${keyText(context, rules)};`,
    `return answers.bill(key) ?? answers.settle(key, ${call(settle)});`,
  ].join("\n");
  const docs = "`settleFor`, kept and shared: what it answers is frozen.";
  const type = `${useInternalType(context, "Course")}<Group, Tier>`;
  return functionPiece("settledFor", courseParameters(context, rules), type, body, docs);
}

/** Values of `ends`. */
const ENDS = 8;

/** A number that is another for other parameters, or a text where they would not fit into one. */
function keyText(context: EmitContext, rules: Rules): string {
  const { program, asked } = context;
  const tiers = Math.max(program.tiers.length, 1);
  const courses =
    (1 + (program.scope?.admits.length ?? 0) + (program.scope?.excludes.length ?? 0)) *
    (program.situations.length + 1) *
    tiers *
    ENDS;
  const wide = [context.groups, context.conditions].some((mask) => mask.type === "bigint");
  const needs = 2 ** needsOf(program).length;
  const counts = countSizes(context);
  const counted = [...counts.values()].reduce((product, size) => product * size, 1);
  if (wide || courses * counted * needs * 2 ** (program.groups.length + asked.length) > Number.MAX_SAFE_INTEGER)
    return `\`${courseParameters(context, rules)
      .map(({ name }) => `\${${name}}`)
      .join(" ")}\``;
  const steps = courseParameters(context, rules).map(({ name }): readonly [string, number] => {
    switch (name) {
      case "situation":
        return ["situation + 1", program.situations.length + 1];
      case "tier":
        return [name, tiers];
      case "ends":
        return [name, ENDS];
      case "held":
        return [name, 2 ** program.groups.length];
      case "met":
        return [name, 2 ** asked.length];
      case "needs":
        return [name, needs];
      default:
        return counts.has(name) ? [`${name} + 1`, counts.get(name) ?? 0] : [name, 0];
    }
  });
  return steps.reduce(
    (key, [name, size]) => (key === "" ? name : size === 1 ? key : `(${key}) * ${size} + ${name}`),
    "",
  );
}

/** The lines that find held groups, verdict and situation. */
export function decisionLines(rules: Rules): readonly string[] {
  const verdict = rules.scopeOf === null ? "0" : call(rules.scopeOf);
  const situation = call(rules.situationOf);
  return [
    `const held = ${call(rules.heldGroups)};`,
    ...(rules.scopeOf === null
      ? [`const situation = ${situation};`]
      : [
          `const verdict = ${verdict};`,
          `const situation = verdicts[verdict]?.eligible === false ? -1 : ${situation};`,
        ]),
  ];
}

/** An end of the benefits as an expression. */
export function benefitText(context: EmitContext, piece: FunctionPiece | null): string {
  return piece === null ? use(context, "ABSENT") : call(piece);
}

function answerFunction(context: EmitContext, rules: Rules, settled: FunctionPiece): FunctionPiece {
  const absent = use(context, "ABSENT");
  const days = `${rules.benefitFrom === null ? absent : "from"}, ${rules.benefitTo === null ? absent : "to"}`;
  const body = [
    ...decisionLines(rules),
    ...(rules.benefitFrom === null ? [] : [`const from = ${call(rules.benefitFrom)};`]),
    ...(rules.benefitTo === null ? [] : [`const to = ${call(rules.benefitTo)};`]),
    ...countLines(context),
    `const settled = ${call(settled, { ends: `${use(context, "endsOf")}(${days})`, tier: `${FACTS}.tier`, met: call(rules.conditionsOf), needs: needsText(rules) })};`,
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
