// The notice in English keywords lowers to the same decision program, traces included. Only the lines differ on which its statements
// stand, since English words are wider and the formatter breaks them elsewhere.
import { expect, it } from "vitest";
import { example, exampleNames } from "../harness/examples.js";

const twins = exampleNames.filter((name) => exampleNames.includes(`${name}.en`));

const withoutLines = (program: unknown): unknown =>
  JSON.parse(JSON.stringify(program, (key, value: unknown) => (key === "line" ? undefined : value)));

it("has a twin to compare", () => {
  expect(twins.length).toBeGreaterThan(0);
});
for (const name of twins) {
  it(`${name} = ${name}.en`, () => {
    expect(withoutLines(example(`${name}.en`).program)).toEqual(withoutLines(example(name).program));
  });
}
