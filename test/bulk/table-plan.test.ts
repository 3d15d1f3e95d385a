// What holds of the plan of a table, whatever the notice: each column stands above those that read it, and none is read by nobody.
import { describe, expect, it } from "vitest";
import { tablePlan, type TablePlan } from "../../compiler/bulk/table-plan.js";
import { eachPart } from "../../compiler/plan/operands.js";
import { example, exampleNames } from "../harness/examples.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";

function expectInOrder({ columns, results, inputs }: TablePlan): void {
  const above = new Set(inputs.map(({ name }) => name));
  const read = new Set<string>();
  const expectRead = (value: (typeof columns)[number]["value"], by: string): void => {
    eachPart(value, (part) => {
      if (part.kind !== "column" && part.kind !== "input") return;
      expect({ by, reads: part.name, stands: above.has(part.name) }).toMatchObject({ stands: true });
      read.add(part.name);
    });
  };
  for (const { name, value } of columns) {
    expectRead(value, name);
    expect(above.has(name)).toBe(false);
    above.add(name);
  }
  for (const { id, value } of results) expectRead(value, id);
  expect(columns.filter(({ name }) => !read.has(name))).toEqual([]);
}

describe("the plan of a table", () => {
  it.each(exampleNames)("of %s", (name) => {
    expectInOrder(tablePlan(example(name).program!, [], true));
  });
  it(
    "of any notice",
    () =>
      holdsForNotices(({ program }) => {
        expectInOrder(tablePlan(program, [], true));
      }),
    PATIENCE,
  );
});
