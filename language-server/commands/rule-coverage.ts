// Which rules the 用例 of a file reach, all of them or those of these names → a place and a count for each rule.
import { ruleCoverage, usesOfTests } from "@zhengce/compiler/editor";
import { visible } from "@zhengce/grammar";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { whyNot } from "./no-program.js";
import type { CoverageAnswer, TestsParams } from "./protocol.js";

export function coverage(context: FeatureContext, { names }: Omit<TestsParams, "uri">): CoverageAnswer {
  const message = whyNot(context);
  if (message !== null) return { message, rules: [] };
  const { compilation, document, locale } = context;
  const { model, lowered } = compilation;
  const named = names === undefined ? null : new Set(names.map(visible));
  const uses = usesOfTests(model, lowered, (name) => named?.has(visible(name)) ?? true);
  const rules = ruleCoverage(model, lowered, uses, locale).map(({ place, rule, detail, tests }) => ({
    range: rangeOf(document, place),
    name: visible(`${rule} ${detail}`.trim()),
    tests: tests.length,
  }));
  return { message: null, rules };
}
