// The schemas of one notice as components: its facts and answers, and its answers with their sentences.
import type { JsonSchema, Schemas } from "../notices/compiled-notice.js";
import { componentName } from "../notices/component-name.js";
import type { ServedNotice } from "../notices/served.js";
import type { DocumentWords } from "./words.js";

const TEXT: JsonSchema = { type: "string" };
/** What `explain` puts beside each; the split of an open point has no sentence of its own. */
const SENTENCES: Readonly<Record<string, { readonly member: string; readonly always: boolean }>> = {
  Reason: { member: "text", always: true },
  OpenSplit: { member: "text", always: false },
  OpenPoint: { member: "what", always: true },
  TraceEntry: { member: "detail", always: true },
};

export function noticeSchemas({ id, schemas, explainedSchemas }: ServedNotice, words: DocumentWords): Schemas {
  const name = componentName(id);
  const named = (prefix: string, of: Schemas, without: readonly string[]): Schemas =>
    Object.fromEntries(
      Object.entries(of).flatMap(([key, schema]) =>
        without.includes(key) ? [] : [[`${name}.${prefix}${key}`, schema]],
      ),
    );
  const explained = Object.fromEntries(
    Object.entries(explainedSchemas).map(([key, schema]) => [key, withSentence(schema, SENTENCES[key])]),
  );
  const ref = (key: string): JsonSchema => ({ $ref: `#/components/schemas/${name}.${key}` });
  return {
    ...named("", { ...schemas, Facts: mayBeAbsent(schemas["Facts"]), LaterFacts: mayBeAbsent(schemas["LaterFacts"]) }, [
      "FactIssue",
    ]),
    ...named("Explained", explained, ["Facts", "LaterFacts", "FactIssue"]),
    [`${name}.Change`]: {
      type: "object",
      description: words.change,
      properties: { before: ref("Facts"), after: ref("LaterFacts") },
      required: ["before", "after"],
      additionalProperties: false,
    },
  };
}

/** Makers of clients take what has a default for required. */
function mayBeAbsent(schema: JsonSchema = {}): JsonSchema {
  const without = (one: JsonSchema): JsonSchema =>
    Object.fromEntries(Object.entries(one).filter(([keyword]) => keyword !== "default"));
  const properties = Object.entries(schema["properties"] as Readonly<Record<string, JsonSchema>>);
  return { ...schema, properties: Object.fromEntries(properties.map(([key, one]) => [key, without(one)])) };
}

function withSentence(schema: JsonSchema, sentence: (typeof SENTENCES)[string] | undefined): JsonSchema {
  if (sentence === undefined) return schema;
  return {
    ...schema,
    oneOf: (schema["oneOf"] as readonly JsonSchema[]).map((one) => withText(one, sentence.member, sentence.always)),
  };
}

/** A closed object with one more text. */
export function withText(schema: JsonSchema, member: string, always: boolean): JsonSchema {
  const required = (schema["required"] ?? []) as readonly string[];
  return {
    ...schema,
    properties: { ...(schema["properties"] as object), [member]: TEXT },
    required: always ? [...required, member] : required,
  };
}
