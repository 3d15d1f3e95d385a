// A test that leaves out a fact which every assessment needs.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const testMissingFact = rule({
  code: "test-missing-fact",
  texts: entry(
    "error",
    "用例“{test}”没有写“{fact}”，没有它算不出结果",
    "test {test} does not give {fact}, which every assessment needs",
  ),
  absence: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind === "missingFact") report(problem.place, { test: problem.test, fact: problem.name });
    }
  },
});
