// Fact list → `readDays`, which takes typed facts apart on the fast path. It never says what is wrong: where anything is not as
// declared it answers null, and the runtime's reader, which knows every wording, has the word.
import type { FactSpec } from "../../../decision/program.js";
import { factProperty, groupConstant, use, type EmitContext } from "../context.js";
import { meets } from "../mask.js";
import { constantPiece, dataPiece, functionPiece, type Piece } from "../pieces.js";
import { readsFact } from "../reads.js";
import { dataLiteral, isInherited, literalKey, member, stringLiteral } from "../safe-text.js";

export function readingSection(context: EmitContext): readonly Piece[] {
  const { program } = context;
  const certified = program.groups.flatMap((group, index) => (group.kind === "certified" ? [{ group, index }] : []));
  const bits = certified
    .map(({ group, index }) => `[${stringLiteral(group.name)}, ${groupConstant(index)}]`)
    .join(", ");
  const keys = ["identities", ...(program.tiers.length > 0 ? ["tier"] : []), ...program.facts.map(factProperty)];
  const words = program.facts.flatMap((fact, index) =>
    fact.type === "enumeration" ? [dataPiece(wordsName(index), "readonly string[]", fact.values)] : [],
  );
  return [
    constantPiece("identityBits", `ReadonlyMap<string, ${context.groups.type}>`, `/* @__PURE__ */ new Map([${bits}])`),
    ...words,
    constantPiece("factKeys", "ReadonlySet<string>", `/* @__PURE__ */ new Set(${dataLiteral(keys)})`),
    functionPiece(
      "readDays",
      [
        { name: "facts", type: "LaterFacts" },
        { name: "later", type: "boolean" },
      ],
      "DayFacts | null",
      readDaysBody(context),
      "The facts as numbers; null where something is not as declared. `later`: the day of certification may be given.",
    ),
    functionPiece(
      "daysOf",
      [{ name: "facts", type: "Facts" }],
      "DayFacts",
      `return readDays(facts, false) ?? readDays(parseFacts(facts), false) ?? ${use(context, "unreadable")}();`,
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
  const lines = ['if (typeof facts !== "object" || facts === null) return null;', "let given = 0;"];
  lines.push(
    `let identities = ${context.groups.none};`,
    "const claimed = facts.identities;",
    "if (claimed !== undefined) {",
    "given += 1;",
    `if (!Array.isArray(claimed) || claimed.length > ${use(context, "LONGEST_IDENTITIES")}) return null;`,
    "for (const name of claimed) {",
    "const bit = identityBits.get(name);",
    "if (bit === undefined) return null;",
    "identities |= bit;",
    "}",
    exclusionTests(context),
    "}",
  );
  const members = ["identities"];
  if (program.tiers.length > 0) {
    lines.push("const tier = tiers.indexOf(facts.tier);", "if (tier < 0) return null;", "given += 1;");
    members.push("tier");
  }
  program.facts.forEach((fact, index) => {
    const name = `fact${index}`;
    lines.push(`const ${name} = ${reader(context, fact, index)};`, `if (${refusal(context, fact, name)}) return null;`);
    lines.push(fact.required ? "given += 1;" : `if (${valueOf(context, fact)} !== undefined) given += 1;`);
    if (fact.role !== "certification" || readsFact(program, index))
      members.push(`${literalKey(factProperty(fact))}: ${name}`);
  });
  const birth = program.facts.findIndex(({ role }) => role === "birth");
  const payment = program.facts.findIndex(({ role }) => role === "payment");
  if (birth >= 0) lines.push(`if (fact${birth} > fact${payment}) return null;`);
  // As many keys as were read: nothing else was given, and the keys need not be looked at one by one.
  lines.push(
    `if (given !== Object.keys(facts).length && !${use(context, "hasOnlyKeys")}(facts, factKeys)) return null;`,
  );
  lines.push(`return { ${members.join(", ")} };`);
  return lines.join("\n");
}

/** Two groups claimed that exclude each other are for the runtime's reader to name. */
function exclusionTests(context: EmitContext): string {
  const tests = (context.program.exclusive ?? []).map((set) => {
    const held = set.map((members) => `Number(${meets(context.groups, "identities", members.map(groupConstant))})`);
    return `if (${held.join(" + ")} > 1) return null;`;
  });
  return tests.join("\n");
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
    default:
      return `${use(context, "readNumber")}(${value})`;
  }
}

function valueOf(context: EmitContext, fact: FactSpec): string {
  const property = factProperty(fact);
  return isInherited(property)
    ? `${use(context, "ownValue")}(facts, ${stringLiteral(property)})`
    : member("facts", property);
}

/** True where the value was given wrongly, or is required and absent. */
function refusal(context: EmitContext, fact: FactSpec, name: string): string {
  const absent =
    fact.type === "integer" || fact.type === "money"
      ? `Number.isNaN(${name})`
      : `${name} === ${use(context, "ABSENT")}`;
  // What was not read is beyond every range.
  const unread =
    fact.range === undefined
      ? `${name} === ${use(context, "UNREAD")}`
      : `${fact.range.min > 0 ? `${name} < ${fact.range.min} || ` : ""}${name} > ${fact.range.max}`;
  if (fact.role === "certification") return `${unread} || (!later && ${valueOf(context, fact)} !== undefined)`;
  return fact.required ? `${unread} || ${absent}` : unread;
}
