// The JSON Schema of what is wrong with facts.
import type { Expected, FactIssueCode } from "@zhengce/runtime";
import { BOOLEAN, coded, COUNT, either, list, record, TEXT, TEXTS, word, type JsonSchema } from "./shapes.js";

const CODES: Readonly<Record<FactIssueCode, true>> = {
  "not-an-object": true,
  "unknown-key": true,
  missing: true,
  "given-twice": true,
  "not-plain": true,
  "not-a-date": true,
  "not-true-or-false": true,
  "not-a-number": true,
  "out-of-range": true,
  "born-after-payment": true,
  "unknown-value": true,
  "derived-group": true,
  "excluded-together": true,
  "not-an-array": true,
  "too-many": true,
  "not-asked": true,
  "other-payment": true,
  more: true,
};

const LISTED = { words: TEXTS, count: COUNT };
const EXPECTED: Readonly<Record<Expected["kind"], Readonly<Record<string, JsonSchema>>>> = {
  object: {},
  "plain-value": {},
  date: {},
  boolean: {},
  integer: {},
  money: {},
  identities: {},
  group: {},
  "certified-group": {},
  "no-group": {},
  "no-certified-group": {},
  key: {},
  "no-tier": {},
  "no-certification": {},
  "born-by-payment": {},
  "day-of-calendar": {},
  none: {},
  "one-of": LISTED,
  "key-of": LISTED,
  "at-most-one": LISTED,
  between: { min: { type: "integer" }, max: { type: "integer" } },
  "at-most": { count: COUNT },
  "as-paid": { value: TEXT },
  "one-key": { keys: { ...list(TEXT), minItems: 2, maxItems: 2 } },
};

/** One thing wrong with facts. */
export const FACT_ISSUE: JsonSchema = record(
  {
    code: word(Object.keys(CODES)),
    key: TEXT,
    value: either(TEXT, { type: "number" }, BOOLEAN, { type: "null" }, record({ type: TEXT })),
    expected: coded("kind", EXPECTED),
  },
  { near: TEXT, of: word(["before", "after"]) },
);
