// What verify says of all people, attacked: 100,000 generated people a notice before the interpreter, on the edges of every date and
// amount.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { precedence } from "../../compiler/verify/precedence.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example, exampleNames } from "../harness/examples.js";
import { contradictions } from "./claims.js";

const notices = exampleNames.filter((name) => !name.endsWith(".en"));
const people = 100_000;
/** Generated together; more at once would only fill memory. */
const batch = 10_000;

describe.each(notices)("%s", (name) => {
  const { program, model } = example(name);
  it("keeps what verify said", () => {
    if (program === null) throw new Error("no program");
    const precedes = precedence(model.situations);
    const broken: string[] = [];
    for (let asked = 0; asked < people; asked += batch) {
      fc.sample(arbitraryFacts(program), { numRuns: batch, seed: 20_260_101 + asked }).forEach((facts, i) => {
        const said = contradictions(program, facts, precedes, asked + i).map(({ says }) => says);
        if (said.length > 0 && broken.length < 3) broken.push(`${said.join(", ")}: ${JSON.stringify(facts)}`);
      });
    }
    expect(broken).toEqual([]);
  });
});
