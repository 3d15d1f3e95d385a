// Fact list → `readDays`, which takes typed facts apart on the fast path. It never says what is wrong: where anything is not as
// declared it refuses, and the runtime's reader, which finds every issue, has the word.
import type { FactSpec } from "../../../decision/program.js";
import { factProperty, groupConstant, use, type EmitContext } from "../context.js";
import { meets } from "../mask.js";
import { constantPiece, dataPiece, functionPiece, type Piece } from "../pieces.js";
import { readsFact } from "../reads.js";
import { isInherited, literalKey, member, stringLiteral } from "../safe-text.js";

export function readingSection(context: EmitContext): readonly Piece[] {
  const { program } = context;
  const wide = context.groups.type === "bigint";
  const words = program.facts.flatMap((fact, index) =>
    fact.type === "enumeration" ? [dataPiece(wordsName(index), "readonly string[]", fact.values)] : [],
  );
  const ofSchema = (name: "bitsOf" | "wideBitsOf" | "keysOf"): string =>
    `/* @__PURE__ */ ${use(context, name)}(factsSchema)`;
  return [
    constantPiece(
      "identityBits",
      `ReadonlyMap<string, ${context.groups.type}>`,
      ofSchema(wide ? "wideBitsOf" : "bitsOf"),
    ),
    ...words,
    constantPiece("factKeys", "ReadonlySet<string>", ofSchema("keysOf")),
    functionPiece(
      "readDays",
      [
        { name: "facts", type: "LaterFacts" },
        { name: "later", type: "boolean" },
      ],
      "DayFacts",
      readDaysBody(context),
      "The facts as numbers. `later`: the day of certification may be given. @throws where something is not as declared".replace(
        " @",
        "\n@",
      ),
    ),
    functionPiece(
      "daysOf",
      [{ name: "facts", type: "Facts" }],
      "DayFacts",
      "try {\nreturn readDays(facts, false);\n} catch {\nreturn readDays(parseFacts(facts), false);\n}",
      "The facts as numbers. @throws a FactsError that names every wrong key, its value and what was expected".replace(
        " @",
        "\n@",
      ),
    ),
  ];
}

const wordsName = (fact: number): string => `fact${fact}Values`;

function readDaysBody(context: EmitContext): string {
  const { program } = context;
  const claims = use(context, context.groups.type === "bigint" ? "readWideClaims" : "readClaims");
  const refuse = `${use(context, "refuse")}();`;
  const members = [`identities: ${claims}(identityBits, facts.identities)`];
  const refusals: string[] = [];
  const given = ["Number(facts.identities !== undefined)"];
  if (program.tiers.length > 0)
    members.push(`tier: ${use(context, "required")}(${use(context, "readWord")}(tiers, facts.tier))`);
  program.facts.forEach((fact, index) => {
    const value = valueOf(context, fact);
    if (fact.role === "certification") refusals.push(`if (!later && ${value} !== undefined) ${refuse}`);
    if (!fact.required) given.push(`Number(${value} !== undefined)`);
    const read = reader(context, fact, index);
    if (fact.role !== "certification" || readsFact(program, index))
      members.push(
        `${literalKey(factProperty(fact))}: ${fact.required ? `${use(context, "required")}(${read})` : read}`,
      );
    else refusals.push(`${read};`);
  });
  const [birth, payment] = (["birth", "payment"] as const).map((role) =>
    program.facts.find((fact) => fact.role === role),
  );
  if (birth !== undefined && payment !== undefined)
    refusals.push(`if (${member(DAYS, factProperty(birth))} > ${member(DAYS, factProperty(payment))}) ${refuse}`);
  const required = program.facts.filter((fact) => fact.required).length + (program.tiers.length > 0 ? 1 : 0);
  return [
    `if (typeof facts !== "object" || facts === null) ${refuse}`,
    `const ${DAYS} = { ${members.join(", ")} };`,
    ...refusals,
    ...exclusionTests(context).map((test) => `if (${test}) ${refuse}`),
    "// As many keys as were read: nothing else was given, and the keys need not be looked at one by one.",
    `const given = ${[String(required), ...given].join(" + ")};`,
    `if (given !== Object.keys(facts).length && !${use(context, "hasOnlyKeys")}(facts, factKeys)) ${refuse}`,
    `return ${DAYS};`,
  ].join("\n");
}

/** The facts as numbers, while they are read. */
const DAYS = "days";

/** Two groups claimed that exclude each other are for the runtime's reader to name. */
function exclusionTests(context: EmitContext): readonly string[] {
  return (context.program.exclusive ?? []).map((set) => {
    const held = set.map(
      (members) => `Number(${meets(context.groups, `${DAYS}.identities`, members.map(groupConstant))})`,
    );
    return `${held.join(" + ")} > 1`;
  });
}

function reader(context: EmitContext, fact: FactSpec, index: number): string {
  const value = valueOf(context, fact);
  switch (fact.type) {
    case "date":
      return `${use(context, "readDay")}(${value})`;
    case "boolean":
      return `${use(context, "readYesNo")}(${value})`;
    case "enumeration":
      return `${use(context, "readWord")}(${wordsName(index)}, ${value})`;
    default: {
      const range = fact.range === undefined ? "" : `, ${fact.range.min}, ${fact.range.max}`;
      return `${use(context, "readNumber")}(${value}${range})`;
    }
  }
}

function valueOf(context: EmitContext, fact: FactSpec): string {
  const property = factProperty(fact);
  return isInherited(property)
    ? `${use(context, "ownValue")}(facts, ${stringLiteral(property)})`
    : member("facts", property);
}
