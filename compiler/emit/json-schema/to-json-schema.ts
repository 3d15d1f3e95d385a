// Fact list → JSON Schema (2020-12) of the facts. It accepts what `readFacts` accepts: a fact by its name or by its English code,
// never by both. Plain data in, plain data out.
import { IDENTITIES_KEYS, LONGEST_IDENTITIES, TIER_KEYS, type NoticeParticulars } from "@zhengce/runtime";
import type { FactSpec, Program } from "../../decision/program.js";
import { zh } from "../../wording/zh.js";
import { isInherited } from "../typescript/safe-text.js";

/** Those who fill in forms read Chinese. */
const words = zh.schema;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One key or two of one input, and what its value may be. */
interface Input {
  readonly keys: readonly string[];
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/**
 * The schema of the facts of `assess`; with `later`, of the after-facts of `adjust`.
 * Impossible dates are refused only by validators that assert `format`, and a schema can't say that 出生日期 is no later than 缴费日期;
 * everything else stands in the schema itself.
 */
export function toJsonSchema(program: Program, notice: NoticeParticulars, later = false): JsonSchema {
  const inputs = inputsOf(program, later);
  const members = inputs.flatMap(({ keys, schema }) => keys.map((key) => ({ key, schema })));
  const inherited = members.filter(({ key }) => isInherited(key));
  const rules = inputs.flatMap(({ keys, required }): readonly JsonSchema[] => {
    if (required) return [keys.length === 1 ? has(keys) : { oneOf: keys.map((key) => has([key])) }];
    return keys.length === 1 ? [] : [{ not: has(keys) }];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: notice.title ?? notice.name,
    description: words.facts(notice.name, later),
    type: "object",
    properties: Object.fromEntries(
      members.filter(({ key }) => !isInherited(key)).map(({ key, schema }) => [key, schema]),
    ),
    ...(inherited.length === 0
      ? {}
      : { patternProperties: Object.fromEntries(inherited.map(({ key, schema }) => [`^${key}$`, schema])) }),
    additionalProperties: false,
    ...(rules.length === 0 ? {} : { allOf: rules }),
  };
}

/**
 * The object has all these keys of its own. A validator in JavaScript may find a name that every object inherits (`toString`) in
 * any: such a name is looked for among the names that are there.
 */
function has(keys: readonly string[]): JsonSchema {
  const [plain, inherited] = [keys.filter((key) => !isInherited(key)), keys.filter(isInherited)];
  const named = inherited.map((key) => ({ type: "object", not: { propertyNames: { not: { const: key } } } }));
  if (named.length === 0) return { required: plain };
  return { allOf: [...(plain.length === 0 ? [] : [{ required: plain }]), ...named] };
}

function inputsOf(program: Program, later: boolean): readonly Input[] {
  const facts = program.facts.filter((fact) => later || fact.role !== "certification");
  const tiers: readonly Input[] =
    program.tiers.length === 0
      ? []
      : [{ keys: TIER_KEYS, schema: { title: TIER_KEYS[0], enum: program.tiers }, required: true }];
  return [
    ...facts.map((fact): Input => ({
      keys: fact.code === null || fact.code === fact.name ? [fact.name] : [fact.name, fact.code],
      schema: { title: fact.name, ...valueSchema(fact) },
      required: fact.required,
    })),
    { keys: IDENTITIES_KEYS, schema: identitiesSchema(program), required: false },
    ...tiers,
  ];
}

function identitiesSchema(program: Program): JsonSchema {
  const certified = program.groups.filter((group) => group.kind === "certified").map((group) => group.name);
  const items = certified.length === 0 ? { maxItems: 0 } : { items: { enum: certified }, maxItems: LONGEST_IDENTITIES };
  return { title: IDENTITIES_KEYS[0], description: words.identities, type: "array", ...items, ...exclusions(program) };
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
  const orNull = (type: string): unknown => (fact.required ? type : [type, "null"]);
  switch (fact.type) {
    case "date":
      return { type: orNull("string"), format: "date", pattern: "^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
    case "boolean":
      return { type: orNull("boolean") };
    case "enumeration":
      return { enum: fact.required ? fact.values : [...fact.values, null] };
    case "integer":
      return { type: orNull("integer"), ...(fact.range === undefined ? SAFE : between(fact.range)) };
    case "money":
      return { type: orNull("integer"), description: words.money, ...SAFE };
  }
}

/** Counts and amounts; beyond, a JSON number is not read exactly. */
const SAFE = { minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
function between({ min, max }: NonNullable<FactSpec["range"]>): JsonSchema {
  return { minimum: min, maximum: max };
}
