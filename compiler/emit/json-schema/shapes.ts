// JSON Schema in small pieces. Every object is closed: what is not named does not stand there.

export type JsonSchema = Readonly<Record<string, unknown>>;
type Members = Readonly<Record<string, JsonSchema>>;

export const TEXT: JsonSchema = { type: "string" };
export const TEXT_OR_NULL: JsonSchema = { type: ["string", "null"] };
export const TEXTS: JsonSchema = { type: "array", items: TEXT };
export const BOOLEAN: JsonSchema = { type: "boolean" };
/** A whole number that JSON carries exactly, 0 or more. */
export const COUNT: JsonSchema = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
export const COUNT_OR_NULL: JsonSchema = { ...COUNT, type: ["integer", "null"] };
/** A day as facts give it: before the year 8000, as the runtime reads it. */
export const FACT_DAY: JsonSchema = {
  type: "string",
  format: "date",
  pattern: "^(?!0000)[0-7][0-9]{3}-[0-9]{2}-[0-9]{2}$",
};
/** A day of an answer, counted from days of facts: it may be one of the year 10000 (`+010000-01-01`). */
export const ANSWERED_DAY: JsonSchema = {
  type: ["string", "null"],
  pattern: "^([0-9]{4}|[-+][0-9]{6})-[0-9]{2}-[0-9]{2}$",
};

export function record(required: Members, optional: Members = {}): JsonSchema {
  const names = Object.keys(required);
  return {
    type: "object",
    properties: { ...required, ...optional },
    ...(names.length === 0 ? {} : { required: names }),
    additionalProperties: false,
  };
}

export function list(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

/** One of the words; of none, nothing fits. */
export function word(words: readonly string[]): JsonSchema {
  return words.length === 0 ? { not: {} } : { type: "string", enum: [...new Set(words)] };
}
export function wordOrNull(words: readonly string[]): JsonSchema {
  return words.length === 0 ? { type: "null" } : { type: ["string", "null"], enum: [...new Set(words), null] };
}

export function either(...of: readonly JsonSchema[]): JsonSchema {
  return { anyOf: of };
}

/** Objects told apart by the word under `key`; what stands beside it, by that word. */
export function coded<Code extends string>(
  key: string,
  data: Readonly<Record<Code, Members>>,
  beside: { readonly required?: Members; readonly optional?: Members } = {},
): JsonSchema {
  const of = Object.entries<Members>(data).map(([code, members]) =>
    record({ [key]: { const: code }, ...members, ...beside.required }, beside.optional),
  );
  return { oneOf: of };
}
