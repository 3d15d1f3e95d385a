// Fact list → the types of a module's input: Facts and LaterFacts as callers write them, DayFacts as rules read them,
// the schema that parseFacts reads by.
import { IDENTITIES_KEYS, TIER_KEYS } from "@zhengce/runtime";
import { namesIn } from "../../../decision/names.js";
import type { FactSpec } from "../../../decision/program.js";
import { factProperty, use, useType, type EmitContext } from "../context.js";
import { dataPiece, exported, functionPiece, type InterfacePiece, type Piece, type Property } from "../pieces.js";
import { commentText, propertyKey, stringLiteral } from "../safe-text.js";
import { readsFact } from "../reads.js";

export function factsSection(context: EmitContext): readonly Piece[] {
  const { program } = context;
  const union = (words: readonly string[]): string => words.map(stringLiteral).join(" | ") || "never";
  const certified = program.groups.filter((group) => group.kind === "certified");
  const names = namesIn(program);
  const later = program.facts.filter((fact) => fact.role === "certification");
  const schema = {
    facts: program.facts,
    groups: program.groups.map(({ name, kind }) => ({ name, kind })),
    ...(program.exclusive === undefined ? {} : { exclusive: program.exclusive }),
    tiers: program.tiers,
  };
  return [
    { kind: "heading", text: "Facts" },
    {
      kind: "alias",
      name: "Identity",
      type: union(certified.map((group) => group.name)),
      docs: "The groups that may be claimed.",
    },
    {
      kind: "alias",
      name: "Group",
      type: union(program.groups.map((group) => group.name)),
      docs: "Every group of the notice, derived ones included.",
    },
    {
      kind: "alias",
      name: "Tier",
      type: union(program.tiers),
      docs: program.tiers.length > 0 ? `${TIER_KEYS[0]}.` : "The notice has no tiers.",
    },
    ...(
      [
        ["Situation", names.situations, "The situations of the notice."],
        ["Component", names.components, "Its standards."],
        ["Payer", names.payers, "Who it names to bear anything."],
      ] as const
    ).map(([name, of, docs]): Piece => ({ kind: "alias", name, type: union(of), docs })),
    factsInterface(context),
    {
      kind: "interface",
      name: "LaterFacts",
      exported: true,
      extends: "Facts",
      properties: later.map((fact) => inputProperty(fact)),
      docs: "The facts as certified later: the second argument of `adjust`.",
    },
    exported(
      dataPiece(
        "factsSchema",
        useType(context, "FactsSchema"),
        schema,
        "What the notice asks for; `parseFacts` and a form generator read it.",
      ),
    ),
    parser(context, "parseFacts", "Facts", ""),
    parser(context, "parseLaterFacts", "LaterFacts", ", { allowCertification: true }"),
  ];
}

function factsInterface(context: EmitContext): InterfacePiece {
  const { program } = context;
  const [payment, ...others] = program.facts.filter((fact) => fact.role !== "certification").map(inputProperty);
  const identities: Property = {
    name: "identities",
    type: "readonly Identity[] | undefined",
    optional: true,
    docs: `${IDENTITIES_KEYS[0]}: the certified identities held on the day of payment.`,
  };
  const tier: Property = { name: "tier", type: "Tier", optional: false, docs: `${TIER_KEYS[0]}.` };
  const properties = [payment, identities, program.tiers.length > 0 ? tier : undefined, ...others];
  return {
    kind: "interface",
    name: "Facts",
    exported: true,
    extends: null,
    properties: properties.filter((property) => property !== undefined),
    docs: "One person on the day of payment. Dates are `YYYY-MM-DD`, money is an integer number of fen.",
  };
}

function inputProperty(fact: FactSpec): Property {
  const type = inputType(fact);
  return {
    name: propertyKey(factProperty(fact)),
    type: fact.required ? type : `${type} | null | undefined`,
    optional: !fact.required,
    docs: `${commentText(fact.name)}${{ date: ": `YYYY-MM-DD`", money: ": fen", integer: rangeText(fact), boolean: "", enumeration: "" }[fact.type]}.`,
  };
}

function rangeText({ range }: FactSpec): string {
  return range === undefined ? "" : `: ${range.min} to ${range.max}`;
}

function inputType(fact: FactSpec): string {
  switch (fact.type) {
    case "date":
      return "string";
    case "boolean":
      return "boolean";
    case "enumeration":
      return fact.values.map(stringLiteral).join(" | ") || "never";
    default:
      return "number";
  }
}

function parser(context: EmitContext, name: string, type: string, options: string): Piece {
  const excluded =
    context.program.exclusive === undefined
      ? ""
      : `${options === "" ? ", {}" : ""}, ${use(context, "checkExclusions")}`;
  const body = `return ${use(context, "parseFactsBy")}(factsSchema, value${options}${excluded});`;
  const docs =
    "Reads facts as JSON gives them, by name or by English code.\n" +
    "@throws a FactsError that names every wrong key, its value and what was expected";
  return exported(functionPiece(name, [{ name: "value", type: "unknown" }], type, body, docs));
}

/** `DayFacts`: what rules read, numbers alone. */
export function dayFactsInterface(context: EmitContext): InterfacePiece {
  const { program } = context;
  const number = (name: string, type: string, docs: string): Property => ({
    name: propertyKey(name),
    type,
    optional: false,
    docs,
  });
  const facts = program.facts
    .filter((fact, index) => fact.role !== "certification" || readsFact(program, index))
    .map((fact) => number(factProperty(fact), "number", `${commentText(fact.name)}: ${unitOf(fact)}.`));
  const identities = number(
    "identities",
    context.groups.type,
    `${IDENTITIES_KEYS[0]}: bit \`i\` is set where \`groups[i]\` is claimed.`,
  );
  const tier = number("tier", "number", `${TIER_KEYS[0]}: index in \`tiers\`.`);
  return {
    kind: "interface",
    name: "DayFacts",
    exported: true,
    extends: null,
    properties: [identities, ...(program.tiers.length > 0 ? [tier] : []), ...facts],
    docs:
      "The facts as numbers, for callers in a hurry: dates are days since 1970-01-01, money is fen, a value is its index in the schema,\n" +
      "true is 1 and false is 0. An absent fact is `ABSENT`, an absent number `NaN`. Nothing is checked.",
  };
}

function unitOf(fact: FactSpec): string {
  const absent = fact.role === "certification" ? "; ABSENT but in `adjust`" : fact.required ? "" : " or ABSENT";
  switch (fact.type) {
    case "date":
      return `day number${absent}`;
    case "boolean":
      return `1 or 0${absent}`;
    case "enumeration":
      return `${fact.values.map((value, index) => `${index} ${commentText(value)}`).join(", ")}${absent}`;
    default:
      return `${fact.type === "money" ? "fen" : "whole number"}${fact.required ? "" : " or NaN"}`;
  }
}
