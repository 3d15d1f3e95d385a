// A 用例 without 期望: it tests nothing.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const testWithoutExpectation = rule({
  code: "test-without-expectation",
  texts: entry(
    "error",
    "用例“{test}”没有写期望的结果：写“期望 应缴 …”等",
    "test “{test}” expects nothing: write “expect due …” or the like",
  ),
  absence: true,
  check({ model, report }) {
    for (const { node } of model.tests) {
      if (node.expected.length > 0) continue;
      report(node.name ?? node, { test: node.name?.value ?? "" });
    }
  },
});
