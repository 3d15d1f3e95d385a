// Schemas and responses that all notices share.
import { FIELDS_PATTERN } from "../http/query.js";
import type { JsonSchema } from "../notices/compiled-notice.js";
import type { ServedNotice } from "../notices/served.js";
import { withText } from "./answer-schemas.js";
import type { DocumentWords } from "./words.js";

export const LINES = "application/x-ndjson";

export function ref(name: string, kind: "schemas" | "responses" = "schemas"): { readonly $ref: string } {
  return { $ref: `#/components/${kind}/${name}` };
}

export const LOCALE = ({ parameters }: DocumentWords): object => ({
  name: "locale",
  in: "query",
  description: parameters.locale,
  schema: { type: "string", enum: ["zh", "en"] },
});
export const FIELDS = ({ parameters }: DocumentWords): object => ({
  name: "fields",
  in: "query",
  description: parameters.fields,
  schema: { type: "string", maxLength: 300, pattern: FIELDS_PATTERN },
  example: "payable,benefit",
});

/** The same response for each of these statuses. */
export function refusedAs(...statuses: readonly number[]): object {
  return Object.fromEntries(statuses.map((status) => [status, ref("Refused", "responses")]));
}

export function sharedResponses({ answers }: DocumentWords): object {
  const json = (schema: object): object => ({ "application/json": { schema } });
  return {
    Refused: { description: answers.refused, content: json(ref("Refusal")) },
    BadFacts: { description: answers.facts, content: json(ref("Refusal")) },
  };
}

const text = { type: "string" };
const nullable = { type: ["string", "null"] };
const whole = { type: "integer", minimum: 0 };
const listOf = (items: object): object => ({ type: "array", items });
const objectOf = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

/** @param any of the notices: issues are the same for all */
export function sharedSchemas(words: DocumentWords, any: ServedNotice | undefined): object {
  return {
    Issue: withText(any?.schemas["FactIssue"] ?? { type: "object" }, "message", true),
    Facts: { type: "object", description: words.operations.needs },
    Needs: objectOf({ needs: listOf(text) }),
    Refusal: objectOf(
      {
        error: {
          type: "object",
          properties: { code: text, message: text },
          required: ["code", "message"],
        },
        issues: listOf(ref("Issue")),
      },
      ["issues"],
    ),
    Notices: objectOf({
      notices: listOf(
        objectOf({
          id: text,
          name: text,
          title: nullable,
          number: nullable,
          region: nullable,
          year: { type: ["integer", "null"] },
          version: text,
        }),
      ),
      refused: listOf(
        objectOf({
          file: text,
          serving: nullable,
          findings: listOf(objectOf({ code: text, severity: text, line: whole, column: whole, message: text })),
        }),
      ),
    }),
    Health: objectOf({ status: { const: "ok" }, notices: whole, refused: whole }),
  };
}
