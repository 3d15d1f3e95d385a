// Tests that leave out a fact which every assessment needs: one finding a fact, at the first such test.
import { entry } from "@zhengce/grammar";
import type { Span } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const testMissingFact = rule({
  code: "test-missing-fact",
  texts: entry(
    "error",
    "用例“{test}”没有写“{fact}”，没有它算不出结果",
    "test {test} does not give {fact}, which every assessment needs",
  ),
  absence: true,
  check({ model, report }) {
    const byFact = new Map<string, { readonly place: Span; readonly name: string; readonly test: string }[]>();
    for (const problem of model.problems) {
      if (problem.kind === "missingFact") byFact.set(problem.name, [...(byFact.get(problem.name) ?? []), problem]);
    }
    for (const facts of together(byFact)) {
      const [first, ...others] = byFact.get(facts[0] ?? "") ?? [];
      if (first === undefined) continue;
      const also = { zh: "这个用例也没有写", en: "nor does this test" };
      const depends = facts.flatMap((fact) => model.factNamed(fact)?.node?.node ?? []);
      const fact = { zh: facts.join("”“"), en: facts.join(", ") };
      report(
        first.place,
        { test: first.test, fact },
        { related: others.map(({ place }) => related(place, also)), depends },
      );
    }
  },
});

/** Facts that the same tests leave out, most likely with one line. */
function together(byFact: ReadonlyMap<string, readonly { readonly place: Span }[]>): readonly (readonly string[])[] {
  const byTests = new Map<string, string[]>();
  for (const [fact, tests] of byFact) {
    const key = tests.map(({ place }) => place.start).join();
    byTests.set(key, [...(byTests.get(key) ?? []), fact]);
  }
  return [...byTests.values()];
}
