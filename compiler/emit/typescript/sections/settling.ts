// Bills that are settled once: `settledFor` settles for all who share situation, tier, groups and conditions. What is settled depends on
// nothing else, because `settleFor` is given nothing else.
import { needsOf } from "../../../decision/needs.js";
import { countParameters, countSizes, givenField } from "../counts.js";
import { use, useInternalType, useType, type EmitContext } from "../context.js";
import { call, functionPiece, type FunctionPiece } from "../pieces.js";
import type { Rules } from "../rules.js";

export function answerType(context: EmitContext): string {
  return `${useType(context, "Assessment")}<Group, Tier>`;
}

export function settleFor(context: EmitContext, rules: Rules): FunctionPiece {
  const { program } = context;
  const verdict = rules.scopeOf === null ? "0" : "verdict";
  const tier = program.tiers.length === 0 ? ["const tier = 0;"] : [];
  const { supportOf } = rules;
  const withSupport = (settled: string, borne: string): string =>
    supportOf === null ? settled : `${use(context, "withSupport")}(${settled}, ${borne})`;
  const { needsOf } = rules;
  const withNeeds = (whole: string): string =>
    needsOf === null ? whole : `${use(context, "withNeeds")}(${whole}, needNames, needs)`;
  const settled = `${use(context, "settle")}(terms, judged, rule, bill, { tier, held, met, ends${givenField(context)} })`;
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

export function settledFor(context: EmitContext, rules: Rules, settle: FunctionPiece): FunctionPiece {
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
