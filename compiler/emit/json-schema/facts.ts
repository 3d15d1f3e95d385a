// Fact list → JSON Schema (2020-12) of the facts, each under one key. It accepts what `readFacts` accepts under these keys, but for a
// group named twice. Plain data in, plain data out.
import { IDENTITIES_KEYS, TIER_KEYS, type NoticeParticulars } from "@zhengce/runtime";
import type { FactSpec, Program } from "../../decision/program.js";
import { zh } from "../../wording/zh.js";
import { isInherited } from "../typescript/safe-text.js";
import { BOOLEAN, COUNT, FACT_DAY, word, wordOrNull, type JsonSchema } from "./shapes.js";

/** Those who fill in forms read Chinese. */
const words = zh.schema;

/** By which keys facts stand: their English codes, as in TypeScript (a fact without one has its name), or their Chinese names. */
export type Keys = "code" | "zh";

interface Input {
  readonly key: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/**
 * The schema of the facts of `assess`; with `later`, of the after-facts of `adjust`.
 * Impossible dates are refused only by validators that assert `format`, and a schema can't say that 出生日期 is no later than 缴费日期;
 * everything else stands in the schema itself.
 */
export function schemaOfFacts(program: Program, notice: NoticeParticulars, keys: Keys, later: boolean): JsonSchema {
  const inputs = inputsOf(program, keys, later);
  const [inherited, plain] = [
    inputs.filter(({ key }) => isInherited(key)),
    inputs.filter(({ key }) => !isInherited(key)),
  ];
  const required = plain.filter((input) => input.required).map(({ key }) => key);
  const named = inherited.filter((input) => input.required).map(({ key }) => isNamed(key));
  return {
    title: notice.title ?? notice.name,
    description: words.facts(notice.name, later),
    type: "object",
    properties: Object.fromEntries(plain.map(({ key, schema }) => [key, schema])),
    ...(inherited.length === 0
      ? {}
      : { patternProperties: Object.fromEntries(inherited.map(({ key, schema }) => [`^${key}$`, schema])) }),
    required,
    additionalProperties: false,
    ...(named.length === 0 ? {} : { allOf: named }),
  };
}

/** The object has a key that every object inherits (`toString`): a validator in JavaScript may find it in any, so the names are asked. */
function isNamed(key: string): JsonSchema {
  return { not: { propertyNames: { not: { const: key } } } };
}

function inputsOf(program: Program, keys: Keys, later: boolean): readonly Input[] {
  const pick = keys === "zh" ? 0 : 1;
  const [payment, ...others] = program.facts
    .filter((fact) => later || fact.role !== "certification")
    .map((fact): Input => ({
      key: keys === "zh" ? fact.name : (fact.code ?? fact.name),
      schema: { title: fact.name, ...valueSchema(fact) },
      required: fact.required,
    }));
  const tier = { title: TIER_KEYS[0], description: words.tier, ...word(program.tiers) };
  return [
    ...(payment === undefined ? [] : [payment]),
    { key: IDENTITIES_KEYS[pick], schema: identitiesSchema(program), required: false },
    ...(program.tiers.length === 0 ? [] : [{ key: TIER_KEYS[pick], schema: tier, required: true }]),
    ...others,
  ];
}

function identitiesSchema(program: Program): JsonSchema {
  const certified = program.groups.filter((group) => group.kind === "certified").map((group) => group.name);
  return {
    title: IDENTITIES_KEYS[0],
    description: words.identities,
    type: "array",
    default: [],
    uniqueItems: true,
    items: word(certified),
    maxItems: certified.length,
    ...exclusions(program),
  };
}

/** Of each two groups that exclude each other, no list has what counts as the one and what counts as the other. */
function exclusions({ exclusive, groups }: Program): JsonSchema {
  const has = (members: readonly number[]): JsonSchema => ({
    contains: { enum: members.map((group) => groups[group]?.name ?? "") },
  });
  const pairs = (exclusive ?? []).flatMap((set) =>
    set.flatMap((members, i) => set.slice(i + 1).map((others) => ({ not: { allOf: [has(members), has(others)] } }))),
  );
  return pairs.length === 0 ? {} : { allOf: pairs };
}

function valueSchema(fact: FactSpec): JsonSchema {
  const absent = fact.required ? "" : words.absent;
  const described = (text: string): JsonSchema => (text + absent === "" ? {} : { description: text + absent });
  const orNull = (schema: JsonSchema): JsonSchema =>
    fact.required ? schema : { ...schema, type: [schema["type"], "null"] };
  switch (fact.type) {
    case "date":
      return { ...described(words.date), ...orNull(FACT_DAY) };
    case "boolean":
      return { ...described(""), ...orNull(BOOLEAN) };
    case "enumeration":
      return { ...described(""), ...(fact.required ? word(fact.values) : wordOrNull(fact.values)) };
    case "integer": {
      const range = fact.range === undefined ? {} : { minimum: fact.range.min, maximum: fact.range.max };
      return { ...described(""), ...orNull({ ...COUNT, ...range }) };
    }
    case "money":
      return { ...described(words.money), ...orNull(COUNT) };
  }
}
