// What the JSON Schema of a notice can be held to.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { FactIssue } from "@zhengce/runtime";
import type { Program } from "../../compiler/decision/program.js";
import type { Keys } from "../../compiler/emit/json-schema/facts.js";
import { toJsonSchema } from "../../compiler/emit/json-schema/to-json-schema.js";
import { bareMetadata } from "../emit/load-module.js";

/** Nothing is wrong with the facts, or only what a schema can't say of one key by itself: a birth after the payment. */
export function passesSchema(issues: readonly FactIssue[] | undefined): boolean {
  return (issues ?? []).every(({ code }) => code === "born-after-payment");
}

/** By the name of a schema, whether it takes a value; every schema passes Ajv as strict as it is. */
export function validators(program: Program, keys: Keys = "code"): (name: string) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats.default(ajv);
  const schema: unknown = JSON.parse(JSON.stringify(toJsonSchema(program, bareMetadata(program).notice, { keys })));
  ajv.addSchema(schema as object, "notice");
  return (name) => {
    const found = ajv.getSchema(name === "Facts" ? "notice" : `notice#/$defs/${name}`);
    if (found === undefined) throw new Error(`no schema ${name}`);
    return found as ValidateFunction;
  };
}

/** The facts under the keys of a schema, each group once: a schema has one way of writing where the reader takes several. */
export function inKeys(
  program: Program,
  facts: Readonly<Record<string, unknown>>,
  keys: Keys,
): Record<string, unknown> {
  const pick = keys === "zh" ? 0 : 1;
  const pairs = [
    ["身份", "identities"],
    ["档次", "tier"],
    ...program.facts.map(({ name, code }) => [name, code ?? name]),
  ];
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]): [string, unknown] => [
      pairs.find((pair) => pair.includes(key))?.[pick] ?? key,
      Array.isArray(value) ? [...new Set<unknown>(value)] : value,
    ]),
  );
}
