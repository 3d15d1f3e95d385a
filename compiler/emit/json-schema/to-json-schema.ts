// A notice → JSON Schema (2020-12): of the facts that it asks for, and, by name under `$defs`, of the after-facts of `adjust` and of all
// that it answers.
import type { NoticeParticulars } from "@zhengce/runtime";
import type { Program } from "../../decision/program.js";
import { schemasOfAnswers } from "./answers.js";
import { schemaOfFacts, type Keys } from "./facts.js";
import { FACT_ISSUE } from "./issues.js";
import type { JsonSchema } from "./shapes.js";

export interface SchemaOptions {
  /** By which keys facts stand; `code` where it is left out. */
  readonly keys?: Keys;
}

/** The schema of the facts at its root: a form or a validator takes it as it is. */
export function toJsonSchema(program: Program, notice: NoticeParticulars, options: SchemaOptions = {}): JsonSchema {
  const { Facts, ...others } = schemasOf(program, notice, "#/$defs/", options);
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...Facts, $defs: others };
}

/**
 * Facts, LaterFacts, Assessment, Adjustment, FactIssue and what they refer to, by name.
 * @param at what stands before a name in a reference: `#/components/schemas/` in an OpenAPI document
 */
export function schemasOf(
  program: Program,
  notice: NoticeParticulars,
  at: string,
  { keys = "code" }: SchemaOptions = {},
): Readonly<Record<string, JsonSchema>> {
  return {
    Facts: schemaOfFacts(program, notice, keys, false),
    LaterFacts: schemaOfFacts(program, notice, keys, true),
    ...schemasOfAnswers(program, (name) => ({ $ref: at + name })),
    FactIssue: FACT_ISSUE,
  };
}
