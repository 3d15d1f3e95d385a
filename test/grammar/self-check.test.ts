import { beforeAll, describe, expect, test } from "vitest";
import { makeParser } from "../../grammar/parser/parser.js";

// Chevrotain's own validations call Object.groupBy, which Node 20 lacks.
beforeAll(() => {
  const target = Object as unknown as { groupBy?: unknown };
  target.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T) => PropertyKey): Record<PropertyKey, T[]> => {
    const groups: Record<PropertyKey, T[]> = Object.create(null) as Record<PropertyKey, T[]>;
    for (const item of items) (groups[keyOf(item)] ??= []).push(item);
    return groups;
  };
});

describe("the grammar", () => {
  test("passes Chevrotain's validations: no ambiguous alternative, no left recursion, no duplicate production", () => {
    expect(() => makeParser(true)).not.toThrow();
  });
});
