// The notice in English keywords lowers to the same decision program, traces and lines included.
import { expect, it } from "vitest";
import { example, exampleNames } from "../harness/examples.js";

const twins = exampleNames.filter((name) => exampleNames.includes(`${name}.en`));

it("has a twin to compare", () => {
  expect(twins.length).toBeGreaterThan(0);
});
for (const name of twins) {
  it(`${name} = ${name}.en`, () => {
    expect(example(`${name}.en`).program).toEqual(example(name).program);
  });
}
